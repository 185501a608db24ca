import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  hasDecided,
  hear,
  isAsked,
  isGranted,
  SOON,
  untilAsked,
  untilSettled,
} from '../support/visitor.js';

const NOTHING_TOLD = { errors: [], told: [], thrown: [] };
/** What a visitor takes for "at once" in another tab. */
const WITHIN_A_SECOND = { timeout: 1000, interval: 10 };

const ran = (page: Page) => page.evaluate('window.ran') as Promise<string[]>;
const frameSource = (page: Page) => page.$eval('iframe', (frame) => frame.getAttribute('src'));
/**
 * Withdraws or grants in one tab, and expects the frame of the other to follow within a second by
 * the clock of the page itself: how soon the test gets to know is another matter.
 */
async function expectToFollow(one: Page, code: string, other: Page, source: string | null) {
  await other.evaluate(`{
    window.followedAt = 0;
    const frame = document.querySelector('iframe');
    const wanted = ${JSON.stringify(source)};
    const observer = new MutationObserver(() => {
      if (frame.getAttribute('src') !== wanted) return;
      window.followedAt = Date.now();
      observer.disconnect();
    });
    observer.observe(frame, { attributeFilter: ['src'] });
  }`);
  const at = (await one.evaluate(`{ const now = Date.now(); ${code}; now }`)) as number;
  await expect.poll(() => frameSource(other), SOON).toBe(source);
  const followed = (await other.evaluate('followedAt')) as number;
  expect(followed).toBeGreaterThan(0);
  expect(followed - at).toBeLessThan(1000);
}
const inline = `<script type="text/plain" data-consent="statistics">ran.push('inline')</script>`;

describeInBrowsers(
  'the tabs of one visitor',
  (visit) => {
    let site: Site;
    let frame: string;
    beforeAll(async () => {
      site = await startSite();
      frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
    });
    beforeEach(() => {
      site.asked.length = 0;
    });
    afterAll(() => site.close());

    const open = async (path = '/', host = 'shop.localhost') => {
      const page = await visit.newPage();
      await page.goto(site.origin.replace('shop.localhost', host) + path);
      return page;
    };

    it('follow on a subdomain too, where they share the cookie', async () => {
      const declaration = { ...SHOP, cookie: { domain: '.shop.localhost' } };
      site.page('/shared', shopPage(frame, { declaration }));
      const one = await open('/shared');
      const other = await open('/shared', 'www.shop.localhost');
      await untilAsked(other);
      await one.bringToFront();
      await answer(one, 'accept');
      await expect.poll(() => frameSource(other), SOON).toBe(`${site.vendor}/frame`);
      await other.evaluate(`document.cookie = '_shop_stats=1; path=/; domain=.shop.localhost'`);
      await expectToFollow(one, 'samtykke.withdraw()', other, null);
      await expect
        .poll(() => other.evaluate('document.cookie'), WITHIN_A_SECOND)
        .toMatch(/^samtykke=[^;]*$/);
      expect(await isAsked(other)).toBe(false);
    });

    it('follow over plain http, where the browser tells nothing of cookies, each time', async () => {
      site.page('/map', shopPage(frame));
      const [one, other] = [await open('/map', 'shop.co.uk'), await open('/map', 'shop.co.uk')];
      expect(await other.evaluate('isSecureContext || !!window.cookieStore')).toBe(false);
      await untilAsked(other);
      await one.bringToFront();
      await answer(one, 'accept');
      const source = `${site.vendor}/frame`;
      await expect.poll(() => frameSource(other), SOON).toBe(source);
      for (let times = 0; times < 5; times++) {
        await expectToFollow(one, 'samtykke.withdraw()', other, null);
        await expectToFollow(one, 'samtykke.acceptAll()', other, source);
      }
    });

    it('follow while they are hidden', async ({ skip }) => {
      skip(await visit.isShell());
      site.page('/map', shopPage(frame));
      const [other, one] = [await open('/map'), await open('/map')];
      await one.bringToFront();
      await answer(one, 'accept');
      await expect.poll(() => frameSource(other), SOON).toBe(`${site.vendor}/frame`);
      await expect.poll(() => other.evaluate('document.visibilityState'), SOON).toBe('hidden');
      await expectToFollow(one, 'samtykke.withdraw()', other, null);
      expect(await other.evaluate('document.visibilityState')).toBe('hidden');
    });

    it('stop what they are about to run when one of them takes the grant back', async () => {
      const held = (name: string, after: number) =>
        `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=${name}&after=${after}"></script>`;
      const declaration = { ...SHOP, onWithdraw: 'stay' };
      site.page(
        '/',
        shopPage(held('A', 1) + held('B', 2000) + inline + held('D', 1), { declaration }),
      );
      site.page('/empty', shopPage('', { declaration }));
      const [other, one] = [await open(), await open('/empty')];
      await one.bringToFront();
      await answer(one, 'accept');
      await expect.poll(() => ran(other), SOON).toEqual(['A']);
      await one.evaluate('samtykke.withdraw()');
      await expect.poll(() => isGranted(other, 'statistics'), WITHIN_A_SECOND).toBe(false);
      await site.quiet(300);
      expect(await ran(other)).toEqual(['A']);
      const runnable = `document.querySelectorAll('body script:not([type="text/plain"])').length`;
      expect(await other.evaluate(runnable)).toBe(0);
    });
  },
  undefined,
  { hosts: ['shop.co.uk'] },
);

describeInBrowsers(
  'a page that comes back from the back/forward cache',
  (visit) => {
    let site: Site;
    const declaration = { ...SHOP, cookie: { domain: '.shop.co.uk' } };
    beforeAll(async () => {
      site = await startSite();
      const frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
      // Whatever comes back runs on: this would ask the vendor as soon as it may.
      const beacon = `<script>addEventListener('pageshow', ({ persisted }) => {
        window.shown = [...(window.shown ?? []), persisted];
        if (!persisted) return;
        setTimeout(() => {
          if (document.querySelector('iframe').src) fetch('${site.vendor}/pixel.gif?late', { mode: 'no-cors' });
        }, 100);
      })</script>`;
      site.page('/kept', (context) => {
        // With no-store, browsers keep no page to come back to.
        context.header('Cache-Control', 'no-cache');
        return context.html(shopPage(frame, { declaration, head: beacon }));
      });
      site.page('/later', shopPage('', { declaration }));
    });
    beforeEach(() => {
      site.asked.length = 0;
    });
    afterAll(() => site.close());

    /** Whether a page is kept is the browser's own business: short of memory, it is not. */
    const MAY_NOT_BE_KEPT = { retry: 3 };

    const goBack = async (page: Page) => {
      await page.evaluate('setTimeout(() => history.back())');
      await expect
        .poll(() => page.evaluate('location.pathname + !!window.shown').catch(() => ''), SOON)
        .toBe('/kepttrue');
    };
    /** Says yes on a page, and leaves it for another of the site. */
    const leave = async (host: string) => {
      const page = await visit.newPage();
      const heard = hear(page);
      await page.goto(`${site.origin.replace('shop.localhost', 'shop.co.uk')}/kept`);
      await answer(page, 'accept');
      await expect.poll(() => frameSource(page), SOON).toBe(`${site.vendor}/frame`);
      // A page that is still fetching is not kept.
      await untilSettled(() => site.asked.length);
      await page.goto(`${site.origin.replace('shop.localhost', host)}/later`);
      expect(await isGranted(page, 'statistics')).toBe(true);
      await untilSettled(() => site.asked.length);
      site.asked.length = 0;
      return { page, heard };
    };

    // A page that is kept and hears of the withdrawal where it lies is thrown away by the browser:
    // then it comes anew. From another origin it hears nothing.
    it.each([
      ['on another subdomain', 'www.shop.co.uk', [[false, true]]],
      ['on the same host', 'shop.co.uk', [[false], [false, true]]],
    ])(
      'obeys a withdrawal that was made meanwhile %s, without a request',
      MAY_NOT_BE_KEPT,
      async (_, host, possible) => {
        // A page that is not kept comes anew each time.
        const shown = (await visit.isShell()) ? [[false]] : possible;
        const { page, heard } = await leave(host);
        await page.evaluate('samtykke.withdraw()');
        await expect.poll(() => isGranted(page, 'statistics'), SOON).toBe(false);
        await goBack(page);
        expect(shown).toContainEqual(await page.evaluate('shown'));
        await expect.poll(() => frameSource(page), WITHIN_A_SECOND).toBe(null);
        expect(await isGranted(page, 'statistics')).toBe(false);
        expect(await hasDecided(page)).toBe(true);
        await site.quiet(300);
        expect(site.vendorPaths()).toEqual([]);
        expect(heard).toEqual(NOTHING_TOLD);
      },
    );

    it('goes on as it was where nothing has changed', MAY_NOT_BE_KEPT, async ({ skip }) => {
      skip(await visit.isShell());
      const { page, heard } = await leave('shop.co.uk');
      await goBack(page);
      expect(await page.evaluate('shown')).toEqual([false, true]);
      expect(await isGranted(page, 'statistics')).toBe(true);
      expect(await frameSource(page)).toBe(`${site.vendor}/frame`);
      await expect.poll(() => site.vendorPaths(), SOON).toContain('/pixel.gif?late');
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('still tells the other tabs, and hears them', async () => {
      const { page } = await leave('shop.co.uk');
      await goBack(page);
      const other = await visit.newPage();
      await other.goto(`${site.origin.replace('shop.localhost', 'shop.co.uk')}/kept`);
      await expect.poll(() => frameSource(other), SOON).toBe(`${site.vendor}/frame`);
      await expectToFollow(page, 'samtykke.withdraw()', other, null);
      await expectToFollow(other, 'samtykke.acceptAll()', page, `${site.vendor}/frame`);
    });
  },
  undefined,
  { hosts: ['shop.co.uk', 'www.shop.co.uk'] },
);

// Only Chromium makes pages ready out of sight.
describeInBrowsers(
  'a page that is made ready out of sight',
  (visit) => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
      const rules = { prerender: [{ urls: ['/next'], eagerness: 'immediate' }] };
      site.page(
        '/',
        shopPage('<a id="next" href="/next">Next</a>', {
          head: `<script type="speculationrules">${JSON.stringify(rules)}</script>`,
        }),
      );
    });
    beforeEach(() => {
      site.asked.length = 0;
    });
    afterAll(() => site.close());

    /** Before our script: notes how the page was when the visitor came to it. */
    const script = `<script>
      window.heard = [];
      window.thrown = [];
      addEventListener('error', ({ message }) => thrown.push(message));
      addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
      document.addEventListener('samtykke:change', ({ detail: { state } }) => heard.push(state.source + state.choice.statistics));
      document.addEventListener('prerenderingchange', () => {
        window.before = {
          layers: document.querySelectorAll('.samtykke').length,
          cookie: document.cookie.includes('samtykke'),
          ran: [...ran],
          decided: window.samtykke?.state?.decided,
          granted: !!window.samtykke?.has?.('statistics'),
        };
      });
    </script><script src="/samtykke.js"></script>`;
    const NOTHING = { layers: 0, ran: [], decided: false, granted: false };
    /** One of everything that waits for a grant, and what else the test wants. */
    const nextPage = (more = '') =>
      site.page(
        '/next',
        shopPage(
          `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=tag"></script>${inline}
          <iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>
          <script>samtykke.ready.then((consent) => {
            consent.run('statistics', () => ran.push('run'));
            consent.whenGranted('statistics').then(() => ran.push('whenGranted'));
            ${more}
          })</script>`,
          { script },
        ),
      );
    /** Evaluates in the next page: Puppeteer may lose its frames when it is brought to the front. */
    const inNext = async (page: Page, expression: string): Promise<unknown> => {
      try {
        const target = page
          .browserContext()
          .targets()
          .find((each) => each.type() === 'page' && each.url().endsWith('/next'));
        const session = await target?.createCDPSession();
        const answer = await session?.send('Runtime.evaluate', { expression, returnByValue: true });
        await session?.detach();
        return answer?.result.value;
      } catch {
        return undefined;
      }
    };
    const expectInNext = (page: Page, expression: string) =>
      expect.poll(() => inNext(page, expression), SOON);
    const enter = async () => {
      const page = await visit.newPage();
      await page.goto(`${site.origin}/`);
      return page;
    };
    /** Waits until the next page is ready; nobody has been asked for anything then. */
    const untilReady = async () => {
      await expect.poll(() => site.asked.map(({ path }) => path), SOON).toContain('/next');
      await site.quiet(400);
      expect(site.vendorPaths()).toEqual([]);
    };
    const activate = async (page: Page) => {
      await page.evaluate(`document.querySelector('#next').click()`);
      await expectInNext(page, 'typeof window.before').toBe('object');
    };
    const asked = `!!document.querySelector('#samtykke-notice')`;

    it('asks nobody until the visitor comes to it', async () => {
      nextPage();
      const page = await enter();
      await untilReady();
      await activate(page);
      await expectInNext(page, 'before').toEqual({ ...NOTHING, cookie: false });
      await expectInNext(page, asked).toBe(true);
      expect(site.vendorPaths()).toEqual([]);
      await inNext(page, `document.querySelector('[data-role=accept]').click()`);
      await expectInNext(page, 'ran.length').toBe(4);
      await expectInNext(page, 'thrown').toEqual([]);
    });

    it('releases nothing until the visitor comes to it, and then what was granted', async () => {
      nextPage();
      const page = await enter();
      await answer(page, 'accept');
      site.asked.length = 0;
      await page.reload();
      await untilReady();
      await activate(page);
      await expectInNext(page, 'before').toEqual({ ...NOTHING, cookie: true });
      await expectInNext(page, '[...ran].sort().join()').toBe('inline,run,tag,whenGranted');
      await expectInNext(page, `document.querySelector('iframe').src`).toMatch(/frame$/);
      await expectInNext(page, 'heard').toEqual(['storedtrue']);
      await expectInNext(page, 'samtykke.state.source').toBe('stored');
      await expectInNext(page, asked).toBe(false);
      await expectInNext(page, 'thrown').toEqual([]);
    });

    it('obeys a withdrawal that was made after it was made ready', async () => {
      nextPage();
      const page = await enter();
      await answer(page, 'accept');
      site.asked.length = 0;
      await page.reload();
      await untilReady();
      await page.evaluate('samtykke.withdraw()');
      await expect.poll(() => isGranted(page, 'statistics'), SOON).toBe(false);
      await activate(page);
      await expectInNext(page, 'samtykke.state.decided').toBe(true);
      await site.quiet(300);
      await expectInNext(page, 'ran').toEqual([]);
      expect(site.vendorPaths()).toEqual([]);
      await expectInNext(page, asked).toBe(false);
      await expectInNext(page, 'thrown').toEqual([]);
    });

    it('writes, deletes and shows nothing, even where a program decides, until the visitor comes', async () => {
      nextPage(`localStorage.setItem('_shop_stats_1', '1');
        consent.open('preferences'); consent.rejectAll(); consent.acceptAll(); consent.close();`);
      const page = await enter();
      await untilReady();
      expect(await page.evaluate('document.cookie')).toBe('');
      await expect
        .poll(() => page.evaluate(`localStorage.getItem('_shop_stats_1')`), SOON)
        .toBe('1');
      await activate(page);
      await expectInNext(page, 'before').toEqual({ ...NOTHING, cookie: false });
      await expectInNext(page, 'ran.length').toBe(4);
      await expectInNext(page, 'document.cookie').toMatch(/^samtykke=.*statistics=1/);
      await expectInNext(page, 'thrown').toEqual([]);
    });
  },
  ['chromium'],
);
