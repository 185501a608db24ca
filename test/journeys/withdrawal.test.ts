import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { hear, SOON, untilSettled } from '../support/visitor.js';

/** A shop with one service more, and the page's own wish on a withdrawal. */
const shopWith = (onWithdraw: 'reload' | 'stay', ...services: readonly object[]) => ({
  ...SHOP,
  onWithdraw,
  services: [SHOP.services[0], ...services],
});

const GOOGLE = {
  id: 'google-analytics',
  purpose: 'statistics',
  name: 'Google Analytics',
  hosts: ['www.googletagmanager.com', '*.google-analytics.com'],
  stores: [{ name: '_ga*', kind: 'cookie' }],
};
const META = {
  id: 'meta-pixel',
  purpose: 'marketing',
  name: 'Facebook',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  stores: [
    { name: '_fbp', kind: 'cookie' },
    { name: 'lastExternalReferrer*', kind: 'local' },
  ],
};

/** What each vendor is told: where it listens, on a withdrawal, and on a grant after that. */
const CALLS = [
  {
    vendor: 'Google Analytics',
    host: '*.google-analytics.com',
    script: `window.dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag('config', 'G-1');
      Object.defineProperty(window, 'ga-disable-G-1', { configurable: true, set: (flag) => note(flag) });`,
    stop: [true],
    resume: [false],
  },
  {
    vendor: 'Meta',
    host: 'connect.facebook.net',
    script: 'window.fbq = note; fbq.callMethod = note;',
    stop: ['consent', 'revoke'],
    resume: ['consent', 'grant'],
  },
  {
    vendor: 'HubSpot',
    host: 'js-eu1.hs-scripts.com',
    script: `window._hsq = { push(...given) { note(...given); document.cookie = '__hs_do_not_track=yes; path=/' } };`,
    stop: [['doNotTrack']],
    resume: [['doNotTrack', { track: true }]],
  },
  {
    vendor: 'Clarity',
    host: 'www.clarity.ms',
    script: 'window.clarity = note;',
    stop: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    resume: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
  },
  {
    vendor: 'Microsoft Advertising',
    host: 'bat.bing.com',
    script: 'window.uetq = { push: note };',
    stop: ['consent', 'update', { ad_storage: 'denied' }],
    resume: ['consent', 'update', { ad_storage: 'granted' }],
  },
  {
    vendor: 'Matomo',
    host: 'cdn.matomo.cloud',
    script: 'window._paq = { push: note };',
    stop: [['forgetConsentGiven']],
    resume: [['setConsentGiven']],
  },
  {
    vendor: 'Zendesk',
    host: 'static.zdassets.com',
    script: 'window.zE = note;',
    stop: ['messenger:set', 'cookies', 'none'],
    resume: ['messenger:set', 'cookies', 'functional'],
  },
  {
    vendor: 'TikTok',
    host: 'analytics.tiktok.com',
    script: `window.ttq = { revokeConsent: () => note('revoked'), grantConsent: () => note('granted') };`,
    stop: ['revoked'],
    resume: ['granted'],
  },
  {
    vendor: 'Pinterest',
    host: 's.pinimg.com',
    script: 'window.pintrk = note;',
    stop: ['setconsent', false],
    resume: ['setconsent', true],
  },
  {
    vendor: 'Intercom',
    host: 'widget.intercom.io',
    script: 'window.Intercom = note;',
    stop: ['shutdown'],
    resume: undefined,
  },
] as const;

/** Notes what a vendor is told, and how the page stands at that moment. */
const NOTE = `<script>
  window.calls = [];
  const page = () => ({
    written: /marketing=1/.test(document.cookie),
    granted: samtykke.state.choice.marketing,
    frame: document.querySelector('iframe').hasAttribute('src'),
    kept: /_vendor=1/.test(document.cookie),
    ran: ran.length,
  });
  window.note = (...given) => { calls.push({ given, ...page() }) };
</script>`;

interface Call {
  readonly given: readonly unknown[];
}

const consent = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);
const untilRan = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(`window.ran.length >= ${count}`);
const calls = (page: Page): Promise<Call[]> => page.evaluate('window.calls') as Promise<Call[]>;

/** A vendor's stand-in of the demo, which sends to the third party's origin. */
async function standIn(name: string, path: string, vendor: string): Promise<string> {
  const { [name.replace(/-\w/, ([, letter = '']) => letter.toUpperCase())]: app } = await import(
    `../../demo/vendors/${name}.mjs`
  );
  const text = await (await app.request(path)).text();
  return text.replaceAll('https://', `${vendor}/`);
}

describeInBrowsers('a withdrawal', (visit) => {
  let site: Site;
  const open = async (body: string, declaration: unknown, path = '/'): Promise<Page> => {
    site.page('/', shopPage(body, { declaration }));
    const page = await visit.newPage();
    await page.goto(site.origin + path);
    return page;
  };
  const pagesAsked = (): number => site.asked.filter(({ path }) => path === '/').length;

  beforeAll(async () => {
    site = await startSite();
    const scripts = [
      ['google-analytics', '/gtag/js', '/www.googletagmanager.com/gtag/js?id=G-1'],
      ['meta', '/fbevents.js', '/connect.facebook.net/en_US/fbevents.js'],
    ] as const;
    for (const [name, path, file] of scripts) {
      const text = await standIn(name, file, site.vendor);
      site.page(path, (context) => context.body(text, 200, { 'Content-Type': 'text/javascript' }));
    }
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it.each(CALLS)(
    'tells $vendor to stop before anything is held or deleted, and to go on before anything is released',
    async ({ host, script, stop, resume }) => {
      const service = {
        id: 'some-service',
        purpose: 'marketing',
        name: 'Some service',
        hosts: [host],
        stores: [{ name: '_vendor', kind: 'cookie' }],
      };
      const page = await open(
        `${NOTE}<iframe data-consent="marketing" data-src="${site.vendor}/frame" title="frame"></iframe>
         <script type="text/plain" data-consent="some-service">${script};ran.push('vendor');document.cookie = '_vendor=1; path=/'</script>`,
        shopWith('stay', service),
      );
      await consent(page, 'consent.acceptAll()');
      await untilRan(page, 1);
      expect(await calls(page)).toEqual([]);
      await consent(page, `consent.subscribe((state) => note('heard', state.choice.marketing))`);
      await page.evaluate('calls.length = 0');

      await consent(page, 'consent.withdraw()');
      await page.waitForFunction(`!/_vendor=1/.test(document.cookie)`);
      const now = { written: false, granted: false, frame: true, kept: true, ran: 1 };
      expect(await calls(page)).toEqual([
        { given: stop, ...now },
        { given: ['heard', false], ...now },
      ]);
      expect(await page.$eval('iframe', (frame) => frame.hasAttribute('src'))).toBe(false);
      await page.evaluate('calls.length = 0');

      await consent(page, 'consent.acceptAll()');
      await untilRan(page, 2);
      const then = { written: true, granted: true, frame: false, kept: false, ran: 1 };
      expect(await calls(page)).toEqual([
        ...(resume ? [{ given: resume, ...then }] : []),
        { given: ['heard', true], ...then },
      ]);
    },
  );

  it('creates nothing for vendors that are not on the page', async () => {
    const services = CALLS.map(({ host }, index) => ({
      id: `service-${index}`,
      purpose: 'marketing',
      name: 'Service',
      hosts: [host],
    }));
    const page = await open('', shopWith('stay', ...services));
    const names = `['dataLayer', 'google_tag_manager', 'fbq', '_hsp', '_hsq', 'clarity', 'uetq', '_paq', 'zE', 'ttq', 'pintrk', 'Intercom'].filter((name) => name in window)`;
    await consent(page, 'consent.acceptAll()');
    await page.waitForFunction('samtykke.has("marketing")');
    await consent(page, 'consent.withdraw()');
    await page.waitForFunction('!samtykke.has("marketing")');
    expect(await page.evaluate(names)).toEqual([]);
  });

  it('is not disturbed by a vendor that throws, and the page is loaded again', async () => {
    const page = await open(
      `<script type="text/plain" data-consent="meta-pixel">window.fbq = () => { throw new Error('broken') }; fbq.callMethod = fbq; ran.push('meta')</script>
       <script type="text/plain" data-consent="google-analytics">window.dataLayer = []; (function () { dataLayer.push(arguments) })('config', 'G-1'); ran.push('google')</script>`,
      shopWith('reload', META, GOOGLE),
    );
    const heard = hear(page);
    await consent(page, 'consent.acceptAll()');
    await untilRan(page, 2);
    await consent(
      page,
      `consent.subscribe(() => sessionStorage.setItem('flag', window['ga-disable-G-1']))`,
    );
    await consent(page, 'consent.withdraw()');
    await page.waitForFunction(`window.samtykke?.state?.decided && window.ran.length === 0`);
    expect(await page.evaluate(`sessionStorage.getItem('flag')`)).toBe('true');
    expect(heard.thrown).toEqual([]);
    expect(pagesAsked()).toBe(2);
  });

  describe('from a page with Google Analytics and Meta alone', () => {
    /** Their own snippets; the page goes on telling both what happens. */
    const both = (): string => `
      <form><input name="wish"></form>
      <script>
        window.ticks = 0;
        setInterval(() => { ticks++; window.gtag?.('event', 'tick'); window.fbq?.('track', 'Tick'); }, 40);
      </script>
      <script type="text/plain" data-consent="google-analytics" async data-src="${site.vendor}/gtag/js?id=G-1"></script>
      <script type="text/plain" data-consent="google-analytics">
        window.dataLayer = window.dataLayer || [];
        function gtag() { dataLayer.push(arguments) }
        gtag('js', new Date());
        gtag('config', 'G-1');
        ran.push('google');
      </script>
      <textarea hidden data-consent="meta-pixel"><script>
        !function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?
        n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;
        n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;
        t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,
        document,'script','${site.vendor}/fbevents.js');
        fbq('init', '42');
        fbq('track', 'PageView');
        ran.push('meta');
      </script></textarea>`;
    /** What has been sent from the page at a path. */
    const sent = (event: string, from = '/'): string[] =>
      site.vendorPaths().filter((path) => {
        const { searchParams } = new URL(path, site.vendor);
        const address = searchParams.get('dl');
        const name = searchParams.get('en') ?? searchParams.get('ev');
        return address === site.origin + from && name === event;
      });
    const untilBothSend = async (from = '/'): Promise<void> => {
      await expect.poll(() => sent('tick', from).length, SOON).toBeGreaterThan(1);
      await expect.poll(() => sent('Tick', from).length, SOON).toBeGreaterThan(1);
    };
    const untilTicks = (page: Page, more: number): Promise<unknown> =>
      page.evaluate(
        `new Promise((done) => { const until = ticks + ${more}; const each = setInterval(() => { if (ticks >= until) { clearInterval(each); done() } }, 20) })`,
      );
    const start = async (path = '/', onWithdraw: 'reload' | 'stay' = 'reload') => {
      const page = await open(both(), shopWith(onWithdraw, GOOGLE, META), path);
      await consent(page, 'consent.acceptAll()');
      await untilBothSend(path);
      await page.type('input', 'half a wi');
      await page.evaluate('window.mark = 1');
      return page;
    };
    /** Nothing is sent any more, though the page goes on as before. */
    const expectSilence = async (page: Page, from = '/'): Promise<void> => {
      // Timers of a tab in the background come once in a second.
      await page.bringToFront();
      // What had left before may still arrive.
      await untilTicks(page, 5);
      await untilSettled(() => sent('tick', from).length + sent('Tick', from).length);
      const before = [sent('tick', from).length, sent('Tick', from).length];
      await untilTicks(page, 10);
      expect([sent('tick', from).length, sent('Tick', from).length]).toEqual(before);
      expect(await page.evaluate('window.mark')).toBe(1);
      expect(await page.$eval('input', (input) => input.value)).toBe('half a wi');
    };

    it('loads nothing again: what is half written stays, and nothing more is sent', async () => {
      const page = await start();
      await consent(page, 'consent.withdraw()');
      await page.waitForFunction(`!/_ga|_fbp/.test(document.cookie)`);
      await expectSilence(page);
      expect(await page.evaluate('document.cookie')).not.toMatch(/_ga|_fbp/);
      expect(pagesAsked()).toBe(1);
    });

    it('stops the one that is withdrawn and leaves the other alone', async () => {
      const page = await start();
      await consent(page, 'consent.choose({ statistics: false })');
      await page.waitForFunction(`!/_ga/.test(document.cookie)`);
      await untilTicks(page, 5);
      await untilSettled(() => sent('tick').length);
      const before = [sent('tick').length, sent('Tick').length] as const;
      await untilTicks(page, 10);
      expect(sent('tick').length).toBe(before[0]);
      await expect.poll(() => sent('Tick').length, SOON).toBeGreaterThan(before[1]);
      expect(await page.evaluate('window.mark')).toBe(1);
    });

    it('goes on with a new grant, and counts the page once for each grant', async () => {
      const page = await start();
      await consent(page, 'consent.withdraw()');
      await page.waitForFunction(`!/_ga|_fbp/.test(document.cookie)`);
      await expectSilence(page);
      const views = [sent('page_view').length, sent('PageView').length];
      expect(views).toEqual([1, 1]);
      const heard = hear(page);
      await consent(page, 'consent.acceptAll()');
      const before = [sent('tick').length, sent('Tick').length] as const;
      await expect.poll(() => sent('tick').length, SOON).toBeGreaterThan(before[0] + 5);
      await expect.poll(() => sent('Tick').length, SOON).toBeGreaterThan(before[1] + 5);
      await expect.poll(() => sent('page_view').length, SOON).toBe(2);
      await expect.poll(() => sent('PageView').length, SOON).toBe(2);
      await page.waitForFunction(`/_ga=.*_fbp=|_fbp=.*_ga=/.test(document.cookie)`);
      expect(await page.evaluate('window.mark')).toBe(1);
      expect(heard.thrown).toEqual([]);
    });

    it('reaches another tab, which stops both in place too', async () => {
      const first = await start();
      const second = await visit.newPage();
      const own = () => site.ownFiles().filter((path) => path.includes('decision')).length;
      const fetched = own();
      // Images that are sent all the time put off the end of loading.
      await second.goto(`${site.origin}/?second`, { waitUntil: 'domcontentloaded' });
      await untilBothSend('/?second');
      // Who has decided before has not fetched what a withdrawal needs.
      expect(own()).toBe(fetched);
      await second.type('input', 'half a wi');
      await second.evaluate('window.mark = 1');
      await consent(first, 'consent.withdraw()');
      await second.waitForFunction(`samtykke.state.choice.statistics === false`);
      await second.waitForFunction(`window['ga-disable-G-1'] === true`);
      await expectSilence(second, '/?second');
      await expectSilence(first);
      // What one tab wrote in the very moment in which the other deleted may outlive both in
      // Firefox, whose tabs need not have the same cookies at the same time.
      await first.goto(site.origin, { waitUntil: 'domcontentloaded' });
      await first.waitForFunction(`window.samtykke?.state && !/_ga|_fbp/.test(document.cookie)`);
    });

    it('loads the page again when Google Ads stands beside Google Analytics', async () => {
      const page = await start();
      await page.evaluate(`gtag('config', 'AW-1')`);
      const loaded = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
      await consent(page, 'consent.withdraw()');
      await loaded;
      await page.waitForFunction(`window.samtykke?.state?.decided`);
      expect(await page.evaluate('window.mark')).toBeUndefined();
      await site.quiet(300);
      expect(pagesAsked()).toBe(2);
    });
  });

  const UNKNOWN = `<script type="text/plain" data-consent="statistics">ran.push('unknown')</script>`;

  it('loads the page again, once, when a script that nobody knows has run', async () => {
    const page = await open(UNKNOWN, shopWith('reload', GOOGLE));
    await consent(page, 'consent.acceptAll()');
    await untilRan(page, 1);
    const loaded = page.waitForNavigation();
    await consent(page, 'consent.withdraw()');
    await loaded;
    await page.waitForFunction(`window.samtykke?.state?.decided`);
    await site.quiet(500);
    expect(pagesAsked()).toBe(2);
    expect(await page.evaluate('window.ran')).toEqual([]);
    expect(await page.evaluate('samtykke.has("statistics")')).toBe(false);
  });

  it('loads another tab again, once, only if a script that nobody knows has run there', async () => {
    site.page('/empty', shopPage('', { declaration: shopWith('reload', GOOGLE) }));
    const first = await open('', shopWith('reload', GOOGLE));
    await consent(first, 'consent.acceptAll()');
    await first.goto(`${site.origin}/empty`);
    await open(UNKNOWN, shopWith('reload', GOOGLE));
    const third = await open(UNKNOWN, shopWith('reload', GOOGLE));
    await untilRan(third, 1);
    await first.evaluate('window.mark = 1');
    await site.quiet(200);
    const before = pagesAsked();
    await consent(first, 'consent.withdraw()');
    await expect.poll(pagesAsked, SOON).toBe(before + 2);
    await site.quiet(500);
    expect(pagesAsked()).toBe(before + 2);
    expect(await first.evaluate('window.mark')).toBe(1);
    await third.waitForFunction(`window.samtykke?.state?.decided && window.ran.length === 0`);
  });

  it('loads nothing again where the owner wants the page to stay', async () => {
    const page = await open(UNKNOWN, shopWith('stay', GOOGLE));
    await consent(page, 'consent.acceptAll()');
    await untilRan(page, 1);
    await page.evaluate(`document.cookie = '_ga=1; path=/'`);
    await consent(page, 'consent.withdraw()');
    await page.waitForFunction(`!/_ga/.test(document.cookie)`);
    await site.quiet(500);
    expect(pagesAsked()).toBe(1);
    expect(await page.evaluate('window.ran')).toEqual(['unknown']);
  });

  it('tells the owner what could not be deleted', async () => {
    const page = await open('', { ...SHOP, onWithdraw: 'stay' });
    const heard = hear(page);
    await consent(page, 'consent.acceptAll()');
    await page.waitForFunction('samtykke.has("statistics")');
    // A vendor that keeps its database open, and never closes it.
    await page.evaluate(
      `new Promise((done) => { const request = indexedDB.open('shop-stats'); request.onsuccess = () => { window.kept = request.result; done() } })`,
    );
    await page.evaluate(`document.cookie = '_shop_stats=1; path=/'`);
    await consent(page, 'consent.withdraw()');
    await expect
      .poll(() => heard.told.join(), SOON)
      .toContain('indexeddb "shop-stats" could not be deleted');
    expect(heard.told).toHaveLength(1);
    expect(await page.evaluate('document.cookie')).not.toContain('_shop_stats');
  });
});
