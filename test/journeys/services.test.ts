import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import QUEUE_NAMES_BY_ID from 'virtual:queue-names';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { shopPage } from '../support/site.js';
import {
  decide,
  HEAR,
  saidTo,
  standIn,
  startVendorSite,
  untilSaid,
  type VendorSite,
} from '../support/vendor-site.js';
import {
  answer,
  type Heard,
  hear,
  isAsked,
  SOON,
  storedNames,
  untilAsked,
} from '../support/visitor.js';

const ANALYTICS = { use: 'google-analytics', options: { measurementId: 'G-SHOP1' } };
const META = { use: 'meta-pixel', options: { pixelId: '42' } };
const CLARITY = { use: 'microsoft-clarity', options: { projectId: 'abc123' } };
const RECAPTCHA = { use: 'google-recaptcha', options: { siteKey: 'site-key' } };
/** What the vendors of these are told early is looked at in `signals.test.ts`. */
const CALLED_EARLY = [
  { use: 'hubspot', options: { portalId: '123' } },
  { use: 'matomo', options: { address: 'https://stats.shop.example/', siteId: '1' } },
  { use: 'zendesk-messaging', options: { key: '01234567-89ab-cdef-0123-456789abcdef' } },
];
const UET = { use: 'microsoft-uet', options: { tagId: '123' } };

/** A grant of everything, by the visitor. */
const accept = (page: Page): Promise<void> => answer(page, 'accept');

const declaring = (services: readonly object[], more: object = {}) => ({
  ...SHOP,
  services: [SHOP.services[0], ...services],
  ...more,
});

interface PageOptions {
  readonly head?: string;
  readonly body?: string;
  readonly script?: string;
  readonly [key: string]: unknown;
}

describeInBrowsers('services of the catalogue', (visit) => {
  let site: VendorSite;
  let heard: Heard;
  const open = async (
    services: readonly object[],
    { head = '', body = '', script, ...more }: PageOptions = {},
  ): Promise<Page> => {
    const declaration = declaring(services, more);
    site.page('/', shopPage(body, { declaration, head: HEAR + head, ...(script && { script }) }));
    const page = await visit.newPage();
    heard = hear(page);
    await page.goto(site.origin);
    return page;
  };
  const expectNoTrouble = (): void => expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  /** Which files of the catalogue have been asked for. */
  const serviceFiles = (): string[] =>
    site
      .ownFiles()
      .flatMap((path) => /^\/samtykke-service-(.+)\.js/.exec(path)?.[1] ?? [])
      .sort();
  const scriptsOf = (...hosts: readonly string[]): string[] => hosts.flatMap(site.askedOf);

  beforeAll(async () => {
    site = await startVendorSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
    site.restore();
    site.script('/gtag/js', standIn('Google', 'dataLayer'));
    site.script('/en_US/fbevents.js', standIn('Meta', 'callMethod', ['fbq']));
    site.script('/tag/abc123', standIn('Clarity', 'calls', ['clarity']));
    site.script('/bat.js', standIn('UET', 'UET', ['uetq']));
    for (const path of ['/123.js', '/matomo.js', '/ekr/snippet.js']) site.script(path, '');
    site.script(
      '/recaptcha/api.js',
      `${standIn('reCAPTCHA', 'nothing')}
      grecaptcha.execute = (...words) => { said.push(['reCAPTCHA', words]) };
      grecaptcha.enterprise = { ready: (act) => { said.push(['reCAPTCHA', 'enterprise']); act() } };
      for (const act of window.___grecaptcha_cfg?.fns ?? []) act();`,
    );
  });
  afterAll(() => site.close());

  it('load once they are granted, in the order of the declaration, though the first comes late', async () => {
    site.script('/gtag/js', standIn('Google', 'dataLayer'), 300);
    const page = await open([ANALYTICS, META, CLARITY], {
      body: '<script>samtykke.push(() => ran.push(["fbq", "clarity"].map((name) => typeof window[name]).join()))</script>',
    });
    await untilAsked(page);
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    await decide(page, 'choose({ statistics: true })');
    await untilSaid(page, 'Clarity', [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      'ran',
    ]);
    expect(site.others()).not.toContain('connect.facebook.net');
    await decide(page, 'choose({ marketing: true })');
    await expect
      .poll(() => page.evaluate('said.filter(([, words]) => words === "ran").length'), SOON)
      .toBe(3);
    // Put in as declared; each vendor is async, so a slow one keeps nobody waiting.
    const inPage = await page.evaluate(
      `Array.from(document.scripts, ({ src, async }) => src.includes('.localhost') && !src.includes('shop.localhost') && new URL(src).hostname + ' ' + async).filter(Boolean)`,
    );
    expect(inPage).toEqual([
      'www.googletagmanager.com.localhost true',
      'www.clarity.ms.localhost true',
      'connect.facebook.net.localhost true',
    ]);
    await page.reload();
    await expect
      .poll(() => page.evaluate('said.filter(([, words]) => words === "ran").length'), SOON)
      .toBe(3);
    expect(
      await page.evaluate(
        `Array.from(document.scripts, ({ src }) => src.match(/google|clarity|facebook/)?.[0]).filter(Boolean)`,
      ),
    ).toEqual(['google', 'facebook', 'clarity']);
    expectNoTrouble();
  });

  /** Every queue that a page may call before the vendor is there. */
  const QUEUE_NAMES = [...new Set(Object.values(QUEUE_NAMES_BY_ID).flat()), 'gtag', 'dataLayer'];
  it.each([
    ['on a first visit', false],
    ['on every visit after', true],
  ])(
    'may be called by a script that comes right after ours, %s, and are heard after the set-up, once',
    async (_, isBack) => {
      const early = `<script>try {
        gtag('event', 'early');
        dataLayer.push({ early: true });
        fbq('track', 'Early');
        _hsq.push(['early']);
        _paq.push(['early']);
        zE('messenger', 'early');
        ran.push('called');
      } catch (error) { ran.push(String(error)) }
      </script>`;
      const services = [ANALYTICS, META, CLARITY, UET, RECAPTCHA, ...CALLED_EARLY];
      let page: Page;
      if (isBack) {
        page = await open(services);
        await untilAsked(page);
        await answer(page, 'reject');
        await page.close();
      }
      page = await open(services, { head: early });
      expect(await page.evaluate('ran')).toEqual(['called']);
      await page.evaluate('samtykke.ready');
      // The others are there once our files have come.
      await page.waitForFunction('window.clarity && window.uetq && window.grecaptcha');
      await page.evaluate(`(() => {
        clarity('set', 'early', 'yes');
        uetq.push('event', 'early', {});
        grecaptcha.ready(() => said.push(['page', 'ready']));
        window.kept = { gtag, fbq, clarity, uetq, ready: grecaptcha.ready };
      })()`);
      await site.quiet(150);
      expect(site.others()).toEqual([]);
      expect(await page.evaluate('said')).toEqual([]);
      await decide(page, 'acceptAll()');
      await expect
        .poll(() => page.evaluate('said.filter(([, words]) => words === "ran").length'), SOON)
        .toBe(5);
      await untilSaid(page, 'UET', [
        'ran',
        [
          'consent',
          'default',
          { ad_storage: 'denied' },
          'consent',
          'update',
          { ad_storage: 'granted' },
          'event',
          'early',
          {},
        ],
        ['UET', { ti: '123', enableAutoSpaTracking: true }],
        ['pageLoad'],
      ]);
      expect(await saidTo(page, 'Meta')).toEqual([
        ['consent', 'grant'],
        ['init', '42'],
        ['track', 'PageView'],
        ['track', 'Early'],
        'ran',
      ]);
      expect(await saidTo(page, 'Clarity')).toEqual([
        ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
        ['set', 'early', 'yes'],
        'ran',
      ]);
      expect(await saidTo(page, 'page')).toEqual(['ready']);
      const google = (await saidTo(page, 'Google')).map((each) =>
        Array.isArray(each) ? each.slice(0, 2).join() : each,
      );
      expect(google).toContainEqual({ early: true });
      expect(google.slice(-3)).toEqual(['config,G-SHOP1', 'event,early', 'ran']);
      // Who has kept the function from then reaches the vendor all the same.
      await page.evaluate(`(() => {
        said.length = 0;
        kept.gtag('event', 'late');
        kept.fbq('track', 'Late');
        kept.clarity('set', 'late', 'yes');
        kept.uetq.push('event', 'late', {});
        kept.ready(() => said.push(['page', 'late']));
      })()`);
      expect(await page.evaluate('said')).toEqual([
        ['Google', ['event', 'late']],
        ['Meta', ['track', 'Late']],
        ['Clarity', ['set', 'late', 'yes']],
        ['UET', ['event', 'late', {}]],
        ['page', 'late'],
      ]);
      expectNoTrouble();
    },
  );

  it('take calls of every queue of the catalogue before the grant, at any depth, and send nothing', async () => {
    const { readCatalogue } = await import('../../catalogue.mjs');
    const every = (await readCatalogue()) as readonly {
      readonly service: { readonly id: string; readonly queue?: object; readonly purpose: string };
      readonly about: { readonly example?: object };
    }[];
    const services = every
      .filter(({ service: { id } }) => id in QUEUE_NAMES_BY_ID || id === 'google-analytics')
      .map(({ service, about }) => ({ use: service.id, options: about.example ?? {} }));
    const page = await open(services, {
      body: `<script>samtykke.push(async () => {
        // Those that are not there from the first line on come with our files.
        while (!${JSON.stringify(QUEUE_NAMES)}.every((name) => window[name])) {
          await new Promise(requestAnimationFrame);
        }
        for (const name of ${JSON.stringify(QUEUE_NAMES)}) {
          try {
            const queue = window[name];
            if (name === 'wp_consent_type') continue;
            if (name === 'dataLayer') queue.push({ early: 1 });
            else if (name === 'gtag') queue('event', 'early');
            else { queue('early'); queue.push(['early']); queue.some.thing.deep('early'); }
          } catch (error) { ran.push(name + ' ' + error) }
        }
        ran.push('done');
      })</script>`,
    });
    await expect.poll(() => page.evaluate('ran'), SOON).toEqual(['done']);
    expect(services.length).toBeGreaterThan(35);
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    expect(heard.thrown).toEqual([]);
    expect(heard.errors).toEqual([]);
  });

  it('keep calls of methods at depth until the grant: grecaptcha.enterprise.ready', async () => {
    site.script(
      '/recaptcha/enterprise.js',
      `${standIn('reCAPTCHA', 'nothing')}
      grecaptcha.enterprise.execute = () => {};
      for (const act of ___grecaptcha_cfg.fns) act();`,
    );
    const page = await open(
      [{ use: 'google-recaptcha', options: { siteKey: 'site-key', enterprise: true } }],
      {
        body: `<script>samtykke.push(() => {
          window.isComposed = true;
        })</script>`,
      },
    );
    await page.waitForFunction('window.isComposed && window.grecaptcha');
    await page.evaluate(`(() => {
      window.kept = grecaptcha.enterprise.ready;
      kept(() => said.push(['page', typeof grecaptcha.enterprise.execute]));
    })()`);
    await accept(page);
    await untilSaid(page, 'page', ['function']);
    await page.evaluate('kept(() => said.push(["page", "late"]))');
    expect(await saidTo(page, 'page')).toEqual(['function', 'late']);
    expect(site.askedOf('www.google.com')).toEqual(['/recaptcha/enterprise.js?render=site-key']);
    expectNoTrouble();
  });

  describe('with vendors that go on sending', () => {
    const SENDING = `<form><input name="wish"></form><script>
      window.ticks = 0;
      samtykke.push(() => setInterval(() => { ticks++; gtag('event', 'tick'); fbq('track', 'Tick') }, 40));
    </script>`;
    const sent = (host: string): number =>
      site.askedOf(host).filter((path) => /\b(en|ev)=tick/i.test(path)).length;
    const both = (): readonly number[] => [
      sent('region1.google-analytics.com'),
      sent('www.facebook.com'),
    ];
    const untilMore = (than: readonly number[]): Promise<void> =>
      expect
        .poll(() => both().every((count, index) => count > (than[index] ?? 0) + 2), SOON)
        .toBe(true);
    const untilTicks = async (page: Page, more: number): Promise<void> => {
      const from = Number(await page.evaluate('ticks'));
      await expect.poll(() => page.evaluate('ticks'), SOON).toBeGreaterThan(from + more);
    };
    /** A vendor's stand-in of the demo, which heeds what it is told. */
    const demoScript = async (name: string, app: string, path: string): Promise<string> => {
      const { [app]: vendor } = await import(`../../demo/vendors/${name}.mjs`);
      return site.rewrite(await (await vendor.request(path)).text());
    };

    beforeEach(async () => {
      const analytics = '/www.googletagmanager.com/gtag/js?id=G-SHOP1';
      const pixel = '/connect.facebook.net/en_US/fbevents.js';
      site.script('/gtag/js', await demoScript('google-analytics', 'googleAnalytics', analytics));
      site.script('/en_US/fbevents.js', await demoScript('meta', 'meta', pixel));
    });

    it('stop where they stand, and go on where they stand: what is half written stays', async () => {
      const page = await open([ANALYTICS, META], { body: SENDING });
      await accept(page);
      await untilMore([0, 0]);
      await page.bringToFront();
      await page.type('input', 'half a wi');
      await page.waitForFunction('/_ga=/.test(document.cookie) && /_fbp=/.test(document.cookie)');
      await decide(page, 'withdraw()');
      await page.waitForFunction('!/_ga|_fbp/.test(document.cookie)');
      await untilTicks(page, 4);
      await site.quiet(100);
      const silent = both();
      await untilTicks(page, 8);
      expect(both()).toEqual(silent);
      expect((await storedNames(page)).filter((name) => /_ga|_fb|lastExternal/.test(name))).toEqual(
        [],
      );
      await decide(page, 'acceptAll()');
      await untilMore(silent);
      expect(await page.$eval('input', (input) => input.value)).toBe('half a wi');
      expect(site.visits()).toBe(1);
      expect(scriptsOf('www.googletagmanager.com')).toHaveLength(1);
      expect(
        site.askedOf('connect.facebook.net').filter((path) => /fbevents/.test(path)),
      ).toHaveLength(1);
      expectNoTrouble();
    });

    it('are gone with the page where one of them cannot be stopped', async () => {
      const page = await open([ANALYTICS, META, CLARITY], { body: SENDING });
      await accept(page);
      await untilMore([0, 0]);
      await expect.poll(() => saidTo(page, 'Clarity'), SOON).toContain('ran');
      await page.bringToFront();
      await page.type('input', 'half a wi');
      await decide(page, 'withdraw()');
      await expect.poll(() => site.visits(), SOON).toBe(2);
      await page.waitForFunction(
        `window.samtykke?.state?.decided && document.readyState === 'complete' && ticks > 8`,
      );
      // What was sent from the page that has gone has arrived.
      await site.quiet(100);
      site.asked.length = 0;
      await untilTicks(page, 8);
      expect(site.others()).toEqual([]);
      expect(await page.$eval('input', (input) => input.value)).toBe('');
      expect(await page.evaluate('document.cookie')).not.toMatch(/_ga|_fbp/);
      expect(await saidTo(page, 'Clarity')).toEqual([]);
      expectNoTrouble();
    });
  });

  it('come with a new grant though the one before was taken back while their scripts were on their way', async () => {
    site.script('/gtag/js', standIn('Google', 'dataLayer'), 400);
    site.script('/en_US/fbevents.js', standIn('Meta', 'callMethod', ['fbq']), 400);
    const page = await open([ANALYTICS, META]);
    await untilAsked(page);
    await decide(page, 'acceptAll()');
    await expect.poll(() => site.others().length, SOON).toBe(2);
    await decide(page, 'withdraw()');
    await site.quiet(100);
    expect(await page.evaluate('said')).toEqual([]);
    await decide(page, 'acceptAll()');
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    await expect.poll(() => saidTo(page, 'Meta'), SOON).toContain('ran');
    expect(site.visits()).toBe(1);
    const said = JSON.stringify(await page.evaluate('said'));
    expect(said.match(/"config"/g)).toHaveLength(1);
    expect(await page.evaluate(`window['ga-disable-G-SHOP1']`)).not.toBe(true);
    expectNoTrouble();
  });

  it('of a visitor who comes back: the granted load, and of the refused not even a file is fetched', async () => {
    const page = await open([ANALYTICS, META]);
    await untilAsked(page);
    await decide(page, 'choose({ statistics: true })');
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    const cookie = (await page.evaluate('document.cookie')) as string;
    expect(cookie).toMatch(
      /^samtykke=_v=1&_r=\w+&_t=\d+&_id=[\w-]+(&_c=\w+)?&functional=0&statistics=1&marketing=0&google-analytics=1$/,
    );
    const fields = new URLSearchParams(cookie.replace('samtykke=', ''));
    expect([fields.get('google-analytics'), fields.get('meta-pixel')]).toEqual(['1', null]);

    site.asked.length = 0;
    await page.reload();
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    await site.quiet(150);
    expect(serviceFiles()).toEqual(['google-analytics']);
    expect(site.others()).toEqual(['www.googletagmanager.com']);
    expect(await isAsked(page)).toBe(false);

    // Something of hers is left: only now is it asked whose it is.
    await page.evaluate(
      `document.cookie = '_fbp=1; path=/'; localStorage.setItem('lastExternalReferrer', '1'); document.cookie = 'mine=1; path=/'`,
    );
    site.asked.length = 0;
    await page.reload();
    await page.waitForFunction(`!/_fbp/.test(document.cookie)`);
    await expect.poll(() => page.evaluate('Object.keys(localStorage)'), SOON).toEqual([]);
    expect(serviceFiles()).toEqual(['google-analytics', 'meta-pixel']);
    expect(await page.evaluate('document.cookie')).toContain('mine=1');
    expect(site.others()).toEqual(['www.googletagmanager.com']);
    expectNoTrouble();
  });

  it('that guard forms load when a form is entered, and only where they are granted', async () => {
    const form = `<button id="elsewhere">Elsewhere</button><form><input name="wish"></form>`;
    const page = await open([{ ...RECAPTCHA, load: 'on-focus' }], { body: form });
    await answer(page, 'reject');
    await page.focus('input');
    await page.type('input', 'a');
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    await page.reload();
    await page.evaluate('samtykke.ready');
    await decide(page, 'acceptAll()');
    await page.focus('#elsewhere');
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    await page.focus('input');
    await untilSaid(page, 'reCAPTCHA', ['ran']);
    expect(site.askedOf('www.google.com')).toEqual(['/recaptcha/api.js?render=site-key']);
    site.asked.length = 0;
    await page.reload();
    await page.evaluate('samtykke.ready');
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    await page.focus('input');
    await untilSaid(page, 'reCAPTCHA', ['ran']);
    await page.focus('#elsewhere');
    await page.focus('input');
    await site.quiet(100);
    expect(site.askedOf('www.google.com')).toHaveLength(1);
    expectNoTrouble();
  });

  it.each([
    [
      'a misspelt option',
      { use: 'google-analytics', options: { measurmentId: 'G-1', measurementId: 'G-1' } },
      /services\[1\]\.options: expected one of measurementId, got the key "measurmentId"/,
    ],
    [
      'an option that is missing',
      { use: 'google-analytics', options: {} },
      /services\[1\]\.options\.measurementId: expected a measurement id as "G-XXXXXXX"/,
    ],
    [
      'an option of another kind',
      { use: 'google-analytics', options: { measurementId: 'UA-1' } },
      /services\[1\]\.options\.measurementId: expected a measurement id as "G-XXXXXXX", got "UA-1"/,
    ],
    [
      'a service that nobody knows',
      { use: 'google-analytic', options: {} },
      /services\[1\]\.use: .*perhaps "google-analytics", got "google-analytic"/,
    ],
    [
      'options of one that is not loaded by a script',
      { use: 'wordpress', options: {} },
      /services\[1\]\.options: expected nothing, since "wordpress" is not loaded/,
    ],
    [
      'a click for what is no chat',
      { ...ANALYTICS, load: 'on-click' },
      /services\[1\]\.load: expected nothing, since only a chat can wait for a click/,
    ],
    [
      'a form for what guards none',
      { ...ANALYTICS, load: 'on-focus' },
      /services\[1\]\.load: expected nothing, since only what guards forms/,
    ],
  ])('with %s are told of in one error, and nothing loads', async (_, service, message) => {
    const held = `<script type="text/plain" data-consent="statistics" data-src="/tag.js?name=held"></script>`;
    const page = await open([service, META], { body: held });
    await expect.poll(() => heard.errors.length, SOON).toBe(1);
    expect(heard.errors[0]).toMatch(message);
    await site.quiet(150);
    expect(heard.told).toEqual(heard.errors);
    expect(heard.thrown).toEqual([]);
    expect(site.others()).toEqual([]);
    expect(await page.evaluate('ran')).toEqual([]);
    expect(await isAsked(page)).toBe(false);
  });

  it('whose file does not arrive are told of once, and hold nobody else up', async () => {
    const services = [ANALYTICS, META];
    const page = await open(services);
    await accept(page);
    await expect.poll(() => saidTo(page, 'Meta'), SOON).toContain('ran');
    const missing = (): void =>
      site.page('/samtykke-service-google-analytics.js', (context) => context.text('no', 404));
    missing();
    site.asked.length = 0;
    await page.reload();
    await expect.poll(() => saidTo(page, 'Meta'), SOON).toContain('ran');
    await expect.poll(() => heard.told.length, SOON).toBe(1);
    expect(heard.told[0]).toMatch(/what is known about "google-analytics" did not arrive/);
    await site.quiet(150);
    expect(site.others()).toEqual(['connect.facebook.net']);
    expect(heard.told).toHaveLength(1);
    expect(heard.thrown).toEqual([]);

    // Nobody is asked about what cannot be told.
    const context = await visit.newVisitor();
    const first = await context.newPage();
    heard = hear(first);
    site.asked.length = 0;
    await first.goto(site.origin);
    await expect.poll(() => heard.errors.length, SOON).toBe(1);
    await site.quiet(150);
    expect(heard.told).toHaveLength(1);
    expect(site.others()).toEqual([]);
    expect(await isAsked(first)).toBe(false);
  });

  it.each([
    [
      'a nonce',
      (vendor: string) =>
        `default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self' ${vendor}`,
    ],
    [
      'a nonce, without strict-dynamic',
      (vendor: string) =>
        `default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self'; connect-src 'self' ${vendor}`,
    ],
    [
      'Trusted Types',
      () =>
        `script-src * 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types samtykke`,
    ],
  ])('load under a policy with %s', async (_, policy) => {
    const declaration = declaring([ANALYTICS, META]);
    const html = shopPage('', {
      declaration,
      head: HEAR,
      script: '<script src="/samtykke.js"></script>',
    }).replaceAll(/<script(?! type="app)/g, '<script nonce="abc"');
    site.page('/', (context) => {
      context.header('Content-Security-Policy', policy(site.at('www.googletagmanager.com')));
      return context.html(html);
    });
    const page = await visit.newPage();
    heard = hear(page);
    await page.evaluateOnNewDocument(`window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(violatedDirective + ' ' + blockedURI));`);
    await page.goto(site.origin);
    await accept(page);
    for (const name of ['first', 'second']) {
      await expect.poll(() => saidTo(page, 'Google'), { ...SOON, message: name }).toContain('ran');
      await expect.poll(() => saidTo(page, 'Meta'), { ...SOON, message: name }).toContain('ran');
      expect(await page.evaluate('violations')).toEqual([]);
      await page.reload();
    }
    expectNoTrouble();
  });

  it('of a sealed page reach their hosts once they are granted, and others never', async () => {
    const page = await open([ANALYTICS, META], { seal: true });
    const reached = (): Promise<unknown> =>
      page.evaluate(
        `Promise.all(${JSON.stringify(
          [
            'region1.google-analytics.com',
            'www.facebook.com/tr',
            'www.facebook.com/other',
            'connect.facebook.net',
            'nobody.example',
          ].map((each) => each.replace(/^[^/]+/, site.at)),
        )}.map((address) => fetch(address).then(() => new URL(address), () => ''))).then((all) => all.filter(Boolean).map(({ hostname, pathname }) => hostname.replace('.localhost', '') + pathname))`,
      );
    await untilAsked(page);
    expect(await reached()).toEqual([]);
    await page.evaluate('window.before = true');
    await page.click('#samtykke-notice [data-role=choose]');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    await page.click('#samtykke-preferences [data-purpose=statistics] input');
    await page.click('#samtykke-preferences [data-role=save]');
    const untilAnew = (): Promise<void> =>
      expect
        .poll(
          () =>
            page.evaluate('!window.before && !!window.samtykke?.state?.decided').catch(() => false),
          SOON,
        )
        .toBe(true);
    await untilAnew();
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    expect(await reached()).toEqual(['region1.google-analytics.com/']);
    await page.evaluate('window.before = true');
    await page
      .evaluate('samtykke.ready.then((consent) => { consent.choose({ marketing: true }) })')
      .catch(() => {});
    await untilAnew();
    await expect.poll(() => saidTo(page, 'Meta'), SOON).toContain('ran');
    expect(await reached()).toEqual([
      'region1.google-analytics.com/',
      'www.facebook.com/tr',
      'connect.facebook.net/',
    ]);
    expect(heard.errors).toEqual([]);
    expect(site.visits()).toBe(3);
  });

  it('are intercepted where somebody else puts them in, until they are granted', async () => {
    const page = await open([ANALYTICS, { use: 'microsoft-clarity' }], {
      intercept: true,
      onWithdraw: 'stay',
      body: `<script>
        window.clarity = Object.assign(function () { clarity.q.push(arguments) }, { q: [] });
        const tag = document.createElement('script');
        tag.src = '${site.at('www.clarity.ms')}/tag/abc123';
        document.head.append(tag);
        fetch('${site.at('region1.google-analytics.com')}/g/collect').then(() => ran.push('sent'), () => ran.push('refused'));
      </script>`,
    });
    await untilAsked(page);
    await expect.poll(() => page.evaluate('ran'), SOON).toEqual(['refused']);
    await site.quiet(150);
    expect(site.others()).toEqual([]);
    await accept(page);
    await expect.poll(() => saidTo(page, 'Clarity'), SOON).toContain('ran');
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    expect(
      await page.evaluate(
        `fetch('${site.at('region1.google-analytics.com')}/g/collect').then(() => 'sent', () => 'refused')`,
      ),
    ).toBe('sent');
    expect(scriptsOf('www.clarity.ms', 'www.googletagmanager.com')).toHaveLength(2);
    expect(heard.errors).toEqual([]);
    expect(heard.thrown).toEqual([]);
  });

  it('come into a bundle one by one, as they are imported', async () => {
    const root = await mkdtemp(join(tmpdir(), 'samtykke-vite-'));
    let text = '';
    try {
      await mkdir(join(root, 'node_modules'));
      await symlink(process.cwd(), join(root, 'node_modules/samtykke'));
      await writeFile(
        join(root, 'index.html'),
        `<!doctype html><html lang="en"><head>${HEAR}</head><body><a href="#samtykke">Cookies</a><script type="module" src="/main.js"></script></body></html>`,
      );
      await writeFile(
        join(root, 'main.js'),
        `import { createConsent } from 'samtykke';
        import { googleAnalytics } from 'samtykke/services';
        window.samtykke = createConsent(${JSON.stringify(declaring([ANALYTICS]))}, { services: [googleAnalytics] });`,
      );
      const built = await build({
        root,
        configFile: false,
        logLevel: 'error',
        build: { write: false },
      });
      if (!('output' in built)) throw new Error('Vite has built something else');
      for (const file of built.output) {
        const content = String(file.type === 'asset' ? file.source : file.code);
        text += content;
        if (file.fileName.endsWith('.js')) site.script(`/${file.fileName}`, site.rewrite(content));
        else site.page(`/${file.fileName}`, content);
      }
    } finally {
      await rm(root, { recursive: true });
    }
    expect(text).toContain('www.googletagmanager.com/gtag/js');
    // Of another nothing but the stops, which need no service of the catalogue.
    const others = ['fbevents.js', 'scevent.min.js', 'insight.min.js', 'gtm.js?id', 'mixpanel-2'];
    expect(others.filter((other) => text.includes(other))).toEqual([]);
    const page = await visit.newPage();
    heard = hear(page);
    await page.goto(`${site.origin}/index.html`);
    await untilAsked(page);
    await site.quiet(100);
    expect(site.others()).toEqual([]);
    await accept(page);
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    await page.reload();
    await expect.poll(() => saidTo(page, 'Google'), SOON).toContain('ran');
    expect(scriptsOf('www.googletagmanager.com')).toEqual([
      '/gtag/js?id=G-SHOP1',
      '/gtag/js?id=G-SHOP1',
    ]);
    expectNoTrouble();
  });
});
