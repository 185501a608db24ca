import { execFileSync } from 'node:child_process';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';

export type BrowserName = 'chromium' | 'firefox';

/** The first of these programs that is installed. */
function installed(...programs: string[]): string | undefined {
  for (const program of programs) {
    try {
      return execFileSync('which', [program], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

const FIREFOX = installed('firefox-esr', 'firefox');

/** Chromium on every machine; Firefox where one is installed. */
export const BROWSERS: readonly BrowserName[] = FIREFOX ? ['chromium', 'firefox'] : ['chromium'];

/** Nothing that a browser asks of its own accord leaves this machine. */
const QUIET_CHROMIUM = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export async function launch(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX as string,
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
  }
  const system = installed('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (system) {
    return puppeteer.launch({ executablePath: system, headless: true, args: QUIET_CHROMIUM });
  }
  // The package brings the shared libraries too, and unpacks them when it believes to be on Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: await packed.executablePath(),
    headless: 'shell',
    args: [...packed.args, ...QUIET_CHROMIUM],
  });
}

/** What a journey is given: a visitor's own browser profile for each test. */
export interface Visit {
  readonly browserName: BrowserName;
  /** A tab of the present visitor. */
  newPage(): Promise<Page>;
  /** Another visitor: no cookies, nothing stored. */
  newVisitor(): Promise<BrowserContext>;
}

/** Runs the journeys in every browser; each test has a visitor of its own. */
export function describeInBrowsers(
  name: string,
  journeys: (visit: Visit) => void,
  browsers: readonly BrowserName[] = BROWSERS,
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
      browser = await launch(browserName);
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
    });
    afterAll(() => browser.close());
    journeys({
      browserName,
      newVisitor,
      newPage: async () => (contexts[0] ?? (await newVisitor())).newPage(),
    });
  });
}
