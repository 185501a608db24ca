import type { Context } from 'hono';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hear, isAsked, SOON, untilAsked, untilSettled } from '../support/visitor.js';

/** The shop's declaration, with something else in it. */
const shopWith = (other: object): object => ({ ...SHOP, ...other });
/** How many times as fast a journey goes that would wait for ten seconds. */
const HASTE = 10;
const service = { id: 'counter', purpose: 'statistics', name: 'Counter' };

describeInBrowsers('a declaration that cannot be used', (visit) => {
  let site: Site;
  beforeEach(async () => {
    site = await startSite();
  });
  afterEach(() => site.close());

  /** One of everything that can be held. */
  const held = () => `
    <script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js"></script>
    <script type="text/plain" data-consent="counter">ran.push('inline')</script>
    <textarea hidden data-consent="statistics"><script src="${site.vendor}/tag.js?name=snippet"></script></textarea>
    <iframe data-consent="statistics" data-src="${site.vendor}/frame"></iframe>
    <img data-consent="marketing" alt="" data-src="${site.vendor}/pixel.gif">
    <link rel="stylesheet" data-consent="functional" data-href="${site.vendor}/style.css">`;
  /** What `samtykke.ready` comes to: "works", or the words of its error. */
  const outcome = (page: Page) =>
    page.evaluate(`samtykke.ready.then(() => 'works', (error) => error.message)`);

  /** Opens the page, tries everything that could load something, and expects nothing but one error. */
  const expectOneErrorAndNothingLoaded = async (page: Page, words: RegExp) => {
    const heard = hear(page);
    await page.goto(`${site.origin}/`);
    await page.evaluate('void samtykke.push((consent) => consent.acceptAll())');
    expect(await outcome(page)).toMatch(words);
    await expect.poll(() => heard.told, SOON).toHaveLength(1);
    await untilSettled(() => site.asked.length);
    expect(heard.errors).toEqual([expect.stringMatching(words)]);
    expect(heard.told).toEqual(heard.errors);
    expect(heard.thrown).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    expect(await page.evaluate('ran')).toEqual([]);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await isAsked(page)).toBe(false);
  };

  it.each([
    ['that is not JSON', '{ purposes: [', /cannot read the declaration\..*JSON/],
    ['that is empty', '', /cannot read the declaration\./],
    ['that is a list', '[]', /expected an object/],
    ['that is null', 'null', /expected an object/],
    [
      'with an unknown purpose',
      shopWith({ services: [{ ...service, purpose: 'statistic' }] }),
      /services\[0\]\.purpose: expected a declared purpose, perhaps "statistics"/,
    ],
    [
      'with one id twice',
      shopWith({ services: [service, service] }),
      /services\[1\]\.id: expected an id of its own, got "counter" again/,
    ],
    ['without services', shopWith({ services: [] }), /services: expected at least one/],
    [
      'with wrong types everywhere',
      shopWith({ version: 1, controller: 'Shop AS', purposes: {}, services: 'none' }),
      /version.*controller.*purposes.*services/s,
    ],
    [
      'with a javascript: link',
      shopWith({ controller: { ...SHOP.controller, policy: 'javascript:alert(1)' } }),
      /controller\.policy: expected/,
    ],
    [
      'with __proto__ for an id',
      shopWith({ services: [{ ...service, id: '__proto__' }] }),
      /services\[0\]\.id: expected/,
    ],
    [
      'with __proto__ for a key',
      JSON.stringify(SHOP).replace('{', '{"__proto__":{"polluted":true},'),
      /__proto__/,
    ],
  ])('%s is told once, and nothing optional loads', async (_, declaration, words) => {
    site.page('/', shopPage(held(), { declaration }));
    await expectOneErrorAndNothingLoaded(await visit.newPage(), words);
  });

  const byAddress = () =>
    shopPage(held(), {
      declaration: '',
      script: '<script src="/samtykke.js" data-declaration="/cookies.json"></script>',
    });

  it.each<[string, (context: Context) => Response | Promise<Response>, RegExp]>([
    ['that is not there', (context) => context.text('Not found', 404), /cookies\.json.*404/],
    ['whose server fails', (context) => context.text('Sorry', 500), /cookies\.json.*500/],
    ['that is a page', (context) => context.html('<!doctype html><p>Hello'), /cookies\.json.*JSON/],
    ['that is empty', (context) => context.body(''), /cookies\.json/],
    [
      'whose connection breaks',
      (context) => {
        (context.env as { outgoing: { destroy(): void } }).outgoing.destroy();
        return context.body(null);
      },
      /cookies\.json/,
    ],
  ])('a file %s is told once, and nothing optional loads', async (_, respond, words) => {
    site.page('/cookies.json', respond);
    site.page('/', byAddress());
    await expectOneErrorAndNothingLoaded(await visit.newPage(), words);
  });

  it('a file that comes after ten seconds is told once, and nothing optional loads', async () => {
    const late: (() => void)[] = [];
    site.page('/cookies.json', async (context) => {
      await new Promise<void>((resolve) => {
        late.push(resolve);
        setTimeout(resolve, 10_000 / HASTE);
      });
      return context.json(SHOP);
    });
    site.page('/', byAddress());
    const page = await visit.newPage();
    await page.evaluateOnNewDocument(`{
      const { timeout } = AbortSignal;
      AbortSignal.timeout = (after) => timeout.call(AbortSignal, after / ${HASTE});
    }`);
    const heard = hear(page);
    await page.goto(`${site.origin}/`);
    await page.evaluate('void samtykke.push((consent) => consent.acceptAll())');
    expect(await outcome(page)).toMatch(/cookies\.json/);
    for (const answer of late) answer();
    await untilSettled(() => site.asked.length);
    expect(heard.told).toEqual(heard.errors);
    expect(heard.errors).toHaveLength(1);
    expect(heard.thrown).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    expect(await page.evaluate('ran')).toEqual([]);
    expect(await isAsked(page)).toBe(false);
  });

  it.each(['decision', 'dialog', 'en'])(
    'what is held stays held when samtykke-%s.js is not there, and that is told once',
    async (chunk) => {
      site.page(`/samtykke-${chunk}.js`, (context) => context.text('Not found', 404));
      site.page('/', shopPage(held()));
      const page = await visit.newPage();
      const heard = hear(page);
      await page.goto(`${site.origin}/`);
      await expect.poll(() => heard.told, SOON).toHaveLength(1);
      await untilSettled(() => site.asked.length);
      await page.evaluate(`document.querySelector('a[href="#samtykke"]').click()`);
      await untilSettled(() => site.asked.length);
      expect(heard.told).toHaveLength(1);
      expect(heard.thrown).toEqual([]);
      expect(site.vendorPaths()).toEqual([]);
      expect(await page.evaluate('ran')).toEqual([]);
      expect(await page.evaluate('document.cookie')).toBe('');
      expect(await isAsked(page)).toBe(false);
    },
  );

  it('shows HTML in texts as text', async () => {
    const bait =
      '<img src="/bait.gif" onerror="ran.push(1)"><script>ran.push(2)</script><b>bold</b>';
    site.page(
      '/',
      shopPage('', {
        declaration: shopWith({
          controller: { ...SHOP.controller, name: `Shop ${bait}`, address: bait },
          purposes: [
            { id: 'necessary', required: true },
            { id: 'statistics', name: bait, description: bait },
          ],
          services: [
            {
              ...service,
              name: bait,
              collects: bait,
              vendor: { name: bait, transfer: bait, country: 'US' },
              stores: [{ name: 'x', kind: 'cookie', why: bait }],
            },
          ],
          texts: { en: { notice: { title: bait }, actions: { accept: bait } } },
        }),
      }),
    );
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(`${site.origin}/`);
    await untilAsked(page);
    await page.click('#samtykke-notice [data-role=choose]');
    await page.waitForSelector('#samtykke-preferences[open]');
    await page.click('#samtykke-preferences [data-purpose=statistics] summary');
    const shown = await page.$$eval('.samtykke', (layers) =>
      layers.map((layer) => ({
        text: layer.textContent,
        foreign: layer.querySelectorAll('img, script, b').length,
      })),
    );
    expect(shown).toHaveLength(2);
    for (const { text, foreign } of shown) {
      expect(text).toContain(bait);
      expect(foreign).toBe(0);
    }
    expect(await page.evaluate('ran')).toEqual([]);
    expect(site.asked.map(({ path }) => path)).not.toContain('/bait.gif');
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it('takes a declaration of a thousand services', async () => {
    const services = Array.from({ length: 1000 }, (_, index) => ({
      id: `service-${index}`,
      purpose: 'statistics',
      name: `Service ${index}`,
      vendor: { name: `Vendor ${index}`, country: 'US' },
      stores: [{ name: `_service_${index}*`, kind: 'cookie', lifetime: 'P1Y' }],
    }));
    site.page(
      '/',
      shopPage(`<script type="text/plain" data-consent="service-999">ran.push('last')</script>`, {
        declaration: shopWith({ services }),
      }),
    );
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(`${site.origin}/`);
    await untilAsked(page);
    expect(await page.$eval('#samtykke-notice', ({ textContent }) => textContent)).toContain(
      '1,000',
    );
    await answer(page, 'accept');
    await expect.poll(() => page.evaluate('ran'), SOON).toEqual(['last']);
    await page.reload();
    await expect.poll(() => page.evaluate('ran'), SOON).toEqual(['last']);
    expect(await isAsked(page)).toBe(false);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });
});
