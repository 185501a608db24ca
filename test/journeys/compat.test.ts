import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Compat } from '../../src/declaration/declaration.js';
import { cookiebot, DAY, klaro, oneTrust, orestbida } from '../compat/switched-shop.js';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  hear,
  isAsked,
  isGranted,
  openPreferences,
  SOON,
  untilAsked,
  untilSettled,
} from '../support/visitor.js';

const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran') as Promise<string[]>;
const recordOf = async (page: Page): Promise<URLSearchParams> =>
  new URLSearchParams(
    (await page.evaluate(
      `document.cookie.split('; ').find((each) => each.startsWith('samtykke='))?.slice(9) ?? ''`,
    )) as string,
  );
/** Whole seconds, as the cookie keeps them. */
const daysAgo = (days: number): number => Math.floor((Date.now() - days * DAY) / 1000) * 1000;

const CATEGORIES = { necessary: [], preferences: [], analytics: [], ads: [] };
const SERVICES = { fonts: true, counter: true, pixel: true, video: true };

interface Tool {
  readonly tool: Compat;
  /** A script that runs late, one in the page, one with a plain `src`, and a picture or a frame. */
  markup(vendor: string): string;
  /** Paths of what is asked for besides the two scripts. */
  readonly asks: readonly string[];
  /** What it stores of a yes or a no, undefined where nothing can be taken over. */
  readonly cookies?: ((yes: boolean, at: number) => readonly string[]) | undefined;
  /** How the date is found in our record. */
  readonly dated?: (at: number) => number;
}

const TOOLS: readonly Tool[] = [
  {
    tool: 'orestbida',
    markup: (vendor) => `
      <script type="text/plain" data-category="analytics" data-src="${vendor}/tag.js?name=A&after=200"></script>
      <script type="text/plain" data-category="analytics" data-service="counter">ran.push('b')</script>
      <script type="text/plain" data-category="ads" src="${vendor}/tag.js?name=C"></script>
      <script type="text/plain" data-category="analytics" data-type="module">ran.push('module')</script>
      <script type="text/plain" data-category="!analytics">ran.push('without')</script>`,
    asks: [],
    cookies: (yes, at) => [
      orestbida(yes ? Object.keys(CATEGORIES) : ['necessary'], CATEGORIES, at),
    ],
  },
  {
    tool: 'klaro',
    markup: (vendor) => `
      <script type="text/plain" data-type="application/javascript" data-name="counter" data-src="${vendor}/tag.js?name=A&after=200"></script>
      <script type="text/plain" data-type="application/javascript" data-name="counter">ran.push('b')</script>
      <script type="text/plain" data-type="text/javascript" data-name="pixel" data-src="${vendor}/tag.js?name=C"></script>
      <script data-type="module" data-name="pixel" data-src="${vendor}/tag.js?name=module"></script>
      <img alt="" data-name="pixel" data-src="${vendor}/pixel.gif?klaro">
      <iframe data-name="video" data-src="${vendor}/frame?klaro"></iframe>
      <link rel="stylesheet" type="text/plain" data-type="text/css" data-name="fonts" data-href="${vendor}/style.css">`,
    asks: ['/pixel.gif?klaro', '/frame?klaro', '/style.css'],
    cookies: (yes) => [
      klaro(Object.fromEntries(Object.keys(SERVICES).map((service) => [service, yes]))),
    ],
    dated: () => daysAgo(120),
  },
  {
    tool: 'cookiebot',
    markup: (vendor) => `
      <script type="text/plain" data-cookieconsent="statistics" src="${vendor}/tag.js?name=A&after=200"></script>
      <script type="text/plain" data-cookieconsent="statistics">ran.push('b')</script>
      <script type="text/plain" data-cookieconsent="statistics,marketing" data-cookieblock-src="${vendor}/tag.js?name=C"></script>
      <script type="text/plain" data-type="module" data-cookieconsent="preferences">ran.push('module')</script>
      <script data-cookieconsent="ignore">ran.push('ignored')</script>
      <iframe data-cookieconsent="marketing" data-cookieblock-src="${vendor}/frame?blocked"></iframe>
      <iframe data-cookieconsent="marketing" data-src="${vendor}/frame?held"></iframe>`,
    asks: ['/frame?blocked', '/frame?held'],
    cookies: (yes, at) => [cookiebot([yes, yes, yes], at)],
  },
  {
    tool: 'onetrust',
    markup: (vendor) => `
      <script type="text/plain" class="optanon-category-C0002" src="${vendor}/tag.js?name=A&after=200"></script>
      <script type="text/plain" class="optanon-category-C0002">ran.push('b')</script>
      <script type="text/plain" class="optanon-category-C0002-C0004" src="${vendor}/tag.js?name=C"></script>
      <script type="text/plain" class="optanon-category-C0003" data-type="module">ran.push('module')</script>
      <iframe class="optanon-category-C0004" src="" data-src="${vendor}/frame?onetrust"></iframe>
      <img alt="" class="optanon-category-C0005" data-src="${vendor}/pixel.gif?onetrust">`,
    asks: ['/frame?onetrust', '/pixel.gif?onetrust'],
    cookies: (yes, at) => {
      const is = yes ? 1 : 0;
      return oneTrust(`C0001:1,C0002:${is},C0003:${is},C0004:${is},C0005:${is}`, at, yes ? 1 : 2);
    },
  },
];

describeInBrowsers('coming from another tool', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  interface Given {
    readonly cookies?: readonly string[];
    readonly declaration?: object;
    readonly before?: (page: Page) => Promise<unknown>;
  }
  const open = async (
    compat: readonly Compat[],
    body: string,
    { cookies = [], declaration, before }: Given = {},
  ): Promise<Page> => {
    site.page('/', shopPage(body, { declaration: { ...SHOP, compat, ...declaration } }));
    site.page('/set', '<!doctype html><title>set</title>');
    const page = await visit.newPage();
    await before?.(page);
    if (cookies[0]) {
      await page.goto(`${site.origin}/set`);
      await page.evaluate(
        (texts) => {
          for (const text of texts) document.cookie = `${text}; path=/; max-age=9999999`;
        },
        [...cookies],
      );
    }
    await page.goto(site.origin);
    return page;
  };
  const quietly = async (page: Page): Promise<void> => {
    await page.evaluate('samtykke.ready.then(() => {})');
    await untilSettled(() => site.asked.length);
  };
  const untilRan = (page: Page, count: number): Promise<unknown> =>
    page.waitForFunction(`ran.filter((each) => each !== 'ignored').length >= ${count}`);

  for (const { tool, markup, asks, cookies, dated = (at: number) => at } of TOOLS) {
    it(`asks nobody for what ${tool} holds, and loads it in order after a yes`, async () => {
      const page = await open([tool], markup(site.vendor));
      const heard = hear(page);
      await untilAsked(page);
      await quietly(page);
      expect(site.vendorPaths()).toEqual([]);
      expect((await ran(page)).filter((each) => each !== 'ignored')).toEqual([]);
      await answer(page, 'accept');
      await untilRan(page, 4);
      await quietly(page);
      expect((await ran(page)).filter((each) => each !== 'ignored')).toEqual([
        ...['A', 'b', 'C', 'module'],
      ]);
      const frames = await page.$$('iframe');
      for (const frame of frames) await frame.scrollIntoView();
      for (const path of asks) {
        await expect.poll(() => site.vendorPaths(), SOON).toContain(path);
      }
      expect(new Set(site.vendorPaths()).size).toBe(site.vendorPaths().length);
      expect(heard.thrown).toEqual([]);
      expect(heard.told).toEqual([]);
    });

    it(`loads nothing of what ${tool} holds after a no`, async () => {
      const page = await open([tool], markup(site.vendor));
      await answer(page, 'reject');
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      await quietly(page);
      expect(site.vendorPaths()).toEqual([]);
      expect((await ran(page)).filter((each) => each !== 'ignored')).toEqual([]);
    });

    it(`takes over a yes to ${tool}, with its date`, async () => {
      const at = daysAgo(30);
      const page = await open([tool], markup(site.vendor), { cookies: cookies?.(true, at) ?? [] });
      await untilRan(page, 4);
      await quietly(page);
      expect(await isAsked(page)).toBe(false);
      const record = await recordOf(page);
      expect(Math.abs(Number(record.get('_t')) * 1000 - dated(at))).toBeLessThan(60_000);
      expect(['functional', 'statistics', 'marketing'].map((id) => record.get(id))).toEqual([
        ...['1', '1', '1'],
      ]);
      expect(await page.evaluate('samtykke.state.source')).toBe('stored');
      // The next visit reads it as any record, and keeps it.
      await page.goto(site.origin);
      await untilRan(page, 4);
      await quietly(page);
      expect(await isAsked(page)).toBe(false);
      expect((await recordOf(page)).get('_id')).toBe(record.get('_id'));
    });

    it(`takes over a no to ${tool}`, async () => {
      const at = daysAgo(30);
      const page = await open([tool], markup(site.vendor), { cookies: cookies?.(false, at) ?? [] });
      await expect.poll(async () => (await recordOf(page)).get('marketing'), SOON).toBe('0');
      await quietly(page);
      expect(await isAsked(page)).toBe(false);
      expect(site.vendorPaths()).toEqual([]);
      expect((await ran(page)).filter((each) => each !== 'ignored')).toEqual([]);
    });
  }

  it('loads the frame of tarteaucitron after a yes, and takes nothing over from its cookie', async () => {
    const place = `<div class="tac_iframe" url="${site.vendor}/frame?tac" width="300" height="200"></div>`;
    const given = {
      cookies: ['tarteaucitron=!iframe=true!gtag=true'],
      declaration: { aliases: { iframe: 'video' } },
    };
    const page = await open(['tarteaucitron'], place, given);
    await untilAsked(page);
    await quietly(page);
    expect(site.vendorPaths()).toEqual([]);
    await answer(page, 'accept');
    await expect.poll(() => site.vendorPaths(), SOON).toEqual(['/frame?tac']);
    const size = await page.$eval('iframe[data-consent]', (frame) => [
      ...[frame.clientWidth, frame.clientHeight],
    ]);
    expect(size).toEqual([300, 200]);
  });

  it('asks where the answer is too old, or not to everything, or of nobody', async () => {
    const all = Object.keys(CATEGORIES);
    const { ads, ...some } = CATEGORIES;
    const old = { expirationTime: undefined };
    for (const cookies of [
      [orestbida(all, CATEGORIES, daysAgo(183), old)],
      [orestbida(Object.keys(some), some, daysAgo(1))],
      [orestbida(all, CATEGORIES, daysAgo(1), { consentId: undefined })],
      [cookiebot([true, true, true], daysAgo(1), 'implied')],
      oneTrust('C0001:1,C0002:1,C0003:1,C0004:1', undefined, undefined),
      oneTrust('C0001:1,C0002:1,C0003:1,C0004:1', daysAgo(1), 3),
      ['cc_cookie=%7B'],
    ]) {
      const page = await open(
        ['orestbida', 'cookiebot', 'onetrust'],
        TOOLS[0]?.markup(site.vendor) ?? '',
        {
          cookies,
        },
      );
      await untilAsked(page);
      expect((await recordOf(page)).size, cookies[0]).toBe(0);
      expect(site.vendorPaths(), cookies[0]).toEqual([]);
      await page.evaluate(
        `for (const each of document.cookie.split('; ')) document.cookie = each.split('=')[0] + '=; path=/; max-age=0'`,
      );
      await page.close();
    }
  });

  it('asks again for a new version, whatever is stored of before', async () => {
    const cookies = [orestbida(Object.keys(CATEGORIES), CATEGORIES, daysAgo(30))];
    const body = TOOLS[0]?.markup(site.vendor) ?? '';
    const page = await open(['orestbida'], body, { cookies });
    await untilRan(page, 4);
    await page.close();
    site.asked.length = 0;
    const next = await open(['orestbida'], body, { declaration: { version: '2.0' } });
    await untilAsked(next);
    await quietly(next);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('leaves refused what the browser’s signal refuses', async () => {
    const cookies = [cookiebot([true, true, true], daysAgo(30))];
    const page = await open(['cookiebot'], TOOLS[2]?.markup(site.vendor) ?? '', {
      cookies,
      before: (page) =>
        page.evaluateOnNewDocument(
          `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true })`,
        ),
    });
    await untilRan(page, 3);
    await quietly(page);
    expect(await isAsked(page)).toBe(false);
    expect(await isGranted(page, 'statistics')).toBe(true);
    expect(await isGranted(page, 'marketing')).toBe(false);
    expect(site.vendorPaths()).toEqual(['/tag.js?name=A&after=200']);
  });

  it('holds what programs put in later, and what comes after an answer', async () => {
    const page = await open(['cookiebot'], '<div id="box"></div>');
    await answer(page, 'reject');
    const add = (name: string) =>
      page.evaluate(
        `box.innerHTML = '<p><script type="text/plain" data-cookieconsent="statistics" src="${site.vendor}/tag.js?name=${name}"></' + 'script><iframe data-cookieconsent="marketing" data-cookieblock-src="${site.vendor}/frame?${name}"></iframe></p>'`,
      );
    await add('late');
    await quietly(page);
    expect(site.vendorPaths()).toEqual([]);
    await openPreferences(page);
    await page.click('#samtykke-preferences [data-role=accept]');
    await untilRan(page, 1);
    await add('later');
    await untilRan(page, 2);
    expect(await ran(page)).toEqual(['late', 'later']);
    await expect.poll(() => site.vendorPaths(), SOON).toContain('/frame?later');
  });

  it('tells the owner of names that are not declared, and of what is live', async () => {
    const page = await visit.newPage();
    const heard = hear(page);
    const body = `
      <script type="text/plain" data-category="analytics" data-service="Counter Inc">ran.push('unknown')</script>
      <script data-cookieconsent="marketing">ran.push('live')</script>`;
    site.page(
      '/',
      shopPage(body, { declaration: { ...SHOP, compat: ['orestbida', 'cookiebot'] } }),
    );
    await page.goto(site.origin);
    await answer(page, 'accept');
    await expect.poll(() => heard.told.length, SOON).toBeGreaterThan(1);
    const told = heard.told.join('\n');
    expect(told).toContain('"Counter-Inc" is not declared');
    expect(told).toContain('a live <script> is marked for "marketing"');
    expect(await ran(page)).toEqual(['live']);
  });

  it('asks when its own file does not arrive, and holds what is held', async () => {
    const cookies = [cookiebot([true, true, true], daysAgo(30))];
    const page = await open(['cookiebot'], TOOLS[2]?.markup(site.vendor) ?? '', {
      cookies,
      before: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().includes('samtykke-compat') ? request.abort() : request.continue(),
        );
      },
    });
    await untilAsked(page);
    await quietly(page);
    expect(site.vendorPaths()).toEqual([]);
  });
});
