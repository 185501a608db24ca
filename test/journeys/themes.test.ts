import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { themes } from '../../demo/hosts.mjs';
import { type Demo, startDemo } from '../../demo/server.mjs';
import { findViolations } from '../support/axe.js';
import { describeInBrowsers } from '../support/browsers.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, chooseInstead, leavePreferences, untilAsked } from '../support/visitor.js';

/** Where each theme puts the notice in a window of 1280 by 800, and the colours it gives it. */
const THEMES = [
  {
    host: 'nordic.example',
    stands: 'along the bottom',
    light: { surface: 'rgb(255, 255, 255)', text: 'rgb(34, 51, 63)', button: 'rgb(43, 88, 118)' },
    dark: { surface: 'rgb(20, 34, 45)', text: 'rgb(223, 231, 236)', button: 'rgb(163, 201, 226)' },
  },
  {
    host: 'magazine.example',
    stands: 'along the top',
    light: { surface: 'rgb(248, 240, 227)', text: 'rgb(47, 35, 25)', button: 'rgb(138, 47, 29)' },
  },
  {
    host: 'product.example',
    stands: 'in the bottom left',
    light: { surface: 'rgb(18, 22, 28)', text: 'rgb(215, 222, 232)', button: 'rgb(94, 234, 212)' },
  },
  {
    host: 'shop.example',
    stands: 'in the bottom right',
    light: { surface: 'rgb(255, 250, 240)', text: 'rgb(58, 35, 64)', button: 'rgb(179, 23, 90)' },
  },
  {
    host: 'authority.example',
    stands: 'in the middle',
    light: { surface: 'rgb(0, 0, 0)', text: 'rgb(255, 255, 255)', button: 'rgb(255, 255, 255)' },
  },
];

/** Where the notice stands, in words. */
const whereIsNotice = (page: Page) =>
  page.$eval('#samtykke-notice', (notice) => {
    const { left, top, right, bottom, width } = notice.getBoundingClientRect();
    if (width === document.documentElement.clientWidth)
      return top === 0 ? 'along the top' : 'along the bottom';
    const isBelow = innerHeight - bottom < 40;
    if (left < 40 && isBelow) return 'in the bottom left';
    if (document.documentElement.clientWidth - right < 40 && isBelow) return 'in the bottom right';
    const isInMiddle =
      Math.abs(left + right - document.documentElement.clientWidth) < 2 &&
      Math.abs(top + bottom - innerHeight) < 2;
    return isInMiddle ? 'in the middle' : `at ${left}, ${top}`;
  });

const coloursOf = (page: Page, layer: string, role: string) =>
  page.$eval(
    layer,
    (element, role) => {
      const { backgroundColor, color } = getComputedStyle(element);
      const button = element.querySelector(`[data-role=${role}]`) as Element;
      return {
        surface: backgroundColor,
        text: color,
        button: getComputedStyle(button).backgroundColor,
      };
    },
    role,
  );

describeInBrowsers('a theme', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  it('every theme is looked at here', () => {
    expect(THEMES.map(({ host }) => host)).toEqual(Object.keys(themes));
  });

  it.each(THEMES)(
    'on $host, the dialog stands $stands in the colours of the site',
    async (theme) => {
      const page = await visit.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      const schemes =
        visit.browserName === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
      for (const scheme of schemes) {
        if (visit.browserName === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        await page.goto(demo.origin(theme.host));
        await untilAsked(page);
        const colours = (scheme === 'dark' && theme.dark) || theme.light;
        expect(await whereIsNotice(page)).toBe(theme.stands);
        expect(await coloursOf(page, '#samtykke-notice', 'accept')).toEqual(colours);
        await chooseInstead(page);
        expect(await coloursOf(page, '#samtykke-preferences', 'save')).toEqual(colours);
        await leavePreferences(page, 'close');
      }
    },
  );

  it.each(THEMES)('axe-core finds nothing on $host, in any layer', async ({ host }) => {
    const page = await visit.newPage();
    const looks =
      visit.browserName === 'chromium'
        ? [1280, 320].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
        : [{ width: 1280, scheme: '' }];
    for (const { width, scheme } of looks) {
      await page.setViewport({ width, height: 800 });
      if (scheme) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      const at = `${width} px ${scheme}`;
      await page.goto(demo.origin(host));
      await untilAsked(page);
      expect(await findViolations(page), `notice, ${at}`).toEqual([]);
      await chooseInstead(page);
      await page.$$eval('#samtykke-preferences details', (all) => {
        for (const details of all) details.open = true;
      });
      expect(await findViolations(page), `preferences, ${at}`).toEqual([]);
      await leavePreferences(page, 'close');
    }
  });

  it('the owner pastes no more than twelve lines, of our own properties alone', async () => {
    const page = await visit.newPage();
    for (const { host } of THEMES) {
      await page.goto(`${demo.origin(host)}/theme.css`);
      const css = (await page.evaluate('document.body.innerText')) as string;
      const lines = css.trim().split('\n').slice(1, -1);
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length).toBeLessThanOrEqual(12);
      expect(lines.filter((line) => !/^ +--samtykke-[\w-]+: .+;$/.test(line))).toEqual([]);
    }
  });

  it('a held frame waits in the colours of the site', async () => {
    const page = await visit.newPage();
    await page.goto(demo.origin('shop.example'));
    await answer(page, 'reject');
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    await page.waitForSelector('.samtykke-placeholder', { visible: true });
    const placeholder = await page.$eval('.samtykke-placeholder', (element) => {
      const button = getComputedStyle(element.querySelector('button') as Element);
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color, button.color, button.borderRadius];
    });
    expect(placeholder).toEqual([
      'rgb(255, 250, 240)',
      'rgb(58, 35, 64)',
      'rgb(179, 23, 90)',
      '22px',
    ]);
  });
});

/** What each property of the README sets: on which element, and what a value comes to there. */
const PROPERTIES = [
  ['surface', 'rgb(1, 2, 3)', '#samtykke-notice', 'background-color', 'rgb(1, 2, 3)'],
  ['text', 'rgb(1, 2, 3)', '#samtykke-notice p', 'color', 'rgb(1, 2, 3)'],
  ['muted', 'rgb(1, 2, 3)', '#samtykke-preferences span', 'color', 'rgb(1, 2, 3)'],
  ['border', 'rgb(1, 2, 3)', '#samtykke-notice', 'border-top-color', 'rgb(1, 2, 3)'],
  ['accent', 'rgb(1, 2, 3)', '[data-role=accept]', 'background-color', 'rgb(1, 2, 3)'],
  ['accent-text', 'rgb(1, 2, 3)', '[data-role=accept]', 'color', 'rgb(1, 2, 3)'],
  ['focus', 'rgb(1, 2, 3)', '[data-role=save]:focus', 'outline-color', 'rgb(1, 2, 3)'],
  ['radius', '13px', '[data-role=reject]', 'border-top-left-radius', '13px'],
  ['font', 'fantasy', '#samtykke-notice', 'font-family', 'fantasy'],
  ['font-size', '21px', '#samtykke-notice p', 'font-size', '21px'],
  [
    'shadow',
    'rgb(1, 2, 3) 0px 0px 9px 0px',
    '#samtykke-notice',
    'box-shadow',
    'rgb(1, 2, 3) 0px 0px 9px 0px',
  ],
  ['space', '24px', '#samtykke-notice', 'padding-top', '30px'],
  ['width', '400px', '#samtykke-preferences', 'width', '400px'],
  [
    'backdrop',
    'rgb(1, 2, 3)',
    '#samtykke-preferences::backdrop',
    'background-color',
    'rgb(1, 2, 3)',
  ],
] as const;

describeInBrowsers('a custom property', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it.each([
    ['on :root', ':root', ''],
    ['on :root, in a shadow root', ':root', ' data-shadow'],
    ['on the body', 'body', ''],
  ])('each says what the README says, set %s', async (_, where, shadow) => {
    const script = `<script src="/samtykke.js"${shadow}></script>`;
    const read = async (css: string) => {
      site.page('/', shopPage('', { head: `<style>${css}</style>`, script }));
      const page = await visit.newPage();
      await page.goto(site.origin);
      await page.waitForFunction('window.samtykke?.ready');
      await page.evaluate('samtykke.ready.then((consent) => consent.open("preferences"))');
      const find = `(document.querySelector('samtykke-dialog')?.shadowRoot ?? document)`;
      await page.waitForFunction(`!!${find}.querySelector('#samtykke-preferences[open]')`);
      await page.keyboard.press('Tab');
      await page.evaluate(`${find}.querySelector('[data-role=save]').focus()`);
      const values =
        await page.evaluate(`${JSON.stringify(PROPERTIES)}.map(([, , selector, property]) => {
        const [element, pseudo] = selector.split('::');
        return getComputedStyle(${find}.querySelector(element), pseudo && '::' + pseudo).getPropertyValue(property);
      })`);
      await page.close();
      return values as string[];
    };
    const plain = await read('');
    const set = await read(
      `${where} {${PROPERTIES.map(([name, value]) => `--samtykke-${name}: ${value};`).join('')}}`,
    );
    const told = Object.fromEntries(PROPERTIES.map(([name, , , , value]) => [name, value]));
    const seen = Object.fromEntries(PROPERTIES.map(([name], index) => [name, set[index]]));
    expect(seen).toEqual(told);
    for (const [index, [name]] of PROPERTIES.entries())
      expect(plain[index], name).not.toBe(set[index]);
  });
});

describeInBrowsers(
  'paper',
  (visit) => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site.close());

    it.each([
      '',
      'data-layout="bar" data-position="top"',
      'data-layout="box"',
      'data-layout="center"',
      'data-shadow',
    ])('shows nothing of the dialog, and no empty room for it: %s', async (look) => {
      const script = `<script src="/samtykke.js" ${look}></script>`;
      site.page(
        '/',
        shopPage(`<iframe data-consent="video" data-src="${site.vendor}/frame"></iframe>`, {
          script,
        }),
      );
      const page = await visit.newPage();
      await page.goto(site.origin);
      await page.waitForFunction(
        `document.querySelector('#samtykke-notice, samtykke-dialog') && document.querySelector('.samtykke-placeholder')`,
      );
      await page.waitForFunction(
        `getComputedStyle(document.documentElement).getPropertyValue('--samtykke-notice-height')`,
      );
      const height = () => page.evaluate('document.documentElement.getBoundingClientRect().height');
      const onScreen = (await height()) as number;
      const room = (await page.evaluate(
        `parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--samtykke-notice-height'))`,
      )) as number;
      await page.emulateMediaType('print');
      expect(
        await page.evaluate(`[...document.querySelectorAll('.samtykke, samtykke-dialog')]
          .flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll('.samtykke') ?? [])])
          .filter((each) => each.getBoundingClientRect().height).map(({ outerHTML }) => outerHTML)`),
      ).toEqual([]);
      expect(onScreen - ((await height()) as number)).toBe(room);
      const main = await page.$eval('main', (main) => main.getBoundingClientRect().top);
      expect(main).toBeLessThan(60);
    });

    it('shows nothing of open preferences either', async () => {
      site.page('/', shopPage(''));
      const page = await visit.newPage();
      await page.goto(site.origin);
      await chooseInstead(page);
      await page.emulateMediaType('print');
      expect(
        await page.$$eval('.samtykke', (all) => all.map((each) => each.checkVisibility())),
      ).toEqual([false, false]);
    });
  },
  // Only its protocol prints.
  ['chromium'],
);
