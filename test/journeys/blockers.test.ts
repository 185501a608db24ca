import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';

/** The rules by which blockers hide what looks like a cookie banner. */
const RULES = [
  '#samtykke-notice, .samtykke, [class*=cookie], [id*=cookie] { display: none !important }',
  '[id*=samtykke], [class*=samtykke] { display: none !important }',
  '[id*=samtykke], [class*=samtykke] { visibility: hidden !important; pointer-events: none !important }',
  'dialog, [popover] { display: none !important }',
  '.samtykke, samtykke-dialog { display: none !important; height: 0 !important }',
];

const LOOKS = {
  bar: { script: '<script src="/samtykke.js"></script>' },
  'bar along the top': { script: '<script src="/samtykke.js" data-position="top"></script>' },
  'modal notice in the centre': {
    script: '<script src="/samtykke.js" data-layout="center"></script>',
    declaration: { ...SHOP, modal: 'Without an answer there is nothing to read here.' },
  },
  'dialog in a shadow root': { script: '<script src="/samtykke.js" data-shadow></script>' },
};

describeInBrowsers('a blocker that hides the dialog', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  /** Says what is wrong with a page that the visitor wants to use. */
  async function expectAlive(page: Page) {
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.move(200, 300);
    await page.mouse.wheel({ deltaY: 400 });
    await page.waitForFunction('scrollY > 0');
    await page.evaluate('scrollTo(0, 0)');
    await page.click('#count');
    await page.type('#name', 'Kari');
    const seen = await page.evaluate(`({
      clicks: window.clicks,
      name: document.querySelector('#name').value,
      inert: !!document.querySelector('main').closest('[inert], [aria-hidden=true]'),
      modal: !!document.querySelector(':modal'),
      overflow: getComputedStyle(document.body).overflow + getComputedStyle(document.documentElement).overflow,
    })`);
    expect(seen).toEqual({
      clicks: 1,
      name: 'Kari',
      inert: false,
      modal: false,
      overflow: 'visiblevisible',
    });
    await page.evaluate(`clicks = 0; document.querySelector('#name').value = ''`);
  }

  const room = (page: Page) =>
    page.evaluate(`(() => {
      const root = document.documentElement;
      const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
      const height = (pseudo) => parseFloat(getComputedStyle(root, pseudo).height) || 0;
      return [scrollPaddingTop, scrollPaddingBottom, height('::before'), height('::after')]
        .map((each) => parseFloat(each) || 0);
    })()`);

  const cases = Object.entries(LOOKS).flatMap(([look, given]) =>
    RULES.map((rule) => ({ look, rule, given })),
  );

  it.each(cases)(
    'leaves a page that works and loads nothing: $look, $rule',
    async ({ rule, given }) => {
      site.page(
        '/blocked',
        shopPage(
          `<button id="count" onclick="window.clicks = (window.clicks ?? 0) + 1">Count</button>
         <input id="name"><p style="height: 3000px">Text</p>
         <script type="text/plain" data-consent="counter" data-src="${site.vendor}/tag.js"></script>
         <iframe data-consent="video" data-src="${site.vendor}/frame"></iframe>`,
          given,
        ),
      );
      const page = await visit.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      // In the page from its first moment, as an extension puts it there.
      await page.evaluateOnNewDocument(`
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(rule)});
      document.adoptedStyleSheets = [sheet];
    `);
      const before = site.vendorPaths().length;
      await page.goto(`${site.origin}/blocked`);
      await page.waitForFunction(`document.querySelector('.samtykke, samtykke-dialog')`);
      const isHidden = await page.evaluate(
        `!document.querySelector('#samtykke-notice')?.checkVisibility({ visibilityProperty: true })`,
      );
      if (isHidden && !given.script.includes('data-shadow')) {
        await expectAlive(page);
        expect(await room(page)).toEqual([0, 0, 0, 0]);
      }
      // The visitor asks for the preferences, by the link and by the owner's button.
      await page.focus('a[href="#samtykke"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction('samtykke.ready');
      const isOpen = await page.evaluate(`samtykke.ready.then(async (consent) => {
      await consent.open('preferences');
      await new Promise((done) => setTimeout(done, 0));
      const root = document.querySelector('samtykke-dialog')?.shadowRoot ?? document;
      return !!root.querySelector('#samtykke-preferences')?.checkVisibility({ visibilityProperty: true });
    })`);
      if (!isOpen) await expectAlive(page);
      expect(site.vendorPaths().length).toBe(before);
      expect(await page.evaluate('document.cookie')).toBe('');
    },
  );
});
