import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import en from '../../src/languages/en.js';
import nb from '../../src/languages/nb.js';
import sv from '../../src/languages/sv.js';
import { describeInBrowsers } from '../support/browsers.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  isAsked,
  leavePreferences,
  openPreferences,
  SOON,
  storedNames,
  turnPurpose,
  turnService,
  untilAsked,
  untilGone,
  untilSettled,
  withdrawAndReload,
} from '../support/visitor.js';

/** What a site holds, and what it asks of whom. */
const SITES = [
  {
    host: 'inprog.no',
    texts: nb,
    second: '/kontakt',
    /** The first request of each tag that the second page holds, in the order of the page. */
    held: ['fonts.googleapis.com/css2'],
    /** The first request of each service that we load, in the order of the declaration. */
    loaded: ['static.zdassets.com/ekr/snippet.js', 'www.google.com/recaptcha/api.js'],
    /** What waits until the visitor enters a form, and asks these. */
    inForm: ['www.google.com', 'www.gstatic.com'],
    /** Every host that the second page ends up with. */
    hosts: [
      'ekr.zdassets.com',
      'fonts.googleapis.com',
      'static.zdassets.com',
      'www.facebook.com',
      'www.google.com',
      'www.gstatic.com',
    ],
    purpose: { id: 'marketing', hosts: ['www.facebook.com'] },
    service: {
      id: 'google-fonts',
      under: 'functional',
      hosts: ['fonts.googleapis.com'],
    },
  },
  {
    host: 'attend.no',
    texts: nb,
    second: '/om',
    held: [],
    loaded: ['www.formilla.com/scripts/feedback.js'],
    inForm: [],
    hosts: ['www.formilla.com'],
    purpose: { id: 'functional', hosts: ['www.formilla.com'] },
    service: { id: 'formilla', under: 'functional', hosts: ['www.formilla.com'] },
  },
  {
    host: 'infosoft.se',
    texts: sv,
    second: '/kontakt',
    // The image of Google Ads stands after it and waits for nothing.
    held: ['www.googletagmanager.com/gtm.js'],
    loaded: [
      'www.googletagmanager.com/gtag/js?id=G-1NF0S0FT00',
      'js.hs-scripts.com/2210984.js',
      'connect.facebook.net/en_US/fbevents.js',
      'static.ads-twitter.com/uwt.js',
      'snap.licdn.com/li.lms-analytics/insight.min.js',
    ],
    inForm: [],
    hosts: [
      'analytics.twitter.com',
      'connect.facebook.net',
      'googleads.g.doubleclick.net',
      'js.hs-analytics.net',
      'js.hs-banner.com',
      'js.hs-scripts.com',
      'px.ads.linkedin.com',
      'region1.google-analytics.com',
      'snap.licdn.com',
      'static.ads-twitter.com',
      't.co',
      'track.hubspot.com',
      'www.facebook.com',
      'www.google.com',
      'www.googleadservices.com',
      'www.googletagmanager.com',
      'www.linkedin.com',
    ],
    purpose: {
      id: 'statistics',
      hosts: ['region1.google-analytics.com', 'www.googletagmanager.com'],
    },
    service: {
      id: 'meta-pixel',
      under: 'marketing',
      hosts: ['connect.facebook.net', 'www.facebook.com'],
    },
  },
] as const;

const NECESSARY = ['cookie ABELINE_SID', 'cookie samtykke', 'cookie wordpress_test_cookie'];
const optionalIn = async (page: Page): Promise<string[]> =>
  (await storedNames(page)).filter((name) => !NECESSARY.includes(name));

describeInBrowsers('the three sites', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  beforeEach(() => demo.reset());
  afterAll(() => demo.close());

  /** But for the host of a font file, which browsers keep by themselves from page to page. */
  const hostsAsked = () =>
    [...new Set(demo.requests.map(({ host }) => host))]
      .filter((host) => host !== 'fonts.gstatic.com')
      .sort();
  const at = (host: string, path = '/') => `${demo.origin(host)}${path}`;
  /** Every cookie that this visitor has, those of third parties too. */
  const allCookies = async (page: Page) =>
    (await page.browserContext().cookies()).map(({ name }) => name).sort();
  const untilQuiet = () => untilSettled(() => demo.requests.length);
  /** Waits until the page asks these hosts, and has become quiet. */
  const untilAskedOf = async (hosts: readonly string[]) => {
    await expect.poll(hostsAsked, SOON).toEqual(hosts);
    await untilQuiet();
    expect(hostsAsked()).toEqual(hosts);
  };
  /** Waits until the page has asked all that it asks before and after the visitor enters a form. */
  const untilAllAsked = async (page: Page, { hosts, inForm }: (typeof SITES)[number]) => {
    const entered: readonly string[] = inForm;
    await untilAskedOf(hosts.filter((host) => !entered.includes(host)));
    if (inForm.length) await page.focus('form input');
    await untilAskedOf(hosts);
  };
  const visitSecondPage = async ({ host, second }: (typeof SITES)[number]) => {
    const page = await visit.newPage();
    await page.goto(at(host, second));
    await untilAsked(page);
    return page;
  };

  it.each(SITES)(
    'asks a new visitor of $host in the language of the page, and loads nothing',
    async ({ host, texts }) => {
      const page = await visit.newPage();
      await page.goto(at(host));
      await untilAsked(page);
      const language = await page.evaluate('document.documentElement.lang');
      expect(await page.$eval('#samtykke-notice', (notice) => notice.getAttribute('lang'))).toBe(
        language,
      );
      const buttons = await page.$$eval('#samtykke-notice button', (all) =>
        all.map(({ textContent }) => textContent),
      );
      const { reject, accept, choose } = texts.actions;
      expect(buttons).toEqual([reject, accept, choose]);
      expect(demo.requests).toEqual([]);
      expect(await storedNames(page)).toEqual([]);
      expect(await allCookies(page)).toEqual([]);
    },
  );

  it('takes scrolling, Escape, ten seconds and a second page for no answer', async () => {
    const tabs = await Promise.all(
      SITES.map(async ({ host, second }) => {
        const page = await visit.newPage();
        await page.goto(at(host));
        await untilAsked(page);
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
        await page.keyboard.press('Escape');
        return { page, second: at(host, second) };
      }),
    );
    // The only place where time itself is the question.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    for (const { page, second } of tabs) {
      expect(await isAsked(page)).toBe(true);
      expect(await hasDecided(page)).toBe(false);
      await page.goto(second);
      await untilAsked(page);
      expect(await hasDecided(page)).toBe(false);
      expect(await storedNames(page)).toEqual([]);
    }
    expect(demo.requests).toEqual([]);
  });

  it.each(SITES)(
    '$host takes no for an answer, also after a reload and on another page',
    async ({ host, second }) => {
      const page = await visit.newPage();
      await page.goto(at(host));
      await answer(page, 'reject');
      for (const go of [() => page.reload(), () => page.goto(at(host, second))]) {
        await go();
        expect(await hasDecided(page)).toBe(true);
        expect(await isAsked(page)).toBe(false);
        expect(await storedNames(page)).toEqual(['cookie samtykke']);
      }
      expect(demo.requests).toEqual([]);
      await expect.poll(() => allCookies(page), SOON).toEqual(['samtykke']);
    },
  );

  it.each(SITES)(
    '$host asks everyone after a yes, in the order of the page and of the declaration',
    async (site) => {
      const page = await visitSecondPage(site);
      const asked: string[] = [];
      page.on('request', (request) => {
        const { hostname, pathname, search } = new URL(request.url());
        asked.push(hostname.replace(/\.localhost$/, '') + pathname + search);
      });
      await answer(page, 'accept');
      await untilAllAsked(page, site);
      for (const first of [site.held, site.loaded] as readonly (readonly string[])[]) {
        const firstAsked = asked.flatMap(
          (address) => first.find((each) => address.startsWith(each)) ?? [],
        );
        expect([...new Set(firstAsked)]).toEqual(first);
      }
    },
  );

  it.each(SITES)('$host asks everyone again when an accepting visitor comes back', async (site) => {
    const page = await visitSecondPage(site);
    await answer(page, 'accept');
    await untilAllAsked(page, site);
    demo.reset();
    await page.goto(at(site.host, site.second));
    await untilAllAsked(page, site);
    expect(await isAsked(page)).toBe(false);
  });

  it.each(SITES)('$host keeps to the one purpose that was chosen', async (site) => {
    const page = await visitSecondPage(site);
    await chooseInstead(page);
    await turnPurpose(page, site.purpose.id);
    await leavePreferences(page, 'save');
    await untilAskedOf(site.purpose.hosts);
    demo.reset();
    await page.reload();
    expect(await isAsked(page)).toBe(false);
    await untilAskedOf(site.purpose.hosts);
  });

  it.each(SITES)(
    '$host keeps to the one service that was chosen inside a purpose',
    async (site) => {
      const page = await visitSecondPage(site);
      await chooseInstead(page);
      await turnService(page, site.service.under, site.service.id);
      await leavePreferences(page, 'save');
      await untilAskedOf(site.service.hosts);
      await page.reload();
      expect(await isAsked(page)).toBe(false);
      await untilAskedOf(site.service.hosts);
    },
  );

  it.each(SITES)('$host forgets everything when the visitor takes the yes back', async (site) => {
    const page = await visitSecondPage(site);
    await answer(page, 'accept');
    await untilAllAsked(page, site);
    demo.reset();
    await withdrawAndReload(page);
    expect(await isAsked(page)).toBe(false);
    expect(await optionalIn(page)).toEqual([]);
    await page.reload();
    await page.goto(at(site.host));
    await untilQuiet();
    expect(await optionalIn(page)).toEqual([]);
    expect(await storedNames(page)).toEqual(['cookie samtykke']);
    expect(demo.requests).toEqual([]);
  });

  it.each([
    { host: 'elinn.no', path: '/', kept: 'cookie ABELINE_SID' },
    { host: 'inprog.no', path: '/aktuelt', kept: 'cookie wordpress_test_cookie' },
    { host: 'blogg.infosoft.se', path: '/', kept: 'cookie wordpress_test_cookie' },
  ])(
    '$host keeps its $kept through a yes, and through taking it back',
    async ({ host, path, kept }) => {
      const page = await visit.newPage();
      await page.goto(at(host, path));
      await answer(page, 'accept');
      await untilQuiet();
      await expect.poll(async () => (await optionalIn(page)).length, SOON).toBeGreaterThan(0);
      await withdrawAndReload(page);
      expect(await storedNames(page)).toEqual([kept, 'cookie samtykke'].sort());
    },
  );

  it('infosoft: an answer on one subdomain is the answer on the others', async () => {
    const page = await visit.newPage();
    await page.goto(at('marketing.infosoft.se'));
    await answer(page, 'accept');
    await expect.poll(hostsAsked, SOON).toContain('forms.hubspot.com');
    for (const host of ['blogg.infosoft.se', 'infosoft.se']) {
      demo.reset();
      await page.goto(at(host));
      expect(await hasDecided(page)).toBe(true);
      expect(await isAsked(page)).toBe(false);
      await expect.poll(hostsAsked, SOON).toContain('connect.facebook.net');
    }
    await withdrawAndReload(page);
    demo.reset();
    for (const host of ['marketing.infosoft.se', 'blogg.infosoft.se']) {
      await page.goto(at(host));
      expect(await hasDecided(page)).toBe(true);
      // Storage belongs to one host: what stands there is deleted when the visitor comes by.
      await expect.poll(() => optionalIn(page), SOON).toEqual([]);
      expect(await isAsked(page)).toBe(false);
    }
    expect(demo.requests).toEqual([]);
  });

  it('attend: asks in Norwegian on the Norwegian pages and in English on the English ones', async () => {
    const page = await visit.newPage();
    for (const [path, texts] of [
      ['/', nb],
      ['/en/', en],
      ['/en/about', en],
      ['/om', nb],
    ] as const) {
      await page.goto(at('attend.no', path));
      await untilAsked(page);
      const label = await page.$eval(
        '#samtykke-notice [data-role=accept]',
        ({ textContent }) => textContent,
      );
      expect(label).toBe(texts.actions.accept);
    }
  });

  it.each(
    SITES.flatMap(({ host }) => [
      { host, role: 'accept' as const },
      { host, role: 'reject' as const },
    ]),
  )(
    '$host: a visitor who comes back after "$role" fetches two files of ours, and others only for what is loaded or offered',
    async ({ host, role }) => {
      const page = await visit.newPage();
      await page.goto(at(host));
      await answer(page, role);
      const ours: string[] = [];
      page.on('request', (request) => {
        const { hostname, pathname } = new URL(request.url());
        if (hostname === new URL(at(host)).hostname && pathname.startsWith('/samtykke')) {
          ours.push(pathname);
        }
      });
      await page.goto(at(host));
      expect(await hasDecided(page)).toBe(true);
      await untilQuiet();
      // Our own button stands in the place of a chat that waits for a click.
      const isMore = role === 'accept' || host === 'attend.no';
      const isForServices = (path: string) =>
        /-(release|service-.+|launcher|nb(-services)?)\.js$/.test(path);
      expect(ours.filter((path) => !isMore || !isForServices(path))).toEqual([
        '/samtykke.js',
        '/samtykke-services.js',
      ]);
    },
  );

  /** The button, switch or link that has the focus, in the words of our hooks. */
  const focused = (page: Page) =>
    page.evaluate(`(() => {
      const { dataset, id, hash } = document.activeElement;
      return dataset.role || hash || id;
    })()`);
  const tabTo = async (page: Page, wanted: string, most = 30) => {
    for (let presses = 0; presses < most; presses++) {
      if ((await focused(page)) === wanted) return;
      await page.keyboard.press('Tab');
    }
    expect(await focused(page)).toBe(wanted);
  };

  it.each(SITES)(
    '$host: the keyboard reaches both answers before the page itself',
    async ({ host }) => {
      const page = await visit.newPage();
      await page.goto(at(host));
      await untilAsked(page);
      await tabTo(page, 'reject', 5);
      await tabTo(page, 'accept', 2);
      await page.keyboard.press('Enter');
      await expect.poll(() => hasDecided(page), SOON).toBe(true);
      await expect.poll(() => isAsked(page), SOON).toBe(false);
      await expect.poll(() => demo.requests.length, SOON).toBeGreaterThan(0);
    },
  );

  it.each(SITES)(
    '$host: everything can be chosen, saved and changed by keyboard',
    async ({ host, purpose }) => {
      const page = await visit.newPage();
      await page.goto(at(host));
      await untilAsked(page);
      await tabTo(page, 'choose', 7);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
      await tabTo(page, `samtykke:${purpose.id}`);
      await page.keyboard.press(' ');
      await tabTo(page, 'save');
      await page.keyboard.press('Enter');
      await expect.poll(() => hasDecided(page), SOON).toBe(true);
      await expect.poll(() => isAsked(page), SOON).toBe(false);
      expect(await page.evaluate(`samtykke.has('${purpose.id}')`)).toBe(true);

      await openPreferences(page);
      await page.keyboard.press('Escape');
      await untilGone(page, '#samtykke-preferences');
      await expect.poll(() => focused(page), SOON).toBe('#samtykke');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
      await tabTo(page, 'save');
      await page.keyboard.press('Enter');
      await untilGone(page, '#samtykke-preferences');
      await expect.poll(() => focused(page), SOON).toBe('#samtykke');
    },
  );
});
