import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { findProgram } from './launch-chromium.mjs';
import type { Site } from './site.js';
import { SOON } from './visitor.js';

/** WebKitGTK draws on a display only; Xvfb is one without a screen. */
const HAS_WEBKIT = ['WebKitWebDriver', 'Xvfb'].every((program) => findProgram(program));

/** The tab of a visitor in WebKit. What is given as code is one expression. */
export interface WebKitPage {
  /** Opens an address, and waits until the page is loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back in the history of the tab. */
  back(): Promise<void>;
  /** The value of an expression; that of the promise, where it gives one. */
  evaluate(code: string): Promise<unknown>;
  /** Waits until an expression is true, also over a change of page. */
  waitFor(condition: string): Promise<void>;
  /** Waits until an element is visible, and clicks it as a mouse does. */
  click(selector: string): Promise<void>;
  /** Every cookie that the page would send, `HttpOnly` ones too. */
  cookies(): Promise<readonly WebKitCookie[]>;
}

/** @see https://www.w3.org/TR/webdriver2/#cookies */
export interface WebKitCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly domain: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string;
  /** Seconds since 1970. */
  readonly expiry?: number;
}

/** How a visitor has set up the browser. */
export interface WebKitSettings {
  /** Whether pages may run scripts; true by default. The driver may in either case. */
  readonly javascript?: boolean;
  /** Whether the browser keeps pages as they are, to come back to; true by default. */
  readonly pageCache?: boolean;
}

/** What a journey is given. */
export interface WebKitVisit {
  /** A visitor with no cookies and nothing stored, who takes the place of the one before. */
  newVisitor(settings?: WebKitSettings): Promise<WebKitPage>;
  /**
   * Puts a page on a site, opens it as a new visitor, and waits until it is loaded and asks for
   * nothing more: all that it has asked for stands in `site.asked`.
   */
  load(site: Site, html: string, settings?: WebKitSettings): Promise<WebKitPage>;
}

/** Runs the journeys in WebKitGTK where it is installed; each test has a visitor of its own. */
export function describeInWebKit(name: string, journeys: (visit: WebKitVisit) => void): void {
  describe.skipIf(!HAS_WEBKIT)(`${name} (webkit)`, () => {
    let home: string;
    let env: NodeJS.ProcessEnv;
    let screen: Program;
    let browser: Browser | undefined;
    const endVisit = (): void => {
      browser?.end();
      browser = undefined;
    };
    beforeAll(async () => {
      // One for all visitors: GTK keeps there what it finds out about fonts and films, which takes
      // longer than a visit. What pages store is kept in memory.
      home = mkdtempSync(join(tmpdir(), 'samtykke-webkit-'));
      env = { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home };
      const size = ['-screen', '0', '1280x800x24'];
      screen = startProgram('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', ...size], env);
      env.DISPLAY = `:${await firstLine(screen.output)}`;
    });
    afterEach(endVisit);
    afterAll(() => {
      screen.end();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });
    const newVisitor: WebKitVisit['newVisitor'] = async (settings) => {
      endVisit();
      // Now and then a browser does not answer the driver that has started it (2 of 130 on a busy
      // machine, 2.50.6).
      const open = () => openBrowser(env, settings);
      browser = await open().catch(open);
      return pageOf(browser.session);
    };
    journeys({
      newVisitor,
      async load(site, html, settings) {
        site.page('/', html);
        const page = await newVisitor(settings);
        await page.goto(site.origin);
        await site.quiet(300);
        return page;
      },
    });
  });
}

interface Program {
  /** What it writes to its fourth stream. */
  readonly output: Readable;
  /** Ends it, and what it has started itself. */
  end(): void;
}

function startProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const { pid, stdio } = spawn(program, args, {
    // A group of its own: the browser outlives a driver that is ended alone.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env,
  });
  const end = (): void => {
    process.off('exit', end);
    try {
      process.kill(-(pid as number), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', end);
  return { output: stdio[3] as Readable, end };
}

interface Browser {
  /** The address for its commands. */
  readonly session: string;
  end(): void;
}

/** Opens a browser in which nothing is stored, by a driver on a port of its own. */
async function openBrowser(
  env: NodeJS.ProcessEnv,
  { javascript = true, pageCache = true }: WebKitSettings = {},
): Promise<Browser> {
  const port = await freePort();
  const { end } = startProgram('WebKitWebDriver', [`--port=${port}`], env);
  try {
    const driver = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => send('GET', `${driver}/status`), SOON);
    // In automation, the browser keeps in memory what pages store.
    const args = [
      '--automation',
      `--enable-javascript=${javascript}`,
      `--enable-page-cache=${pageCache}`,
    ];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args } } };
    const { sessionId } = (await send('POST', `${driver}/session`, { capabilities }, 10_000)) as {
      sessionId: string;
    };
    const session = `${driver}/session/${sessionId}`;
    // Milliseconds.
    await send('POST', `${session}/timeouts`, { script: 10_000, pageLoad: 20_000 });
    return { session, end };
  } catch (error) {
    end();
    throw error;
  }
}

/**
 * A command of WebDriver.
 *
 * @param patience Milliseconds until it has to be answered.
 * @see https://www.w3.org/TR/webdriver2/#endpoints
 */
async function send(
  method: string,
  url: string,
  body?: object,
  patience = 30_000,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = (await response.json()) as { value: { error: string; message: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function pageOf(session: string): WebKitPage {
  const post = (path: string, body: object = {}, patience?: number): Promise<unknown> =>
    send('POST', `${session}/${path}`, body, patience);
  const evaluate = async (code: string, patience?: number): Promise<unknown> => {
    const script = `const done = arguments[0];
      (async () => (${code}))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await post('execute/async', { script, args: [] }, patience)) as {
      value?: unknown;
      error?: string;
    };
    if (error) throw new Error(error);
    return value;
  };
  const page: WebKitPage = {
    goto: async (url) => void (await post('url', { url })),
    reload: async () => void (await post('refresh')),
    back: async () => void (await post('back')),
    evaluate: (code) => evaluate(code),
    async waitFor(condition) {
      // A page that is just going answers with an error, or not at all.
      const holds = () => evaluate(`!!(${condition})`, 3_000).catch(String);
      await expect.poll(holds, { ...SOON, message: condition }).toBe(true);
    },
    async click(selector) {
      await page.waitFor(`document.querySelector('${selector}')?.checkVisibility()`);
      const element = await post('element', { using: 'css selector', value: selector });
      const [reference] = Object.values(element as Record<string, string>);
      await post(`element/${reference}/click`);
    },
    cookies: () => send('GET', `${session}/cookie`) as Promise<WebKitCookie[]>,
  };
  return page;
}

async function firstLine(output: Readable): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += part;
    if (text.includes('\n')) break;
  }
  return text.trim();
}

/** A port of loopback that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
