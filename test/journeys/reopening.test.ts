import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hasDecided, hear, leavePreferences, SOON, untilGone } from '../support/visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const BUTTON = '.samtykke-corner[data-role=reopen]';
const LINK = '<a href="#samtykke">Cookie settings</a>';
const CORNERS = ['bottom-start', 'bottom-end', 'top-start', 'top-end'];
const TEXT = Array.from({ length: 40 }, (_, line) => `<p>Line ${line} of the page.</p>`).join('');
const FOOTER = '<footer>The last line</footer>';

/** Google's own badge, as it lies in the window: slid out of it for the most part. */
const BADGE = `(() => {
  const badge = document.createElement('div');
  badge.className = 'grecaptcha-badge';
  Object.assign(badge.style, { position: 'fixed', bottom: '14px', right: '-186px', width: '256px', height: '60px', zIndex: 800 });
  document.body.append(badge);
})()`;

/** Left, top, width and height of everything that is the page's own, from the start of the page. */
const boxes = (page: Page) =>
  page.evaluate(`[...document.body.querySelectorAll('*')]
    .filter((each) => !each.closest('.samtykke, .samtykke-status, .samtykke-page-end, .grecaptcha-badge'))
    .map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return [each.localName, ...[left + scrollX, top + scrollY, width, height].map((length) => length.toFixed(1))].join(' ');
    })`) as Promise<string[]>;

interface Stand {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether a click in the middle of it would reach it. */
  readonly isHit: boolean;
}

const stand = (page: Page) =>
  page.$eval(BUTTON, (button) => {
    const { left, top, right, bottom } = button.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return { left, top, right, bottom, isHit: button.contains(hit) };
  }) as Promise<Stand>;

/** How many pixels of the page's own words and pictures, and of a badge, the button lies over. */
const covered = (page: Page, what: string) =>
  page.evaluate(`(() => {
    const box = document.querySelector('${BUTTON}').getBoundingClientRect();
    return [...document.querySelectorAll('${what}')].reduce((sum, each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      const width = Math.min(right, box.right) - Math.max(left, box.left);
      const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      return sum + (width > 0 && height > 0 ? width * height : 0);
    }, 0);
  })()`) as Promise<number>;

const scrollToEnd = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    scrollTo(0, 1e6);
    requestAnimationFrame(() => requestAnimationFrame(done));
  })`);

describeInBrowsers('the way back to the answer', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  /** A page without a link. */
  const unlinked = (body: string, options: Parameters<typeof shopPage>[1] = {}) =>
    shopPage(body, options).replace(LINK, '');
  let tab: Page | undefined;
  beforeEach(() => {
    tab = undefined;
  });
  /** Comes to a page as a visitor who has answered before, and again in the same tab. */
  const comeBack = async (html: string, width = 1280, height = 700) => {
    const page = tab ?? (await visit.newPage());
    await page.setViewport({ width, height });
    if (!tab) {
      tab = page;
      site.page('/first', shopPage(''));
      await page.goto(`${site.origin}/first`);
      if (!(await hasDecided(page))) await answer(page, 'reject');
    }
    site.page('/', html);
    site.asked.length = 0;
    await page.goto(site.origin);
    return page;
  };
  /** Our own files that were asked for, without what only an owner sees on `localhost`. */
  const forVisitors = () => site.ownFiles().filter((path) => !/development|decision/.test(path));
  const scriptWith = (attributes: string) => `<script src="/samtykke.js" ${attributes}></script>`;
  const untilNamed = (page: Page, name: string) =>
    expect
      .poll(() => page.$eval(BUTTON, (each) => each.textContent).catch(() => ''), SOON)
      .toBe(name);

  it.each(CORNERS)('stands at %s of a wide window, and opens the preferences', async (corner) => {
    const page = await comeBack(
      unlinked(TEXT + FOOTER, { script: scriptWith(`data-corner="${corner}"`) }),
    );
    await untilNamed(page, 'Cookie settings');
    const { left, top, right, bottom, isHit } = await stand(page);
    const { width, height } = (await page.evaluate(
      '({ width: document.documentElement.clientWidth, height: innerHeight })',
    )) as { width: number; height: number };
    expect(isHit).toBe(true);
    expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(44);
    expect(Math.max(right - left, bottom - top)).toBeLessThan(60);
    expect(corner.startsWith('top') ? top : height - bottom).toBeCloseTo(12, 0);
    expect(corner.endsWith('start') ? left : width - right).toBeCloseTo(12, 0);
    await page.click(BUTTON);
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    await leavePreferences(page, 'close');
    await expect
      .poll(() => page.evaluate('document.activeElement.dataset.role'), SOON)
      .toBe('reopen');
  });

  it('is not on a page with a link, which fetches nothing for it', async () => {
    const page = await comeBack(shopPage(TEXT));
    await page.evaluate('samtykke.ready.then(() => {})');
    await site.quiet(300);
    expect(await page.$(BUTTON)).toBeNull();
    expect(forVisitors()).toEqual(['/samtykke.js']);
  });

  it('costs a page that has no link two small files, and a language after all else', async () => {
    const page = await comeBack(unlinked(`${TEXT}<img src="/pixel.gif?last&after=300" alt="">`));
    await untilNamed(page, 'Cookie settings');
    expect(forVisitors()).toEqual([
      '/samtykke.js',
      '/samtykke-places.js',
      '/samtykke-corner.js',
      '/samtykke-en.js',
    ]);
  });

  it('says a word that is understood everywhere where its language does not come', async () => {
    site.page('/samtykke-sv.js', (context) => context.text('no', 500));
    const page = await comeBack(unlinked(TEXT, { lang: 'sv' }));
    await untilNamed(page, 'Cookies');
    await page.click(BUTTON);
    await site.quiet(200);
    expect(await page.$eval(BUTTON, (each) => each.textContent)).toBe('Cookies');
  });

  it("speaks the page's language, the owner's own words included, in its direction", async () => {
    const declaration = {
      ...SHOP,
      languages: ['ar', 'en'],
      texts: { ar: { preferences: { title: 'ملفات' } } },
    };
    const page = await comeBack(unlinked(TEXT, { lang: 'ar', declaration }));
    await untilNamed(page, 'ملفات');
    const { right } = await stand(page);
    expect((await page.evaluate('document.documentElement.clientWidth')) as number).toBeCloseTo(
      right + 12,
      0,
    );
    expect(
      await page.$eval(BUTTON, (each) => [
        each.parentElement?.lang,
        getComputedStyle(each).direction,
      ]),
    ).toEqual(['ar', 'rtl']);
  });

  it('covers nothing of a narrow page, at any place of it, in any corner', async () => {
    for (const corner of CORNERS) {
      const html = unlinked(TEXT + FOOTER, { script: scriptWith(`data-corner="${corner}"`) });
      const before = await comeBack(html.replace('/samtykke.js', '/none.js'), 320, 568);
      const unmoved = await boxes(before);
      const page = await comeBack(html, 320, 568);
      await untilNamed(page, 'Cookie settings');
      expect(await boxes(page), corner).toEqual(unmoved);
      const end = (await page.evaluate('document.documentElement.scrollHeight')) as number;
      for (let at = 0; at < end; at += 140) {
        await page.evaluate(`scrollTo(0, ${at})`);
        expect(await covered(page, 'p,h1,footer'), `${corner} at ${at}`).toBe(0);
      }
      await scrollToEnd(page);
      const { left, right, top, bottom, isHit } = await stand(page);
      expect(isHit, corner).toBe(true);
      expect(bottom, corner).toBeLessThanOrEqual(568);
      expect(bottom - top, corner).toBeGreaterThanOrEqual(44);
      expect(left + right < 320, corner).toBe(corner.endsWith('start'));
      expect(
        await page.evaluate(
          '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.documentElement)',
        ),
      ).toBe(0);
    }
  });

  it.each([1280, 320])('clears a reCAPTCHA badge that comes late at %d px', async (width) => {
    for (const corner of ['bottom-end', 'bottom-start']) {
      const page = await comeBack(
        unlinked(TEXT + FOOTER, { script: scriptWith(`data-corner="${corner}"`) }),
        width,
        568,
      );
      await untilNamed(page, 'Cookie settings');
      const { bottom } = await stand(page);
      await page.evaluate(BADGE);
      if (corner === 'bottom-end' && width > 480) {
        await expect.poll(async () => (await stand(page)).bottom, SOON).toBeLessThan(bottom);
      }
      await expect
        .poll(async () => {
          await scrollToEnd(page);
          return covered(page, '.grecaptcha-badge,p,footer');
        }, SOON)
        .toBe(0);
      // Slid in, as when the visitor points at it.
      await page.$eval('.grecaptcha-badge', (each) => {
        (each as HTMLElement).style.right = '0';
      });
      await scrollToEnd(page);
      expect(await covered(page, '.grecaptcha-badge,p,footer')).toBe(0);
      expect((await stand(page)).isHit).toBe(true);
    }
  });

  it('stands clear of a bar that a site keeps at the edge', async () => {
    const bar =
      '<nav style="position: fixed; inset: auto 0 0; height: 56px; background: #ddd">Menu</nav>';
    const head = '<style>body { padding-bottom: 56px }</style>';
    for (const width of [1280, 320]) {
      const page = await comeBack(unlinked(TEXT + FOOTER + bar, { head }), width, 568);
      await untilNamed(page, 'Cookie settings');
      await expect
        .poll(async () => {
          await scrollToEnd(page);
          return covered(page, 'nav,footer');
        }, SOON)
        .toBe(0);
    }
  });

  it('lets the last lines of a wide page be scrolled clear of it', async () => {
    const page = await comeBack(unlinked(TEXT + FOOTER));
    await untilNamed(page, 'Cookie settings');
    await scrollToEnd(page);
    expect(await covered(page, 'p,footer')).toBe(0);
  });

  it('is not there while the notice is, and comes with the answer', async () => {
    const page = await visit.newPage();
    site.page('/', unlinked(TEXT));
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice', { visible: true });
    await site.quiet(300);
    expect(await page.$(BUTTON)).toBeNull();
    await answer(page, 'reject');
    await page.waitForSelector(BUTTON);
    await page.evaluate('samtykke.open("notice")');
    await untilGone(page, BUTTON);
    await page.evaluate('samtykke.close()');
    await page.waitForSelector(BUTTON);
  });

  it('goes when a program puts a link on the page, and comes back when that goes', async () => {
    const page = await comeBack(unlinked(TEXT));
    await page.waitForSelector(BUTTON);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '${LINK}')`,
    );
    await untilGone(page, BUTTON);
    await page.evaluate(`document.querySelector('main a').href = '#elsewhere'`);
    await page.waitForSelector(BUTTON);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<button data-role="reopen">Cookies</button>')`,
    );
    await untilGone(page, BUTTON);
    await page.evaluate(`document.querySelector('main button').remove()`);
    await page.waitForSelector(BUTTON);
    // Some programs put a whole new body there.
    await page.evaluate(`(() => {
      const body = document.createElement('body');
      body.append('Another page');
      document.body.replaceWith(body);
    })()`);
    await page.waitForSelector(BUTTON);
    await page.click(BUTTON);
  });

  it('stays last on a narrow page that grows', async () => {
    const page = await comeBack(unlinked(TEXT), 320, 568);
    await untilNamed(page, 'Cookie settings');
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<section style="height: 300px">More</section>')`,
    );
    await expect.poll(() => covered(page, 'section'), SOON).toBe(0);
    const { top } = await stand(page);
    expect(top).toBeGreaterThan(
      (await page.$eval('section', (each) => each.getBoundingClientRect().bottom)) - 1,
    );
  });

  const PAGES: Readonly<Record<string, string>> = {
    'a column that fills the window':
      'body { display: flex; flex-direction: column; min-height: 100vh; gap: 24px } main { flex: 1 }',
    'a row': 'body { display: flex; gap: 10px } footer { width: 60px }',
    'a grid': 'body { display: grid; min-height: 100vh; gap: 24px; grid-template-rows: 1fr auto } ',
    'as high as the window, with more in it': 'html, body, main { height: 100% }',
    'kept from scrolling sideways': 'html, body { overflow-x: hidden }',
    'a program that fills the window':
      'html, body { height: 100%; margin: 0 } main { position: fixed; inset: 0; overflow: auto; background: #eee }',
    'kept from scrolling': 'body { height: 100vh; overflow: hidden }',
    'full of floats': 'main { float: left; width: 60% } footer { float: right }',
  };
  it.each(Object.keys(PAGES))(
    'moves nothing, and is reached, on a page that is %s',
    async (kind) => {
      for (const text of [TEXT, '<p>A word</p>']) {
        for (const width of [1280, 320]) {
          const html = unlinked(text, { head: `<style>${PAGES[kind]}</style>` }).replace(
            '</main>',
            `</main>${FOOTER}`,
          );
          const before = await comeBack(html.replace('/samtykke.js', '/none.js'), width, 568);
          const unmoved = await boxes(before);
          const page = await comeBack(html, width, 568);
          await untilNamed(page, 'Cookie settings');
          const at = `${width} px, ${text.length} letters`;
          await expect
            .poll(async () => {
              await scrollToEnd(page);
              const { isHit, left, right } = await stand(page);
              return isHit && left >= 0 && right <= width;
            }, SOON)
            .toBe(true);
          await page.evaluate('scrollTo(0, 0)');
          expect(await boxes(page), at).toEqual(unmoved);
        }
      }
    },
  );

  it('looks the same among hostile rules, as light or dark as the owner says', async () => {
    const hostile = `button { position: static; background: lime; padding: 0; font-size: 7px; width: 300px; display: none }
      main button, body > div button { color: red; text-transform: uppercase; min-height: 0 }
      div { display: none; float: left } svg { width: 200px; fill: red } span { display: none } body > * + * { margin-top: 40px }`;
    const look = async (head: string) => {
      const page = await comeBack(
        unlinked(TEXT, { head, script: scriptWith('data-scheme="dark"') }),
      );
      await untilNamed(page, 'Cookie settings');
      await page.focus(BUTTON);
      const seen = await page.$eval(BUTTON, (each) =>
        [each, each.querySelector('svg') as Element, each.querySelector('span') as Element].map(
          (part) => {
            const { width, height } = part.getBoundingClientRect();
            const style = getComputedStyle(part);
            return [
              ...[Math.round(width), Math.round(height)],
              ...[style.color, style.backgroundColor, style.position, style.display],
              ...[style.fontSize, style.textTransform, style.padding],
            ].join();
          },
        ),
      );
      return seen;
    };
    const plain = await look('');
    expect(plain[0]).toContain('rgb(165, 207, 227),rgb(21, 27, 31),fixed');
    expect(await look(`<style>${hostile}</style>`)).toEqual(plain);
  });

  it('axe-core finds nothing in it; it is not printed; a strict policy for styles is kept', async () => {
    for (const width of [1280, 320]) {
      const html = unlinked(TEXT, { head: '<meta name="color-scheme" content="light dark">' });
      const page = await comeBack(html, width);
      // What is still on its way when a page is left is told as missing.
      await untilNamed(page, 'Cookie settings');
      const heard = hear(page);
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
      await untilNamed(page, 'Cookie settings');
      expect(await page.evaluate('refused')).toEqual([]);
      expect([heard.told, heard.thrown]).toEqual([[], []]);
      await page.goto(site.origin);
      await untilNamed(page, 'Cookie settings');
      await page.evaluate(AXE);
      const findings = await page.evaluate(`axe.run('.samtykke-page-end').then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`);
      expect(findings).toEqual([]);
      if (visit.browserName === 'chromium') {
        await page.emulateMediaType('print');
        expect(await page.$eval(BUTTON, (each) => each.getClientRects().length)).toBe(0);
      }
      await page.close();
      tab = undefined;
    }
  });

  it('shows its words to whoever comes to it from the keyboard', async () => {
    const page = await comeBack(unlinked(TEXT));
    await untilNamed(page, 'Cookie settings');
    const width = async () => {
      const { left, right } = await stand(page);
      return right - left;
    };
    expect(await width()).toBeLessThan(60);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.role')).toBe('reopen');
    await expect.poll(width, SOON).toBeGreaterThan(120);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
  });

  it('goes for good when everything is taken off the page', async () => {
    const page = await comeBack(unlinked(TEXT));
    await untilNamed(page, 'Cookie settings');
    await page.evaluate('samtykke.destroy()');
    expect(await page.$('.samtykke-page-end')).toBeNull();
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await page.evaluate(`document.querySelector('main').append('More')`);
    await site.quiet(200);
    expect(await page.$('.samtykke-page-end')).toBeNull();
  });
});
