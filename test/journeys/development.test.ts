import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Finding } from '../../src/finding.js';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hear, SOON, untilAsked, untilSettled } from '../support/visitor.js';

const DECLARATION: Declaration = {
  ...SHOP,
  purposes: [{ id: 'necessary', required: true }, { id: 'statistics' }, { id: 'marketing' }],
  onWithdraw: 'stay',
  services: [
    { id: 'shop', purpose: 'necessary', name: 'Shop', hosts: ['cdn.localhost'] },
    {
      id: 'counter',
      purpose: 'statistics',
      name: 'Counter',
      hosts: ['vendor.localhost'],
      stores: [
        { name: '_shop_stats', kind: 'cookie' },
        { name: '_shop_stats', kind: 'local' },
      ],
    },
    { id: 'pixel', purpose: 'marketing', name: 'Pixel', hosts: ['*.pixel.localhost'] },
  ],
};
const DEBUG = '<script src="/samtykke.js" data-debug></script>';

/** How often a page is looked at; a journey does not wait so long. */
const PAUSE = 1000; // milliseconds
/** Looks at each page twenty times as often, and counts the looks. */
const OFTEN = `{
  const { setInterval } = window;
  window.looks = 0;
  window.setInterval = (act, after, ...given) => {
    if (after !== ${PAUSE}) return setInterval(act, after, ...given);
    let isLooking = false;
    return setInterval(async () => {
      if (isLooking) return;
      isLooking = true;
      await act();
      isLooking = false;
      looks++;
    }, ${PAUSE / 20});
  };
}`;

const findings = (page: Page): Promise<Finding[]> =>
  page.evaluate('samtykke.ready.then((consent) => consent.report())') as Promise<Finding[]>;
const kinds = (found: readonly Finding[]): string[] =>
  found.map(({ kind, what }) => `${kind} ${what}`).sort();
const told = (page: Page): string[] => hear(page).told;

describeInBrowsers('the development mode', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const at = (host: string): string => site.origin.replace('shop.localhost', host);
  const open = async (
    body: string,
    { script = DEBUG, origin = site.origin, declaration = DECLARATION } = {},
  ) => {
    site.page('/', shopPage(body, { script, declaration }));
    const page = await newPage();
    const heard = hear(page);
    await page.goto(origin);
    return { page, heard, lines: heard.told };
  };
  const newPage = async () => {
    const page = await visit.newPage();
    await page.evaluateOnNewDocument(OFTEN);
    return page;
  };
  /** Resolves once the page is watched, has been looked at twice more at least, and is quiet. */
  const untilWatched = async (page: Page | Frame): Promise<void> => {
    await expect.poll(() => site.ownFiles(), SOON).toContain('/samtykke-development.js');
    // The first that ends may have begun before.
    const enough = ((await page.evaluate('looks')) as number) + 3;
    await expect.poll(() => page.evaluate('looks'), SOON).toBeGreaterThanOrEqual(enough);
    await site.quiet(200);
  };
  const line = (...words: string[]) => expect.stringMatching(new RegExp(words.join('.*')));

  /** Every mistake, each twice. */
  const everyMistake = (): string => {
    const twice = (html: string): string => html + html;
    return (
      twice(`<img alt="" data-consent="statistics" src="/pixel.gif?live">`) +
      twice('<div data-consent="statistics"></div>') +
      twice('<iframe data-consent="statistcs" data-src="/frame"></iframe>') +
      twice('<iframe data-consent="" data-src="/frame"></iframe>') +
      twice(`<script src="${at('other.localhost')}/tag.js"></script>`) +
      `<img alt="" src="${site.vendor}/pixel.gif?1"><img alt="" src="${site.vendor}/pixel.gif?2">` +
      `<link rel="preconnect" href="${at('eu.pixel.localhost')}">` +
      twice(`<script>
        document.cookie = 'stray-cookie=1';
        localStorage.setItem('stray-local', 1);
        sessionStorage.setItem('stray-session', 1);
        indexedDB.open('stray-database');
        caches.open('stray-cache');
      </script>`)
    );
  };
  const flawed: Declaration = {
    ...DECLARATION,
    purposes: [...DECLARATION.purposes, { id: 'functional' }],
  };
  const EVERYTHING = [
    'dead-element <div>',
    'empty-purpose functional',
    'leaking-host eu.pixel.localhost',
    'leaking-host vendor.localhost',
    'live-element /pixel.gif?live',
    'undeclared-host other.localhost',
    'undeclared-id ',
    'undeclared-id statistcs',
    'undeclared-storage stray-cache',
    'undeclared-storage stray-cookie',
    'undeclared-storage stray-database',
    'undeclared-storage stray-local',
    'undeclared-storage stray-session',
  ];

  it('tells every kind of mistake once, and report() gives the same', async () => {
    const { page, lines, heard } = await open(everyMistake(), { declaration: flawed });
    await expect.poll(() => lines.length, SOON).toBe(EVERYTHING.length);
    await untilWatched(page);
    const found = await findings(page);
    expect(kinds(found)).toEqual(EVERYTHING);
    expect([...lines].sort()).toEqual(found.map(({ message }) => `Samtykke: ${message}`).sort());
    expect(heard.thrown).toEqual([]);
  });

  it('says nothing of it without data-debug, but report() gives it', async () => {
    const { page, lines } = await open(everyMistake(), {
      declaration: flawed,
      script: '<script src="/samtykke.js"></script>',
    });
    await untilAsked(page);
    await site.quiet(300);
    expect(site.ownFiles()).not.toContain('/samtykke-development.js');
    // These the gate tells always: it cannot hold them, or never lets them go.
    const always = [line('live <img>'), line('"statistcs" is not declared')];
    expect(lines).toEqual(always);
    expect(kinds(await findings(page))).toEqual(EVERYTHING);
    expect(lines).toEqual(always);
  });

  it('is on at localhost', async () => {
    const { lines } = await open(`<script src="${at('other.localhost')}/tag.js"></script>`, {
      origin: at('localhost'),
      script: '<script src="/samtykke.js"></script>',
    });
    await expect.poll(() => lines, SOON).toEqual([line('other.localhost')]);
  });

  it('tells what goes wrong later, and nothing any more after destroy()', async () => {
    const { page, lines } = await open('<div id="root"></div>');
    await untilWatched(page);
    expect(lines).toEqual([]);
    const mistakes = [
      ['document.cookie = "late-cookie=1"', 'late-cookie'],
      ['localStorage.setItem("late-local", 1)', 'late-local'],
      ['indexedDB.open("late-database")', 'late-database'],
      // Chromium lists an answer once it is read.
      [`fetch("${at('late.localhost')}/tag.js").then((each) => each.text())`, 'late.localhost'],
      [`navigator.sendBeacon("${at('eu.pixel.localhost')}/pixel.gif")`, 'eu.pixel.localhost'],
      [
        'root.innerHTML = `<iframe data-consent="late-id" data-src="/frame"></iframe>`',
        '"late-id" is not declared',
      ],
      ['root.firstChild.setAttribute("data-consent", "later-id")', '"later-id" is not declared'],
      [
        'root.attachShadow({ mode: "open" }).innerHTML = `<p data-consent="statistics">`',
        'a <p> carries',
      ],
    ] as const;
    for (const [index, [code, words]] of mistakes.entries()) {
      await page.evaluate(`{ ${code}; undefined }`);
      await expect.poll(() => lines.slice(index), SOON).toEqual([line(words)]);
    }
    await page.evaluate('samtykke.destroy()');
    await page.evaluate('document.cookie = "too-late=1"');
    // As long as six looks.
    await site.quiet(300);
    expect(lines).toHaveLength(mistakes.length);
  });

  it('hears what the browser no longer lists', async () => {
    const { page, lines } = await open('');
    await untilWatched(page);
    await page.evaluate(`performance.setResourceTimingBufferSize(1)`);
    await page.evaluate(
      `fetch('${at('other.localhost')}/tag.js?unlisted').then((each) => each.text())`,
    );
    await page.evaluate(`performance.clearResourceTimings()`);
    await expect.poll(() => lines, SOON).toEqual([line('other.localhost')]);
  });

  it('is silent on a sound page before, during and after a grant', async () => {
    const { page, lines } = await open(
      `<script src="/tag.js?name=own"></script><script src="${at('cdn.localhost')}/tag.js?name=cdn"></script>
       <iframe data-consent="statistics" data-src="${site.vendor}/frame"></iframe>
       <img alt="" data-consent="pixel" data-src="${at('eu.pixel.localhost')}/pixel.gif">
       <script type="text/plain" data-consent="counter" data-src="${site.vendor}/cookie.js"></script>`,
    );
    await answer(page, 'accept');
    await page.waitForFunction(`window.ran.includes('cookie')`);
    await untilWatched(page);
    await page.evaluate('samtykke.withdraw()');
    await untilWatched(page);
    expect(lines).toEqual([]);
    expect(await findings(page)).toEqual([]);
  });

  it.each(['with', 'without'])(
    'what asked while it was granted is no leak after a withdrawal, %s data-debug',
    async (how) => {
      const { page } = await open('', {
        script: how === 'with' ? DEBUG : '<script src="/samtykke.js"></script>',
      });
      await answer(page, 'accept');
      await page.evaluate(`fetch('${site.vendor}/tag.js').then(() => {})`);
      await page.evaluate('samtykke.withdraw()');
      await expect.poll(() => page.evaluate(`samtykke.has('counter')`), SOON).toBe(false);
      expect(await findings(page)).toEqual([]);
    },
  );

  it('tells what goes on asking after a withdrawal', async () => {
    const { page, lines } = await open(
      `<script type="text/plain" data-consent="counter">
        setInterval(() => new Image().src = '${site.vendor}/pixel.gif?' + Math.random(), 50);
      </script>`,
    );
    await answer(page, 'accept');
    await expect.poll(() => site.vendorPaths().length, SOON).toBeGreaterThan(9);
    expect(await findings(page)).toEqual([]);
    await page.evaluate('samtykke.withdraw()');
    await expect.poll(() => lines, SOON).toEqual([line('vendor.localhost', '"counter"')]);
  });

  it('takes what a policy of the site has refused for asked of nobody', async () => {
    const html = shopPage(`<img alt="" src="${site.vendor}/pixel.gif">`, {
      script: DEBUG,
      declaration: DECLARATION,
    });
    site.page('/', (context) => {
      context.header('Content-Security-Policy', "default-src 'self' 'unsafe-inline'");
      return context.html(html);
    });
    const page = await newPage();
    const lines = told(page);
    await page.goto(site.origin);
    await untilWatched(page);
    expect(lines).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('works in a sandboxed frame, where cookies and storage throw', async () => {
    site.page(
      '/inner',
      shopPage(`<script src="${at('other.localhost')}/tag.js"></script>`, {
        script: DEBUG,
        declaration: DECLARATION,
      }),
    );
    site.page('/', '<!doctype html><iframe sandbox="allow-scripts" src="/inner"></iframe>');
    const page = await newPage();
    const { told, thrown } = hear(page);
    await page.goto(site.origin);
    await expect.poll(() => told, SOON).toEqual([line('other.localhost')]);
    await untilWatched(await page.waitForFrame((each) => each.url().endsWith('/inner')));
    expect(told).toHaveLength(1);
    expect(thrown).toEqual([]);
  });
});

describeInBrowsers('the three sites of the demo', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  beforeEach(() => demo.reset());
  afterAll(() => demo.close());

  describe.each(['accept', 'reject'] as const)('have no mistake after "%s":', (role) => {
    it.each([
      ['inprog.no', ['/', '/kontakt', '/hjelp', '/aktuelt']],
      ['elinn.no', ['/']],
      ['attend.no', ['/', '/om', '/en/']],
      ['infosoft.se', ['/', '/kontakt', '/integritet']],
      ['marketing.infosoft.se', ['/']],
      ['blogg.infosoft.se', ['/']],
    ])('%s', async (host, paths) => {
      const page = await visit.newPage();
      const told = hear(page).told;
      await page.goto(demo.origin(host) + paths[0]);
      expect(await findings(page)).toEqual([]);
      await answer(page, role);
      for (const path of paths) {
        await page.goto(demo.origin(host) + path);
        await untilSettled(() => demo.requests.length);
        // Firefox tells of every file of ours that is still on its way when a page is left.
        await untilSettled(() =>
          page.evaluate(() => performance.getEntriesByType('resource').length),
        );
        expect(await findings(page), path).toEqual([]);
      }
      expect(told).toEqual([]);
    });
  });
});
