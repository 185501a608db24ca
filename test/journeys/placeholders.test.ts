import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hear, leavePreferences, openPreferences, SOON } from '../support/visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Every way in which a site may lay a frame out; `FRAME` stands for its attributes. */
const LAYOUTS: Readonly<Record<string, string>> = {
  attributes: '<iframe FRAME width="420" height="180"></iframe>',
  'a ratio': '<iframe FRAME style="width: 60%; aspect-ratio: 16 / 9"></iframe>',
  'a responsive wrapper':
    '<div style="position: relative; padding-bottom: 30%; height: 0; overflow: hidden"><iframe FRAME style="position: absolute; inset: 0; width: 100%; height: 100%; z-index: 3"></iframe></div>',
  'a row with gaps':
    '<div style="display: flex; gap: 24px; justify-content: center; align-items: center"><p class="grows">Left</p><iframe FRAME style="flex: 0 1 300px"></iframe><p>Right</p></div>',
  'a grid':
    '<div style="display: grid; gap: 10px; grid-template-columns: repeat(3, 1fr)"><p>One</p><iframe FRAME style="width: 100%"></iframe><p>Three</p><p>Four</p></div>',
  'a line of text': '<p>Words before <iframe FRAME></iframe> and words after it.</p>',
  'a float': '<div style="overflow: auto"><iframe FRAME style="float: right"></iframe>Words</div>',
  'the middle of a box':
    '<div style="position: relative; height: 200px"><iframe FRAME style="position: absolute; left: 50%; top: 50%; transform: translate(-50%, -50%)"></iframe></div>',
  'a smaller scale':
    '<div style="transform: scale(0.6); transform-origin: 0 0"><iframe FRAME style="width: 500px; height: 200px"></iframe></div>',
  'a list with gaps after all but the last':
    '<div class="spaced"><p>First</p><iframe FRAME style="display: block"></iframe></div>',
  'a box that scrolls':
    '<div class="scrolls" style="overflow: auto; height: 200px"><p style="height: 150px">Above</p><iframe FRAME></iframe><p style="height: 300px">Below</p></div>',
  'a row that scrolls':
    '<div class="scrolls" style="overflow: auto; display: flex; gap: 8px; width: 320px"><iframe FRAME style="flex: none"></iframe><p style="flex: none; width: 900px">Wide</p></div>',
  'a table': '<table><tr><td>One</td><td><iframe FRAME></iframe></td></tr></table>',
  'right-to-left text':
    '<div dir="rtl" style="padding: 0 20px"><iframe FRAME style="width: 50%; border: 7px solid; padding: 5px; margin: 9px"></iframe></div>',
  'a corner that stays':
    '<iframe FRAME style="position: fixed; top: 10px; right: 10px; width: 220px; height: 90px"></iframe>',
};

const HOSTILE = `
  body { margin: 8px 30px; font: 15px/1.4 serif; }
  .spaced > :not(:last-child) { margin-bottom: 40px; }
  div, main > div { letter-spacing: 3px; text-transform: uppercase; color: red; }
  button, main button { background: lime; padding: 0; font-size: 7px; text-transform: uppercase; position: fixed; }
  p { margin: 20px 0; } p + iframe { margin-top: 5px; }
  main > * + * { margin-top: 30px; }`;

/** Left, top, width and height of everything that is the page's own. */
const boxes = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('body, body *')]
    .filter((each) => !each.closest('.samtykke, .samtykke-placeholder'))
    .map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return [each.localName, ...[left + scrollX, top + scrollY, width, height].map((length) => length.toFixed(2))].join(' ');
    })`) as Promise<string[]>;

/** How far each placeholder is from lying over its frame, in pixels; those without one are told. */
const misplaced = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('iframe')].flatMap((frame) => {
    const placeholder = [frame.nextElementSibling, frame.previousElementSibling]
      .find((each) => each?.matches('.samtykke-placeholder'));
    if (!placeholder) return frame.title + ': none';
    const [a, b] = [frame, placeholder].map((each) => each.getBoundingClientRect());
    const off = Math.max(...['left', 'top', 'right', 'bottom'].map((side) => Math.abs(a[side] - b[side])));
    return off < 0.6 ? [] : frame.title + ': ' + off + ' px';
  })`) as Promise<string[]>;

/** What one change has led to would hide that the next is not followed. */
const untilStill = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    let frames = 0;
    const next = () => (++frames > 6 ? done() : requestAnimationFrame(next));
    next();
  })`);

const count = (page: Page) =>
  page.$$eval('.samtykke-placeholder', (placeholders) => placeholders.length);
const sourceOf = (page: Page, title: string) =>
  page.$eval(`iframe[title="${title}"]`, (frame) => frame.getAttribute('src'));
const placeholderOf = (title: string) => `.samtykke-placeholder[aria-label="${title}"]`;
/** Waits until the frame with this title has the focus. */
const untilFocused = (page: Page, title: string) =>
  expect.poll(() => page.evaluate('document.activeElement.title'), SOON).toBe(title);
const untilCount = (page: Page, expected: number) =>
  expect.poll(() => count(page), SOON).toBe(expected);

describeInBrowsers('the placeholder', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const attributes = (title: string, ids = 'video', query = title.replaceAll(' ', '-')) =>
    `data-consent="${ids}" title="${title}" data-src="${site.vendor}/frame?${query}"`;
  const frame = (title: string, ids?: string) => `<iframe ${attributes(title, ids)}></iframe>`;
  const everyLayout = () =>
    Object.entries(LAYOUTS)
      .map(([title, html]) => html.replace('FRAME', attributes(title)))
      .join('');
  /** As high as a page that has a frame in every layout: all of them are near. */
  const TALL = 3600;
  const open = async (body: string, options?: Parameters<typeof shopPage>[1], height = 800) => {
    site.page('/', shopPage(body, options));
    const page = await visit.newPage();
    await page.setViewport({ width: 1280, height });
    // A file that is held back holds back "load" too.
    await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const framePaths = () => site.vendorPaths().filter((path) => path.startsWith('/frame'));

  it('lies exactly over its frame, however that is laid out, and moves nothing', async () => {
    // The placeholders come once the page has been measured without them.
    let letGo = () => {};
    const later = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    site.page('/samtykke-placeholders.js', async (context) => {
      await later;
      const file = readFileSync('dist/samtykke-placeholders.js', 'utf8');
      return context.body(file, 200, { 'Content-Type': 'text/javascript' });
    });
    const head = `<style>${HOSTILE}</style><script>window.shifts = [];
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
            .observe({ type: 'layout-shift', buffered: true });
        }</script>`;
    const page = await open(everyLayout(), { head }, TALL);
    await page.waitForSelector('#samtykke-notice');
    expect(await count(page)).toBe(0);
    const before = await boxes(page);
    // The page moved while it was parsed, and room was made for the notice.
    await untilStill(page);
    await page.evaluate('shifts.length = 0');
    letGo();
    await untilCount(page, Object.keys(LAYOUTS).length);
    expect(await boxes(page)).toEqual(before);
    expect(await misplaced(page)).toEqual([]);
    expect(await page.evaluate('shifts')).toEqual([]);
    // Where it would stand by itself, it makes no page wider.
    const { scrollWidth, clientWidth } = (await page.evaluate(
      '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
    )) as { scrollWidth: number; clientWidth: number };
    expect(scrollWidth).toBe(clientWidth);
  });

  it('stays over its frame when the window, its neighbours or the page around it change', async () => {
    const body = `<div id="above"></div>${everyLayout()}`;
    const page = await open(body, { head: `<style>${HOSTILE}</style>` }, TALL);
    await untilCount(page, Object.keys(LAYOUTS).length);
    const changes = [
      () => page.setViewport({ width: 1280, height: 800 }),
      () => page.setViewport({ width: 700, height: 800 }),
      () => page.evaluate(`document.querySelector('#above').style.height = '300px'`),
      () => page.evaluate(`document.styleSheets[0].insertRule('.grows { width: 200px }', 0)`),
      () => page.evaluate(`document.querySelector('iframe').height = 260`),
      () =>
        page.evaluate(
          `for (const box of document.querySelectorAll('.scrolls')) box.scrollTo(60, 60)`,
        ),
      () => page.evaluate('scrollTo(0, 500)'),
      () => page.evaluate(`document.documentElement.style.fontSize = '200%'`),
    ];
    for (const change of changes) {
      await untilStill(page);
      await change();
      await expect.poll(() => misplaced(page), SOON).toEqual([]);
    }
    await untilStill(page);
    await page.evaluate(`window.changes = 0; new MutationObserver(({ length }) => { changes += length; })
      .observe(document, { subtree: true, childList: true, attributes: true })`);
    await untilStill(page);
    expect(await page.evaluate('changes')).toBe(0);
    // What the box cuts off the frame, it cuts off the placeholder.
    const cut = `getComputedStyle(document.querySelector('${placeholderOf('a box that scrolls')}')).clipPath`;
    expect(await page.evaluate(cut)).toMatch(/^inset\(/);
    const isOver = (await page.evaluate(`(() => {
      const box = document.querySelector('.scrolls');
      box.scrollIntoView();
      box.scrollTo(0, 0);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
        const { left, bottom } = box.getBoundingClientRect();
        done(!!document.elementFromPoint(left + 30, bottom + 5)?.closest('.samtykke-placeholder'));
      })));
    })()`)) as boolean;
    expect(isOver).toBe(false);
  });

  it('leaves alone what is too small or hidden, until that is shown', async () => {
    const page = await open(
      `${frame('seen')}<iframe ${attributes('pixel')} width="1" height="1"></iframe>
       <iframe ${attributes('flat')} width="300" height="40"></iframe>
       <iframe ${attributes('gone')} style="display: none"></iframe>
       <div hidden>${frame('tab')}</div>
       <iframe ${attributes('invisible')} style="visibility: hidden"></iframe>`,
    );
    await untilCount(page, 1);
    expect(await page.$(placeholderOf('seen'))).not.toBeNull();
    const isInert = (title: string) =>
      page.$eval(`iframe[title=${title}]`, (each) => (each as HTMLElement).inert);
    expect([await isInert('seen'), await isInert('pixel')]).toEqual([true, false]);
    await page.$eval('div[hidden]', (tab) => tab.removeAttribute('hidden'));
    await page.$eval('iframe[title=invisible]', (each) => each.removeAttribute('style'));
    await untilCount(page, 3);
    await page.$eval('iframe[title=seen]', (each) => {
      each.style.width = '20px';
    });
    await untilCount(page, 2);
    expect(await isInert('seen')).toBe(false);
  });

  it('says who is behind the frame, whom it contacts, and what allowing it covers', async () => {
    const services = SHOP.services.map((service) =>
      service.id === 'pixel' ? { ...service, hosts: ['*.localhost'] } : service,
    );
    const declaration = {
      ...SHOP,
      services,
      texts: { nb: { placeholder: { loadOnce: 'Vis nå', covers: '{alwaysAllow}: {names}!' } } },
    };
    const body = frame('A film') + frame('A map', 'functional marketing');
    const page = await open(body, { declaration });
    await untilCount(page, 2);
    const textOf = (title: string) =>
      page.$eval(placeholderOf(title), (each) =>
        (each as HTMLElement).innerText.replace(/\s+/g, ' '),
      );
    const film = await textOf('A film');
    expect(film).toContain('This content comes from Video Inc. (United States).');
    expect(film).toContain('must contact vendor.localhost,');
    expect(film).not.toContain('covers');
    const map = await textOf('A map');
    expect(map).toContain('This content comes from Pixel Ltd (Ireland).');
    expect(map).toContain('“Always allow” covers Extra features and Marketing, everywhere');
    site.page('/nb', shopPage(body, { declaration, lang: 'nb' }));
    await page.goto(`${site.origin}/nb`);
    await untilCount(page, 2);
    expect(await page.$eval(placeholderOf('A film'), (each) => each.getAttribute('lang'))).toBe(
      'nb',
    );
    expect(await textOf('A film')).toMatch(/Video Inc\. \(USA\)\..*Vis nå Tillat alltid/);
    expect(await textOf('A map')).toContain('Tillat alltid: Ekstra funksjoner og Markedsføring!');
  });

  it('loads one frame once, and stores nothing', async () => {
    const page = await open(frame('A film') + frame('Another'));
    await untilCount(page, 2);
    await answer(page, 'reject');
    const before = await page.evaluate('document.cookie');
    await page.click(`${placeholderOf('A film')} [data-role=load-once]`);
    await untilCount(page, 1);
    await expect.poll(framePaths, SOON).toEqual(['/frame?A-film']);
    expect(await sourceOf(page, 'Another')).toBeNull();
    expect(await page.evaluate('document.cookie')).toBe(before);
    expect(await page.evaluate(`samtykke.has('video')`)).toBe(false);
    await untilFocused(page, 'A film');
    await site.quiet(300);
    expect(framePaths()).toEqual(['/frame?A-film']);
    // The next answer is about everything again.
    await openPreferences(page);
    await leavePreferences(page, 'reject');
    await untilCount(page, 2);
    expect(await sourceOf(page, 'A film')).toBeNull();
    await page.click(`${placeholderOf('A film')} [data-role=load-once]`);
    await untilCount(page, 1);
    await page.reload();
    await untilCount(page, 2);
    expect(await sourceOf(page, 'A film')).toBeNull();
  });

  it('loads a frame once for a visitor who has not answered, and asks on', async () => {
    const page = await open(frame('A film'));
    await untilCount(page, 1);
    await page.waitForSelector('#samtykke-notice');
    await page.click('[data-role=load-once]');
    await expect.poll(framePaths, SOON).toEqual(['/frame?A-film']);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await page.$('#samtykke-notice')).not.toBeNull();
  });

  it('allows always what a frame names, and nothing else', async () => {
    const page = await open(frame('A film') + frame('Another') + frame('A map', 'functional'));
    await untilCount(page, 3);
    await page.click(`${placeholderOf('A film')} [data-role=always-allow]`);
    await untilCount(page, 1);
    await untilFocused(page, 'A film');
    await expect.poll(() => framePaths().sort(), SOON).toEqual(['/frame?A-film', '/frame?Another']);
    const choice = (await page.evaluate('samtykke.state.choice')) as Record<string, boolean>;
    expect(Object.keys(choice).filter((id) => choice[id])).toEqual(['necessary', 'login', 'video']);
    expect(await page.evaluate('document.cookie')).toContain('video=1');
    await page.reload();
    await untilCount(page, 1);
    expect(await sourceOf(page, 'Another')).toContain('/frame?Another');
  });

  it('goes when the frame is released in the notice or in another tab, and returns on a withdrawal', async () => {
    const page = await open(frame('A film'));
    await untilCount(page, 1);
    await answer(page, 'accept');
    await untilCount(page, 0);
    expect(await page.$eval('iframe', (each) => (each as HTMLElement).inert)).toBe(false);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(1);
    await page.evaluate('window.isTheSame = true');
    await openPreferences(page);
    await leavePreferences(page, 'reject');
    await untilCount(page, 1);
    expect(await page.evaluate('window.isTheSame')).toBe(true);
    const other = await visit.newPage();
    await other.goto(site.origin);
    await other.evaluate('samtykke.ready.then((consent) => consent.acceptAll())');
    await untilCount(page, 0);
    await other.evaluate('samtykke.withdraw()');
    await untilCount(page, 1);
  });

  it('goes with its frame, and comes to frames that are added, moved or led elsewhere', async () => {
    const page = await open(`<div id="one">${frame('A film')}</div><div id="two"></div>`);
    await untilCount(page, 1);
    await page.evaluate(`window.film = document.querySelector('iframe'); film.remove()`);
    await untilCount(page, 0);
    await page.evaluate(`document.querySelector('#two').append(film)`);
    await untilCount(page, 1);
    await page.evaluate(`document.querySelector('#one').append(film)`);
    await untilCount(page, 1);
    await expect.poll(() => misplaced(page), SOON).toEqual([]);
    await page.evaluate(`film.dataset.src = 'https://elsewhere.example/film'`);
    await page.waitForFunction(
      `document.querySelector('.samtykke-placeholder')?.textContent.includes('elsewhere.example')`,
    );
    await page.evaluate(`document.querySelector('#one').parentElement.remove()`);
    await untilCount(page, 0);
    expect(framePaths()).toEqual([]);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(frame('Late'))})`,
    );
    await untilCount(page, 1);
  });

  it('comes to frames in a shadow root that is handed over', async () => {
    const page = await open('<div id="host"></div>');
    await page.waitForSelector('#samtykke-notice');
    await page.evaluate(`samtykke.ready.then((consent) => {
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(frame('A film'))};
      consent.scan(root);
    })`);
    const inRoot = (code: string) =>
      page.evaluate(`(({ shadowRoot }) => ${code})(document.querySelector('#host'))`);
    await expect
      .poll(() => inRoot(`!!shadowRoot.querySelector('[data-role=load-once]')`), SOON)
      .toBe(true);
    expect(
      await inRoot(`getComputedStyle(shadowRoot.querySelector('.samtykke-placeholder')).position`),
    ).toBe('absolute');
    await inRoot(`shadowRoot.querySelector('[data-role=load-once]').focus()`);
    await inRoot(`shadowRoot.querySelector('[data-role=load-once]').click()`);
    await expect
      .poll(() => inRoot(`shadowRoot.querySelectorAll('.samtykke-placeholder').length`), SOON)
      .toBe(0);
    await expect.poll(() => inRoot('shadowRoot.activeElement?.title'), SOON).toBe('A film');
    expect(await inRoot('shadowRoot.adoptedStyleSheets.length')).toBe(0);
  });

  it('is reached from the keyboard in its place, and the empty frame is no stop', async () => {
    const page = await open(
      `<a href="#before" id="before">Before</a><iframe width="400" height="300" ${attributes('A film')}></iframe><a href="#after" id="after">After</a>
       <iframe inert ${attributes('Closed')} style="display: block"></iframe>`,
    );
    await untilCount(page, 2);
    await page.focus('#before');
    const stops: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          'document.activeElement.dataset.role ?? (document.activeElement.id || document.activeElement.localName)',
        ),
      );
    }
    expect(stops).toEqual(['load-once', 'always-allow', 'after']);
    await page.focus('[data-role=load-once]');
    const outline = await page.$eval(
      '[data-role=load-once]',
      (each) => getComputedStyle(each).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await untilCount(page, 1);
    await expect.poll(framePaths, SOON).toEqual(['/frame?A-film']);
    await untilFocused(page, 'A film');
    // The owner's own word stands.
    await page.evaluate('samtykke.acceptAll()');
    await untilCount(page, 0);
    expect(
      await page.$$eval('iframe', (all) => all.map((each) => (each as HTMLElement).inert)),
    ).toEqual([false, true]);
  });

  it('axe-core finds nothing in it, and its answers are large and alike', async () => {
    const looks =
      visit.browserName === 'chromium'
        ? [1280, 320].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
        : [{ width: 1280, scheme: 'light' }];
    const page = await visit.newPage();
    for (const { width, scheme } of looks) {
      await page.setViewport({ width, height: 720 });
      if (visit.browserName === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      site.page(
        '/',
        shopPage(
          `${frame('A film', 'marketing')}<iframe ${attributes('Wide')} style="width: 100%; aspect-ratio: 4 / 3"></iframe><iframe ${attributes('Small')} width="110" height="64"></iframe>`,
          { head: `<meta name="color-scheme" content="light dark"><style>${HOSTILE}</style>` },
        ),
      );
      await page.goto(site.origin);
      await untilCount(page, 3);
      if (!(await page.evaluate('!!window.axe'))) await page.evaluate(AXE);
      const at = `${width} px, ${scheme}`;
      const findings =
        await page.evaluate(`axe.run('.samtykke-placeholder').then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`);
      expect(findings, at).toEqual([]);
      for (const title of ['A film', 'Wide']) {
        await page.$eval(`${placeholderOf(title)} button`, (each) =>
          each.scrollIntoView({ block: 'center' }),
        );
        const seen = await page.$$eval(`${placeholderOf(title)} button`, (buttons) =>
          buttons.map((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            const { color, background, font, border } = getComputedStyle(each);
            const isSeen = document.elementFromPoint(left + width / 2, top + height / 2) === each;
            return {
              isSeen,
              isLarge: width >= 44 && height >= 44,
              look: [color, background, font, border].join(),
            };
          }),
        );
        expect(
          seen.every(({ isLarge }) => isLarge),
          at,
        ).toBe(true);
        expect(seen[0]?.look, at).toBe(seen[1]?.look);
        expect(
          seen.map(({ isSeen }) => isSeen),
          `${title}, ${at}`,
        ).toEqual([true, true]);
      }
      const sideways = await page.$$eval('.samtykke-placeholder', (all) =>
        all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
      expect(sideways, at).toEqual([0, 0, 0]);
    }
  });

  it('works under a strict policy for styles, and says nothing in the console', async () => {
    const policy = `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; frame-src ${site.vendor}; require-trusted-types-for 'script'; trusted-types samtykke`;
    site.page('/', (context) => {
      context.header('Content-Security-Policy', policy);
      return context.html(shopPage(frame('A film')));
    });
    const page = await visit.newPage();
    const heard = hear(page);
    await page.evaluateOnNewDocument(
      `window.refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective))`,
    );
    await page.goto(site.origin);
    await untilCount(page, 1);
    expect(await misplaced(page)).toEqual([]);
    await page.click('[data-role=load-once]');
    await expect.poll(framePaths, SOON).toEqual(['/frame?A-film']);
    expect(await page.evaluate('refused')).toEqual([]);
    expect([heard.told, heard.thrown]).toEqual([[], []]);
  });

  it('goes for good when everything is taken off the page', async () => {
    const page = await open(frame('A film') + frame('Another'));
    await untilCount(page, 2);
    await page.click(`${placeholderOf('A film')} [data-role=load-once]`);
    await untilCount(page, 1);
    await page.evaluate('samtykke.destroy()');
    await untilCount(page, 0);
    expect(
      await page.$$eval('iframe', (all) => all.map((each) => (each as HTMLElement).inert)),
    ).toEqual([false, false]);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await page.evaluate(`document.querySelector('iframe').remove()`);
    expect(await count(page)).toBe(0);
  });

  /** Forty frames that begin five windows below. */
  const forty = (options = '') =>
    `<a href="#top" id="top">Top</a><div style="height: 4000px"></div>${Array.from(
      { length: 40 },
      (_, index) =>
        `<iframe ${attributes(`Film ${index}`)} ${options} data-preview="/film.gif?${index}" style="display: block; width: 400px; height: 600px"></iframe>`,
    ).join('')}`;
  const askedFor = (part: string) =>
    site.asked.map(({ path }) => path).filter((path) => path.includes(part));

  it('forty far below cost nothing until the visitor comes near, and then only what is near', async () => {
    site.page('/film.gif', (context) =>
      context.body(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'), 200, {
        'Content-Type': 'image/gif',
      }),
    );
    const page = await open(forty());
    await answer(page, 'reject');
    await site.quiet(300);
    expect(askedFor('samtykke-places')).toHaveLength(1);
    expect([askedFor('placeholders'), askedFor('-more'), askedFor('/film.gif')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await count(page)).toBe(0);
    await page.evaluate('scrollTo(0, 4000)');
    await page.waitForSelector(placeholderOf('Film 0'));
    await site.quiet(300);
    const near = await count(page);
    expect(near).toBeGreaterThan(1);
    expect(near).toBeLessThan(6);
    await expect.poll(() => askedFor('/film.gif?0'), SOON).toHaveLength(1);
    expect(askedFor('/film.gif').length).toBeLessThanOrEqual(near);
    expect(askedFor('samtykke-placeholders')).toHaveLength(1);
    await page.evaluate(`document.querySelectorAll('iframe')[39].scrollIntoView()`);
    await page.waitForSelector(placeholderOf('Film 39'));
    expect(await page.$(placeholderOf('Film 20'))).toBeNull();
    expect(await misplaced(page)).toHaveLength(40 - (await count(page)));
    expect(framePaths()).toEqual([]);
  });

  it('is there for a visitor who comes to a far frame from the keyboard', async () => {
    const page = await open(forty());
    await answer(page, 'reject');
    await page.keyboard.press('Tab');
    await page.focus('#top');
    // The next stop is made ready before the visitor goes on to it.
    await page.waitForSelector(placeholderOf('Film 0'));
    expect(await count(page)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.role')).toBe('load-once');
    expect(await page.evaluate('scrollY')).toBeGreaterThan(3000);
    await page.keyboard.press('Enter');
    await expect.poll(framePaths, SOON).toEqual(['/frame?Film-0']);
    await untilFocused(page, 'Film 0');
  });

  it('gives a loaded frame without a title its own, so that the visitor hears what has come', async () => {
    const page = await open(
      `<iframe data-consent="video" data-src="${site.vendor}/frame?untitled"></iframe>`,
    );
    await answer(page, 'reject');
    await untilCount(page, 1);
    const before = await boxes(page);
    await page.focus('[data-role=load-once]');
    await page.keyboard.press('Enter');
    await untilCount(page, 0);
    await expect.poll(framePaths, SOON).toEqual(['/frame?untitled']);
    await untilFocused(page, 'Video');
    expect(await page.evaluate('document.activeElement.localName')).toBe('iframe');
    expect(await boxes(page)).toEqual(before);
  });

  it('comes to a held video too', async () => {
    const page = await open(
      `<video controls width="400" height="225" data-consent="video" data-src="${site.vendor}/frame?clip" title="A clip"></video>`,
    );
    await untilCount(page, 1);
    const before = await boxes(page);
    await page.click('[data-role=load-once]');
    await untilCount(page, 0);
    await expect.poll(() => new Set(framePaths()), SOON).toEqual(new Set(['/frame?clip']));
    expect(await boxes(page)).toEqual(before);
  });

  it("shows the owner's own picture behind the words, and nobody else's", async () => {
    const gif = (context: { body: (...given: never[]) => Response }) =>
      (context.body as (...given: unknown[]) => Response)(
        Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'),
        200,
        { 'Content-Type': 'image/gif' },
      );
    site.page('/film.gif', gif as never);
    site.page('/cdn.gif', gif as never);
    const services = SHOP.services.map((service) =>
      service.id === 'login'
        ? { ...service, hosts: ['cdn.localhost'] }
        : service.id === 'pixel'
          ? { ...service, hosts: ['vendor.localhost'] }
          : service,
    );
    const cdn = site.origin.replace('shop.', 'cdn.');
    const framed = (title: string, preview: string) =>
      `<iframe ${attributes(title)} data-preview="${preview}" width="500" height="320"></iframe>`;
    site.page('/', (context) => {
      context.header('Content-Security-Policy', `style-src 'self'; img-src 'self' ${cdn}`);
      return context.html(
        shopPage(
          framed('Own', '/film.gif') +
            framed('Declared', `${cdn}/cdn.gif`) +
            framed('Theirs', `${site.vendor}/theirs.gif`) +
            framed('Again', `${site.vendor}/theirs.gif`) +
            framed('Odd', 'javascript:alert(1)') +
            framed('Missing', '/missing.gif'),
          { declaration: { ...SHOP, services } },
        ),
      );
    });
    const page = await visit.newPage();
    const heard = hear(page);
    await page.evaluateOnNewDocument(
      `window.refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective))`,
    );
    await page.setViewport({ width: 1280, height: TALL });
    await page.goto(site.origin);
    await untilCount(page, 6);
    const before = await boxes(page);
    const pictures = () =>
      page.$$eval('.samtykke-placeholder img', (all) =>
        all.map((each) => [
          each.parentElement?.getAttribute('aria-label'),
          (each as HTMLImageElement).alt,
          (each as HTMLImageElement).complete,
        ]),
      );
    await expect.poll(pictures, SOON).toEqual([
      ['Own', '', true],
      ['Declared', '', true],
    ]);
    expect(await boxes(page)).toEqual(before);
    expect(await misplaced(page)).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    expect(await page.evaluate('refused')).toEqual([]);
    for (const words of ['theirs.gif', 'javascript:']) {
      await expect
        .poll(() => heard.told.filter((each) => each.includes(words)), SOON)
        .toHaveLength(1);
    }
    // It fills the frame, and the words stand before it on a surface that hides it.
    const [own, surface, isBefore] = (await page.$eval(placeholderOf('Own'), (each) => {
      const picture = each.querySelector('img') as HTMLElement;
      const words = each.querySelector('div') as HTMLElement;
      const { left, top } = words.getBoundingClientRect();
      return [
        picture.getBoundingClientRect().width,
        getComputedStyle(words).backgroundColor,
        !!document
          .elementFromPoint(left + 4, top + 4)
          ?.closest('div')
          ?.isSameNode(words) && top > picture.getBoundingClientRect().top + 40,
      ];
    })) as [number, string, boolean];
    expect(own).toBe(502);
    expect(surface).toBe('rgb(255, 255, 255)');
    expect(isBefore).toBe(true);
  });

  it('says that Global Privacy Control is honoured where it keeps off what a frame needs', async () => {
    const page = await visit.newPage();
    await page.evaluateOnNewDocument(
      `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true })`,
    );
    site.page(
      '/',
      shopPage(
        frame('A film') +
          frame('A map', 'functional') +
          `<iframe ${attributes('Small', 'marketing')} width="280" height="130"></iframe>`,
      ),
    );
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.origin);
    await untilCount(page, 3);
    const textOf = (title: string) =>
      page.$eval(placeholderOf(title), (each) => each.textContent ?? '');
    const said = /Global Privacy Control.*honoured.*: Marketing\./;
    expect(await textOf('A film')).toMatch(said);
    expect(await textOf('Small')).toMatch(said);
    expect(await textOf('A map')).not.toMatch(/Privacy Control/);
    const inView = await page.$$eval(`${placeholderOf('Small')} button`, (buttons) =>
      buttons.map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === each;
      }),
    );
    expect(inView).toEqual([true, true]);
  });

  it('is as light or dark as the owner says, and written in the direction of its language', async () => {
    const page = await open(frame('A film'), {
      script: '<script src="/samtykke.js" data-scheme="dark" data-lang="ar"></script>',
      declaration: { ...SHOP, languages: ['en', 'ar'] },
    });
    await untilCount(page, 1);
    const look = await page.$eval('.samtykke-placeholder', (each) => {
      const { backgroundColor, direction } = getComputedStyle(each);
      return [backgroundColor, direction, each.getAttribute('dir')];
    });
    expect(look).toEqual(['rgb(21, 27, 31)', 'rtl', 'rtl']);
  });

  it('is fetched by no page without a held frame', async () => {
    const page = await open('<img alt="" data-consent="video" data-src="/x.gif">');
    await page.waitForSelector('#samtykke-notice');
    await answer(page, 'accept');
    await site.quiet(200);
    expect(site.ownFiles().filter((path) => path.includes('placeholder'))).toEqual([]);
  });
});
