import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Arrival,
  arrive,
  LARGE_SHOP,
  STRICT_SHOP,
  unfoldAll,
} from '../support/accessible-page.js';
import { findViolations } from '../support/axe.js';
import { describeInBrowsers } from '../support/browsers.js';
import { coverOfFocused, focused, press, shiftTab, tabTo } from '../support/keyboard.js';
import { type Site, startSite } from '../support/site.js';
import {
  answer,
  chooseInstead,
  openPreferences,
  SOON,
  untilAsked,
  untilGone,
} from '../support/visitor.js';

const LAYOUTS: readonly (Arrival & { readonly name: string })[] = [
  { name: 'a bar' },
  { name: 'a bar at the top', look: 'data-position="top"' },
  { name: 'a box', look: 'data-layout="box"' },
  { name: 'a box at the top', look: 'data-layout="box" data-position="top-start"' },
  { name: 'in the middle', look: 'data-layout="center"' },
  { name: 'modal', look: 'data-layout="center"', declaration: STRICT_SHOP },
];
const MODELESS = LAYOUTS.filter(({ name }) => name !== 'modal');
const DIRECTIONS = ['en', 'ar', 'he'];
const SCHEMES = ['light', 'dark'];

/** What a visitor may come to see behind the notice. */
const STATES: readonly (Arrival & {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
})[] = [
  {
    name: 'the preferences',
    act: async (page) => {
      await chooseInstead(page);
      expect(await findViolations(page), 'closed').toEqual([]);
      await unfoldAll(page);
      await page.click('#samtykke-preferences [data-service=counter] input');
    },
  },
  {
    name: 'the preferences with a search',
    declaration: LARGE_SHOP,
    gpc: true,
    act: async (page) => {
      expect(await findViolations(page), 'the notice').toEqual([]);
      await chooseInstead(page);
      expect(await findViolations(page), 'closed').toEqual([]);
      await page.type('#samtykke-search', 'ltd');
      await page.waitForSelector('[data-service=index] input');
      await unfoldAll(page);
    },
  },
  {
    name: 'the page after an answer',
    act: async (page) => {
      await answer(page, 'accept');
      expect(await findViolations(page), 'answered').toEqual([]);
      await openPreferences(page);
    },
  },
];

/** A page of links, longer than any window. */
const LINKS = Array.from(
  { length: 30 },
  (_, index) => `<p><a href="#${index}">Link ${index}</a> and what is said of it.</p>`,
).join('');
const LONG = '<style>p { margin: 0 0 40px }</style>';

/** Everything in a layer that is worked with a pointer, links apart: they stand in sentences. */
const CONTROLS = 'button, select, input, summary';

/** What WCAG 1.4.12 lets readers set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Every text of a layer that sticks out of what it stands in, or out of the window. */
const lostTexts = (page: Page, layer: string): Promise<string[]> =>
  page.$eval(layer, (root) => {
    const lost: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement as Element;
      // To be heard only, or drawn by the system.
      const isSeen = !parent.closest('thead, option, summary span');
      if (!text.data.trim() || !isSeen || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const holders = [root, parent.closest('button'), parent.closest('[data-service]')];
      for (const { left, right } of range.getClientRects()) {
        for (const holder of holders) {
          const box = holder?.getBoundingClientRect();
          if (!box || (left >= box.left - 1 && right <= box.right + 1)) continue;
          lost.push(`${text.data} sticks out of ${holder?.cloneNode().nodeName}`);
        }
      }
      const button = parent.closest('button');
      if (button && button.scrollHeight > button.clientHeight) lost.push(`${text.data} is cut off`);
    }
    if (root.scrollWidth > root.clientWidth) {
      const { right } = root.getBoundingClientRect();
      const wide = [...root.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > right,
      );
      lost.push('the layer scrolls sideways', ...wide.map(({ outerHTML }) => outerHTML));
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) lost.push('the page scrolls sideways');
    return lost;
  });

/** Controls and links of a layer that cannot be brought into view by scrolling up and down. */
const unreachable = (page: Page, layer: string): Promise<string[]> =>
  page.$$eval(`${layer} :is(a, ${CONTROLS})`, (all) =>
    all
      .filter((element) => {
        element.scrollIntoView({ block: 'nearest' });
        // A link may run over several lines.
        const lines = [...element.getClientRects()];
        return !lines.some(({ left, top, width, height }) =>
          element.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
        );
      })
      .map((element) => `cannot be reached: ${element.outerHTML}`),
  );

/** Controls of a layer that are smaller than a finger. */
const tooSmall = (page: Page, layer: string): Promise<string[]> =>
  page.$$eval(`${layer} :is(${CONTROLS})`, (all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 44 ? `${width} × ${height}: ${element.outerHTML}` : [];
    }),
  );

const heard = (page: Page): Promise<string[]> =>
  page.$$eval('[role=status], [role=alert], [aria-live]', (all) =>
    all.flatMap(({ textContent }) => textContent || []),
  );

/** Answers in the name of the visitor in another tab of theirs. */
async function answerElsewhere(page: Page): Promise<void> {
  const other = await page.browserContext().newPage();
  await other.goto(page.url());
  await answer(other, 'reject');
  await other.close();
}

describeInBrowsers('what axe-core finds', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const looks = SCHEMES.flatMap((scheme) => DIRECTIONS.map((lang) => ({ scheme, lang }))).filter(
    // Firefox computes the same colours and names; it is asked about both ends only.
    (_look, index, { length }) =>
      visit.browserName === 'chromium' || index === 0 || index === length - 1,
  );

  describe.each(looks)('in the $scheme scheme, in "$lang"', ({ scheme, lang }) => {
    const seen = ({ look = '', ...arrival }: Arrival, tab?: Page): Promise<Page> =>
      arrive(site, visit, { ...arrival, lang, look: `${look} data-scheme="${scheme}"` }, tab);

    it('is nothing in the notice, in any layout', async () => {
      let tab: Page | undefined;
      for (const layout of LAYOUTS) {
        tab = await seen(layout, tab);
        await untilAsked(tab);
        expect(await findViolations(tab), layout.name).toEqual([]);
      }
    });

    it.each(STATES)('is nothing in $name', async ({ act, ...arrival }) => {
      const page = await seen(arrival);
      await untilAsked(page);
      await act(page);
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('is nothing in a shadow root', async () => {
    const page = await arrive(site, visit, { look: 'data-shadow' });
    await page.waitForSelector('samtykke-dialog >>> #samtykke-notice', { visible: true });
    expect(await findViolations(page)).toEqual([]);
    await (await page.$('samtykke-dialog >>> [data-role=choose]'))?.click();
    await page.waitForSelector('samtykke-dialog >>> #samtykke-preferences', { visible: true });
    expect(await findViolations(page)).toEqual([]);
  });

  it.runIf(visit.browserName === 'chromium')(
    'is nothing where the system is set to dark or to more contrast',
    async () => {
      for (const media of [
        { name: 'prefers-color-scheme', value: 'dark' },
        { name: 'prefers-contrast', value: 'more' },
      ]) {
        const page = await arrive(site, visit, { media: [media] });
        await untilAsked(page);
        expect(await findViolations(page), media.value).toEqual([]);
        await chooseInstead(page);
        await unfoldAll(page);
        expect(await findViolations(page), media.value).toEqual([]);
        await page.close();
      }
    },
  );
});

describeInBrowsers('a visitor with a keyboard', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const visitShop = async (arrival: Arrival = {}) => {
    const page = await arrive(site, visit, arrival);
    await untilAsked(page);
    return page;
  };
  const untilFocused = (page: Page, stop: string) =>
    expect.poll(() => focused(page), SOON).toBe(stop);
  const untilHeard = (page: Page, text: string) =>
    expect.poll(() => heard(page), SOON).toEqual([text]);

  const NOTICE_STOPS = [
    'notice #samtykke-preferences',
    'notice /privacy',
    'notice language',
    'notice reject',
    'notice accept',
    'notice choose',
  ];

  it('meets the notice first, and then the page, in the order in which they are read', async () => {
    const page = await visitShop();
    expect(await focused(page)).toBe('body');
    expect(await tabTo(page, '#a')).toEqual([...NOTICE_STOPS, '#samtykke', '#a']);
    for (const stop of ['#samtykke', ...NOTICE_STOPS.toReversed()]) {
      await shiftTab(page);
      await untilFocused(page, stop);
    }
  });

  it.each(['Enter', 'Space'] as const)(
    'answers by %s, and goes on at the start of the page',
    async (key) => {
      const page = await visitShop({ body: `<a id="first" href="#a">First</a>${LINKS}` });
      await tabTo(page, 'notice reject');
      await press(page, key);
      await untilGone(page, '#samtykke-notice');
      await untilFocused(page, 'status');
      await untilHeard(page, 'Your answer has been saved.');
      expect(await page.evaluate('scrollY')).toBe(0);
      await press(page, 'Tab');
      await untilFocused(page, '#samtykke');
    },
  );

  it('goes through the preferences in a loop, from their title on', async () => {
    const page = await visitShop();
    await tabTo(page, 'notice choose');
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    const stops = await tabTo(page, 'preferences save');
    // To Firefox, what scrolls is a stop of its own.
    expect(stops.filter((stop) => stop !== 'preferences div')).toEqual([
      'preferences close',
      'preferences language',
      'preferences necessary summary',
      'preferences functional input',
      'preferences functional summary',
      'preferences statistics input',
      'preferences statistics summary',
      'preferences marketing input',
      'preferences marketing summary',
      'preferences reject',
      'preferences accept',
      'preferences save',
    ]);
    // Round the browser's own bar, where it has one, but never through the page behind.
    const back = await tabTo(page, 'preferences close', 12);
    expect(back.filter((stop) => !/^(body|preferences (dialog|close))$/.test(stop))).toEqual([]);
  });

  it('unfolds, switches and saves without a mouse', async () => {
    const page = await visitShop();
    await tabTo(page, 'notice choose');
    await press(page, 'Space');
    await untilFocused(page, 'preferences h2');
    await tabTo(page, 'preferences statistics summary');
    await press(page, 'Enter');
    await page.waitForSelector('[data-service=counter] input', { visible: true });
    await tabTo(page, 'preferences counter input');
    await press(page, 'Space');
    expect(await focused(page)).toBe('preferences counter input');
    await page.waitForSelector('[data-service=counter] input:checked');
    await tabTo(page, 'preferences counter summary');
    expect((await tabTo(page, 'preferences https://counter.example/privacy')).length).toBe(1);
    await tabTo(page, 'preferences save');
    await press(page, 'Enter');
    await untilGone(page, '#samtykke-preferences');
    await untilFocused(page, 'status');
    await untilHeard(page, 'Your answer has been saved.');
    expect(await page.evaluate(`samtykke.has('counter') && !samtykke.has('video')`)).toBe(true);
    await press(page, 'Tab');
    await untilFocused(page, '#samtykke');
  });

  it.each(['notice choose', 'notice #samtykke-preferences', '#samtykke'])(
    'comes back to "%s", which has opened the preferences, by Escape and by the button',
    async (opener) => {
      const page = await visitShop();
      await tabTo(page, opener);
      for (const leave of ['Escape', 'close']) {
        await press(page, 'Enter');
        await untilFocused(page, 'preferences h2');
        if (leave === 'close') await press(page, 'Tab');
        await press(page, leave === 'close' ? 'Enter' : 'Escape');
        await untilGone(page, '#samtykke-preferences');
        await untilFocused(page, opener);
      }
      expect(await heard(page)).toEqual([]);
    },
  );

  it('comes back to the link after a later answer', async () => {
    const page = await visitShop();
    await answer(page, 'reject');
    await tabTo(page, '#samtykke');
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    expect(await heard(page)).toEqual([]);
    await tabTo(page, 'preferences accept');
    await press(page, 'Enter');
    await untilGone(page, '#samtykke-preferences');
    await untilFocused(page, '#samtykke');
    await untilHeard(page, 'Your answer has been saved.');
  });

  it('goes on at the title of the notice when the link that opened the preferences has gone', async () => {
    const page = await visitShop();
    await tabTo(page, '#samtykke');
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    await page.$eval('a[href="#samtykke"]', (link) => link.remove());
    await press(page, 'Escape');
    await untilFocused(page, 'notice h2');
  });

  it('goes on at the start of the page when that link has gone after an answer', async () => {
    const page = await visitShop();
    await answer(page, 'reject');
    await tabTo(page, '#samtykke');
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    await page.$eval('a[href="#samtykke"]', (link) => link.remove());
    await press(page, 'Escape');
    await untilFocused(page, 'status');
    await press(page, 'Tab');
    await untilFocused(page, '#a');
  });

  it('is not left in a notice that another tab has answered', async () => {
    const page = await visitShop();
    await tabTo(page, 'notice accept');
    await answerElsewhere(page);
    await untilGone(page, '#samtykke-notice');
    await page.bringToFront();
    await untilFocused(page, 'status');
    expect(await heard(page)).toEqual([]);
    await press(page, 'Tab');
    await untilFocused(page, '#samtykke');
  });

  it('keeps a place of their own in the page when another tab answers', async () => {
    const page = await visitShop();
    await tabTo(page, '#a');
    await answerElsewhere(page);
    await untilGone(page, '#samtykke-notice');
    expect(await focused(page)).toBe('#a');
  });

  it('chooses another language and stays where they are', async () => {
    const page = await visitShop();
    await tabTo(page, 'notice language');
    await page.keyboard.type('nor');
    await page.waitForSelector('#samtykke-notice[lang=nb]');
    expect(await focused(page)).toBe('notice language');
    await press(page, 'Tab');
    await untilFocused(page, 'notice reject');
  });

  it('cannot leave a modal notice by Escape, and need not: both answers are in it', async () => {
    const page = await visitShop({ look: 'data-layout="center"', declaration: STRICT_SHOP });
    await untilFocused(page, 'notice h2');
    for (let times = 0; times < 3; times++) await press(page, 'Escape');
    await page.waitForFunction(`document.querySelector('#samtykke-notice').matches(':modal')`);
    const stops = await tabTo(page, 'notice choose');
    expect(stops.filter((stop) => stop !== 'notice dialog')).toEqual(NOTICE_STOPS);
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    await press(page, 'Escape');
    await untilFocused(page, 'notice choose');
    await shiftTab(page);
    await shiftTab(page);
    await press(page, 'Enter');
    await untilGone(page, '#samtykke-notice');
    await untilFocused(page, 'status');
    await untilHeard(page, 'Your answer has been saved.');
  });

  it('goes round in a modal notice', async () => {
    const page = await visitShop({ look: 'data-layout="center"', declaration: STRICT_SHOP });
    await untilFocused(page, 'notice h2');
    await tabTo(page, 'notice choose');
    const round = await tabTo(page, NOTICE_STOPS[0] as string, 12);
    expect(round.filter((stop) => !/^(body|notice dialog)$/.test(stop))).toEqual([NOTICE_STOPS[0]]);
  });

  it('finds the same order and the same way back in a shadow root', async () => {
    const page = await arrive(site, visit, { look: 'data-shadow' });
    await page.waitForSelector('samtykke-dialog >>> #samtykke-notice', { visible: true });
    expect(await tabTo(page, '#samtykke')).toEqual([...NOTICE_STOPS, '#samtykke']);
    await shiftTab(page);
    await press(page, 'Enter');
    await untilFocused(page, 'preferences h2');
    await press(page, 'Escape');
    await untilFocused(page, 'notice choose');
    await shiftTab(page);
    await press(page, 'Enter');
    await untilFocused(page, 'status');
    await press(page, 'Tab');
    await untilFocused(page, '#samtykke');
  });

  it.each(MODELESS)(
    'never has the focus under the notice: $name',
    async ({ name: _name, ...layout }) => {
      for (const [width, height] of [
        [1280, 800],
        [320, 568],
      ] as const) {
        const page = await visitShop({ ...layout, width, height, body: LINKS, head: LONG });
        const covered: string[] = [];
        const look = async () => {
          const stop = await focused(page);
          const cover = await coverOfFocused(page);
          if (cover) covered.push(`${width} px: ${stop}: ${cover}`);
          return stop;
        };
        for (let stop = ''; stop !== '#29'; stop = await look()) await press(page, 'Tab');
        for (let stop = ''; stop !== NOTICE_STOPS[0]; stop = await look()) await shiftTab(page);
        expect(covered).toEqual([]);
        await page.close();
      }
    },
  );

  it('never has the focus under the buttons of the preferences', async () => {
    for (const [width, height] of [
      [1280, 800],
      [320, 568],
      [320, 256],
    ] as const) {
      const page = await visitShop({ width, height });
      await chooseInstead(page);
      await unfoldAll(page);
      const covered: string[] = [];
      const look = async () => {
        const stop = await focused(page);
        const cover = await coverOfFocused(page);
        if (cover) covered.push(`${width} px: ${stop}: ${cover}`);
        return stop;
      };
      for (let stop = ''; stop !== 'preferences save'; stop = await look())
        await press(page, 'Tab');
      for (let stop = ''; stop !== 'preferences close'; stop = await look()) await shiftTab(page);
      expect(covered).toEqual([]);
      await page.close();
    }
  });
});

describeInBrowsers('a visitor who needs it larger', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const WINDOWS = [
    { width: 1280, height: 800 },
    { width: 320, height: 568 },
    // 1280 × 1024 at 400 %.
    { width: 320, height: 256 },
  ];
  const DOUBLED = ':root { font-size: 200% }';

  async function expectAllThere(page: Page, layer: string, seen: string): Promise<void> {
    const found = [
      await lostTexts(page, layer),
      await unreachable(page, layer),
      await tooSmall(page, layer),
    ];
    expect(found.flat(), seen).toEqual([]);
  }

  /** Looks at a layer in every window, with every need. */
  async function expectAllAlways(page: Page, layer: string): Promise<void> {
    for (const { width, height } of WINDOWS) {
      await page.setViewport({ width, height });
      for (const css of width > 320 ? ['', SPACING, DOUBLED] : ['', SPACING]) {
        await page.$eval('#need', (style, css) => style.replaceChildren(css), css);
        await expectAllThere(page, layer, `${width} × ${height} ${css}`);
      }
    }
    // The reader's own size of text reaches what a style sheet asks of the window, too.
    if (visit.browserName !== 'chromium') return;
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.$eval('#need', (style) => style.replaceChildren());
    for (const { width, height } of WINDOWS) {
      await page.setViewport({ width, height });
      await page.waitForFunction(`getComputedStyle(document.documentElement).fontSize === '32px'`);
      await expectAllThere(page, layer, `${width} × ${height}, text of 200 %`);
    }
  }

  describe.each(['en', 'ar'])('in "%s"', (lang) => {
    const head = '<style id="need"></style>';

    it.each(LAYOUTS)('loses nothing of the notice: $name', async ({ name: _name, ...layout }) => {
      const page = await arrive(site, visit, { ...layout, lang, head });
      await untilAsked(page);
      await expectAllAlways(page, '#samtykke-notice');
    });

    it('loses nothing of the preferences', async () => {
      const page = await arrive(site, visit, { lang, head, declaration: LARGE_SHOP });
      await untilAsked(page);
      await chooseInstead(page);
      await unfoldAll(page);
      await expectAllAlways(page, '#samtykke-preferences');
    });
  });
});

describeInBrowsers('a visitor who hears the page', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  /** Notes every text that a live region comes to say from now on, in `window.said`. */
  const listen = (page: Page) =>
    page.evaluate(`window.said = []; new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target.parentElement?.closest('[role=status], [role=alert], [aria-live]') ?? target;
        if (region.matches('[role=status], [role=alert], [aria-live]') && region.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
  const said = (page: Page) => page.evaluate('said') as Promise<string[]>;

  it('hears once that an answer has been saved, and again after the next', async () => {
    const page = await arrive(site, visit);
    await untilAsked(page);
    await listen(page);
    expect(await heard(page)).toEqual([]);
    await answer(page, 'reject');
    await expect.poll(() => said(page), SOON).toEqual(['Your answer has been saved.']);
    await openPreferences(page);
    expect(await heard(page)).toEqual([]);
    await page.click('#samtykke-preferences [data-role=accept]');
    await untilGone(page, '#samtykke-preferences');
    await expect
      .poll(() => said(page), SOON)
      .toEqual(['Your answer has been saved.', 'Your answer has been saved.']);
    expect(await heard(page)).toEqual(['Your answer has been saved.']);
  });

  it('hears how many services are found, and nothing before having sought', async () => {
    const page = await arrive(site, visit, { declaration: LARGE_SHOP });
    await untilAsked(page);
    await chooseInstead(page);
    await listen(page);
    expect(await heard(page)).toEqual([]);
    await page.type('#samtykke-search', 'heat');
    await expect.poll(() => heard(page), SOON).toEqual(['1 service']);
    expect(await focused(page)).toBe('preferences search');
    await page.type('#samtykke-search', 'wave');
    await expect.poll(() => heard(page), SOON).toEqual(['0 services']);
  });

  it('is told the language and the direction of the dialog, whatever those of the page', async () => {
    const page = await arrive(site, visit, { look: 'data-lang="ar"' });
    await untilAsked(page);
    const tongue = (selector: string) =>
      page.$eval(selector, (element) => {
        const { lang, dir } = element as HTMLElement;
        return `${lang} ${dir} ${getComputedStyle(element).direction}`;
      });
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await tongue('#samtykke-notice')).toBe('ar rtl rtl');
    await chooseInstead(page);
    expect(await tongue('#samtykke-preferences')).toBe('ar rtl rtl');
    await page.select('#samtykke-preferences select', 'nb');
    await page.waitForSelector('#samtykke-preferences[lang=nb]');
    expect(await tongue('#samtykke-preferences')).toBe('nb ltr ltr');
    await page.click('#samtykke-preferences [data-role=save]');
    await untilGone(page, '#samtykke-preferences');
    expect(await page.$eval('[role=status]', (status) => (status as HTMLElement).lang)).toBe('nb');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });

  it('reads the name of a cookie as it is written, also from right to left', async () => {
    const page = await arrive(site, visit, { lang: 'ar' });
    await untilAsked(page);
    await chooseInstead(page);
    await unfoldAll(page);
    const isInOrder = await page.$eval('[data-service=counter] tbody th', (head) => {
      const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const leftOf = (index: number) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return text.data === '_shop_stats' && leftOf(0) < leftOf(1);
    });
    expect(isInOrder).toBe(true);
  });

  it('is not moved to the notice while a page loads', async () => {
    const page = await arrive(site, visit, {
      head: `<script>window.moves = []; document.addEventListener('focusin', ({ target }) => moves.push(target.outerHTML))</script>`,
    });
    await untilAsked(page);
    expect(await page.evaluate('moves')).toEqual([]);
    expect(await focused(page)).toBe('body');
  });
});

describeInBrowsers(
  'a visitor whose system is set up so',
  (visit) => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site.close());

    it('sees nothing move where motion is reduced, nor by the rules of the site', async () => {
      const page = await arrive(site, visit, {
        media: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
        head: '<style>* { transition: all 1s } h2 { animation: turn 1s infinite } @keyframes turn { to { rotate: 1turn } }</style>',
      });
      await untilAsked(page);
      // The page's own heading has nothing to do with us.
      const moving = `document.getAnimations().flatMap(({ effect: { target } }) => target.closest('.samtykke') ? target.outerHTML : [])`;
      expect(await page.evaluate(moving)).toEqual([]);
      await chooseInstead(page);
      expect(await page.evaluate(moving)).toEqual([]);
      await page.click('[data-purpose=statistics] input');
      await page.click('[data-purpose=statistics] summary');
      expect(await page.evaluate(moving)).toEqual([]);
      await page.click('#samtykke-preferences [data-role=close]');
      await untilGone(page, '#samtykke-preferences');
      expect(await page.evaluate(moving)).toEqual([]);
    });

    it.each(SCHEMES)('sees every edge in forced colours, on %s', async (scheme) => {
      const page = await arrive(site, visit, {
        media: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      await untilAsked(page);
      expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
      /** What has no edge of another colour than what it stands on. */
      const edgeless = (layer: string) =>
        page.$$eval(`${layer}, ${layer} :is(button, select, [type=search])`, (all) =>
          all.flatMap((element) => {
            const style = getComputedStyle(element);
            const edges = ['top', 'bottom'].filter(
              (side) =>
                parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
                style.getPropertyValue(`border-${side}-style`) === 'solid' &&
                style.getPropertyValue(`border-${side}-color`) !== style.backgroundColor,
            );
            const isBar = element.id === 'samtykke-notice';
            return edges.length < (isBar ? 1 : 2) ? element.outerHTML.slice(0, 80) : [];
          }),
        );
      expect(await edgeless('#samtykke-notice')).toEqual([]);
      await chooseInstead(page);
      expect(await edgeless('#samtykke-preferences')).toEqual([]);
      /** The track's edge, and where in it the thumb stands: neither needs a background. */
      const look = (selector: string) =>
        page.$eval(selector, (input) => {
          const track = getComputedStyle(input, '::before');
          const thumb = getComputedStyle(input, '::after');
          return {
            track: `${track.borderTopWidth} ${track.borderTopStyle}`,
            isTrackSeen: track.borderTopColor !== track.backgroundColor,
            isThumbSeen: thumb.borderTopColor !== track.backgroundColor,
            thumb: thumb.insetInlineStart,
          };
        });
      const seen = { track: '2px solid', isTrackSeen: true, isThumbSeen: true };
      const [whole, part] = ['[data-purpose=functional] input', '[data-purpose=statistics] input'];
      expect(await look(whole)).toEqual({ ...seen, thumb: '6px' });
      await page.click(whole);
      expect(await look(whole)).toEqual({ ...seen, thumb: '28px' });
      // One of its services has another purpose beside it, which stays off.
      await page.click(part);
      expect(await look(part)).toEqual({ ...seen, thumb: '17px' });
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(`(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
        const { backgroundColor } = getComputedStyle(document.querySelector('#samtykke-preferences'));
        return [outlineStyle, outlineWidth, outlineColor !== backgroundColor];
      })()`);
      expect(outline).toEqual(['solid', '3px', true]);
    });
  },
  ['chromium'],
);
