import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import { findViolations } from '../support/axe.js';
import { describeInBrowsers } from '../support/browsers.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  isAsked,
  leavePreferences,
  turnPurpose,
  untilAsked,
  untilGone,
} from '../support/visitor.js';

const SITES = [
  { host: 'inprog.no', second: '/aktuelt', optional: ['functional', 'marketing'] },
  { host: 'attend.no', second: '/om', optional: ['functional'] },
  { host: 'infosoft.se', second: '/kontakt', optional: ['functional', 'statistics', 'marketing'] },
];

/** The dialog, what tells of its state, and the button that stands where a chat would have its own. */
const OURS = '.samtykke, .samtykke *, .samtykke-status, .samtykke-launcher, .samtykke-launcher *';

/** Left, top, width and height of every element that is the page's own. */
const boxes = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('body, body *:not(${OURS})')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [element.localName, left + scrollX, top + scrollY, width, height].join(' ');
  })`) as Promise<string[]>;

describeInBrowsers('the notice and the preferences', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  const open = async (host: string, width = 1280, height = 800) => {
    const page = await visit.newPage();
    await page.setViewport({ width, height });
    await page.goto(demo.origin(host));
    await untilAsked(page);
    return page;
  };

  const looks =
    visit.browserName === 'chromium'
      ? [1280, 320].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
      : [{ width: 1280, scheme: 'light' }];

  it.each(SITES)('axe-core finds nothing in either layer on $host', async ({ host }) => {
    const page = await visit.newPage();
    for (const { width, scheme } of looks) {
      await page.setViewport({ width, height: 720 });
      if (visit.browserName === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      await page.goto(demo.origin(host));
      await untilAsked(page);
      const at = `${width} px, ${scheme}`;
      expect(await findViolations(page, '#samtykke-notice'), at).toEqual([]);
      await chooseInstead(page);
      await page.$$eval('#samtykke-preferences details', (all) => {
        for (const details of all) details.open = true;
      });
      expect(await findViolations(page, '#samtykke-preferences'), at).toEqual([]);
      const sideways = await page.$eval(
        '#samtykke-preferences',
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(sideways, at).toBe(0);
    }
  });

  it.each(SITES)(
    'the notice on $host takes no focus and moves nothing',
    async ({ host, second }) => {
      const page = await visit.newPage();
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (request.url().includes('/samtykke-dialog')) await held;
        await request.continue();
      });
      await page.evaluateOnNewDocument(`window.shifts = [];
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
          .observe({ type: 'layout-shift', buffered: true });
      }`);
      // A request that is held back holds back "load" too.
      await page.goto(demo.origin(host) + second, { waitUntil: 'domcontentloaded' });
      await page.evaluate('document.fonts.ready.then(() => {})');
      const field = await page.$('input');
      await field?.focus();
      const focused = await page.evaluate('document.activeElement.cloneNode().outerHTML');
      const before = await boxes(page);
      expect(await isAsked(page)).toBe(false);
      letGo();
      await untilAsked(page);
      expect(await boxes(page)).toEqual(before);
      expect(await page.evaluate('document.activeElement.cloneNode().outerHTML')).toBe(focused);
      expect(await page.evaluate('shifts')).toEqual([]);
      await answer(page, 'reject');
      expect(await boxes(page)).toEqual(before);
    },
  );

  it.each(SITES)('yes and no on $host differ in nothing but their words', async ({ host }) => {
    const page = await open(host);
    const styleOf = (layer: string, role: string) =>
      page.$eval(`#samtykke-${layer} [data-role=${role}]`, (button) => {
        const style = getComputedStyle(button);
        return [
          button.localName,
          ...['width', 'height', 'font', 'color', 'background', 'border', 'outline'],
          ...['border-radius', 'padding', 'margin', 'opacity', 'box-shadow', 'text-decoration'],
          ...['text-transform', 'letter-spacing', 'cursor', 'animation', 'transform'],
        ].map((name, index) => (index ? `${name}: ${style.getPropertyValue(name)}` : name));
      });
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 568 });
      expect(await styleOf('notice', 'reject')).toEqual(await styleOf('notice', 'accept'));
    }
    await chooseInstead(page);
    expect(await styleOf('preferences', 'reject')).toEqual(await styleOf('preferences', 'accept'));
  });

  it.each(SITES)('both answers on $host are in view on the smallest screen', async ({ host }) => {
    const page = await open(host, 320, 568);
    for (const role of ['accept', 'reject']) {
      const seen = await page.$eval(`#samtykke-notice [data-role=${role}]`, (button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
        const edges = [
          [middle, top + 2],
          [middle, bottom - 2],
          [left + 2, centre],
          [right - 2, centre],
        ] as const;
        return edges.every(([x, y]) => document.elementFromPoint(x, y) === button);
      });
      expect(seen, role).toBe(true);
    }
  });

  it.each(SITES)(
    'everything optional on $host is off at first, in every layer',
    async ({ host, optional }) => {
      const page = await open(host);
      await chooseInstead(page);
      const switches = await page.$$eval('#samtykke-preferences input', (all) =>
        all.map((each) => ({
          id: each.closest<HTMLElement>('[data-purpose], [data-service]')?.dataset.purpose,
          type: each.type,
          checked: each.checked,
        })),
      );
      expect(switches.every(({ type }) => type === 'checkbox')).toBe(true);
      expect(switches.filter(({ checked }) => checked)).toEqual([]);
      expect(switches.flatMap(({ id }) => id ?? [])).toEqual(optional);
    },
  );

  it.each(SITES)('Escape and close change nothing on $host', async ({ host, optional }) => {
    const page = await open(host);
    const first = optional[0] as string;
    const leave = [() => page.keyboard.press('Escape'), () => leavePreferences(page, 'close')];
    for (const act of leave) {
      await chooseInstead(page);
      await turnPurpose(page, first);
      await act();
      await untilGone(page, '#samtykke-preferences');
      expect(await hasDecided(page)).toBe(false);
      expect(await page.evaluate('document.cookie')).not.toContain('samtykke');
      await untilAsked(page);
    }
    await chooseInstead(page);
    const isOn = await page.$eval(
      `#samtykke-preferences [data-purpose=${first}] input`,
      ({ checked }) => checked,
    );
    expect(isOn).toBe(false);
  });

  it('a click beside the preferences changes nothing', async () => {
    const page = await open('infosoft.se');
    await chooseInstead(page);
    await page.mouse.click(4, 4);
    expect(await hasDecided(page)).toBe(false);
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it('the page can be read, scrolled, filled in and followed behind the notice', async () => {
    const page = await visit.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${demo.origin('inprog.no')}/aktuelt`);
    await untilAsked(page);
    await page.type('input[name=author]', 'Kari');
    expect(await page.$eval('input[name=author]', ({ value }) => value)).toBe('Kari');
    // The very last line comes clear of the notice. The site scrolls smoothly, so it takes a while.
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForFunction(`scrollY > 0
      && document.querySelector('footer').getBoundingClientRect().bottom
      <= document.querySelector('#samtykke-notice').getBoundingClientRect().top + 1`);
    await page.evaluate('scrollTo(0, 0)');
    expect(await page.evaluate(`!!document.querySelector('[inert], [aria-hidden=true]')`)).toBe(
      false,
    );
    await Promise.all([page.waitForNavigation(), page.click('nav a[href="/hjelp"]')]);
    await untilAsked(page);
  });

  it('is a labelled region, first in the body, and no dialog', async () => {
    const page = await open('attend.no');
    const notice = await page.$eval('#samtykke-notice', (element) => ({
      role: element.getAttribute('role'),
      label: element.getAttribute('aria-label'),
      heading: element.querySelector('h2')?.textContent,
      first: document.body.firstElementChild === element,
    }));
    expect(notice).toMatchObject({ role: 'region', first: true });
    expect(notice.label).toBe(notice.heading);
  });
});
