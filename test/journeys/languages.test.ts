import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { LANGUAGES as CODES, isRightToLeft } from '../../src/declaration/language.js';
import { describeInBrowsers } from '../support/browsers.js';
import { LANGUAGES } from '../support/languages.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  hear,
  leavePreferences,
  SOON,
  turnPurpose,
  untilAsked,
} from '../support/visitor.js';

const LIST = '[data-role=language]';

describeInBrowsers('the languages of the dialog', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    const declaration = { ...SHOP, languages: ['en', 'ar', 'is', 'nb'] };
    site.page('/', shopPage('', { declaration }));
    site.page('/one', shopPage('', { declaration: { ...SHOP, languages: ['en'] } }));
    site.page('/every', (context) =>
      context.html(
        shopPage('', {
          declaration: { ...SHOP, languages: CODES },
          lang: context.req.query('lang') ?? '',
        }),
      ),
    );
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const open = async (path: string): Promise<Page> => {
    const page = await visit.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(site.origin + path);
    await untilAsked(page);
    return page;
  };
  const titled = (page: Page, layer: string, title: string) =>
    page.waitForFunction(
      (layer, title) => document.querySelector(`${layer} h2`)?.textContent === title,
      {},
      layer,
      title,
    );
  const rootOf = (page: Page, layer: string) =>
    page.$eval(layer, (root) => [(root as HTMLElement).lang, (root as HTMLElement).dir]);
  const focused = (page: Page) =>
    page.evaluate('document.activeElement.dataset.role') as Promise<string>;

  it('can be switched in the notice, which is then wholly in the other one', async () => {
    const page = await open('/');
    await page.focus(`#samtykke-notice ${LIST}`);
    await page.select(`#samtykke-notice ${LIST}`, 'ar');
    await titled(page, '#samtykke-notice', LANGUAGES.ar.notice.title);
    expect(await rootOf(page, '#samtykke-notice')).toEqual(['ar', 'rtl']);
    expect(await focused(page)).toBe('language');
    const { reject, accept, choose } = LANGUAGES.ar.actions;
    expect(
      await page.$$eval('#samtykke-notice button', (all) => all.map((each) => each.textContent)),
    ).toEqual([reject, accept, choose]);
    expect(await page.$eval(LIST, (list) => list.getAttribute('aria-label'))).toBe(
      LANGUAGES.ar.preferences.language,
    );
    // To switch it is no answer.
    expect(await hasDecided(page)).toBe(false);
    expect(site.vendorPaths()).toEqual([]);
    await page.select(`#samtykke-notice ${LIST}`, 'en');
    await titled(page, '#samtykke-notice', LANGUAGES.en.notice.title);
    expect(await rootOf(page, '#samtykke-notice')).toEqual(['en', 'ltr']);
    await answer(page, 'reject');
    await page.close();
  });

  it('can be switched in the preferences, which keep what has been turned', async () => {
    const page = await open('/');
    await chooseInstead(page);
    await turnPurpose(page, 'statistics');
    await page.select(`#samtykke-preferences ${LIST}`, 'is');
    await titled(page, '#samtykke-preferences', LANGUAGES.is.preferences.title);
    // Chromium knows no Icelandic: its months come with a file.
    expect(await page.$eval('#samtykke-preferences', (each) => each.textContent)).toContain(
      '21. nóvember 2026',
    );
    await leavePreferences(page, 'save');
    expect(await page.evaluate('samtykke.state.choice.statistics')).toBe(true);
    expect(await page.evaluate('samtykke.state.choice.marketing')).toBe(false);
    expect(await page.$eval('[role=status]', (each) => each.textContent)).toBe(LANGUAGES.is.saved);
    await page.close();
  });

  it('are called by their own names, and only where there is more than one', async () => {
    const page = await open('/');
    expect(
      await page.$$eval(`#samtykke-notice ${LIST} option`, (all) =>
        all.map((each) => [each.lang, each.textContent]),
      ),
    ).toEqual([
      ['en', 'English'],
      ['ar', 'العربية'],
      ['is', 'íslenska'],
      ['nb', 'norsk bokmål'],
    ]);
    await page.goto(`${site.origin}/one`);
    await untilAsked(page);
    expect(await page.$(LIST)).toBeNull();
    await page.close();
  });

  it('stay as they are where another does not arrive, and the console says so', async () => {
    site.page('/samtykke-nb.js', (context) => context.text('gone', 404));
    const page = await open('/');
    const heard = hear(page);
    await page.select(`#samtykke-notice ${LIST}`, 'nb');
    await expect.poll(() => heard.told.length, SOON).toBe(1);
    await page.waitForFunction(
      (list) => document.querySelector<HTMLSelectElement>(list)?.value === 'en',
      {},
      LIST,
    );
    expect(await rootOf(page, '#samtykke-notice')).toEqual(['en', 'ltr']);
    expect(heard.thrown).toEqual([]);
    await answer(page, 'accept');
    expect(await hasDecided(page)).toBe(true);
    await page.close();
  });

  it.each(CODES.filter((code) => code !== 'nb'))(
    'are all there, and fit a narrow window: %s',
    async (code) => {
      const page = await visit.newPage();
      await page.setViewport({ width: 320, height: 640 });
      const heard = hear(page);
      await page.goto(`${site.origin}/every?lang=${code}`);
      await untilAsked(page);
      expect(await rootOf(page, '#samtykke-notice')).toEqual([
        code,
        isRightToLeft(code) ? 'rtl' : 'ltr',
      ]);
      await titled(page, '#samtykke-notice', LANGUAGES[code].notice.title);
      const tooWide = () =>
        page.evaluate(`[...document.querySelectorAll('.samtykke, .samtykke > *, .samtykke button')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.outerHTML.slice(0, 80))`);
      expect(await tooWide()).toEqual([]);
      await chooseInstead(page);
      expect(await tooWide()).toEqual([]);
      expect(await page.$eval('#samtykke-preferences', (each) => each.textContent)).not.toMatch(
        /undefined|\[object|\{\w+\}/,
      );
      expect([heard.told, heard.thrown]).toEqual([[], []]);
      await page.close();
    },
  );
});
