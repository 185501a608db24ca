import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findProgram, launchChromium } from './launch-chromium.mjs';
import { receiveAtOnce } from './receive-at-once.js';

export type BrowserName = 'chromium' | 'firefox';

const FIREFOX = findProgram('firefox-esr', 'firefox');

/** Chromium on every machine; Firefox where one is installed. */
export const BROWSERS: readonly BrowserName[] = FIREFOX ? ['chromium', 'firefox'] : ['chromium'];

/** In what a browser may differ from the one that every journey uses. */
export interface World {
  /** Hosts outside of `localhost` that lead to this machine. To Chromium, all hosts do. */
  readonly hosts?: readonly string[];
  /** Firefox's own preferences. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

export function launch(
  name: BrowserName,
  { hosts = [], prefs = {} }: World = {},
): Promise<Browser> {
  if (name === 'chromium') {
    return launchChromium(hosts.length ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []);
  }
  receiveAtOnce();
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX as string,
    headless: true,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'network.dns.localDomains': hosts.join(),
      ...prefs,
    },
  });
}

/** A tab that is not in front may get no animation frames, which conditions wait for by default. */
function withoutFrames(page: Page): Page {
  const waitForFunction = page.waitForFunction.bind(page);
  page.waitForFunction = (condition, options, ...given) =>
    waitForFunction(condition, { polling: 20, ...options }, ...given);
  return page;
}

/** What a journey is given: a visitor's own browser profile for each test. */
export interface Visit {
  readonly browserName: BrowserName;
  /** A tab of the present visitor. */
  newPage(): Promise<Page>;
  /**
   * Whether the browser is a headless shell, as the one that comes from npm: it hides no tab, and
   * keeps no page to come back to.
   */
  isShell(): Promise<boolean>;
  /** Another visitor: no cookies, nothing stored. */
  newVisitor(): Promise<BrowserContext>;
}

/** Runs the journeys in every browser; each test has a visitor of its own. */
export function describeInBrowsers(
  name: string,
  journeys: (visit: Visit) => void,
  browsers: readonly BrowserName[] = BROWSERS,
  world?: World,
): void {
  describe.each(browsers)(`${name} (%s)`, (browserName) => {
    let browser: Browser;
    let contexts: BrowserContext[] = [];
    const newVisitor = async (): Promise<BrowserContext> => {
      const context = await browser.createBrowserContext();
      contexts.push(context);
      return context;
    };
    beforeAll(async () => {
      browser = await launch(browserName, world);
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
    });
    afterAll(() => browser.close());
    journeys({
      browserName,
      isShell: async () => (await browser.version()).startsWith('Headless'),
      newVisitor,
      newPage: async () => withoutFrames(await (contexts[0] ?? (await newVisitor())).newPage()),
    });
  });
}
