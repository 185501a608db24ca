import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import { default as norwegian } from '../../src/languages/nb.js';
import { default as swedish } from '../../src/languages/sv.js';
import { describeInBrowsers } from '../support/browsers.js';
import { runSamtykke } from '../support/run-samtykke.js';
import { SHOP } from '../support/shop.js';
import { type Site, startSite } from '../support/site.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  hear,
  isGranted,
  leavePreferences,
  openPreferences,
  SOON,
  turnPurpose,
  untilAsked,
} from '../support/visitor.js';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samtykke-'));
  site = await startSite();
});
beforeEach(() => {
  site.asked.length = 0;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

const write = (declaration: unknown): string => {
  const file = join(folder, 'cookies.json');
  writeFileSync(file, JSON.stringify(declaration));
  return file;
};
const at = (name: string): string => site.vendor.replace('vendor', name);
const hostOf = (name: string): string => new URL(at(name)).host;
/** Names of the third parties that have been asked, and for what. */
const reached = (): string[] =>
  site.asked
    .filter(({ host }) => /^(stats|ads|nobody)\.localhost$/.test(host))
    .map(({ host, path }) => `${host.replace('.localhost', '')} ${path}`)
    .sort();
const ran = (page: Page) => page.evaluate('window.ran') as Promise<string[]>;

/** What the policy of a page has refused so far. */
const refused = (page: Page) => page.evaluate('window.refused') as Promise<string[]>;
/** What a page may ask anybody for. */
const KINDS = ['/tag.js', '/pixel.gif', '/fetched', '/frame', '/style.css'];
/** Asks each of the third parties for each kind of thing, from the page itself. */
const askForEverything = (page: Page): Promise<void> =>
  page.evaluate((origins) => {
    const put = (tag: string, name: string, value: string): HTMLElement => {
      const element = document.createElement(tag);
      element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    for (const origin of origins) {
      put('script', 'src', `${origin}/tag.js`);
      put('img', 'src', `${origin}/pixel.gif`);
      put('iframe', 'src', `${origin}/frame`);
      put('link', 'href', `${origin}/style.css`).setAttribute('rel', 'stylesheet');
      fetch(`${origin}/fetched`).catch(() => {});
    }
  }, ['stats', 'ads', 'nobody'].map(at));

describeInBrowsers('a page under the printed policy', (visit) => {
  const declaration = (more: object = {}): Declaration => ({
    ...SHOP,
    services: [
      { id: 'counter', purpose: 'statistics', name: 'Counter', hosts: [hostOf('stats')] },
      { id: 'pixel', purpose: 'marketing', name: 'Pixel', hosts: [hostOf('ads')] },
    ],
    ...more,
  });
  const html = (stated: Declaration): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Shop</title>
<script nonce="of-the-page">
window.ran = []; window.refused = [];
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));
</script>
<script type="application/json" id="samtykke-declaration">${JSON.stringify(stated)}</script>
<script src="/samtykke.js"></script></head><body><h1>Shop</h1><a href="#samtykke">Cookies</a>
<script type="text/plain" data-consent="statistics" data-src="${at('stats')}/tag.js?name=stats"></script>
<script type="text/plain" data-consent="statistics" nonce="of-the-page">window.ran.push('inline');</script>
<img alt="" data-consent="marketing" data-src="${at('ads')}/pixel.gif?held">
<div data-samtykke="declaration"></div></body></html>`;
  const policyFor = async (stated: Declaration, granted: string): Promise<string> => {
    const { out } = await runSamtykke([
      'csp',
      write(stated),
      '--for',
      granted,
      '--nonce',
      'of-the-page',
      '--json',
    ]);
    return JSON.parse(out).policies[0].headers['Content-Security-Policy'];
  };
  const open = async (granted: string): Promise<Page> => {
    const policy = await policyFor(declaration(), granted);
    site.page('/', (context) => {
      context.header('Content-Security-Policy', policy);
      return context.html(html(declaration()));
    });
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };

  it.each([
    ['none', []],
    ['statistics', ['stats']],
    ['statistics,marketing', ['stats', 'ads']],
    ['all', ['stats', 'ads']],
  ])('lets in for "%s" exactly what is declared under it', async (granted, names) => {
    const page = await open(granted);
    await untilAsked(page);
    expect(reached()).toEqual([]);
    await askForEverything(page);
    const wanted = names.flatMap((name) => KINDS.map((path) => `${name} ${path}`)).sort();
    await expect.poll(reached, SOON).toEqual(wanted);
    // What is refused is told of; nothing else is on its way then.
    const count = (3 - names.length) * KINDS.length;
    await expect.poll(async () => (await refused(page)).length, SOON).toBe(count);
    await site.quiet(200);
    expect(reached()).toEqual(wanted);
  });

  it('refuses nothing of the library itself, in the notice, the preferences and on the page', async () => {
    const page = await open('none');
    const { told, thrown } = hear(page);
    await chooseInstead(page);
    await turnPurpose(page, 'statistics');
    await turnPurpose(page, 'statistics');
    await leavePreferences(page, 'save');
    expect(await hasDecided(page)).toBe(true);
    await openPreferences(page);
    const font = '#samtykke-preferences [data-role=save]';
    expect(await page.$eval(font, (button) => getComputedStyle(button).borderRadius)).not.toBe(
      '0px',
    );
    await leavePreferences(page, 'close');
    await page.waitForSelector('[data-samtykke=declaration] [data-role=change]');
    expect(await refused(page)).toEqual([]);
    expect([told, thrown]).toEqual([[], []]);
    expect(reached()).toEqual([]);
  });

  it('lets the gate release what is granted, scripts in the page by their nonce', async () => {
    const page = await open('all');
    await answer(page, 'accept');
    await expect.poll(() => ran(page), SOON).toEqual(['stats', 'inline']);
    await expect.poll(reached, SOON).toEqual(['ads /pixel.gif?held', 'stats /tag.js?name=stats']);
    expect(await refused(page)).toEqual([]);
  });

  it('follows the cookie where the page is sealed: a grant brings the page with its own policy', async () => {
    const stated = declaration({ seal: true });
    const [none, statistics] = await Promise.all([
      policyFor(stated, 'none'),
      policyFor(stated, 'statistics'),
    ]);
    const sent: string[] = [];
    site.page('/', (context) => {
      const isGranted = /&statistics=1/.test(context.req.header('cookie') ?? '');
      sent.push(isGranted ? 'statistics' : 'none');
      context.header('Content-Security-Policy', isGranted ? statistics : none);
      return context.html(html(stated));
    });
    const page = await visit.newPage();
    await page.goto(site.origin);
    await chooseInstead(page);
    await turnPurpose(page, 'statistics');
    await page.click('#samtykke-preferences [data-role=save]');
    await expect.poll(() => ran(page).catch(() => []), SOON).toEqual(['stats', 'inline']);
    expect(sent).toEqual(['none', 'statistics']);
    expect(await refused(page)).toEqual([]);
    expect(reached()).toEqual(['stats /tag.js?name=stats']);
  });
});

describeInBrowsers("a page with nothing but the site's own script", (visit) => {
  const stated: Declaration = {
    ...SHOP,
    languages: ['nb', 'sv'],
    services: [
      ...SHOP.services,
      { use: 'google-analytics', options: { measurementId: 'G-SHOP' } },
      { use: 'youtube' },
    ],
  };
  let script: string;
  beforeAll(async () => {
    const output = join(folder, 'site.js');
    const { code, err } = await runSamtykke(['bundle', write(stated), '-o', output]);
    expect([code, err]).toEqual([0, '']);
    // A vendor's script comes from our third party instead.
    script = readFileSync(output, 'utf8').replaceAll(
      'https://www.googletagmanager.com',
      site.vendor,
    );
  });
  const html = (body: string, lang: string): string =>
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Shop</title><script>window.ran = [];</script>
<script src="/site.js"></script></head><body><h1>Shop</h1><a href="#samtykke">Cookies</a>${body}</body></html>`;
  const open = async (body: string, lang = 'nb'): Promise<Page> => {
    site.page('/site.js', (context) =>
      context.body(script, 200, { 'Content-Type': 'text/javascript' }),
    );
    site.page('/gtag/js', (context) =>
      context.body('window.ran.push("gtag")', 200, { 'Content-Type': 'text/javascript' }),
    );
    site.page('/', html(body, lang));
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };
  const own = (): string[] =>
    site.asked.filter(({ host }) => host === 'shop.localhost').map(({ path }) => path);

  it('asks, holds until the visitor accepts, releases, loads a service, and makes one request for us', async () => {
    const page = await open(
      `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=held"></script>
       <script type="text/plain" data-consent="marketing">window.ran.push('inline');</script>
       <iframe title="Film" data-consent="video" data-src="${site.vendor}/frame"></iframe>
       <div data-samtykke="declaration"></div>`,
    );
    const { told, thrown } = hear(page);
    await untilAsked(page);
    await page.waitForSelector('[data-role=load-once]', { visible: true });
    expect(await ran(page)).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    await answer(page, 'accept');
    await expect
      .poll(async () => (await ran(page)).toSorted(), SOON)
      .toEqual(['gtag', 'held', 'inline']);
    expect(await isGranted(page, 'google-analytics')).toBe(true);
    await expect.poll(() => site.vendorPaths().some((path) => path === '/frame'), SOON).toBe(true);
    expect(site.vendorPaths().find((path) => path.startsWith('/gtag/js'))).toContain('G-SHOP');
    const place = '[data-samtykke=declaration]';
    await page.waitForSelector(`${place} [data-service=youtube] table`);
    expect(await page.$eval(place, (each) => each.textContent)).toContain('Google Analytics');
    await openPreferences(page);
    await leavePreferences(page, 'close');
    expect(own()).toEqual(['/', '/site.js']);
    expect([told, thrown]).toEqual([[], []]);
  });

  it('remembers on the next visit, and takes back', async () => {
    const body = `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=held"></script>`;
    const page = await open(body);
    await answer(page, 'accept');
    await page.reload();
    await expect.poll(async () => (await ran(page)).includes('held'), SOON).toBe(true);
    expect(await page.$('#samtykke-notice')).toBe(null);
    await page.evaluate('samtykke.ready.then((consent) => consent.withdraw())').catch(() => {});
    await expect.poll(() => isGranted(page, 'statistics').catch(() => true), SOON).toBe(false);
    expect(own().filter((path) => path.startsWith('/samtykke'))).toEqual([]);
  });

  it.each([
    ['nb', norwegian, 'sv', swedish],
    ['sv', swedish, 'nb', norwegian],
  ] as const)(
    'speaks the language of the page, "%s", and the other',
    async (lang, texts, other, others) => {
      const page = await open('', lang);
      await chooseInstead(page);
      const title = () =>
        page.$eval('#samtykke-preferences', (each) => each.querySelector('h2')?.textContent);
      expect(await title()).toBe(texts.preferences.title);
      await page.select('#samtykke-preferences [data-role=language]', other);
      await expect.poll(title, SOON).toBe(others.preferences.title);
      await leavePreferences(page, 'reject');
      expect(own()).toEqual(['/', '/site.js']);
    },
  );

  describe('of a site', () => {
    it('that is sealed refuses every other host until a grant', async () => {
      const output = join(folder, 'sealed.js');
      await runSamtykke([
        'bundle',
        write({
          ...SHOP,
          seal: true,
          services: [
            { id: 'counter', purpose: 'statistics', name: 'Counter', hosts: [hostOf('stats')] },
          ],
        }),
        '-o',
        output,
      ]);
      site.page('/site.js', (context) =>
        context.body(readFileSync(output), 200, { 'Content-Type': 'text/javascript' }),
      );
      site.page('/', html('', 'en'));
      const page = await visit.newPage();
      await page.goto(site.origin);
      await untilAsked(page);
      const asks = (name: string) =>
        page.evaluate(`fetch('${at(name)}/fetched').then(() => true, () => false)`).catch(() => '');
      expect(await asks('stats')).toBe(false);
      await page.click('#samtykke-notice [data-role=accept]');
      const isBack = `document.readyState === 'complete' && !!window.samtykke?.state?.choice.counter`;
      await expect.poll(() => page.evaluate(isBack).catch(() => false), SOON).toBe(true);
      expect([await asks('stats'), await asks('nobody')]).toEqual([true, false]);
    });
  });
});
