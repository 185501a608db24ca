import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Language } from '../../src/declaration/language.js';
import icelandic from '../../src/languages/words/is.js';
import { intlWords } from '../../src/languages/words.js';
import { BROWSERS, describeInBrowsers, type Visit } from '../support/browsers.js';
import { LANGUAGES } from '../support/languages.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  leavePreferences,
  openPreferences,
  SOON,
  untilAsked,
  untilGone,
} from '../support/visitor.js';

/*
 * Fairness by test: one journey or more for each rule of law that a visitor can see broken. The
 * numbers are those of the list that the tests are kept by.
 */

/** A shop that states everything there is to state, in five languages. */
const SHOP = {
  version: '1.0',
  updated: '2026-11-21',
  controller: {
    name: 'Shop AS',
    country: 'NO',
    email: 'post@shop.example',
    policy: '/privacy',
    authority: 'datatilsynet',
  },
  languages: ['en', 'nb', 'sv', 'is', 'ar'],
  purposes: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'statistics' },
    { id: 'marketing' },
  ],
  services: [
    {
      id: 'login',
      purpose: 'necessary',
      name: 'Login48',
      stores: [
        { name: 'login_id', kind: 'cookie', lifetime: 'session', why: inEach('login-why') },
        { name: 'samtykke', kind: 'cookie', lifetime: 'P182D', why: inEach('samtykke-why') },
      ],
    },
    { id: 'fonts', purpose: 'functional', name: 'Fonts48', hosts: ['fonts.example'] },
    {
      id: 'counter',
      purpose: 'statistics',
      name: 'Counter48',
      vendor: {
        name: 'Counter Inc.',
        country: 'US',
        role: 'processor',
        transfer: inEach('framework'),
        policy: 'https://counter.example/privacy',
        subprocessors: [{ name: 'Cloud GmbH', country: 'DE' }],
      },
      collects: inEach('collected'),
      retention: 'P14M',
      hosts: ['vendor.localhost'],
      stores: [
        {
          name: '_count',
          kind: 'cookie',
          lifetime: 'P6M',
          sliding: true,
          why: inEach('count-why'),
        },
        { name: '_seen', kind: 'local', why: inEach('seen-why') },
        { name: 'count-db', kind: 'indexeddb', why: inEach('db-why') },
      ],
    },
    {
      id: 'pixel',
      purpose: 'marketing',
      name: 'Pixel48',
      vendor: { name: 'Pixel Ltd', country: 'SE', role: 'joint' },
      stores: [
        {
          name: '_px_1',
          kind: 'cookie',
          lifetime: 'P90D',
          party: 'third',
          domain: 'pixel.example',
          why: inEach('pixel-why'),
        },
        { name: '_px_tab', kind: 'session', lifetime: 'session', why: inEach('tab-why') },
      ],
    },
    {
      id: 'video',
      purpose: ['statistics', 'marketing'],
      name: 'Video48',
      vendor: { name: 'Video Inc.', country: 'US' },
    },
  ],
} as const satisfies Declaration;

/** A text that tells in which language it is said. */
function inEach(text: string) {
  return {
    en: `${text} in English`,
    nb: `${text} på norsk`,
    sv: `${text} på svenska`,
    is: `${text} á íslensku`,
    ar: `${text} بالعربية`,
  };
}

const OPTIONAL = SHOP.purposes
  .filter((each) => !('required' in each))
  .map(({ id }) => id as string);
const OPTIONAL_SERVICES = ['fonts', 'counter', 'pixel', 'video'];

/** The notice in every place it can have, in both schemes. */
const LOOKS = [
  { layout: 'bar', position: 'bottom' },
  { layout: 'bar', position: 'top' },
  { layout: 'box', position: 'bottom-end' },
  { layout: 'center', position: '' },
].flatMap((place) => ['light', 'dark'].map((scheme) => ({ ...place, scheme })));

const SIZES = [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
];

const TEXT = `<p id="first">The first line of the page. <a href="/second">A second page</a></p>
  ${'<p>More than a screen of text, for the visitor to read before answering.</p>'.repeat(20)}
  <p id="middle">Some more text, in the middle of the page.</p>
  ${'<p>More than a screen of text, for the visitor to read before answering.</p>'.repeat(20)}
  <form><label>Name <input id="name"></label><button type="button" id="after">Send</button></form><p id="last">The last line of the page.</p>`;

/** Something of every purpose that a third party would hear of. */
const held = ({ vendor }: Site): string => `
  <script type="text/plain" data-consent="statistics" data-src="${vendor}/tag.js?name=statistics"></script>
  <script type="text/plain" data-consent="pixel" data-src="${vendor}/tag.js?name=pixel"></script>
  <textarea hidden data-consent="functional"><img src="${vendor}/pixel.gif?fonts" alt=""></textarea>
  <iframe data-consent="video" title="A film" width="600" height="340" data-src="${vendor}/frame?film"></iframe>`;

const attributesOf = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');

/** Our script, as the tag's attributes say. */
const script = (options: Readonly<Record<string, string>> = {}): string =>
  `<script src="/samtykke.js"${attributesOf(options)}></script>`;

const withoutLink = (html: string): string => html.replace(/<a href="#samtykke">.*?<\/a>/, '');

const grantedOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    `samtykke.ready.then(({ state: { choice } }) => Object.keys(choice).filter((id) => choice[id]))`,
  ) as Promise<string[]>;

const stateOf = (page: Page, key: 'source' | 'decided') =>
  page.evaluate(`samtykke.ready.then(({ state }) => state.${key})`);

const NOTHING = ['necessary', 'login'];

const cookieOf = (page: Page) => page.evaluate('document.cookie') as Promise<string>;

/** Makes another visitor of this one, on a page where nothing of ours hears of it. */
async function forget(page: Page, { origin }: Site): Promise<void> {
  await page.goto(`${origin}/privacy`);
  await page.evaluate(`document.cookie = 'samtykke=; Max-Age=0; Path=/'; localStorage.clear()`);
}

/** The words of a layer that a visitor sees, with everything opened. */
async function wordsOf(page: Page, layer: string): Promise<string> {
  await page.$$eval(`${layer} :is(details, [data-service])`, (all) => {
    for (const each of all as HTMLElement[]) {
      each.toggleAttribute('open', each.matches('details'));
      // Firefox tells no words of what is out of view.
      each.style.contentVisibility = 'visible';
    }
  });
  return page.$eval(layer, (each) => (each as HTMLElement).innerText);
}

/** What is promised of a page that nobody has answered on. */
async function expectNoConsent(page: Page, site: Site, after: string): Promise<void> {
  expect(await hasDecided(page), after).toBe(false);
  expect(await grantedOn(page), after).toEqual(NOTHING);
  expect(await cookieOf(page), after).toBe('');
  expect(site.vendorPaths(), after).toEqual([]);
}

/** Whether a visitor sees all of an element, and would hit it, without scrolling. */
const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [middle, centre],
      [middle, top + 2],
      [middle, bottom - 2],
      [left + 2, centre],
      [right - 2, centre],
    ] as const;
    return points.every(([x, y]) => document.elementFromPoint(x, y) === element);
  });

interface ButtonLook {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly contrast: number;
  readonly style: readonly string[];
}

/** How a button looks, and how well its words stand out from what is painted behind them. */
const lookOf = (page: Page, selector: string): Promise<ButtonLook> =>
  page.$eval(selector, (element) => {
    const rgba = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return { rgb: [red, green, blue], alpha };
    };
    const luminance = (rgb: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = rgb.map((each) =>
        each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind = [255, 255, 255];
    const layers: { rgb: number[]; alpha: number }[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) {
      layers.unshift(rgba(getComputedStyle(each).backgroundColor));
    }
    for (const { rgb, alpha } of layers) {
      behind = behind.map((under, index) => under * (1 - alpha) + (rgb[index] ?? 0) * alpha);
    }
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [luminance(behind), luminance(rgba(style.color).rgb)].sort(
      (a, b) => b - a,
    );
    const { width, height } = element.getBoundingClientRect();
    const compared = [
      ...['font-size', 'font-weight', 'font-family', 'font-style', 'line-height', 'color'],
      ...['background-color', 'background-image', 'opacity', 'box-shadow', 'outline'],
      ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius'],
      ...['padding', 'text-decoration-line', 'text-transform', 'letter-spacing', 'filter'],
    ];
    return {
      name: element.localName,
      width,
      height,
      contrast: (light + 0.05) / (dark + 0.05),
      style: compared.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    };
  });

/** Turns the switch of a purpose. By a key: to a pointer, the answers may lie over it. */
async function turnPurpose(page: Page, id: string): Promise<void> {
  await page.focus(`#samtykke-preferences [data-purpose=${id}] input`);
  await page.keyboard.press(' ');
}

/** Unfolds a purpose, and turns a service of it. */
async function turnService(page: Page, purpose: string, id: string): Promise<void> {
  await page.focus(`#samtykke-preferences [data-purpose=${purpose}] summary`);
  await page.keyboard.press('Enter');
  const input = `#samtykke-preferences [data-service=${id}] input`;
  await page.waitForSelector(input, { visible: true });
  await page.focus(input);
  await page.keyboard.press(' ');
}

/**
 * The lines of text for which there is no place in the window where a visitor can bring them by
 * scrolling, and read them from one end to the other.
 */
const unreadLines = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((selectors) => {
    const isSeen = (element: Element, { left, top, right, bottom }: DOMRect) =>
      [left + 1, (left + right) / 2, right - 1].every((x) =>
        [top + 1, bottom - 1].every((y) => element.contains(document.elementFromPoint(x, y))),
      );
    return selectors.flatMap((selector) => {
      const element = document.querySelector(selector) as Element;
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = () => [...range.getClientRects()];
      return lines().flatMap((_, index) => {
        element.scrollIntoView({ block: 'center' });
        const from = Math.max(scrollY - innerHeight, 0);
        for (let y = from; y <= from + 2 * innerHeight; y += 12) {
          scrollTo(0, y);
          const line = lines()[index];
          if (line && isSeen(element, line)) return [];
        }
        return `line ${index + 1} of ${selector}`;
      });
    });
  }, selectors);

/** How often the visitor has to click a control until something is so. */
async function clicksUntil(
  page: Page,
  selector: string,
  isSo: () => Promise<boolean>,
): Promise<number> {
  for (let clicks = 1; clicks <= 4; clicks++) {
    await page.click(selector);
    const isDone = await expect
      .poll(isSo, SOON)
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    if (isDone) return clicks;
  }
  return Infinity;
}

/** The pages of the shop: `/` with a link to the preferences, `/second`, and `/alone` without one. */
async function startShop(): Promise<Site> {
  const site = await startSite();
  site.page('/', shopPage(TEXT + held(site), { declaration: SHOP }));
  site.page('/second', shopPage(`<p>Second</p>${held(site)}`, { declaration: SHOP }));
  site.page('/alone', withoutLink(shopPage(TEXT, { declaration: SHOP })));
  site.page('/privacy', '<!doctype html><title>Privacy policy</title><h1>Privacy policy</h1>');
  site.page('/look', (context) =>
    context.html(shopPage(TEXT, { declaration: SHOP, script: script(context.req.query()) })),
  );
  site.page('/modal', (context) =>
    context.html(
      shopPage(TEXT + held(site), {
        declaration: { ...SHOP, modal: 'Reason' },
        script: script({ layout: 'center' }),
      }),
    ),
  );
  site.page('/in', (context) =>
    context.html(shopPage('', { declaration: SHOP, lang: context.req.query('lang') ?? '' })),
  );
  return site;
}

describeInBrowsers('the law', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startShop();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const open = async (path = '/', { width, height } = { width: 1280, height: 800 }) => {
    const page = await visit.newPage();
    await page.setViewport({ width, height });
    await page.goto(site.origin + path);
    return page;
  };
  const openAsked = async (path = '/') => {
    const page = await open(path);
    await untilAsked(page);
    return page;
  };

  /** Shows the notice in every look and both sizes to a visitor who has not answered. */
  const inEveryLook = async (look: (page: Page, at: string) => Promise<void>) => {
    const page = await visit.newPage();
    for (const { layout, position, scheme } of LOOKS) {
      const query = new URLSearchParams({ layout, position, scheme });
      for (const { width, height } of SIZES) {
        await page.setViewport({ width, height });
        await page.goto(`${site.origin}/look?${query}`);
        await untilAsked(page);
        await look(page, `${layout} ${position}, ${scheme}, ${width} × ${height}`);
      }
    }
  };

  describe('B3', () => {
    it('B3: scrolling, pointing, tabbing, Escape and leaving grant nothing', async () => {
      const page = await openAsked();
      const check = (after: string) => expectNoConsent(page, site, after);
      await check('looking');
      await page.mouse.move(600, 200);
      await page.mouse.wheel({ deltaY: 900 });
      await page.waitForFunction('scrollY > 100');
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await check('scrolling');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.press(' ');
      await check('keys that are pressed nowhere');
      await page.evaluate('scrollTo(0, 0)');
      await page.click('#first');
      await page.click('h1', { count: 2 });
      await check('a click on the page');
      await page.click('#samtykke-notice h2');
      await page.click('#samtykke-notice p');
      await check('a click on the words of the notice');
      for (let stop = 0; stop < 12; stop++) await page.keyboard.press('Tab');
      await page.focus('#samtykke-notice [data-role=accept]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await page.focus('#name');
      await page.keyboard.type('Kari');
      await check('moving the focus');
      await page.goto(`${site.origin}/second`);
      await untilAsked(page);
      await check('a second page');
      await page.goBack();
      await untilAsked(page);
      await check('coming back');
      await page.reload();
      await untilAsked(page);
      await check('loading it again');
      await page.close();
      const again = await openAsked();
      await expectNoConsent(again, site, 'a second visit');
      await site.quiet(200);
      expect(site.vendorPaths()).toEqual([]);
    });

    it('B3: the preferences grant nothing when they are left, however that is done', async () => {
      const page = await openAsked();
      const leave = {
        Escape: () => page.keyboard.press('Escape'),
        'the close button': () => page.click('#samtykke-preferences [data-role=close]'),
      };
      for (const [way, act] of Object.entries(leave)) {
        await chooseInstead(page);
        for (const id of OPTIONAL) await turnPurpose(page, id);
        await page.mouse.click(3, 3);
        await expectNoConsent(page, site, 'a click on the backdrop');
        await act();
        await untilGone(page, '#samtykke-preferences[open]');
        await expectNoConsent(page, site, way);
      }
      await chooseInstead(page);
      for (const id of OPTIONAL) await turnPurpose(page, id);
      await page.goto(`${site.origin}/second`);
      await untilAsked(page);
      await expectNoConsent(page, site, 'leaving the page');
    });

    it('B3: a modal notice grants nothing by Escape or a click beside it, and stays', async () => {
      const page = await openAsked('/modal');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.mouse.click(3, 3);
      await page.click('#samtykke-notice h2');
      await expectNoConsent(page, site, 'Escape and clicks');
      await page.waitForSelector('#samtykke-notice[open]', { visible: true });
    });

    it('B3: a minute of silence grants nothing', async () => {
      const page = await visit.newPage();
      // A clock that goes a hundred times as fast, for timers and for who looks at the time.
      await page.evaluateOnNewDocument(`{
        const { setTimeout, setInterval } = window;
        const begun = Date.now();
        const now = Date.now;
        window.setTimeout = (act, after, ...given) => setTimeout(act, after / 100, ...given);
        window.setInterval = (act, after, ...given) => setInterval(act, after / 100, ...given);
        Date.now = () => begun + (now() - begun) * 100;
      }`);
      await page.goto(site.origin);
      await untilAsked(page);
      await page.evaluate('setTimeout(() => { window.isOver = true }, 60_000)');
      await page.waitForFunction('window.isOver');
      await expectNoConsent(page, site, 'a minute');
      await untilAsked(page);
    });

    it.each(['Enter', ' '] as const)(
      'B3: the key "%s" on a labelled control does grant',
      async (key) => {
        const page = await visit.newPage();
        const press = async (selector: string, pressed: 'Enter' | ' ' = key) => {
          await page.focus(selector);
          await page.keyboard.press(pressed);
        };
        const ways: readonly (readonly [string, string, () => Promise<void>])[] = [
          ['accept', 'marketing', () => press('#samtykke-notice [data-role=accept]')],
          [
            'accept in the preferences',
            'marketing',
            async () => {
              await chooseInstead(page);
              await press('#samtykke-preferences [data-role=accept]');
            },
          ],
          [
            'a switch, and save',
            'statistics',
            async () => {
              await chooseInstead(page);
              // Nothing but Space turns a native checkbox.
              await press('#samtykke-preferences [data-purpose=statistics] input', ' ');
              await press('#samtykke-preferences [data-role=save]');
            },
          ],
          [
            'always allow',
            'video',
            async () => {
              await page.$eval('iframe', (frame) => frame.scrollIntoView());
              await page.waitForSelector('.samtykke-placeholder [data-role=always-allow]');
              await press('.samtykke-placeholder [data-role=always-allow]');
            },
          ],
        ];
        for (const [way, id, act] of ways) {
          await forget(page, site);
          await page.goto(site.origin);
          await untilAsked(page);
          await act();
          await expect.poll(() => hasDecided(page), SOON).toBe(true);
          expect(await grantedOn(page), way).toContain(id);
        }
      },
    );
  });

  it('B4: every switch is off at first, of purposes and of services, few or many', async () => {
    const services = Array.from({ length: 15 }, (_, index) => ({
      id: `service-${index}`,
      purpose: 'statistics',
      name: `Service ${index}`,
    }));
    site.page(
      '/many',
      shopPage('', { declaration: { ...SHOP, services: [...SHOP.services, ...services] } }),
    );
    const page = await visit.newPage();
    for (const [path, more] of [
      ['/', []],
      ['/many', services.map(({ id }) => id)],
    ] as const) {
      await page.goto(site.origin + path);
      await untilAsked(page);
      expect(await page.$$('#samtykke-notice :is(input, [role=switch])')).toEqual([]);
      await chooseInstead(page);
      await page.$$eval('#samtykke-preferences [data-purpose] > details', (all) => {
        for (const each of all) each.open = true;
      });
      const ids = [...OPTIONAL, ...OPTIONAL_SERVICES, ...more].sort();
      const switches = () =>
        page.$$eval('#samtykke-preferences input:not([type=search])', (all) =>
          all.map((each) => {
            const { purpose, service } =
              each.closest<HTMLElement>('[data-service], [data-purpose]')?.dataset ?? {};
            const { type, checked, indeterminate, defaultChecked, disabled } =
              each as HTMLInputElement;
            const isOff = !(checked || indeterminate || defaultChecked || disabled);
            return `${service ?? purpose} ${type} ${isOff ? 'off' : 'on'}`;
          }),
        );
      await expect
        .poll(async () => (await switches()).sort(), SOON)
        .toEqual(ids.map((id) => `${id} checkbox off`));
    }
  });

  it('B5: refuses on the first layer, in view without scrolling, in every look', async () => {
    await inEveryLook(async (page, at) => {
      const found = await page.$$eval('[data-role=accept], [data-role=reject]', (all) =>
        all.map((each) => ({
          name: each.localName,
          type: each.getAttribute('type'),
          layer: each.closest('#samtykke-notice') === document.querySelector('#samtykke-notice'),
          isSibling: each.parentElement === all[0]?.parentElement,
          isDisabled: each.matches(':disabled, [inert] *, [aria-hidden=true] *'),
          words: !!each.textContent?.trim(),
        })),
      );
      const button = {
        name: 'button',
        type: 'button',
        layer: true,
        isSibling: true,
        isDisabled: false,
        words: true,
      };
      expect(found, at).toEqual([button, button]);
      for (const role of ['reject', 'accept']) {
        expect(await isInView(page, `#samtykke-notice [data-role=${role}]`), `${role}, ${at}`).toBe(
          true,
        );
      }
    });
  });

  it('B6: yes and no weigh the same in both layers, in every look', async () => {
    await inEveryLook(async (page, at) => {
      for (const layer of ['#samtykke-notice', '#samtykke-preferences']) {
        if (layer === '#samtykke-preferences') await chooseInstead(page);
        const [accept, reject] = await Promise.all(
          ['accept', 'reject'].map((role) => lookOf(page, `${layer} [data-role=${role}]`)),
        );
        const where = `${layer}, ${at}`;
        expect(reject?.name, where).toBe(accept?.name);
        expect(reject?.style, where).toEqual(accept?.style);
        expect(Math.abs((reject?.width ?? 0) - (accept?.width ?? 9)), where).toBeLessThan(1);
        expect(Math.abs((reject?.height ?? 0) - (accept?.height ?? 9)), where).toBeLessThan(1);
        expect(accept?.contrast, where).toBeGreaterThanOrEqual(4.5);
        expect(reject?.contrast, where).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('B7: no takes no more clicks than yes, and neither does taking a yes back', async () => {
    const page = await openAsked('/in?lang=en');
    const isAll = async () =>
      (await grantedOn(page)).length === SHOP.purposes.length + SHOP.services.length;
    const isNone = async () =>
      (await hasDecided(page)) && (await grantedOn(page)).length === NOTHING.length;
    const ask = async () => {
      await forget(page, site);
      await page.goto(`${site.origin}/in?lang=en`);
      await untilAsked(page);
    };
    const yes = await clicksUntil(page, '#samtykke-notice [data-role=accept]', isAll);
    expect(yes).toBe(1);
    await openPreferences(page);
    const back = await clicksUntil(page, '#samtykke-preferences [data-role=reject]', isNone);
    expect(back).toBeLessThanOrEqual(yes);
    await ask();
    const no = await clicksUntil(page, '#samtykke-notice [data-role=reject]', isNone);
    expect(no).toBeLessThanOrEqual(yes);
    // In the second layer as well.
    await ask();
    await chooseInstead(page);
    const yesBelow = await clicksUntil(page, '#samtykke-preferences [data-role=accept]', isAll);
    await ask();
    await chooseInstead(page);
    const noBelow = await clicksUntil(page, '#samtykke-preferences [data-role=reject]', isNone);
    expect(noBelow).toBeLessThanOrEqual(yesBelow);
    expect(noBelow).toBe(1);
  });

  it('B8: each purpose and each service is answered by itself, with nothing bundled', async () => {
    const page = await visit.newPage();
    const expected: Readonly<Record<string, readonly string[]>> = {
      functional: ['functional', 'fonts'],
      statistics: ['statistics', 'counter'],
      marketing: ['marketing', 'pixel'],
      fonts: ['fonts'],
      counter: ['counter'],
      pixel: ['pixel'],
      video: ['video'],
    };
    for (const [id, granted] of Object.entries(expected)) {
      await forget(page, site);
      await page.goto(`${site.origin}/alone`);
      await chooseInstead(page);
      const service = SHOP.services.find((each) => each.id === id);
      if (service) await turnService(page, [service.purpose].flat()[0] ?? '', id);
      else await turnPurpose(page, id);
      const fields = await page.$$eval(
        '#samtykke-preferences :is(input, select, textarea)',
        (all) => all.map((each) => each.getAttribute('role') ?? (each as HTMLElement).dataset.role),
      );
      const switches = Array(OPTIONAL.length + OPTIONAL_SERVICES.length).fill('switch');
      expect(fields).toEqual(['language', ...switches]);
      await leavePreferences(page, 'save');
      expect((await grantedOn(page)).sort(), id).toEqual([...NOTHING, ...granted].sort());
    }
  });

  it('B9: the first layer says who asks, what for, how many others, and how to take it back', async () => {
    const page = await openAsked();
    const words = await page.$eval('#samtykke-notice', (each) => (each as HTMLElement).innerText);
    expect(words).toContain(SHOP.controller.name);
    for (const id of OPTIONAL) {
      const { name } = LANGUAGES.en.purposes[id as 'marketing'];
      expect(words.toLowerCase()).toContain(name.toLowerCase());
    }
    const others = new Set(SHOP.services.map((each) => 'vendor' in each && each.vendor.name));
    others.delete(false);
    const link = await page.$('#samtykke-notice a[href="#samtykke-preferences"]');
    expect(await link?.evaluate((each) => each.textContent)).toContain(
      `${others.size} other companies`,
    );
    expect(words).toContain('You can change your answer at any time under “Cookie settings”.');
    // The link leads to all of them, and what the words call the preferences is what they are called.
    await link?.click();
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    expect(await page.$eval('#samtykke-preferences h2', (each) => each.textContent)).toBe(
      'Cookie settings',
    );
    const below = await wordsOf(page, '#samtykke-preferences');
    for (const name of others) expect(below).toContain(name);
    await page.keyboard.press('Escape');
    await untilGone(page, '#samtykke-preferences[open]');
    expect(await page.$eval('a[href="#samtykke"]', (each) => each.textContent)).toBe(
      'Cookie settings',
    );
  });

  it('B10: the second layer tells everything of every cookie, and who hears of it', async () => {
    const page = await openAsked();
    await chooseInstead(page);
    await wordsOf(page, '#samtykke-preferences');
    const rows = await page.$$eval('#samtykke-preferences tbody tr', (all) =>
      all.map((row) => [
        row.closest<HTMLElement>('[data-service]')?.dataset.service,
        ...[...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
      ]),
    );
    expect(rows).toEqual([
      [
        'login',
        'login_id',
        'Cookie',
        'until you close the browser',
        'this site',
        'login-why in English',
      ],
      ['login', 'samtykke', 'Cookie', '182 days', 'this site', 'samtykke-why in English'],
      [
        'counter',
        '_count',
        'Cookie',
        '6 months, renewed on each visit',
        'this site',
        'count-why in English',
      ],
      [
        'counter',
        '_seen',
        'Local storage',
        'until you delete it',
        'this site',
        'seen-why in English',
      ],
      ['counter', 'count-db', 'IndexedDB', 'until you delete it', 'this site', 'db-why in English'],
      [
        'pixel',
        '_px_1',
        'Cookie',
        '90 days',
        'third party (pixel.example)',
        'pixel-why in English',
      ],
      [
        'pixel',
        '_px_tab',
        'Session storage',
        'until you close the browser',
        'this site',
        'tab-why in English',
      ],
    ]);
    const factsOf = (id: string) =>
      page.$$eval(`#samtykke-preferences [data-service=${id}] dl > div`, (all) =>
        all.map((each) => [...each.children].map((part) => part.textContent).join(': ')),
      );
    expect(await factsOf('counter')).toEqual([
      'Company: Counter Inc. (United States) · processor · Privacy policy',
      'Subprocessors: Cloud GmbH (Germany)',
      'Outside the EU/EEA: Yes. framework in English',
      'Collects: collected in English',
      'Keeps it for: 14 months',
      'Connects to: vendor.localhost',
    ]);
    expect(await factsOf('pixel')).toEqual([
      'Company: Pixel Ltd (Sweden) · joint controller',
      'Outside the EU/EEA: No',
    ]);
    expect(await factsOf('login')).toContainEqual('Company: Shop AS (Norway) · Privacy policy');
    // All of it can be seen: nothing is of no size, or outside of the dialog.
    const unseen = await page.$$eval('#samtykke-preferences :is(td, tbody th, dt, dd)', (all) => {
      const dialog = document.querySelector('#samtykke-preferences')?.getBoundingClientRect();
      return all.flatMap((each) => {
        each.scrollIntoView({ block: 'nearest' });
        const { left, right, width, height } = each.getBoundingClientRect();
        const isSeen =
          dialog && width > 0 && height > 0 && left >= dialog.left && right <= dialog.right;
        return isSeen ? [] : each.textContent;
      });
    });
    expect(unseen).toEqual([]);
  });

  /** Grants statistics alone, and forgets which layers were seen. */
  const grantStatistics = async (page: Page) => {
    await chooseInstead(page);
    await turnPurpose(page, 'statistics');
    await leavePreferences(page, 'save');
  };
  const switchesOf = (page: Page) =>
    page.$$eval('#samtykke-preferences [data-purpose] > .samtykke-row input', (all) =>
      all.map((each) => `${each.id.replace('samtykke:', '')} ${each.checked ? 'on' : 'off'}`),
    );
  const STATISTICS = ['functional off', 'statistics on', 'marketing off'];
  const noticeNeverSeen = `new MutationObserver(() => {
    if (document.querySelector('#samtykke-notice')) window.wasAsked = true;
  }).observe(document, { childList: true, subtree: true })`;

  it('B11: a link opens the preferences with what was answered, where nobody was asked', async () => {
    const page = await openAsked();
    await grantStatistics(page);
    await page.evaluateOnNewDocument(noticeNeverSeen);
    await page.goto(`${site.origin}/second`);
    await page.click('a[href="#samtykke"]');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    expect(await switchesOf(page)).toEqual(STATISTICS);
    await leavePreferences(page, 'close');
    await openPreferences(page);
    expect(await switchesOf(page)).toEqual(STATISTICS);
    expect(await page.evaluate('!!window.wasAsked')).toBe(false);
  });

  it('B11: a page without a link has a control of its own, in view, that does the same', async () => {
    const page = await openAsked('/alone');
    await grantStatistics(page);
    await page.evaluateOnNewDocument(noticeNeverSeen);
    for (const { width, height } of SIZES) {
      await page.setViewport({ width, height });
      await page.goto(`${site.origin}/alone`);
      await page.waitForSelector('[data-role=reopen]', { visible: true });
      const end = width > 480 ? 0.5 : 1;
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${end})`);
      // In a window that is too narrow to spare a corner, it stands at the end of the page.
      await page.waitForFunction(`(() => {
        const control = document.querySelector('[data-role=reopen]');
        const { left, top, right, bottom } = control.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
          && control.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      })()`);
      await page.waitForFunction(
        `document.querySelector('[data-role=reopen]').textContent.trim() === 'Cookie settings'`,
      );
      await page.click('[data-role=reopen]');
      await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
      expect(await switchesOf(page)).toEqual(STATISTICS);
      expect(await page.evaluate('!!window.wasAsked')).toBe(false);
    }
  });

  it('B13: the page can be read and used behind the notice, in every look', async () => {
    await inEveryLook(async (page, at) => {
      expect(await page.evaluate('document.activeElement === document.body'), at).toBe(true);
      const locked = await page.evaluate(`[
        ...document.querySelectorAll('[inert], main[aria-hidden=true], main [aria-hidden=true]'),
        ...[document.documentElement, document.body].filter((each) =>
          /hidden|clip/.test(getComputedStyle(each).overflowY) || getComputedStyle(each).position === 'fixed'),
      ].map((each) => each.localName)`);
      expect(locked, at).toEqual([]);
      // The page is given as much room more as the notice takes, once that has been measured.
      await page.waitForFunction(
        `document.documentElement.style.getPropertyValue('--samtykke-notice-height')`,
      );
      expect(await unreadLines(page, ['h1', '#first', '#middle', '#last']), at).toEqual([]);
      await page.focus('#name');
      await page.keyboard.type('Kari');
      expect(await page.$eval('#name', (each) => (each as HTMLInputElement).value), at).toBe(
        'Kari',
      );
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id'), at).toBe('after');
      expect(await isInView(page, '#after'), `the focus, ${at}`).toBe(true);
    });
  });

  it('B13: a refusal takes nothing of the page away', async () => {
    const page = await openAsked('/alone');
    const ownPage = () => page.$eval('main', ({ outerHTML }) => outerHTML);
    const before = await ownPage();
    await answer(page, 'reject');
    expect(await ownPage()).toBe(before);
    await Promise.all([page.waitForNavigation(), page.click('main a[href="/second"]')]);
    expect(await page.$eval('main p', (each) => each.textContent)).toBe('Second');
  });

  it('B19: after a refusal nobody is asked again for 182 days', async () => {
    const page = await visit.newPage();
    // The browser's clock does not move, only the page's: the cookie is there for longer.
    await page.evaluateOnNewDocument(`{
      ${noticeNeverSeen};
      const ahead = Number(localStorage.getItem('days')) * 86_400_000;
      const now = Date.now;
      Date.now = () => now() + ahead;
      window.Date = class extends Date {
        constructor(...given) { given.length ? super(...given) : super(now() + ahead); }
      };
    }`);
    await page.goto(site.origin);
    await answer(page, 'reject');
    const begun = Date.now() / 1000;
    const days = async () => {
      const { expires = 0 } = (await page.cookies()).find(({ name }) => name === 'samtykke') ?? {};
      return (expires - begun) / 86_400;
    };
    await expect.poll(days, SOON).toBeCloseTo(182, 1);
    const isOfDialog = (path: string) => /dialog|-en\.js/.test(path);
    const expectSilence = async (after: string) => {
      site.asked.length = 0;
      await page.reload();
      expect(await hasDecided(page), after).toBe(true);
      await page.evaluate('new Promise((done) => setTimeout(done))');
      expect(await page.evaluate('!!window.wasAsked'), after).toBe(false);
      expect(site.ownFiles().filter(isOfDialog), after).toEqual([]);
    };
    for (let visits = 1; visits <= 10; visits++) await expectSilence(`visit ${visits}`);
    for (const days of [1, 30, 90, 181]) {
      await page.evaluate(`localStorage.setItem('days', ${days})`);
      await expectSilence(`${days} days`);
    }
    await site.quiet(200);
    expect(site.ownFiles().filter(isOfDialog)).toEqual([]);
    await page.evaluate(`localStorage.setItem('days', 183)`);
    await page.reload();
    await untilAsked(page);
    expect(await hasDecided(page)).toBe(false);
    expect(await grantedOn(page)).toEqual(NOTHING);
  });

  /** Words that praise, promise, pity or press, as pieces of words. */
  const PUSHING: Readonly<Record<string, RegExp>> = {
    en: /\b(best|better|enhanc|improv|enjoy|experience|love|great|perfect|free|recommend|sorry|unfortunately|miss|relevant|personali|tailor|happy|please|only|just|valued?|trust|partner|care about|agree and|got it|ok)\b|[!☺🍪]/iu,
    nb: /(?<!\p{L})(best|bedre|forbedr|opplev|elsk|flott|perfekt|gratis|anbefal|dessverre|glipp|relevant|skreddersy|partner|verdsett|vennligst|kun|bare|ok)|[!☺🍪]/iu,
    sv: /(?<!\p{L})(bäst|bättre|förbättr|upplev|älsk|perfekt|gratis|rekommend|tyvärr|missa|relevant|skräddarsy|partner|värdesätt|vänligen|endast|bara|ok)|[!☺🍪]/iu,
  };

  it('B20: no word of the dialog pushes, saving untouched grants nothing, and its policy is there', async () => {
    const page = await visit.newPage();
    for (const [lang, pushing] of Object.entries(PUSHING)) {
      await page.goto(`${site.origin}/in?lang=${lang}`);
      await untilAsked(page);
      const first = await wordsOf(page, '#samtykke-notice');
      await chooseInstead(page);
      const second = await wordsOf(page, '#samtykke-preferences');
      for (const words of [first, second]) {
        expect(words.length).toBeGreaterThan(200);
        expect(pushing.exec(words)?.[0], lang).toBeUndefined();
      }
      expect(await page.$$('.samtykke :is(img, svg, video, picture)')).toEqual([]);
    }
    const links = await page.$$eval('#samtykke-notice a[target]', (all) =>
      all.map((each) => (each as HTMLAnchorElement).href),
    );
    expect(links).toEqual([`${site.origin}/privacy`]);
    // Node knows no hosts under localhost.
    const answered = await page.evaluate(
      `fetch(${JSON.stringify(links[0])}).then(async (got) => [got.status, await got.text()])`,
    );
    expect(answered).toEqual([200, expect.stringContaining('<h1>Privacy policy</h1>')]);
    await leavePreferences(page, 'save');
    expect(await hasDecided(page)).toBe(true);
    expect(await grantedOn(page)).toEqual(NOTHING);
  });

  describe('B21', () => {
    const spoken = (lang: Language) => (lang === 'is' ? icelandic : intlWords(lang));

    /** Every text in `value`, cut where something is filled in. */
    const piecesOf = (value: unknown): string[] =>
      typeof value === 'string'
        ? value.split(/\{\w+\}/).map((each) => each.trim())
        : Object.values(value as object).flatMap(piecesOf);

    /** Everything that may be said in a language: ours, the shop's, and how it tells countries and dates. */
    const sayable = (lang: 'en'): string[] => {
      const { date, duration, country, list } = spoken(lang);
      const inLanguage = (value: unknown): unknown => {
        if (typeof value !== 'object' || !value) return [];
        if (lang in value) return (value as Record<string, unknown>)[lang];
        return Object.values(value).map(inLanguage);
      };
      const names = SHOP.services.flatMap((each) => [
        each.name,
        ...('vendor' in each ? [each.vendor.name] : []),
        ...('hosts' in each ? each.hosts : []),
        ...('stores' in each ? each.stores.map((stored) => stored.name) : []),
      ]);
      const words = [
        ...names,
        ...['Shop AS', 'post@shop.example', 'Datatilsynet', 'Cloud GmbH', 'pixel.example'],
        ...['shop.localhost'],
        date(new Date('2026-11-21')),
        ...['P182D', 'P14M', 'P6M', 'P90D'].map((each) => duration(each)),
        ...['US', 'SE', 'NO', 'DE'].map((each) => country(each)),
        ...list(['1', '2', '3']).split(/\d/),
        ...piecesOf(LANGUAGES[lang]),
        ...piecesOf(inLanguage(SHOP.services)),
      ];
      // In the middle of a sentence, a purpose is not capitalised.
      const purposes = Object.values(LANGUAGES[lang].purposes).map(({ name }) =>
        name.toLocaleLowerCase(lang),
      );
      return [...words, ...purposes]
        .map((each) => each.trim())
        .filter((each) => each.length > 1 || /\p{L}/u.test(each))
        .sort((a, b) => b.length - a.length);
    };

    it.each(['nb', 'sv', 'en', 'is', 'ar'] as const)(
      'B21: a page in "%s" is asked in that language, with no word of another',
      async (lang) => {
        const page = await openAsked(`/in?lang=${lang}`);
        await chooseInstead(page);
        await wordsOf(page, '#samtykke-preferences');
        const texts = await page.$$eval('.samtykke', (layers) =>
          layers.flatMap((layer) => {
            const said = [...layer.querySelectorAll('[aria-label]'), layer].map((each) =>
              each.getAttribute('aria-label'),
            );
            const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              // The list of languages calls each by its own name.
              if (!walker.currentNode.parentElement?.closest('select')) {
                said.push(walker.currentNode.textContent);
              }
            }
            return said.filter((each) => each !== null);
          }),
        );
        expect(texts.length).toBeGreaterThan(100);
        const known = sayable(lang as 'en');
        const foreign = texts.filter((text) => {
          let rest = text;
          for (const each of known) rest = rest.replaceAll(each, ' ');
          return /\p{L}/u.test(rest);
        });
        expect(foreign).toEqual([]);
        expect(
          await page.$$eval('.samtykke', (all) =>
            all.map((each) => `${(each as HTMLElement).lang} ${(each as HTMLElement).dir}`),
          ),
        ).toEqual(Array(2).fill(`${lang} ${lang === 'ar' ? 'rtl' : 'ltr'}`));
        if (lang === 'is') {
          const words = await wordsOf(page, '#samtykke-preferences');
          for (const each of ['21. nóvember 2026', '14 mánuðir', 'Bandaríkin', '182 dagar']) {
            expect(words).toContain(each);
          }
        }
      },
    );

    it.each([
      ['sv-SE', 'sv'],
      ['no', 'nb'],
      ['nn', 'nb'],
      ['fr', 'en'],
      ['', 'en'],
    ])('B21: a page in "%s" is asked in "%s"', async (lang, expected) => {
      const page = await openAsked(`/in?lang=${lang}`);
      expect(await page.$eval('#samtykke-notice', (each) => (each as HTMLElement).lang)).toBe(
        expected,
      );
      expect(await page.$eval('#samtykke-notice h2', (each) => each.textContent)).toBe(
        LANGUAGES[expected as Language].notice.title,
      );
    });
  });

  it('B22: an answer says where it holds, and holds nowhere else', async () => {
    const shared = { ...SHOP, cookie: { domain: '.shop.localhost' } };
    site.page('/shared', shopPage('', { declaration: shared }));
    site.page('/sent', (context) => context.text(context.req.header('cookie') ?? ''));
    const page = await openAsked();
    const origin = (host: string) => site.origin.replace('shop.localhost', host);
    const sentTo = async (host: string) => {
      await page.goto(`${origin(host)}/sent`);
      return page.evaluate('document.body.innerText') as Promise<string>;
    };
    await chooseInstead(page);
    expect(await wordsOf(page, '#samtykke-preferences')).toContain(
      'Your answer holds for shop.localhost.',
    );
    await leavePreferences(page, 'accept');
    expect(await sentTo('shop.localhost')).toContain('samtykke=');
    for (const host of ['www.shop.localhost', 'vendor.localhost', 'my-shop.localhost']) {
      expect(await sentTo(host), host).toBe('');
    }
    // Shared by declaration: with all below, and nobody beside.
    await page.goto(`${origin('www.shop.localhost')}/shared`);
    await chooseInstead(page);
    expect(await wordsOf(page, '#samtykke-preferences')).toContain(
      'Your answer holds for shop.localhost and everything under that address.',
    );
    await leavePreferences(page, 'accept');
    for (const host of ['www.shop.localhost', 'deep.www.shop.localhost']) {
      expect(await sentTo(host), host).toContain('samtykke=');
    }
    for (const host of ['vendor.localhost', 'my-shop.localhost', 'localhost']) {
      expect(await sentTo(host), host).toBe('');
    }
    await page.goto(`${origin('vendor.localhost')}/shared`);
    await untilAsked(page);
    expect(await grantedOn(page)).toEqual(NOTHING);
  });
});

const HONOURED = 'This is honoured. Off unless you turn it on yourself: ';

describeInBrowsers(
  'the law and Global Privacy Control',
  (visit) => {
    let site: Site;
    beforeAll(async () => {
      site = await startShop();
    });
    beforeEach(() => {
      site.asked.length = 0;
    });
    afterAll(() => site.close());

    const open = (path: string, isOn = true) => openSignalled(visit, site.origin + path, isOn);
    const openAsked = async (path = '/') => {
      const page = await open(path);
      await untilAsked(page);
      return page;
    };
    /** Answers as the same visitor would have before the signal was switched on. */
    const answerBefore = async () => {
      const page = await open('/', false);
      await answer(page, 'accept');
      expect(await grantedOn(page)).toContain('marketing');
      expect(await cookieOf(page)).not.toContain('_gpc');
      await page.close();
      site.asked.length = 0;
    };

    it('B24: the signal is there, and refuses marketing before any answer', async () => {
      const page = await openAsked();
      expect(await page.evaluate('navigator.globalPrivacyControl')).toBe(true);
      expect(await stateOf(page, 'source')).toBe('gpc');
      // It is no answer, neither to this nor to anything else.
      await expectNoConsent(page, site, 'looking');
      await site.quiet(200);
      expect(site.vendorPaths()).toEqual([]);
    });

    it('B24: the notice, the preferences and the placeholder say that it is honoured', async () => {
      const page = await openAsked();
      expect(await wordsOf(page, '#samtykke-notice')).toContain(`${HONOURED}Marketing.`);
      await page.$eval('iframe', (frame) => frame.scrollIntoView());
      await page.waitForSelector('.samtykke-placeholder');
      expect(await wordsOf(page, '.samtykke-placeholder')).toContain(`${HONOURED}Marketing.`);
      await chooseInstead(page);
      expect(await wordsOf(page, '#samtykke-preferences')).toContain(`${HONOURED}Marketing.`);
      expect(
        await page.$eval(
          '#samtykke-preferences [data-purpose=marketing] input',
          ({ checked }) => checked,
        ),
      ).toBe(false);
      await leavePreferences(page, 'save');
      expect(await grantedOn(page)).toEqual(NOTHING);
    });

    it('B24: no browser without the signal is told of it', async () => {
      const page = await open('/', false);
      await untilAsked(page);
      expect(await stateOf(page, 'source')).toBeUndefined();
      expect(await wordsOf(page, '#samtykke-notice')).not.toContain('Global Privacy Control');
    });

    it.each([
      ['accept all', (page: Page) => answer(page, 'accept'), 'statistics'],
      [
        'the switch of marketing, and save',
        async (page: Page) => {
          await chooseInstead(page);
          await turnPurpose(page, 'marketing');
          await leavePreferences(page, 'save');
        },
        'pixel',
      ],
    ] as const)('B24: %s grants in the face of the signal, and for good', async (_, act, also) => {
      const page = await openAsked();
      await act(page);
      expect(await grantedOn(page)).toEqual(expect.arrayContaining(['marketing', 'pixel', also]));
      expect(await cookieOf(page)).toContain('&_gpc=1&');
      await site.quiet(200);
      // Another wording is looked into anew, by what heeds the signal, and changes nothing.
      const reworded = { ...SHOP, updated: '2027-01-01' };
      site.page('/reworded', shopPage(held(site), { declaration: reworded }));
      for (const path of ['/second', '/', '/reworded', '/second']) {
        site.asked.length = 0;
        await page.goto(site.origin + path);
        expect(await hasDecided(page)).toBe(true);
        expect(await page.evaluate('window.sourceAtFirst')).toBe('stored');
        expect(await grantedOn(page)).toEqual(expect.arrayContaining(['marketing', 'pixel', also]));
        await expect.poll(() => site.vendorPaths(), SOON).toContain('/tag.js?name=pixel');
      }
    });

    it('B24: what else is sold or shared is refused too, and told', async () => {
      const purposes = SHOP.purposes.map((each) =>
        each.id === 'statistics' ? { ...each, sellsOrShares: true } : each,
      );
      site.page('/sold', shopPage(held(site), { declaration: { ...SHOP, purposes } }));
      // Allowed before it was sold, it has to be asked for again: nobody has answered to that.
      const before = await openAsked();
      await chooseInstead(before);
      await turnPurpose(before, 'statistics');
      await leavePreferences(before, 'save');
      expect(await cookieOf(before)).toContain('&_gpc=1&');
      await before.close();
      await site.quiet(200);
      site.asked.length = 0;
      const page = await openAsked('/sold');
      expect(await wordsOf(page, '#samtykke-notice')).toContain(
        `${HONOURED}Statistics and Marketing.`,
      );
      expect(await grantedOn(page)).toEqual(NOTHING);
      await site.quiet(200);
      expect(site.vendorPaths()).toEqual([]);
      await page.close();
      // Granted while it was sold already, and before the signal was there.
      const without = await open('/sold', false);
      await answer(without, 'accept');
      await without.close();
      const heeded = await open('/sold');
      expect(await heeded.evaluate('window.sourceAtFirst')).toBe('gpc');
      expect(await grantedOn(heeded)).toEqual([
        ...NOTHING.slice(0, 1),
        'functional',
        'login',
        'fonts',
      ]);
    });

    it('B24: where nothing is sold, nothing is said, and a returning visitor fetches one file', async () => {
      const services = SHOP.services.filter((each) => ![each.purpose].flat().includes('marketing'));
      const purposes = SHOP.purposes.filter(({ id }) => id !== 'marketing');
      const declaration = { ...SHOP, purposes, services };
      site.page('/unsold', shopPage('', { declaration }));
      const page = await openAsked('/unsold');
      expect(await wordsOf(page, '#samtykke-notice')).not.toContain('Global Privacy Control');
      await chooseInstead(page);
      expect(await wordsOf(page, '#samtykke-preferences')).not.toContain('Global Privacy Control');
      await leavePreferences(page, 'accept');
      site.asked.length = 0;
      await page.goto(`${site.origin}/unsold`);
      expect(await grantedOn(page)).toContain('statistics');
      await site.quiet(300);
      expect(site.ownFiles()).toEqual(['/samtykke.js']);
    });

    it('B25: takes marketing from an older grant, keeps the rest, and is not undone by its absence', async () => {
      await answerBefore();
      const page = await open('/');
      expect(await page.evaluate('window.sourceAtFirst')).toBe('gpc');
      expect(await stateOf(page, 'decided')).toBe(true);
      const left = ['necessary', 'functional', 'statistics', 'login', 'fonts', 'counter'];
      expect(await grantedOn(page)).toEqual(left);
      await expect.poll(() => site.vendorPaths(), SOON).toContain('/tag.js?name=statistics');
      await site.quiet(300);
      const isSold = (path: string) => /pixel$|film/.test(path);
      expect(site.vendorPaths().filter(isSold)).toEqual([]);
      expect(await page.$('#samtykke-notice')).toBeNull();
      expect(await cookieOf(page)).toMatch(/&_gpc=1&.*&statistics=1&marketing=0/);
      await openPreferences(page);
      expect(await wordsOf(page, '#samtykke-preferences')).toContain(`${HONOURED}Marketing.`);
      await page.close();
      // Switched off again, it gives nothing back.
      const without = await open('/', false);
      expect(await without.evaluate('navigator.globalPrivacyControl')).not.toBe(true);
      expect(await stateOf(without, 'decided')).toBe(true);
      expect(await grantedOn(without)).toEqual(left);
      await site.quiet(300);
      expect(site.vendorPaths().filter(isSold)).toEqual([]);
    });

    it('B25: a returning visitor whose signal has been heeded fetches samtykke.js alone', async () => {
      await answerBefore();
      const page = await open('/second');
      await page.waitForFunction(`document.cookie.includes('_gpc=1')`);
      await site.quiet(200);
      site.asked.length = 0;
      await page.goto(`${site.origin}/in?lang=en`);
      expect(await stateOf(page, 'decided')).toBe(true);
      expect(await grantedOn(page)).not.toContain('marketing');
      await site.quiet(300);
      expect(site.ownFiles()).toEqual(['/samtykke.js']);
    });

    it('B25: an older grant lets nothing in that stands live, where the page intercepts', async () => {
      const { hostname } = new URL(site.vendor);
      site.page(
        '/intercepting',
        shopPage(`<script>new Image().src = '${site.vendor}/pixel.gif?live';</script>`, {
          declaration: {
            ...SHOP,
            intercept: true,
            services: SHOP.services.map((each) => ({
              ...each,
              hosts: each.id === 'pixel' ? [hostname] : [],
            })),
          },
        }),
      );
      await answerBefore();
      await open('/intercepting');
      await site.quiet(300);
      expect(site.vendorPaths()).toEqual([]);
      const without = await open('/intercepting', false);
      expect(await grantedOn(without)).not.toContain('marketing');
    });

    it('B25: a refusal stands when the signal goes, and when it comes', async () => {
      const page = await openAsked();
      await answer(page, 'reject');
      await page.close();
      for (const isOn of [false, true, false]) {
        const next = await open('/', isOn);
        expect(await stateOf(next, 'decided')).toBe(true);
        expect(await grantedOn(next)).toEqual(NOTHING);
        await next.close();
      }
      await site.quiet(200);
      expect(site.vendorPaths()).toEqual([]);
    });
  },
  BROWSERS,
  {
    prefs: {
      'privacy.globalprivacycontrol.enabled': true,
      'privacy.globalprivacycontrol.functionality.enabled': true,
    },
  },
);

/** Opens a page in a browser that sends the signal, or has ceased to. Firefox really does. */
async function openSignalled(visit: Visit, address: string, isOn: boolean): Promise<Page> {
  const page = await visit.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  if (visit.browserName === 'chromium' || !isOn) {
    await page.evaluateOnNewDocument(
      `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => ${isOn} })`,
    );
  }
  await page.evaluateOnNewDocument(
    '(window.samtykke ||= []).push(({ state }) => { window.sourceAtFirst = state.source; })',
  );
  await page.goto(address);
  await page.evaluate('samtykke.ready.then(() => {})');
  return page;
}
