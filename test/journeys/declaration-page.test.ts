import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import { page as english } from '../../src/languages/en.js';
import { renderDeclaration } from '../../src/server.js';
import { findViolations } from '../support/axe.js';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  hear,
  leavePreferences,
  SOON,
  turnPurpose,
  untilAsked,
  untilGone,
} from '../support/visitor.js';

const PLACE = '<div data-samtykke="declaration"></div>';
const PAGE = '[data-samtykke=declaration]';
const FAR_BELOW = `<div style="height: 5000px"></div>${PLACE}`;
/** Where the policy pages of the three sites are. */
const POLICIES = [
  { host: 'inprog.no', path: '/personvern', folder: 'sites/inprog' },
  { host: 'attend.no', path: '/en/privacy', folder: 'sites/attend' },
  { host: 'infosoft.se', path: '/integritet', folder: 'sites/infosoft' },
];

const untilFilled = (page: Page) => page.waitForSelector(`${PAGE} [data-role=change]`);
const textOf = (page: Page, selector = PAGE) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' '));
const click = (page: Page, role: string) => page.click(`${PAGE} [data-role=${role}]`);
const rolesIn = (page: Page) =>
  page.$$eval(`${PAGE} button`, (all) => all.map((each) => each.getAttribute('data-role')));
const cookie = (page: Page) => page.evaluate('document.cookie') as Promise<string>;
const focused = (page: Page) =>
  page.evaluate(
    `document.activeElement.dataset.role ?? document.activeElement.textContent`,
  ) as Promise<string>;

describeInBrowsers('the declaration page', (visit) => {
  let site: Site;
  let demo: Demo;
  beforeAll(async () => {
    site = await startSite();
    demo = await startDemo();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => Promise.all([site.close(), demo.close()]));

  const open = async (body = PLACE) => {
    site.page('/', shopPage(body));
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };
  /** Of a visitor who has answered before. */
  const openAnswered = async (role: 'accept' | 'reject', body = PLACE) => {
    const page = await open(body);
    await answer(page, role);
    await untilFilled(page);
    return page;
  };

  it('shows everything that is declared', async () => {
    const page = await open();
    await untilFilled(page);
    const text = await textOf(page);
    for (const { vendor, stores = [], hosts = [] } of SHOP.services as readonly {
      vendor?: { name: string };
      stores?: readonly { name: string }[];
      hosts?: readonly string[];
    }[]) {
      for (const name of [vendor?.name ?? '', ...hosts, ...stores.map(({ name }) => name)]) {
        expect(text).toContain(name);
      }
    }
    expect(text).toContain('Last changed 21 November 2026 · Version 1.0');
    expect(text).toContain('Shop AS, Norway');
    expect(text).toContain('Complaints go toDatatilsynet');
    expect(await page.$eval(`${PAGE} a[href^=mailto]`, ({ href }) => href)).toBe(
      'mailto:post@shop.example',
    );
    const levels = await page.$$eval('h1, main h2, main h3, main h4', (all) =>
      all.map(({ localName }) => localName).join(' '),
    );
    expect(levels).toBe('h1 h2 h3 h3 h3 h4 h3 h4 h3 h4 h4 h3 h4');
  });

  it('tells what the visitor has answered as soon as it is answered', async () => {
    const page = await open();
    await untilFilled(page);
    expect(await textOf(page)).toContain(english.undecided);
    expect(await rolesIn(page)).toEqual(['change']);
    await answer(page, 'accept');
    await page.waitForSelector(`${PAGE} [data-role=withdraw]`);
    const id = await page.$eval(`${PAGE} code`, ({ textContent }) => textContent);
    expect(await cookie(page)).toContain(`_id=${id}&`);
    const text = await textOf(page);
    expect(text).toMatch(/You answered on .* at \d\d:\d\d\./);
    expect(text).toContain('Your answer holds for shop.localhost.');
    expect(text).not.toContain('Not allowed');
    expect(await rolesIn(page)).toEqual(['change', 'withdraw', 'copy', 'download']);
  });

  it('opens the preferences, and has the focus again when they close', async () => {
    const page = await openAnswered('reject');
    await page.focus(`${PAGE} [data-role=change]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    await page.keyboard.press('Escape');
    await untilGone(page, '#samtykke-preferences');
    await expect.poll(() => focused(page), SOON).toBe('change');
    await click(page, 'change');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    await turnPurpose(page, 'statistics');
    await leavePreferences(page, 'save');
    await page.waitForSelector(`${PAGE} [data-role=withdraw]`);
    await expect.poll(() => focused(page), SOON).toBe('change');
    expect(await textOf(page, `${PAGE} [data-service=counter] h4 + p`)).toBe('Allowed');
    expect(await textOf(page, `${PAGE} [data-service=pixel] h4 + p`)).toBe('Not allowed');
  });

  it('takes everything back with one click', async () => {
    const page = await openAnswered('accept');
    const before = await cookie(page);
    expect(before).toContain('marketing=1');
    await page.focus(`${PAGE} [data-role=withdraw]`);
    await page.keyboard.press('Enter');
    await untilGone(page, `${PAGE} [data-role=withdraw]`);
    expect(await cookie(page)).toMatch(/functional=0&statistics=0&marketing=0/);
    await expect
      .poll(() => textOf(page, `${PAGE} [role=status]`), SOON)
      .toBe('Not allowed: Extra features, Statistics and Marketing');
    await expect.poll(() => focused(page), SOON).toBe('Your answer');
    expect(await textOf(page, `${PAGE} [data-service=counter] h4 + p`)).toBe('Not allowed');
  });

  it('follows an answer in another tab', async () => {
    const page = await openAnswered('accept');
    const other = await visit.newPage();
    await other.goto(site.origin);
    await untilFilled(other);
    await click(other, 'withdraw');
    await untilGone(other, `${PAGE} [data-role=withdraw]`);
    await untilGone(page, `${PAGE} [data-role=withdraw]`);
    const idIn = (each: Page) => textOf(each, `${PAGE} code`);
    await expect.poll(() => idIn(page), SOON).toBe(await idIn(other));
  });

  it('copies the answer', async () => {
    const page = await openAnswered('accept', `<textarea aria-label="Paste"></textarea>${PLACE}`);
    if (visit.browserName === 'chromium') {
      const context = page.browserContext();
      await context.overridePermissions(site.origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    }
    await page.bringToFront();
    await click(page, 'copy');
    await expect.poll(() => textOf(page, `${PAGE} [role=status]`), SOON).toBe('Copied.');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('textarea', ({ value }) => value);
    await expect.poll(pasted, SOON).toContain('Cookie declaration, Version 1.0');
    expect(await pasted()).toContain(`ID of your answer: ${await textOf(page, `${PAGE} code`)}`);
    expect(await pasted()).toContain('Statistics: Allowed');
  });

  it('gives the answer as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samtykke-download-'));
    const page = await openAnswered('accept');
    const id = await textOf(page, `${PAGE} code`);
    let json: string;
    if (visit.browserName === 'chromium') {
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        browserContextId: page.browserContext().id as string,
      });
      await click(page, 'download');
      await expect.poll(() => readdirSync(folder), SOON).toEqual([`samtykke-${id}.json`]);
      json = readFileSync(join(folder, `samtykke-${id}.json`), 'utf8');
    } else {
      // Nobody tells this Firefox where to put a file: the link that leads to it is caught.
      await page.evaluate(
        `HTMLAnchorElement.prototype.click = function () { window.given = [this.download, this.href]; }`,
      );
      await click(page, 'download');
      const [name, href] = (await page.evaluate('window.given')) as [string, string];
      expect(name).toBe(`samtykke-${id}.json`);
      json = (await page.evaluate(
        `fetch(${JSON.stringify(href)}).then((each) => each.text())`,
      )) as string;
    }
    rmSync(folder, { recursive: true });
    const record = JSON.parse(json);
    expect(record).toMatchObject({
      id,
      source: 'dialog',
      version: '1.0',
      host: 'shop.localhost',
      controller: 'Shop AS',
      purposes: { necessary: true, functional: true, statistics: true, marketing: true },
      services: { login: true, fonts: true, counter: true, pixel: true, video: true },
    });
    const [, revision, seconds] = /_r=(\w+)&_t=(\d+)/.exec(await cookie(page)) ?? [];
    expect(record.revision).toBe(revision);
    expect(Math.floor(Date.parse(record.decidedAt) / 1000)).toBe(Number(seconds));
  });

  it('fills a place that comes later, and one that comes back, each once', async () => {
    const page = await open('');
    await answer(page, 'accept');
    const { told, thrown } = hear(page);
    await page.evaluate(`window.place = document.createElement('div');
      place.dataset.samtykke = 'declaration';
      document.querySelector('main').append(place)`);
    await untilFilled(page);
    expect(await page.$$(`${PAGE} h2`)).toHaveLength(1);
    await page.evaluate('place.remove(); samtykke.rejectAll(); ');
    await expect.poll(() => cookie(page), SOON).toContain('statistics=0');
    await page.evaluate(`document.querySelector('main').append(place)`);
    await untilFilled(page);
    await untilGone(page, `${PAGE} [data-role=withdraw]`);
    // Moved in one go, it has never been away.
    await page.evaluate(`document.querySelector('main').prepend(place)`);
    await page.evaluate('samtykke.acceptAll()');
    await page.waitForSelector(`${PAGE} [data-role=withdraw]`);
    expect(await page.$$(`${PAGE} h2`)).toHaveLength(1);
    expect([...told, ...thrown]).toEqual([]);
  });

  it('goes when everything ends, and gives the place back', async () => {
    const page = await openAnswered('reject', PLACE.replace('><', '><p>Ours</p><'));
    await page.evaluate('samtykke.destroy()');
    expect(await page.$eval(PAGE, ({ outerHTML }) => outerHTML)).toMatch(
      /^<div data-samtykke="declaration"( class="")?><p>Ours<\/p><\/div>$/,
    );
  });

  it('fills a place in a shadow root that is scanned, and styles it there', async () => {
    const page = await open('<section id="host"></section>');
    await answer(page, 'accept');
    await page.evaluate(`window.inside = host.attachShadow({ mode: 'open' });
      inside.append(document.createElement('div'));
      inside.firstChild.dataset.samtykke = 'declaration';
      samtykke.scan(inside)`);
    await page.waitForFunction(`!!inside.querySelector('[data-role=withdraw]')`);
    const height = `getComputedStyle(inside.querySelector('[data-role=change]')).minHeight`;
    expect(await page.evaluate(height)).toBe('44px');
    await page.evaluate(`inside.querySelector('[data-role=withdraw]').focus();
      inside.activeElement.click()`);
    await page.waitForFunction(`!inside.querySelector('[data-role=withdraw]')`);
    await expect
      .poll(() => page.evaluate('inside.activeElement?.textContent'), SOON)
      .toBe('Your answer');
  });

  it('is not paid for until the visitor comes near, nor what a decision needs', async () => {
    const page = await open(FAR_BELOW);
    await answer(page, 'accept');
    site.asked.length = 0;
    await page.goto(site.origin);
    await page.waitForFunction('window.samtykke?.state?.source === "stored"');
    await site.quiet(300);
    expect(site.ownFiles()).not.toContain('/samtykke-page.js');
    await page.evaluate('scrollTo(0, 4500)');
    await untilFilled(page);
    await site.quiet(300);
    const files = site.ownFiles();
    expect(files).toEqual(
      expect.arrayContaining(['/samtykke-page.js', '/samtykke-en.js', '/samtykke-en-more.js']),
    );
    expect(files).not.toContain('/samtykke-decision.js');
    expect(files).not.toContain('/samtykke-dialog.js');
  });

  it('takes the place of what the server wrote, in the same language', async () => {
    const page = await openAnswered('accept', renderDeclaration(SHOP, { language: 'sv' }));
    expect(await textOf(page, `${PAGE} h2`)).toBe('Information om kakor');
    expect(await page.$$(`${PAGE} h2, .samtykke-declaration h2`)).toHaveLength(1);
    expect(await page.$$('.samtykke-declaration')).toHaveLength(1);
    expect(await rolesIn(page)).toEqual(['change', 'withdraw', 'copy', 'download']);
    expect(await page.$eval(PAGE, (place) => place.getAttribute('lang'))).toBe('sv');
  });

  it('leaves what the server wrote when our files do not come', async () => {
    const page = await visit.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/samtykke-page.js')) request.abort();
      else request.continue();
    });
    site.page('/', shopPage(renderDeclaration(SHOP)));
    const { told } = hear(page);
    await page.goto(site.origin);
    await untilAsked(page);
    await site.quiet(300);
    expect(await textOf(page)).toContain('Cookie declaration');
    expect(await page.$(`${PAGE} button`)).toBeNull();
    await expect.poll(() => told, SOON).toHaveLength(1);
  });

  it('leaves names as they are written in a language from right to left', async () => {
    const declaration = { ...SHOP, languages: ['ar'] };
    site.page('/', shopPage(PLACE, { declaration, lang: 'ar' }));
    const page = await visit.newPage();
    await page.goto(site.origin);
    await untilFilled(page);
    // Where "_shop_stats" begins, its line begins too: to the left of the letter after it.
    const isRead = await page.evaluate(`(() => {
      const name = [...document.querySelectorAll('${PAGE} tbody th')]
        .find(({ textContent }) => textContent === '_shop_stats');
      const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode();
      const left = (at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return left(0) < left(1);
    })()`);
    expect(isRead).toBe(true);
    expect(await page.$eval(PAGE, (place) => place.getAttribute('dir'))).toBe('rtl');
  });

  it('fills nothing that asks for something else', async () => {
    const page = await open('<div data-samtykke="other">A</div><div data-consent>B</div>');
    await untilAsked(page);
    await site.quiet(300);
    expect(await textOf(page, '[data-samtykke]')).toBe('A');
    expect(await textOf(page, 'div[data-consent]')).toBe('B');
  });

  it.each(POLICIES)(
    'axe-core finds nothing on $host, and nothing runs out at 320 px',
    async ({ host, path }) => {
      const page = await visit.newPage();
      await page.goto(demo.origin(host) + path);
      await answer(page, 'accept');
      for (const width of [1280, 320]) {
        for (const scheme of visit.browserName === 'chromium' ? ['light', 'dark'] : ['light']) {
          await page.setViewport({ width, height: 720 });
          if (visit.browserName === 'chromium') {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          }
          await page.$eval(PAGE, (place) => place.scrollIntoView());
          await untilFilled(page);
          const at = `${width} px, ${scheme}`;
          expect(await findViolations(page, PAGE), at).toEqual([]);
          const sideways = await page.evaluate(`[document.documentElement,
          ...document.querySelectorAll('${PAGE}, ${PAGE} *')]
          .filter((each) => each.clientWidth && each.scrollWidth > each.clientWidth + 1
            && getComputedStyle(each).display !== 'inline' && !each.closest('thead'))
          .map((each) => each.outerHTML.slice(0, 200))`);
          expect(sideways, at).toEqual([]);
          const tables = await page.$$eval(`${PAGE} table`, (all) =>
            all.map((each) => getComputedStyle(each).display),
          );
          expect(new Set(tables), at).toEqual(new Set([width === 320 ? 'block' : 'table']));
          const heights = await page.$$eval(`${PAGE} button`, (all) =>
            all.map((each) => each.getBoundingClientRect().height),
          );
          expect(Math.min(...heights), at).toBeGreaterThanOrEqual(44);
        }
      }
    },
  );

  it.each(POLICIES)(
    'the headings of the policy page on $host are in order',
    async ({ host, path }) => {
      const page = await visit.newPage();
      await page.goto(demo.origin(host) + path);
      await page.waitForSelector(PAGE);
      await page.$eval(PAGE, (place) => place.scrollIntoView());
      await untilFilled(page);
      const levels = await page.$$eval('main :is(h1, h2, h3, h4, h5, h6)', (all) =>
        all.map(({ localName }) => Number(localName.slice(1))),
      );
      expect(levels[0]).toBe(1);
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
      expect(jumps).toEqual([]);
    },
  );

  // Only Chromium can be told to show a page as it would print it.
  it.runIf(visit.browserName === 'chromium')('prints without its buttons', async () => {
    const page = await openAnswered('accept');
    await page.emulateMediaType('print');
    const shown = await page.$$eval(`${PAGE} button`, (all) =>
      all.map((each) => each.checkVisibility()),
    );
    expect(shown).toEqual([false, false, false, false]);
    expect(await page.$eval(`${PAGE} tbody tr`, (row) => getComputedStyle(row).breakInside)).toBe(
      'avoid',
    );
    const isThere = await page.$eval(`${PAGE} code`, (each) => each.checkVisibility());
    expect(isThere).toBe(true);
  });

  it("looks the same whatever a site says of its tables and buttons, and has the site's font", async () => {
    const style = `<style>
      * { margin: 0; padding: 0; box-sizing: border-box; }
      button { all: unset; } h2, h3, h4 { font: inherit; }
      main { font-family: monospace; color: rgb(9, 9, 9); }
      main table, main td, main th { display: block; border: 9px solid red; font-size: 40px; }
      main dl div { float: left; width: 10px; }
    </style>`;
    const measure = (page: Page) =>
      page.evaluate(`(() => {
        const of = (selector, names) => {
          const style = getComputedStyle(document.querySelector('${PAGE} ' + selector));
          return names.map((name) => style[name]);
        };
        return [
          of('[data-role=change]', ['minHeight', 'paddingLeft', 'borderTopWidth', 'display', 'cursor']),
          of('h3', ['fontWeight', 'marginTop']),
          of('table', ['display', 'borderTopWidth']),
          of('td', ['display', 'borderLeftWidth', 'paddingTop']),
          of('dl', ['display']),
          of('dl > div', ['float']),
        ];
      })()`);
    const plain = await openAnswered('accept');
    await plain.setViewport({ width: 1280, height: 800 });
    const expected = await measure(plain);
    site.page('/styled', shopPage(style + PLACE));
    await plain.goto(`${site.origin}/styled`);
    await untilFilled(plain);
    expect(await measure(plain)).toEqual(expected);
    const inherited = await plain.$eval(`${PAGE} td`, (cell) => {
      const { fontFamily, color } = getComputedStyle(cell);
      return [fontFamily, color];
    });
    expect(inherited).toEqual(['monospace', 'rgb(9, 9, 9)']);
  });
});
