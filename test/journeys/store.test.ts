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
  storedNames,
  untilAsked,
  untilGone,
  untilSettled,
} from '../support/visitor.js';

const DAY = 86_400; // seconds

const ran = (page: Page) => page.evaluate('window.ran');
const untilRan = (page: Page) => expect.poll(() => ran(page), SOON).toEqual(['inline']);
const frameSource = (page: Page) => page.$eval('iframe', (frame) => frame.getAttribute('src'));
const cookiesOf = async (page: Page) =>
  (await page.browserContext().cookies()).filter(({ name }) => name === 'samtykke');
/** Waits until our cookie stands there once, and so. */
const untilKept = (page: Page, cookie: object) =>
  expect.poll(() => cookiesOf(page), SOON).toMatchObject([cookie]);

describeInBrowsers('what is remembered', (visit) => {
  let site: Site;
  /** The shop again, on a subdomain. */
  let subdomain: string;
  let held: string;
  beforeAll(async () => {
    site = await startSite();
    subdomain = site.origin.replace('//', '//www.');
    held = `<script type="text/plain" data-consent="statistics">ran.push('inline')</script>`;
    site.page('/', shopPage(held));
    site.page('/cart/page', shopPage(held));
    site.page('/blank', '<!doctype html><title>Blank</title>');
    site.page('/cart/blank', '<!doctype html><title>Blank</title>');
    const declaration = { ...SHOP, cookie: { domain: '.shop.localhost' } };
    site.page('/shared', shopPage(held, { declaration }));
    const frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
    site.page('/map', shopPage(frame));
    site.page('/kept', (context) => {
      // With no-store, browsers keep no page to come back to.
      context.header('Cache-Control', 'no-cache');
      return context.html(shopPage(frame));
    });
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const open = async (path = '/', origin = site.origin) => {
    const page = await visit.newPage();
    await page.goto(origin + path);
    return page;
  };
  /** Writes cookies as another page of the site would have. */
  const plant = async (path: string, cookies: readonly string[], origin = site.origin) => {
    const page = await open(path, origin);
    await plantIn(page, cookies);
    await page.close();
  };
  const plantIn = async (page: Page, cookies: readonly string[]) => {
    for (const cookie of cookies)
      await page.evaluate(`document.cookie = ${JSON.stringify(cookie)}`);
    // Chromium takes them into its jar after the script has gone on.
    const values = cookies.map((cookie) => /=([^;]*)/.exec(cookie)?.[1]);
    const planted = async () => (await cookiesOf(page)).map(({ value }) => value).sort();
    await expect.poll(planted, SOON).toEqual(values.sort());
  };
  /** The value of our cookie after a yes. */
  const acceptedValue = async (path = '/', origin = site.origin) => {
    const page = await open(path, origin);
    await answer(page, 'accept');
    await untilRan(page);
    await expect.poll(() => cookiesOf(page), SOON).toHaveLength(1);
    const [cookie] = await cookiesOf(page);
    await page.browserContext().deleteCookie(...(await cookiesOf(page)));
    await page.close();
    return cookie?.value as string;
  };
  const expectAskedAndHeld = async (page: Page) => {
    await untilAsked(page);
    expect(await hasDecided(page)).toBe(false);
    expect(await ran(page)).toEqual([]);
  };
  const expectRemembered = async (page: Page) => {
    await untilRan(page);
    expect(await hasDecided(page)).toBe(true);
    expect(await isAsked(page)).toBe(false);
  };

  it.each(['accept', 'reject'] as const)(
    'keeps "%s" for 182 days in one small cookie of this host',
    async (role) => {
      const page = await open('/cart/page');
      await answer(page, role);
      const cookies = () => page.browserContext().cookies();
      await expect.poll(cookies, SOON).toHaveLength(1);
      const [cookie] = await cookies();
      expect(cookie).toMatchObject({
        name: 'samtykke',
        domain: 'shop.localhost',
        path: '/',
        secure: false,
        httpOnly: false,
        sameSite: 'Lax',
      });
      const days = ((cookie?.expires as number) - Date.now() / 1000) / DAY;
      expect(days).toBeGreaterThan(181.9);
      expect(days).toBeLessThan(182.1);
      const fields = new URLSearchParams(cookie?.value);
      const word = role === 'accept' ? '1' : '0';
      expect(Object.fromEntries(fields)).toMatchObject({
        _v: '1',
        functional: word,
        statistics: word,
        marketing: word,
      });
      expect(cookie?.value.length).toBeLessThan(1000);
    },
  );

  it('shares an answer with every subdomain when the declaration names the parent', async () => {
    const page = await open('/shared', subdomain);
    await answer(page, 'accept');
    await untilKept(page, { domain: '.shop.localhost', path: '/' });
    await page.goto(`${site.origin}/shared`);
    await expectRemembered(page);
  });

  it('keeps the answer on the host itself where the declared domain is another', async () => {
    const declaration = { ...SHOP, cookie: { domain: '.elsewhere.localhost' } };
    site.page('/staging', shopPage(held, { declaration }));
    const page = await open('/staging');
    await answer(page, 'accept');
    await untilKept(page, { domain: 'shop.localhost' });
    await page.reload();
    await expectRemembered(page);
  });

  it('keeps an answer to the subdomain it was given on without a shared domain', async () => {
    const page = await open('/', subdomain);
    await answer(page, 'accept');
    await page.goto(`${site.origin}/`);
    await expectAskedAndHeld(page);
  });

  it('asks where two cookies of our name stand on different paths, and keeps the new answer', async () => {
    const yes = await acceptedValue('/cart/page');
    await plant('/cart/blank', [
      `samtykke=${yes}; path=/`,
      `samtykke=${yes.replace('statistics=1', 'statistics=0')}; path=/cart`,
    ]);
    const page = await open('/cart/page');
    await expectAskedAndHeld(page);
    await answer(page, 'accept');
    await untilRan(page);
    await page.reload();
    await expectRemembered(page);
    await untilKept(page, { path: '/' });
  });

  it('asks where two cookies of our name stand on different domains, and keeps the new answer', async () => {
    const yes = await acceptedValue('/shared', subdomain);
    await plant(
      '/blank',
      [`samtykke=${yes}; path=/`, `samtykke=${yes}; path=/; domain=.shop.localhost`],
      subdomain,
    );
    const page = await open('/shared', subdomain);
    await expectAskedAndHeld(page);
    await answer(page, 'reject');
    await page.reload();
    expect(await hasDecided(page)).toBe(true);
    expect(await ran(page)).toEqual([]);
    expect(await isAsked(page)).toBe(false);
    await untilKept(page, { domain: '.shop.localhost' });
  });

  it('asks where the cookie is damaged, whatever the damage', async () => {
    const yes = await acceptedValue();
    const now = Math.floor(Date.now() / 1000);
    const page = await visit.newPage();
    const heard = hear(page);
    const comeWith = async (value: string) => {
      await page.goto(`${site.origin}/blank`);
      await plantIn(page, [`samtykke=${value}; path=/`]);
      await page.goto(`${site.origin}/`);
    };
    for (const value of [
      '',
      '1',
      'undefined',
      '%E0%A4%A',
      '{"statistics":true}',
      yes.slice(0, -3),
      `${yes}&statistics=1`,
      yes.replace('_v=1', '_v=2'),
      yes.replace(/_r=\w+/, '_r=other').replace(/_c=\w+/, '_c=other'),
      yes.replace(/_r=\w+/, '_r=other'),
      yes.replace(/_r=\w+/, '_r=other').replace(/&_c=\w+/, ''),
      yes.replace(/_t=\d+/, `_t=${now - 183 * DAY}`),
      yes.replace(/_t=\d+/, `_t=${now + 2 * DAY}`),
      yes.replace('statistics=1', 'statistics=true'),
      yes.replace(/&statistics=1/, ''),
    ]) {
      await comeWith(value);
      await expectAskedAndHeld(page);
      expect(heard, value).toEqual({ errors: [], told: [], thrown: [] });
    }
    for (const value of [yes, yes.replace(/&_c=\w+/, ''), yes.replace(/_c=\w+/, '_c=other')]) {
      await comeWith(value);
      await expectRemembered(page);
    }
  });

  it.each([
    [
      'throws',
      'get() { throw new DOMException("no", "SecurityError") }, set() { throw new DOMException("no", "SecurityError") }',
    ],
    ['keeps nothing', 'get: () => "", set() {}'],
  ])(
    'holds a choice for this page where document.cookie %s, and asks again on the next',
    async (_, accessors) => {
      const page = await visit.newPage();
      const heard = hear(page);
      await page.evaluateOnNewDocument(
        `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, ${accessors} })`,
      );
      await page.goto(`${site.origin}/`);
      await expectAskedAndHeld(page);
      await answer(page, 'accept');
      await untilRan(page);
      expect(await hasDecided(page)).toBe(true);
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
      expect(await isGranted(page, 'statistics')).toBe(true);
      await page.goto(`${site.origin}/cart/page`);
      await expectAskedAndHeld(page);
      expect(heard).toEqual({ errors: [], told: [], thrown: [] });
    },
  );

  it('releases in the other tabs when one of them is told yes', async () => {
    const [one, other] = [await open(), await open('/cart/page')];
    await untilAsked(other);
    await untilAsked(one);
    await one.bringToFront();
    await answer(one, 'accept');
    await untilRan(other);
    await untilGone(other, '#samtykke-notice');
    expect(await other.evaluate('samtykke.state.source')).toBe('tab');
  });

  it('holds and deletes in the other tabs within a second of a withdrawal', async () => {
    const [one, other] = [await open('/map'), await open('/map')];
    await one.bringToFront();
    await answer(one, 'accept');
    await expect.poll(() => frameSource(other), SOON).toBe(`${site.vendor}/frame`);
    // By the clock of the page itself: how soon the test gets to know is another matter. Messages,
    // as timers of a tab in the background come once in a second.
    await other.evaluate(`
      document.cookie = '_shop_stats=1; path=/';
      localStorage.setItem('_shop_stats_1', '1');
      sessionStorage.setItem('mine', '1');
      document.addEventListener('samtykke:change', () => {
        window.heardAt = Date.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const isHeld = !document.querySelector('iframe').hasAttribute('src');
          const isStored = document.cookie.includes('_shop_stats') || localStorage.getItem('_shop_stats_1');
          if (isHeld && !isStored) window.doneAt = Date.now();
          else port2.postMessage('');
        };
        port2.postMessage('');
      });`);
    await untilSettled(() => site.asked.length);
    site.asked.length = 0;
    const withdrawnAt = (await one.evaluate(`samtykke.withdraw(); Date.now()`)) as number;
    await expect.poll(() => other.evaluate('window.doneAt'), SOON).toBeGreaterThan(0);
    for (const at of ['heardAt', 'doneAt']) {
      expect((await other.evaluate(at)) as number, at).toBeLessThan(withdrawnAt + 1000);
    }
    expect(await frameSource(other)).toBe(null);
    await expect.poll(() => storedNames(other), SOON).toEqual(['cookie samtykke', 'session mine']);
    expect(await frameSource(one)).toBe(null);
    // Nothing that has run made a reload necessary.
    expect(await other.evaluate(`sessionStorage.getItem('mine')`)).toBe('1');
    expect(site.asked).toEqual([]);
    expect(other.frames().map((frame) => frame.url())).not.toContain(`${site.vendor}/frame`);
  });

  it('asks in every tab again when the cookie has been deleted', async () => {
    const page = await open('/map');
    await answer(page, 'accept');
    await expect.poll(() => frameSource(page), SOON).toBe(`${site.vendor}/frame`);
    await page.browserContext().deleteCookie(...(await cookiesOf(page)));
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await untilAsked(page);
    expect(await frameSource(page)).toBe(null);
    expect(await hasDecided(page)).toBe(false);
  });

  it('obeys a withdrawal on a later page when the visitor comes back to an earlier one', async () => {
    const page = await open('/kept');
    await answer(page, 'accept');
    await expect.poll(() => frameSource(page), SOON).toBe(`${site.vendor}/frame`);
    await page.goto(`${site.origin}/map`);
    expect(await isGranted(page, 'statistics')).toBe(true);
    await page.evaluate('samtykke.withdraw()');
    await untilSettled(() => site.asked.length);
    site.asked.length = 0;
    await page.goBack();
    expect(await page.evaluate('location.pathname')).toBe('/kept');
    await expect.poll(() => isGranted(page, 'statistics'), SOON).toBe(false);
    expect(await hasDecided(page)).toBe(true);
    expect(await frameSource(page)).toBe(null);
    await untilSettled(() => site.asked.length);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('deletes what a service has left behind when the visitor comes back after a no', async () => {
    const page = await open('/map');
    await answer(page, 'reject');
    await page.goto(`${site.origin}/blank`);
    await page.evaluate(`
      document.cookie = '_shop_stats=1; path=/';
      document.cookie = 'shop_login=1; path=/';
      document.cookie = 'undeclared=1; path=/';
      localStorage.setItem('_shop_stats_1', '1');`);
    await page.goto(`${site.origin}/map`);
    await expect
      .poll(() => storedNames(page), SOON)
      .toEqual(['cookie samtykke', 'cookie shop_login', 'cookie undeclared']);
  });
});
