import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { hasDecided, SOON } from '../support/visitor.js';

/** What a site, its theme or its reset may say of everything on it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'takes every style away': '* { all: unset !important }',
  'takes every style away in a layer': '@layer reset { * { all: unset !important } }',
  'hides buttons': 'button { display: none }',
  'hides buttons for good': 'button { display: none !important }',
  'makes the root small': 'html { font-size: 62.5% }',
  'fixes every div': 'div { position: fixed }',
  'fixes every div for good': 'div { position: fixed !important }',
  'makes every div relative': 'div { position: relative !important }',
  'moves and clips the body':
    'body { transform: translateX(40px); contain: paint; overflow: hidden }',
  'zooms out': 'html { zoom: 0.8 }',
  'zooms in': 'html { zoom: 1.5 }',
  'moves slowly': '* { transition: all 3s }',
  'moves slowly for good': '* { transition: all 3s !important }',
  'hides dialogs': 'dialog { display: none }',
  'hides popovers': '[popover] { display: none }',
  'hides checkboxes': 'input[type=checkbox] { display: none }',
  'hides checkboxes for good': 'input[type=checkbox] { display: none !important }',
  'makes checkboxes unseen':
    'input { appearance: none; opacity: 0; position: absolute; left: -9999px }',
  'makes labels deaf': 'label { pointer-events: none !important }',
  'makes buttons deaf': 'button { pointer-events: none !important }',
  'makes all text tiny': '* { font-size: 8px !important }',
  'makes everything one colour': '* { color: #fff !important; background: #fff !important }',
  'makes everything transparent': '* { opacity: 0 !important }',
  'makes headings huge': 'h2, h3, h4, p { font-size: 90px; margin: 200px; position: absolute }',
  floats: 'div, p, button { float: left !important; width: 5px; text-indent: -9999px }',
  'folds sections': 'details, summary, fieldset { display: none !important }',
};
const ALL = Object.values(HOSTILE);

const OVERLAY = `<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0/.4)"></div>
  <aside style="position:fixed;inset:auto 0 0;height:300px;z-index:2147483647;background:#fff">Buy now</aside>`;

/** Finds an element of the dialog, in the page or in its shadow root. */
const FIND = `window.find = (selector) => document.querySelector(selector)
  ?? document.querySelector('samtykke-dialog')?.shadowRoot?.querySelector(selector) ?? null;`;

/** What a visitor could not use of a layer: each control with what is wrong. */
const UNUSABLE = `(layer) => {
  const root = find(layer);
  if (!root) return ['no ' + layer];
  const wrong = [];
  const name = (element) => element.dataset?.role || element.id || element.textContent.trim().slice(0, 30);
  const own = root.getRootNode();
  for (const control of root.querySelectorAll('button, input, summary')) {
    const around = control.localName === 'summary' ? control.parentElement : control;
    if (around.parentElement.closest('details:not([open])')) continue;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width < 24 || height < 24) wrong.push(name(control) + ' is ' + width + ' by ' + height);
    const at = own.elementFromPoint(left + width / 2, top + height / 2);
    if (at !== control) wrong.push(name(control) + ' is covered by ' + (at?.outerHTML.slice(0, 60) ?? 'nothing'));
  }
  for (const text of root.querySelectorAll('p, h2, h3, button')) {
    if (!text.textContent || !text.checkVisibility({ contentVisibilityAuto: true })) continue;
    const style = getComputedStyle(text);
    const size = parseFloat(style.fontSize);
    if (size < 14 || size > 60) wrong.push(name(text) + ' is written in ' + size + ' px');
    let solid = 1;
    for (let each = text; each; each = each.parentElement) solid *= getComputedStyle(each).opacity;
    if (solid < 1) wrong.push(name(text) + ' is see-through');
    let ground = text;
    while (ground && /, 0\\)|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
    if (!ground || getComputedStyle(ground).backgroundColor === style.color) wrong.push(name(text) + ' has no contrast');
  }
  return wrong;
}`;

describeInBrowsers('a hostile theme', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const middleOf = (page: Page, selector: string) =>
    page.evaluate(`(() => {
      const control = find(${JSON.stringify(selector)});
      control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`) as Promise<[number, number]>;
  const click = async (page: Page, selector: string) => {
    const [x, y] = await middleOf(page, selector);
    await page.mouse.click(x, y);
  };
  const until = (page: Page, condition: string) => page.waitForFunction(condition, SOON);

  /** Visits, chooses statistics only, and comes back. */
  async function chooseStatistics(head: string, script: string, body = '') {
    site.page(
      '/hostile',
      shopPage(
        `${body}<p>Text</p><script type="text/plain" data-consent="counter" data-src="${site.vendor}/tag.js?name=counter"></script>
         <script type="text/plain" data-consent="pixel" data-src="${site.vendor}/tag.js?name=pixel"></script>`,
        { head, script },
      ),
    );
    const page = await visit.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(FIND);
    await page.goto(`${site.origin}/hostile`);
    await until(page, `!!find('#samtykke-notice')?.matches(':popover-open')`);
    expect(await page.evaluate(`(${UNUSABLE})('#samtykke-notice')`), 'notice').toEqual([]);
    await click(page, '#samtykke-notice [data-role=choose]');
    await until(page, `!!find('#samtykke-preferences')?.open`);
    expect(await page.evaluate(`(${UNUSABLE})('#samtykke-preferences')`), 'preferences').toEqual(
      [],
    );
    await click(page, '#samtykke-preferences [data-purpose=statistics] input');
    await until(page, `find('#samtykke-preferences [data-purpose=statistics] input').checked`);
    await click(page, '#samtykke-preferences [data-role=save]');
    await until(page, `!find('#samtykke-preferences') && !find('#samtykke-notice')`);
    await page.reload();
    expect(await hasDecided(page)).toBe(true);
    await until(page, `ran.includes('counter')`);
    expect(
      await page.evaluate(
        '[samtykke.state.choice.statistics, samtykke.state.choice.marketing, ran]',
      ),
    ).toEqual([true, false, ['counter']]);
    expect(await page.evaluate(`!!find('#samtykke-notice')`)).toBe(false);
    await page.close();
  }

  const SCRIPTS = {
    'by itself': '<script src="/samtykke.js"></script>',
    'in a shadow root': '<script src="/samtykke.js" data-shadow></script>',
  };
  for (const [where, script] of Object.entries(SCRIPTS)) {
    it.each(Object.entries(HOSTILE))(`that %s leaves the dialog usable, ${where}: %s`, (_, css) =>
      chooseStatistics(`<style>${css}</style>`, script),
    );
    it(`of all of it leaves the dialog usable, ${where}`, () =>
      chooseStatistics(`<style>${ALL.join('\n')}</style>`, script));
    it(`that lays itself over everything leaves the dialog usable, ${where}`, () =>
      chooseStatistics('', script, OVERLAY));
  }
});
