import { setTimeout as wait } from 'node:timers/promises';
import type {
  Browser,
  CDPSession,
  Frame,
  HTTPRequest,
  HTTPResponse,
  Page,
  Protocol,
} from 'puppeteer-core';
import { askedLifetime } from './asked-lifetime.js';
import { hostOf, siteOf } from './hosts.js';
import { PageError } from './page-error.js';
import { type Told, tellWhoStores } from './page-script.js';
import type { SeenCookie, SeenKey, SeenRequest, Setting, Stored } from './seen.js';
import { within } from './within.js';

/** How pages are visited. */
export interface VisitOptions {
  /** Milliseconds that a page may take. @default 30000 */
  readonly timeout?: number;
  /** Milliseconds without a request after which a page is done. @default 500 */
  readonly quiet?: number;
  /** Sent with every request to the site itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Set before the first page: "name=value". */
  readonly cookies?: readonly string[];
  readonly userAgent?: string;
  /** @default { width: 1280, height: 800 } */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page as it was opened. */
export interface Opened {
  /** Where it led to. */
  readonly url: string;
  readonly status: number;
  readonly title: string;
  /** Whether the page became quiet in its time. */
  readonly isDone: boolean;
  /** Milliseconds. */
  readonly took: number;
}

/** A visitor of their own: nothing stored, and nobody else's. */
export interface Visit {
  readonly page: Page;
  /** Everything that was asked for so far, as it was asked. */
  readonly requests: readonly SeenRequest[];
  /** What is seen from now on belongs to this step. @returns milliseconds since the visit began. */
  step(name: string): number;
  /** Forgets what was asked for so far, so that a long visit does not grow for ever. */
  forget(): void;
  /**
   * Goes to an address and waits until the page is quiet.
   *
   * @throws {PageError} when there is no page to be had.
   */
  open(url: string): Promise<Opened>;
  /** Loads the page again and waits until it is quiet. */
  reload(): Promise<Opened>;
  /** Waits until the page is quiet. @returns false when it did not become so in its time. */
  settle(): Promise<boolean>;
  /** What lies on the visitor's equipment now. */
  stored(): Promise<Stored>;
  close(): Promise<void>;
}

/** The innermost program that a stack names. */
const firstAddress = (stack: string): string =>
  /(https?:\/\/[^\s)]+?)(?::\d+){1,2}(?=[\s)]|$)/.exec(stack)?.[1] ?? '';

/** Who asked: the script at hand, or whatever the browser names. */
function starterOf(request: HTTPRequest): string {
  const initiator = request.initiator();
  for (let stack = initiator?.stack; stack; stack = stack.parent) {
    const frame = stack.callFrames.find(({ url }) => url);
    if (frame) return frame.url;
  }
  return initiator?.url ?? request.frame()?.url() ?? '';
}

const isAskedByProgram = (request: HTTPRequest): boolean =>
  /^(fetch|xhr)$/.test(request.resourceType());

/** Milliseconds after which a question without an answer is taken for one that waits for news. */
const HELD_OPEN = 5_000;

/** Everything in the storages of one document. Its text is sent to the browser. */
async function readKeys(): Promise<{
  origin: string;
  keys: (readonly [SeenKey['kind'], string])[];
}> {
  const keys: (readonly [SeenKey['kind'], string])[] = [];
  const attempt = async (run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch {
      // Documents without an origin have no storage.
    }
  };
  await attempt(() =>
    keys.push(...Object.keys(localStorage).map((name) => ['local', name] as const)),
  );
  await attempt(() =>
    keys.push(...Object.keys(sessionStorage).map((name) => ['session', name] as const)),
  );
  await attempt(async () => {
    for (const { name } of await indexedDB.databases()) if (name) keys.push(['indexeddb', name]);
  });
  await attempt(async () => {
    for (const name of await caches.keys()) keys.push(['cache', name]);
  });
  return { origin: location.origin, keys };
}

/** Begins a visit in a profile of its own. */
export async function startVisit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { timeout = 30_000, quiet = 500, viewport = { width: 1280, height: 800 } } = options;
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  const page = await context.newPage();
  await page.setViewport({ ...viewport });
  page.setDefaultTimeout(timeout);
  // For its own count of what is under way, puppeteer has each request hear of every other: of ten
  // thousand at once it would not come to an end. `settle` counts by itself.
  page.removeAllListeners('request');
  const begun = Date.now();
  const requests: SeenRequest[] = [];
  const settings = new Map<string, Setting>();
  /** Every site that the visitor has gone to. */
  const sites = new Set<string>();
  /** When each began that is not answered yet. */
  const underWay = new Map<HTTPRequest, number>();
  let lastChange = Date.now();
  let step = 'open';

  const now = () => ({ at: Date.now() - begun, step });
  const note = (seen: Omit<SeenRequest, 'at' | 'step' | 'host'>): SeenRequest | undefined => {
    const host = hostOf(seen.url);
    if (!host) return undefined;
    const request = { ...seen, host, ...now() };
    requests.push(request);
    return request;
  };
  const remember = (key: string, setting: Omit<Setting, 'at' | 'step'>): void => {
    const { asked = 1 } = setting;
    // So a cookie is deleted.
    if (asked <= 0) return;
    const before = settings.get(key);
    if (!before) settings.set(key, { ...setting, ...now() });
    else if (asked > (before.asked ?? 1)) settings.set(key, { ...before, asked });
  };
  const keyOf = (kind: string, name: string, host = ''): string =>
    `${kind} ${siteOf(host)} ${name}`;

  const seen = new WeakMap<HTTPRequest, SeenRequest>();
  page.on('request', (request) => {
    lastChange = Date.now();
    // A stream stays open for as long as the page does, and what the browser itself asks, to show a
    // PDF say, is not the page's.
    const isStream = /^(eventsource|ping)$/.test(request.resourceType());
    if (!isStream && hostOf(request.url())) underWay.set(request, lastChange);
    const noted = note({
      url: request.url(),
      type: request.resourceType(),
      method: request.method(),
      page: request.frame()?.url() ?? '',
      by: starterOf(request),
    });
    if (noted) seen.set(request, noted);
  });
  const ended = (request: HTTPRequest): void => {
    lastChange = Date.now();
    underWay.delete(request);
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', (request) => {
    ended(request);
    const noted = seen.get(request);
    if (noted) noted.failed = request.failure()?.errorText ?? 'failed';
  });
  page.on('response', (response) => {
    const request = response.request();
    // A program that does not read what it has asked for leaves it unfinished for ever.
    if (isAskedByProgram(request)) ended(request);
    const noted = seen.get(request);
    if (noted) noted.status = response.status();
    const { 'set-cookie': cookies = '' } = response.headers();
    for (const cookie of cookies.split('\n').filter(Boolean)) {
      const name = cookie.split(/[=;]/, 1)[0]?.trim() ?? '';
      const by = response.url();
      const asked = askedLifetime(cookie);
      remember(keyOf('cookie', name, hostOf(by)), { how: 'header', by, asked });
    }
  });
  page.on('dialog', (dialog) => {
    // Who dismisses the question whether to leave stays.
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    answer.catch(() => {});
  });
  page.on('popup', (popup) => void popup?.close().catch(() => {}));

  const binding = `_${Math.random().toString(36).slice(2)}`;
  await page.exposeFunction(binding, (text: string) => {
    const { kind, name, attributes, page: address, stack } = JSON.parse(text) as Told;
    const by = firstAddress(stack) || address;
    const asked = askedLifetime(attributes);
    remember(keyOf(kind, name, hostOf(address)), { how: 'script', by, asked });
  });
  await page.evaluateOnNewDocument(tellWhoStores, binding);

  /** What the page's own events leave out: sockets, and what workers ask. */
  const listenToSession = (session: CDPSession, address: () => string): void => {
    session.on(
      'Network.webSocketCreated',
      ({ url, initiator }: Protocol.Network.WebSocketCreatedEvent) => {
        const by = initiator?.stack?.callFrames[0]?.url ?? initiator?.url ?? '';
        note({ url, type: 'websocket', method: 'GET', page: address(), by });
      },
    );
  };
  const listenToWorker = (session: CDPSession, address: string): void => {
    session.on(
      'Network.requestWillBeSent',
      ({ request, type }: Protocol.Network.RequestWillBeSentEvent) => {
        lastChange = Date.now();
        const kind = (type ?? 'other').toLowerCase();
        note({
          url: request.url,
          type: kind,
          method: request.method,
          page: page.url(),
          by: address,
        });
      },
    );
    session.send('Network.enable').catch(() => {});
    listenToSession(session, () => page.url());
  };
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  // An image that a script asks for is fetched a task later: only so is it known whose it is.
  await session.send('Debugger.enable');
  await session.send('Debugger.setSkipAllPauses', { skip: true });
  await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 8 });
  listenToSession(session, () => page.url());
  page.on('workercreated', ({ client }) => listenToSession(client, () => page.url()));
  context.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker' && target.type() !== 'shared_worker') return;
    const session = await target.createCDPSession().catch(() => undefined);
    if (session) listenToWorker(session, target.url());
  });

  if (options.userAgent) await page.setUserAgent(options.userAgent);

  /** Headers and cookies of the user's go to the site itself, and to nobody else. */
  const prepare = async (url: string): Promise<void> => {
    const { headers = {}, cookies = [] } = options;
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      throw new PageError(url, 'is no address', 'Begin it with http:// or https://.');
    }
    const { origin } = new URL(url);
    if (sites.has(siteOf(hostOf(url) ?? ''))) return;
    sites.add(siteOf(hostOf(url) ?? ''));
    await context.setCookie(
      ...cookies.map((cookie) => {
        const [name = '', ...value] = cookie.split('=');
        const { hostname, protocol } = new URL(url);
        return {
          name: name.trim(),
          value: value.join('='),
          domain: hostname,
          path: '/',
          secure: protocol === 'https:',
          expires: -1,
          httpOnly: false,
          size: 0,
          session: true,
        };
      }),
    );
    if (!Object.keys(headers).length) return;
    await session.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
    session.on(
      'Fetch.requestPaused',
      ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
        const all = { ...request.headers, ...headers };
        session
          .send('Fetch.continueRequest', {
            requestId,
            headers: Object.entries(all).map(([name, value]) => ({ name, value: String(value) })),
          })
          .catch(() => {});
      },
    );
  };

  const settle = async (): Promise<boolean> => {
    const until = Date.now() + timeout;
    lastChange = Date.now();
    while (Date.now() < until) {
      const rest = lastChange + quiet - Date.now();
      const isWaitedFor = [...underWay].some(
        ([request, began]) =>
          // With a frame that is gone, nobody says any more how it ended.
          !request.frame()?.detached &&
          (!isAskedByProgram(request) || Date.now() - began < HELD_OPEN),
      );
      if (!isWaitedFor && rest <= 0) return true;
      await wait(Math.max(20, Math.min(rest, 100)));
    }
    // Waited for once, in vain.
    underWay.clear();
    return false;
  };

  const arrive = async (
    going: () => Promise<HTTPResponse | null>,
    url: string,
  ): Promise<Opened> => {
    const began = Date.now();
    underWay.clear();
    let response: HTTPResponse | null = null;
    try {
      response = await going();
    } catch (error) {
      // A document that is there, with something in it that does not come, can be looked at.
      const isThere = (error as Error).name === 'TimeoutError' && page.url() === url;
      if (!isThere) throw PageError.of(error as Error, url, timeout);
    }
    try {
      if (response) PageError.check(response, url);
    } catch (error) {
      // What shows a PDF goes on asking for it, and would be taken for a part of the next page.
      await within(page.goto('about:blank'));
      throw error;
    }
    // It may have led to another site, which is the visitor's from now on.
    sites.add(siteOf(hostOf(page.url()) ?? ''));
    const isDone = await settle();
    const title = (await within(page.title())) ?? '';
    const status = response?.status() ?? 0;
    return { url: page.url(), status, title, isDone, took: Date.now() - began };
  };
  const untilParsed = { waitUntil: 'domcontentloaded', timeout } as const;

  return {
    page,
    requests,
    step(name) {
      step = name;
      return now().at;
    },
    forget() {
      requests.length = 0;
    },
    async open(url) {
      await prepare(url);
      return arrive(() => page.goto(url, untilParsed), url);
    },
    reload: () => arrive(() => page.reload(untilParsed), page.url()),
    settle,
    async stored() {
      const partyOf = (host: string): 'first' | 'third' =>
        sites.has(siteOf(host.replace(/^\./, ''))) ? 'first' : 'third';
      const moment = Date.now() / 1000;
      const cookies = (await context.cookies()).map(
        ({ name, domain, path, httpOnly, secure, expires, session }): SeenCookie => ({
          name,
          domain,
          path,
          httpOnly: !!httpOnly,
          secure,
          lifetime: session || expires < 0 ? undefined : Math.round(expires - moment),
          party: partyOf(domain),
          setting: settings.get(keyOf('cookie', name, domain.replace(/^\./, ''))),
        }),
      );
      const keys = new Map<string, SeenKey>();
      const read = async (frame: Frame): Promise<void> => {
        const found = await within(frame.evaluate(readKeys));
        const host = found && hostOf(found.origin);
        if (!host) return;
        for (const [kind, name] of found.keys) {
          keys.set(`${kind} ${found.origin} ${name}`, {
            kind,
            name,
            origin: found.origin,
            party: partyOf(host),
            setting: settings.get(keyOf(kind, name, host)),
          });
        }
      };
      await Promise.all(page.frames().map(read));
      return { cookies, keys: [...keys.values()] };
    },
    close: () => context.close().catch(() => {}),
  };
}
