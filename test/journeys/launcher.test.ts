import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findViolations } from '../support/axe.js';
import { describeInBrowsers } from '../support/browsers.js';
import { press } from '../support/keyboard.js';
import { SHOP } from '../support/shop.js';
import { built, type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  hear,
  isGranted,
  openPreferences,
  SOON,
  storedNames,
  untilGone,
} from '../support/visitor.js';

const CORNER = '.samtykke-chat-corner';
const CHAT = '[data-role=chat]';
const CARD = '.samtykke-chat-card:not([hidden])';
const ONCE = `${CARD} [data-role=chat-once]`;
const ALWAYS = `${CARD} [data-role=chat-always]`;
const TEXT = Array.from({ length: 40 }, (_, line) => `<p>Line ${line} of the page.</p>`).join('');

/** What the vendor's script does: a button, a window, and a number for the visitor. */
const FORMILLA = `window.Formilla = {
  async loadWidgets() {
    document.cookie = 'formillaVisitorGuid=1; path=/; max-age=9999';
    await fetch(ORIGIN + '/style.css?widgets=' + this.guid);
    const button = Object.assign(document.createElement('button'), { id: 'formilla-chat-button', textContent: 'Formilla' });
    button.style = 'position: fixed; right: 20px; bottom: 20px';
    document.body.append(button);
  },
  initFormillaChat() {
    document.body.append(Object.assign(document.createElement('div'), { id: 'formilla-window', textContent: 'How can we help?' }));
  },
};`;

const GUID = 'cs012345-6789-abcd-ef01-23456789abcd';
const service = { use: 'formilla', options: { guid: GUID }, load: 'on-click' };
const declarationWith = (more: object = {}, own: object = {}): object => ({
  ...SHOP,
  services: [...SHOP.services, { ...service, ...own }],
  ...more,
});

/** Google's own badge, as it lies in the window: slid out of it for the most part. */
const BADGE = `(() => {
  const badge = document.createElement('div');
  badge.className = 'grecaptcha-badge';
  Object.assign(badge.style, { position: 'fixed', bottom: '14px', right: '-186px', width: '256px', height: '60px' });
  document.body.append(badge);
})()`;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether a click in the middle of it would reach it. */
  readonly isHit: boolean;
}

const boxOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return { left, top, right, bottom, isHit: element.contains(hit) };
  }) as Promise<Box>;

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/** What has the focus, by its role. */
const focusedRole = (page: Page): Promise<unknown> =>
  page.evaluate(
    `((element) => element.dataset.role ?? element.getAttribute('role') ?? element.localName)(document.activeElement)`,
  );

describeInBrowsers('a chat that loads on a click', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    // The stand-in for the vendor: an address of this machine in place of the real one.
    site.page('/samtykke-service-formilla.js', (context) =>
      context.body(
        built('samtykke-service-formilla.js').replaceAll('https://www.formilla.com', site.vendor),
        200,
        { 'Content-Type': 'text/javascript' },
      ),
    );
    site.page('/scripts/feedback.js', (context) =>
      context.body(FORMILLA.replaceAll('ORIGIN', `'${site.vendor}'`), 200, {
        'Content-Type': 'text/javascript',
      }),
    );
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  interface Coming {
    readonly declaration?: object;
    readonly width?: number;
    readonly height?: number;
    readonly lang?: string;
    readonly look?: string;
    readonly head?: string;
    readonly body?: string;
    /** How the notice is answered, if at all. */
    readonly answers?: 'accept' | 'reject' | false;
  }
  /** Comes to a page with a chat, and waits for our button. */
  const come = async ({
    declaration = declarationWith(),
    width = 1280,
    height = 720,
    lang = 'en',
    look = '',
    head = '',
    body = TEXT,
    answers = 'reject',
  }: Coming = {}): Promise<Page> => {
    const script = `<script src="/samtykke.js" ${look}></script>`;
    const html = shopPage(body, { declaration, lang, script, head });
    site.page('/', html);
    site.page('/next', html);
    const page = await visit.newPage();
    await page.setViewport({ width, height });
    await page.goto(site.origin);
    if (answers) await answer(page, answers);
    return page;
  };
  /** Waits until our button has come to rest: it makes way for the notice. */
  const untilSettled = async (page: Page): Promise<void> => {
    await page.waitForSelector(CHAT, { visible: true });
    let last = Number.NaN;
    let since = 0;
    await expect
      .poll(async () => {
        const { top } = await boxOf(page, CHAT);
        if (top !== last) since = performance.now();
        last = top;
        return performance.now() - since;
      }, SOON)
      .toBeGreaterThan(400);
  };
  const open = async (page: Page): Promise<void> => {
    await untilSettled(page);
    await page.click(CHAT);
    await page.waitForSelector(CARD, { visible: true });
  };
  const untilOpened = async (page: Page): Promise<void> => {
    await page.waitForSelector('#formilla-window');
    await untilGone(page, CHAT);
  };
  const choice = (page: Page): Promise<unknown> =>
    page.evaluate('samtykke.ready.then(({ state }) => ({ ...state.choice }))');
  const mark = (page: Page): Promise<unknown> => page.evaluate('window.before = true');
  const untilReloaded = (page: Page): Promise<void> =>
    expect
      .poll(
        () =>
          page
            .evaluate(
              `!window.before && document.readyState === 'complete' && !!window.samtykke?.state`,
            )
            .catch(() => false),
        SOON,
      )
      .toBe(true);

  it('names whom it contacts, and contacts nobody before the click', async () => {
    const page = await come();
    await page.waitForSelector(CHAT, { visible: true });
    expect(await page.$eval(CHAT, (each) => (each as HTMLElement).innerText)).toMatch(
      /^Chat\s+Formilla, LLC \(United States\)$/,
    );
    const isShown = () =>
      page.$eval('.samtykke-chat-card', (each) => each.getClientRects().length > 0);
    expect(await isShown()).toBe(false);
    await open(page);
    expect(await isShown()).toBe(true);
    const width = Number(await page.evaluate('document.documentElement.clientWidth'));
    const card = await boxOf(page, CARD);
    const chat = await boxOf(page, CHAT);
    expect(isOver(card, chat)).toBe(false);
    expect(width - chat.right).toBeCloseTo(12, 0);
    expect(720 - chat.bottom).toBeCloseTo(12, 0);
    expect(await page.$eval(CARD, (each) => (each as HTMLElement).innerText)).toContain(
      'The chat comes from Formilla, LLC (United States). To start it, your browser must contact them',
    );
    await site.quiet(300);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('opens for this visit with one click more, which grants nothing and lasts as long as the tab', async () => {
    const page = await come();
    const before = await choice(page);
    await open(page);
    await page.click(ONCE);
    await untilOpened(page);
    expect(site.vendorPaths()).toEqual(['/scripts/feedback.js', `/style.css?widgets=${GUID}`]);
    expect(await choice(page)).toEqual(before);
    expect(await storedNames(page)).toContain('cookie formillaVisitorGuid');

    await page.goto(`${site.origin}/next`);
    await page.waitForSelector('#formilla-chat-button');
    await site.quiet(300);
    expect(await page.$(CHAT)).toBeNull();
    // It is there, and says nothing by itself.
    expect(await page.$('#formilla-window')).toBeNull();
    expect(await storedNames(page)).toContain('cookie formillaVisitorGuid');

    site.asked.length = 0;
    const other = await visit.newPage();
    await other.goto(site.origin);
    await other.waitForSelector(CHAT, { visible: true });
    expect(site.vendorPaths()).toEqual([]);
  });

  it('opens before there is any answer', async () => {
    const page = await come({ answers: false, height: 900 });
    await page.waitForSelector('#samtykke-notice', { visible: true });
    await page.waitForSelector(CHAT, { visible: true });
    await expect
      .poll(
        async () => isOver(await boxOf(page, CHAT), await boxOf(page, '#samtykke-notice')),
        SOON,
      )
      .toBe(false);
    await open(page);
    await page.click(ONCE);
    await untilOpened(page);
    expect(await page.$('#samtykke-notice')).not.toBeNull();
  });

  it('is allowed for good: exactly that service, on every visit', async () => {
    const page = await come();
    const before = (await choice(page)) as object;
    await open(page);
    await page.click(ALWAYS);
    await untilOpened(page);
    expect(await choice(page)).toEqual({ ...before, formilla: true });
    await page.reload();
    await page.waitForSelector('#formilla-chat-button');
    expect(await page.$('#formilla-window')).toBeNull();
    const other = await visit.newPage();
    await other.goto(site.origin);
    await other.waitForSelector('#formilla-chat-button');
    expect(await isGranted(other, 'formilla')).toBe(true);
    expect(await isGranted(other, 'functional')).toBe(false);
    expect(await other.$(CHAT)).toBeNull();
  });

  it.each([
    ['for good', ALWAYS],
    ['for this visit', ONCE],
  ])('goes with a later no, and leaves nothing; our button comes back: %s', async (_, answers) => {
    const page = await come();
    await open(page);
    await page.click(answers);
    await untilOpened(page);
    await openPreferences(page);
    await mark(page);
    await page.click('#samtykke-preferences [data-role=reject]');
    await untilReloaded(page);
    await page.waitForSelector(CHAT, { visible: true });
    expect(await page.$('#formilla-chat-button')).toBeNull();
    expect(await storedNames(page)).not.toContain('cookie formillaVisitorGuid');
    expect(await isGranted(page, 'formilla')).toBe(false);
    site.asked.length = 0;
    await page.reload();
    await page.waitForSelector(CHAT, { visible: true });
    expect(site.vendorPaths()).toEqual([]);
  });

  it('stays when the visitor allows it while it runs for this visit', async () => {
    const page = await come();
    await open(page);
    await page.click(ONCE);
    await untilOpened(page);
    await mark(page);
    await page.evaluate('samtykke.choose({ formilla: true })');
    await page.waitForFunction('samtykke.has("formilla")');
    await site.quiet(300);
    expect(await page.evaluate('!!window.before')).toBe(true);
    expect((await page.$$('#formilla-chat-button')).length).toBe(1);
    expect(site.vendorPaths().length).toBe(2);
  });

  it('is not on a page where it is granted', async () => {
    const page = await come({ answers: 'accept' });
    await page.waitForSelector('#formilla-chat-button');
    await site.quiet(300);
    expect(await page.$(CORNER)).toBeNull();
  });

  it('goes when it is granted elsewhere, and when everything is taken off the page', async () => {
    const page = await come();
    await page.waitForSelector(CHAT, { visible: true });
    await page.evaluate('samtykke.choose({ formilla: true })');
    await page.waitForSelector('#formilla-chat-button');
    await untilGone(page, CORNER);
    expect(await page.$('#formilla-window')).toBeNull();

    const other = await (await visit.newVisitor()).newPage();
    await other.goto(site.origin);
    await answer(other, 'reject');
    await other.waitForSelector(CHAT, { visible: true });
    const sheets = Number(await other.evaluate('document.adoptedStyleSheets.length'));
    await other.evaluate('samtykke.destroy()');
    await untilGone(other, CORNER);
    expect(await other.evaluate('document.adoptedStyleSheets.length')).toBeLessThan(sheets);
  });

  it('is worked from the keyboard, and never loses the focus', async () => {
    const page = await come();
    await page.waitForSelector(CHAT, { visible: true });
    await page.focus(CHAT);
    await press(page, 'Enter');
    await page.waitForSelector(CARD, { visible: true });
    expect(await focusedRole(page)).toBe('dialog');
    expect(await page.$eval(CHAT, (each) => each.getAttribute('aria-expanded'))).toBe('true');
    await press(page, 'Escape');
    expect(await page.$(CARD)).toBeNull();
    expect(await focusedRole(page)).toBe('chat');
    await press(page, 'Space');
    await page.waitForSelector(CARD, { visible: true });
    const passed: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      await press(page, 'Tab');
      passed.push(await focusedRole(page));
    }
    expect(passed).toEqual(['chat-once', 'chat-always', 'close']);
    await press(page, 'Enter');
    expect(await focusedRole(page)).toBe('chat');
    expect(await page.$eval(CHAT, (each) => each.getAttribute('aria-expanded'))).toBe('false');
    await press(page, 'Enter');
    await press(page, 'Tab');
    await press(page, 'Enter');
    await untilOpened(page);
    // From there the next step leads to the chat.
    expect(await focusedRole(page)).toBe('region');
    await press(page, 'Tab');
    await untilGone(page, CORNER);
    expect(await page.evaluate('document.activeElement.id')).toBe('formilla-chat-button');
  });

  it('closes when the keyboard leads out of it', async () => {
    const page = await come();
    await open(page);
    await page.mouse.move(10, 10);
    await page.evaluate(`document.querySelector('main a').focus()`);
    await untilGone(page, CARD);
    expect(await focusedRole(page)).toBe('a');
  });

  it('opens for the mouse that comes near, and closes when that goes, or with Escape', async () => {
    const page = await come();
    await untilSettled(page);
    await page.hover(CHAT);
    await page.waitForSelector(CARD, { visible: true });
    await page.hover(ONCE);
    await page.mouse.move(10, 10);
    await untilGone(page, CARD);
    await page.hover(CHAT);
    await page.waitForSelector(CARD, { visible: true });
    await press(page, 'Escape');
    await untilGone(page, CARD);
    // A click on the button keeps what the mouse has opened.
    await page.mouse.move(10, 10);
    await page.hover(CHAT);
    await page.waitForSelector(CARD, { visible: true });
    await page.click(CHAT);
    await page.mouse.move(10, 10);
    await site.quiet(600);
    expect(await page.$(CARD)).not.toBeNull();
    await page.click(CHAT);
    expect(await page.$(CARD)).toBeNull();
  });

  it.each([
    ['wide', 1280, 720, 'en'],
    ['at 320 px', 320, 568, 'en'],
    ['at 400 %', 320, 256, 'de'],
    ['right to left', 1280, 720, 'ar'],
  ])(
    'axe-core finds nothing in it; its targets are large enough: %s',
    async (_, width, height, lang) => {
      for (const scheme of ['light', 'dark']) {
        const declaration = declarationWith({ languages: ['en', 'de', 'ar'] });
        const page = await come({
          declaration,
          width,
          height,
          lang,
          look: `data-scheme="${scheme}"`,
          head: `<style>:root { color-scheme: ${scheme} }</style>`,
          answers: scheme === 'light' && 'reject',
        });
        await open(page);
        expect(await findViolations(page, '.samtykke-launcher')).toEqual([]);
        const sizes =
          (await page.evaluate(`[...document.querySelectorAll('${CORNER} button')].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height);
      })`)) as number[];
        expect(sizes.length).toBe(4);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
        const [once, always] = [await boxOf(page, ONCE), await boxOf(page, ALWAYS)];
        expect(once.right - once.left).toBeCloseTo(always.right - always.left, 0);
        expect(once.bottom - once.top).toBeCloseTo(always.bottom - always.top, 0);
        const card = await boxOf(page, CARD);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(width);
        expect(
          await page.evaluate(
            '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.documentElement)',
          ),
        ).toBe(0);
        await page.close();
      }
    },
  );

  it('makes way in a narrow window for whoever reads on, and is back with the way back', async () => {
    const page = await come({ width: 320, height: 568 });
    await page.waitForSelector(CHAT, { visible: true });
    const top = async (): Promise<number> => (await boxOf(page, CHAT)).top;
    const { left, right } = await boxOf(page, CHAT);
    expect(right - left).toBeLessThan(60);
    await page.evaluate('scrollTo(0, 300)');
    await expect.poll(top, SOON).toBeGreaterThanOrEqual(568);
    await page.evaluate('scrollTo(0, 200)');
    await expect.poll(top, SOON).toBeLessThan(568 - 44);
    await page.evaluate('scrollTo(0, 1e6)');
    await expect.poll(top, SOON).toBeGreaterThanOrEqual(568);
    await page.focus(CHAT);
    await expect.poll(top, SOON).toBeLessThan(568 - 44);
  });

  it('lets the last lines of a short page be scrolled clear of it, and moves nothing', async () => {
    const body = '<p style="height: 300px">Text</p><p id="last">The last line of the page</p>';
    const boxes = (page: Page) =>
      page.$$eval('main, main *', (all) =>
        all.map((each) => JSON.stringify(each.getBoundingClientRect())),
      );
    const page = await come({ width: 320, height: 420, body });
    await page.waitForSelector(CHAT, { visible: true });
    const moved = await boxes(page);
    await page.evaluate('samtykke.destroy()');
    await untilGone(page, CORNER);
    expect(await boxes(page)).toEqual(moved);
    await page.reload();
    await page.waitForSelector(CHAT, { visible: true });
    await page.evaluate('scrollTo(0, 1e6)');
    await page.focus(CHAT);
    await expect
      .poll(async () => isOver(await boxOf(page, CHAT), await boxOf(page, '#last')), SOON)
      .toBe(false);
  });

  it.each([1280, 320])(
    'stands clear of a badge, a bar, and our other button at %d px',
    async (width) => {
      for (const corner of ['bottom-end', 'bottom-start']) {
        const declaration = declarationWith();
        const html = shopPage(TEXT, {
          declaration,
          script: `<script src="/samtykke.js" data-corner="${corner}"></script>`,
        }).replace('<a href="#samtykke">Cookie settings</a>', '');
        site.page('/', html);
        const page = await visit.newPage();
        await page.setViewport({ width, height: 568 });
        await page.goto(site.origin);
        if (corner === 'bottom-end') await answer(page, 'reject');
        await page.waitForSelector(CHAT, { visible: true });
        await page.waitForSelector('.samtykke-corner');
        const apart = async (other: string) => {
          // To the end, and back by a little, which brings it back.
          await page.evaluate(`new Promise((done) => {
            scrollTo(0, 1e6);
            requestAnimationFrame(() => requestAnimationFrame(() => {
              scrollBy(0, -3);
              done();
            }));
          })`);
          await expect
            .poll(async () => {
              const [chat, its] = [await boxOf(page, CHAT), await boxOf(page, other)];
              return chat.isHit && chat.bottom <= 568 && !isOver(chat, its);
            }, SOON)
            .toBe(true);
        };
        await apart('.samtykke-corner');
        await page.evaluate(BADGE);
        await apart('.grecaptcha-badge');
        await apart('.samtykke-corner');
        await page.evaluate(
          `document.body.insertAdjacentHTML('beforeend', '<nav style="position: fixed; inset: auto 0 0; height: 100px; background: #ddd">Menu</nav>')`,
        );
        await apart('nav');
        await page.close();
      }
    },
  );

  it('stands on the left where the vendor does', async () => {
    site.page('/samtykke-service-crisp.js', (context) =>
      context.body(built('samtykke-service-crisp.js').replace('bottom right', 'bottom left'), 200, {
        'Content-Type': 'text/javascript',
      }),
    );
    const page = await come({
      declaration: declarationWith({
        services: [
          ...SHOP.services,
          {
            use: 'crisp',
            options: { websiteId: '01234567-89ab-cdef-0123-456789abcdef' },
            load: 'on-click',
          },
        ],
      }),
    });
    await open(page);
    expect((await boxOf(page, CHAT)).left).toBeCloseTo(12, 0);
    expect((await boxOf(page, CARD)).left).toBeCloseTo(12, 0);
  });

  it('is out of reach of the site’s own rules in a shadow root, and works there', async () => {
    const page = await come({ look: 'data-shadow', answers: false });
    await page.waitForSelector('samtykke-dialog >>> #samtykke-notice', { visible: true });
    await page.click('samtykke-dialog >>> [data-role=reject]');
    await page.waitForSelector(`samtykke-launcher >>> ${CHAT}`, { visible: true });
    expect(await page.$(CHAT)).toBeNull();
    await page.click(`samtykke-launcher >>> ${CHAT}`);
    await page.waitForSelector(`samtykke-launcher >>> ${ONCE}`, { visible: true });
    await page.click(`samtykke-launcher >>> ${ONCE}`);
    await page.waitForSelector('#formilla-window');
  });

  it('looks the same among hostile rules', async () => {
    const hostile = `button { position: static; background: lime; padding: 0; font-size: 7px; width: 300px; display: none }
      main button, body > div button { color: red; text-transform: uppercase; min-height: 0 }
      div { display: none; float: left } svg { width: 200px; fill: red } span, h2, p, strong { display: none; margin: 50px }`;
    const look = async (head: string) => {
      const page = await come({ head, look: 'data-scheme="dark"', answers: false });
      if (!(await page.evaluate('samtykke.ready.then(({ state }) => state.decided)'))) {
        await page.evaluate('samtykke.rejectAll()');
      }
      await open(page);
      const seen = await page.$$eval(`${'.samtykke-launcher'}, .samtykke-launcher *`, (all) =>
        all.map((each) => {
          const { width, height } = each.getBoundingClientRect();
          const style = getComputedStyle(each);
          return [
            each.localName,
            ...[Math.round(width), Math.round(height)],
            ...[style.color, style.backgroundColor, style.position, style.display],
            ...[style.fontSize, style.textTransform, style.padding, style.margin],
          ].join();
        }),
      );
      await page.close();
      return seen;
    };
    const plain = await look('');
    expect(plain.length).toBeGreaterThan(10);
    expect(await look(`<style>${hostile}</style>`)).toEqual(plain);
  });

  it('says nothing in the console, keeps a strict policy, and is not printed', async () => {
    const page = await come();
    await page.waitForSelector(CHAT, { visible: true });
    const heard = hear(page);
    const html = shopPage(TEXT, { declaration: declarationWith() });
    site.page('/strict', (context) => {
      context.header(
        'Content-Security-Policy',
        `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types samtykke`,
      );
      return context.html(html);
    });
    await page.evaluateOnNewDocument(
      `window.refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective))`,
    );
    await page.goto(`${site.origin}/strict`);
    await open(page);
    expect(await page.evaluate('refused')).toEqual([]);
    expect([heard.errors, heard.thrown]).toEqual([[], []]);
    if (visit.browserName === 'chromium') {
      await page.emulateMediaType('print');
      expect(await page.$eval(CHAT, (each) => each.getClientRects().length)).toBe(0);
    }
  });

  it('tells when its words do not come, and the chat can still be allowed', async () => {
    site.page('/samtykke-sv-services.js', (context) => context.text('no', 500));
    const page = await visit.newPage();
    const heard = hear(page);
    site.page('/', shopPage('', { declaration: declarationWith(), lang: 'sv' }));
    await page.goto(site.origin);
    await expect.poll(() => heard.told.length, SOON).toBeGreaterThan(0);
    expect(heard.thrown).toEqual([]);
    await page.evaluate('samtykke.choose({ formilla: true })');
    await page.waitForSelector('#formilla-chat-button');
  });

  it.each([
    ['seal', ONCE],
    ['seal', ALWAYS],
    ['intercept', ONCE],
    ['intercept', ALWAYS],
  ])('is let in, and what it asks for, on a page with "%s": %s', async (strict, answers) => {
    const hosts = [new URL(site.vendor).host];
    const page = await come({ declaration: declarationWith({ [strict]: true }, { hosts }) });
    await open(page);
    expect(site.vendorPaths()).toEqual([]);
    await page.click(answers);
    await untilOpened(page);
    expect(site.vendorPaths().filter((path) => path.startsWith('/style'))).toHaveLength(1);
    await page.goto(`${site.origin}/next`);
    await page.waitForSelector('#formilla-chat-button');
    expect(await page.$('#formilla-window')).toBeNull();
    await mark(page);
    await openPreferences(page);
    await page.click('#samtykke-preferences [data-role=reject]');
    await untilReloaded(page);
    await page.waitForSelector(CHAT, { visible: true });
    site.asked.length = 0;
    expect(
      await page.evaluate(`fetch('${site.vendor}/style.css').then(() => true, () => false)`),
    ).toBe(false);
    expect(site.vendorPaths()).toEqual([]);
  });
});
