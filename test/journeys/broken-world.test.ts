import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers, type Visit } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { built, type Site, shopPage, startSite } from '../support/site.js';
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

const ran = (page: Page | Frame) => page.evaluate('window.ran') as Promise<string[]>;
const inline = `<script type="text/plain" data-consent="statistics">ran.push('inline')</script>`;
/** Before our script: notes what nobody catches. */
const script = `<script>
  window.thrown = [];
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
</script><script src="/samtykke.js"></script>`;
const thrown = (page: Page | Frame) => page.evaluate('window.thrown');

/** The site, with a page of one held script of the vendor and one in the page. */
function startShop(): { site: Site; held: string } {
  const shop = {} as { site: Site; held: string };
  beforeAll(async () => {
    shop.site = await startSite();
    shop.held = `<script type="text/plain" data-consent="statistics" data-src="${shop.site.vendor}/tag.js"></script>${inline}`;
    shop.site.page('/', shopPage(shop.held, { script }));
    shop.site.page('/cart', shopPage(shop.held, { script }));
  });
  beforeEach(() => {
    shop.site.asked.length = 0;
  });
  afterAll(() => shop.site.close());
  return shop;
}

describeInBrowsers(
  'a visitor whose browser keeps no cookies',
  (visit) => {
    const shop = startShop();

    it('is asked on each page, and is obeyed on it', async () => {
      const page = await visit.newPage();
      const heard = hear(page);
      if (visit.browserName === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
      }
      for (const path of ['/', '/cart']) {
        await page.goto(shop.site.origin + path);
        expect(await page.evaluate(`document.cookie = 'a=1'; document.cookie`)).toBe('');
        await untilAsked(page);
        expect(await hasDecided(page)).toBe(false);
        expect(await ran(page)).toEqual([]);
        expect(shop.site.vendorPaths()).toEqual([]);
        await answer(page, 'accept');
        await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
        await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
        expect(await isGranted(page, 'statistics')).toBe(true);
        expect(await thrown(page)).toEqual([]);
        shop.site.asked.length = 0;
      }
      expect(heard).toEqual({ errors: [], told: [], thrown: [] });
    });

    it('can take a grant back', async () => {
      const page = await visit.newPage();
      if (visit.browserName === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
      }
      const frame = `<iframe data-consent="statistics" title="Map" data-src="${shop.site.vendor}/frame"></iframe>`;
      shop.site.page('/map', shopPage(frame, { script }));
      await page.goto(`${shop.site.origin}/map`);
      const source = () => page.$eval('iframe', (each) => each.getAttribute('src'));
      await answer(page, 'accept');
      await expect.poll(source, SOON).toBe(`${shop.site.vendor}/frame`);
      await page.evaluate('samtykke.withdraw()');
      await expect.poll(source, SOON).toBe(null);
      expect(await thrown(page)).toEqual([]);
    });
  },
  undefined,
  // "Block all cookies": storage and channels throw, too.
  { prefs: { 'network.cookie.cookieBehavior': 2 } },
);

describeInBrowsers('a broken world', (visit) => {
  const shop = startShop();

  const enterSandbox = async (file: string) => {
    const { site, held } = shop;
    site.page('/in', shopPage(held, { script: script.replace('samtykke.js', file) }));
    site.page(
      '/out',
      `<!doctype html><title>Out</title><iframe width="800" height="600" sandbox="allow-scripts" src="/in"></iframe>`,
    );
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(`${site.origin}/out`);
    const frame = await page.waitForFrame((each) => each.url().endsWith('/in'));
    await frame.waitForFunction('window.samtykke', { polling: 20 });
    await expect(frame.evaluate('localStorage')).rejects.toThrow();
    return { page, heard, frame };
  };

  it.each(['samtykke.js', 'samtykke.all.js'])(
    'asks and obeys in a sandboxed frame with %s',
    async (file) => {
      const { heard, frame } = await enterSandbox(file);
      await frame.waitForSelector('#samtykke-notice');
      expect(await ran(frame)).toEqual([]);
      expect(shop.site.vendorPaths()).toEqual([]);
      await frame.$eval('[data-role=accept]', (button) => (button as HTMLElement).click());
      await expect.poll(() => ran(frame), SOON).toEqual(['tag', 'inline']);
      expect(await frame.evaluate('samtykke.state.decided')).toBe(true);
      expect(await thrown(frame)).toEqual([]);
      expect(heard).toEqual({ errors: [], told: [], thrown: [] });
    },
  );

  it('holds everything in a sandboxed frame that may not fetch our other files, and tells it once', async () => {
    shop.site.page('/samtykke-decision.js', (context) => {
      context.header('Access-Control-Allow-Origin', undefined);
      return context.body(built('samtykke-decision.js'), 200, {
        'Content-Type': 'text/javascript',
      });
    });
    const { heard, frame } = await enterSandbox('samtykke.js');
    await expect.poll(() => heard.told, SOON).toHaveLength(1);
    await untilSettled(() => shop.site.asked.length);
    expect(await ran(frame)).toEqual([]);
    expect(shop.site.vendorPaths()).toEqual([]);
    expect(await thrown(frame)).toEqual([]);
    expect(heard.told).toHaveLength(1);
    shop.site.page('/samtykke-decision.js', (context) =>
      context.body(built('samtykke-decision.js'), 200, { 'Content-Type': 'text/javascript' }),
    );
  });

  it('holds a choice for this page although the jar is full of other cookies', async () => {
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(shop.site.origin);
    await untilAsked(page);
    // Nothing of this host can be fetched now: no server takes so many headers.
    await page.evaluate(
      `for (let i = 0; i < 200; i++) document.cookie = 'big' + i + '=' + 'x'.repeat(4000) + '; path=/';`,
    );
    expect((await page.evaluate('document.cookie.length')) as number).toBeGreaterThan(400_000);
    expect(await isGranted(page, 'statistics')).toBe(false);
    expect(await ran(page)).toEqual([]);
    await answer(page, 'accept');
    await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
    expect(await page.evaluate('document.cookie')).toContain('samtykke=_v=1');
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    expect(await isGranted(page, 'statistics')).toBe(true);
    expect(await hasDecided(page)).toBe(true);
    expect(await thrown(page)).toEqual([]);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it.each([
    [
      'localStorage throws',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
    ],
    ['databases are never listed', 'IDBFactory.prototype.databases = () => new Promise(() => {})'],
    ['databases cannot be listed', 'delete IDBFactory.prototype.databases'],
    [
      'there are no channels',
      'BroadcastChannel = class { constructor() { throw new DOMException("no", "SecurityError") } }',
    ],
    ['there is no cookie store', 'delete window.cookieStore'],
  ])('deletes cookies and reloads after a withdrawal where %s', async (_, damage) => {
    const page = await visit.newPage();
    const heard = hear(page);
    await page.evaluateOnNewDocument(damage);
    await page.goto(shop.site.origin);
    await answer(page, 'accept');
    await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
    await page.evaluate(
      `document.cookie = '_shop_stats=1; path=/'; setTimeout(() => samtykke.withdraw())`,
    );
    const come = `document.readyState === 'complete' && ran.join()`;
    await expect.poll(() => page.evaluate(come).catch(() => 'reloading'), SOON).toBe('');
    expect(await hasDecided(page)).toBe(true);
    expect(await page.evaluate('document.cookie')).toMatch(/^samtykke=[^;]+$/);
    expect(await thrown(page)).toEqual([]);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it('hears everybody, releases and holds although each listener throws, and each is told once', async () => {
    const { site, held } = shop;
    const frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
    const listeners = `<script>samtykke.ready.then((consent) => {
      window.calls = [];
      consent.subscribe(({ decided }) => { if (decided) throw new Error('of subscribe'); });
      document.addEventListener('samtykke:change', () => { throw new Error('of change'); });
      consent.run('statistics', ({ signal }) => {
        signal.onabort = () => { throw new Error('of abort'); };
        throw new Error('of run');
      });
      consent.whenGranted('statistics').then(() => { throw new Error('of whenGranted'); });
      consent.subscribe(({ choice }) => calls.push(choice.statistics));
      document.addEventListener('samtykke:change', () => calls.push('change'));
    })</script>`;
    const declaration = { ...SHOP, onWithdraw: 'stay' };
    site.page('/loud', shopPage(held + frame + listeners, { script, declaration }));
    const page = await visit.newPage();
    const heard = hear(page);
    const source = () => page.$eval('iframe', (each) => each.getAttribute('src'));
    await page.goto(`${site.origin}/loud`);
    await answer(page, 'accept');
    await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
    await expect.poll(source, SOON).toBe(`${site.vendor}/frame`);
    expect(await page.evaluate('calls')).toEqual([false, true, 'change']);
    const told = async () =>
      ((await thrown(page)) as string[]).map((each) => each.replace(/^.*(?=of )/, '')).sort();
    await expect
      .poll(told, SOON)
      .toEqual(['of change', 'of run', 'of subscribe', 'of whenGranted']);
    await page.evaluate('thrown.length = 0; samtykke.withdraw()');
    await expect.poll(source, SOON).toBe(null);
    expect(await page.evaluate('calls')).toEqual([false, true, 'change', false, 'change']);
    await expect.poll(told, SOON).toEqual(['of abort', 'of change', 'of subscribe']);
    expect(await storedNames(page)).toEqual(['cookie samtykke']);
    expect(heard.told).toEqual([]);
  });

  /** Ten seconds of ours pass in a third of a second. */
  const inHaste = (page: Page) =>
    page.evaluateOnNewDocument(`{
      const { setTimeout } = window;
      window.setTimeout = (act, after, ...given) => setTimeout(act, after === 10_000 ? 300 : after, ...given);
    }`);
  /** A file of ours that does not come until it is let go. */
  const keepBack = (chunk: string) => {
    const waiting = new Set<() => void>();
    let open = false;
    shop.site.page(`/samtykke-${chunk}.js`, async (context) => {
      if (!open) await new Promise<void>((resolve) => waiting.add(resolve));
      return context.body(built(`samtykke-${chunk}.js`), 200, {
        'Content-Type': 'text/javascript',
      });
    });
    return () => {
      open = true;
      for (const letGo of waiting) letGo();
    };
  };

  it.each([
    ['decision', 'samtykke-decision.js did not load'],
    ['dialog', 'the dialog has not arrived, so nobody is asked'],
    ['en', 'the dialog has not arrived, so nobody is asked'],
  ])(
    'holds and tells once where samtykke-%s.js does not arrive, and asks when it comes after all',
    async (chunk, words) => {
      const letGo = keepBack(chunk);
      const page = await visit.newPage();
      const heard = hear(page);
      await inHaste(page);
      await page.goto(shop.site.origin, { waitUntil: 'domcontentloaded' });
      await expect.poll(() => heard.told, SOON).toEqual([`Samtykke: ${words}`]);
      await shop.site.quiet(500);
      expect(heard.told).toHaveLength(1);
      expect(await isAsked(page)).toBe(false);
      expect(await ran(page)).toEqual([]);
      expect(shop.site.vendorPaths()).toEqual([]);
      expect(await page.evaluate('document.cookie')).toBe('');
      letGo();
      await answer(page, 'accept');
      await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
      expect(heard.told).toHaveLength(1);
      expect(await thrown(page)).toEqual([]);
    },
  );

  it('holds everything on the page after a withdrawal that cannot be written, and tells it once', async () => {
    const { site } = shop;
    const frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
    site.page('/map', shopPage(frame, { script }));
    const page = await visit.newPage();
    const heard = hear(page);
    await inHaste(page);
    const source = () => page.$eval('iframe', (each) => each.getAttribute('src'));
    await page.goto(`${site.origin}/map`);
    await answer(page, 'accept');
    const letGo = keepBack('decision');
    await page.reload();
    await expect.poll(source, SOON).toBe(`${site.vendor}/frame`);
    await page.evaluate('samtykke.withdraw()');
    await expect.poll(source, SOON).toBe(null);
    await expect
      .poll(() => heard.told, SOON)
      .toEqual(['Samtykke: samtykke-decision.js did not load']);
    expect(await thrown(page)).toEqual([]);
    letGo();
    await expect.poll(() => isGranted(page, 'statistics'), SOON).toBe(false);
    expect(await source()).toBe(null);
    expect(await page.evaluate('document.cookie')).toContain('statistics=0');
    await untilGone(page, '#samtykke-notice');
  });
});

const GOOGLEBOT =
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/141.0.0.0 Safari/537.36';

describeInBrowsers(
  'a crawler',
  (visit: Visit) => {
    const shop = startShop();

    it.each([true, false])(
      'meets what every visitor meets, with navigator.webdriver %s',
      async (driven) => {
        const page = await visit.newPage();
        const heard = hear(page);
        if (visit.browserName === 'chromium') await page.setUserAgent({ userAgent: GOOGLEBOT });
        await page.evaluateOnNewDocument(
          `Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => ${driven} })`,
        );
        await page.goto(shop.site.origin);
        expect(await page.evaluate('navigator.userAgent')).toBe(GOOGLEBOT);
        expect(await page.evaluate('navigator.webdriver')).toBe(driven);
        await untilAsked(page);
        await shop.site.quiet(300);
        expect(shop.site.vendorPaths()).toEqual([]);
        expect(await ran(page)).toEqual([]);
        await answer(page, 'reject');
        await page.reload();
        expect(await hasDecided(page)).toBe(true);
        await shop.site.quiet(300);
        expect(shop.site.vendorPaths()).toEqual([]);
        await page.evaluate('samtykke.acceptAll()');
        await expect.poll(() => ran(page), SOON).toEqual(['tag', 'inline']);
        expect(heard).toEqual({ errors: [], told: [], thrown: [] });
      },
    );
  },
  undefined,
  { prefs: { 'general.useragent.override': GOOGLEBOT } },
);
