import type { Page } from 'puppeteer-core';
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
import { answer, type Heard, hear, untilAsked } from '../support/visitor.js';

const ANALYTICS = { use: 'google-analytics', options: { measurementId: 'G-SHOP1' } };
const ZENDESK_KEY = '01234567-89ab-cdef-0123-456789abcdef';

/** What Google hears of each type, where `granted` are. */
const types = (...granted: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ].map((type) => [
      type,
      type === 'security_storage' || granted.some((each) => type.startsWith(each))
        ? 'granted'
        : 'denied',
    ]),
  );
const ALL = ['ad', 'analytics', 'functionality', 'personalization'];

/** The event after each update, for the triggers of a tag manager. */
const changed = (services: readonly string[], ...granted: readonly string[]): object => ({
  event: 'samtykke_change',
  samtykke: Object.fromEntries(
    ['necessary', 'functional', 'statistics', 'marketing', 'login', ...services].map((id) => [
      id,
      /necessary|login/.test(id) || granted.includes(id),
    ]),
  ),
});

interface Vendor {
  readonly vendor: string;
  readonly use: string;
  readonly options: object;
  readonly host: string;
  /** The path of its script. */
  readonly path: string;
  readonly takesOver: Parameters<typeof standIn>[1];
  readonly names: readonly string[];
  /** What its script does besides. */
  readonly more?: string;
  /** What it hears with a first grant of everything. */
  readonly granted: readonly unknown[];
  /** What it hears when everything is withdrawn. */
  readonly withdrawn: readonly unknown[];
  /** What it hears with the next grant of everything. */
  readonly again: readonly unknown[];
  /** It is not loaded a second time: it has stopped where it stands. */
  readonly stopsInPlace?: true;
}

const UET_CONSENT = [
  'consent',
  'default',
  { ad_storage: 'denied' },
  'consent',
  'update',
  { ad_storage: 'granted' },
];
const CLARITY_ALL = ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }];
const HUBSPOT_ALL = [
  'setHubSpotConsent',
  { analytics: true, advertisement: true, functionality: true },
];

/** What the catalogue tells each vendor, word for word. "ran" is where its script has run. */
const VENDORS: readonly Vendor[] = [
  {
    vendor: 'Microsoft Advertising',
    use: 'microsoft-uet',
    options: { tagId: '123' },
    host: 'bat.bing.com',
    path: '/bat.js',
    takesOver: 'UET',
    names: ['uetq'],
    granted: [
      'ran',
      UET_CONSENT,
      ['UET', { ti: '123', enableAutoSpaTracking: true }],
      ['pageLoad'],
    ],
    withdrawn: [['consent', 'update', { ad_storage: 'denied' }]],
    again: [
      ['consent', 'update', { ad_storage: 'granted' }],
      UET_CONSENT.slice(0, 3),
      UET_CONSENT.slice(3),
      'ran',
    ],
  },
  {
    vendor: 'Clarity',
    use: 'microsoft-clarity',
    options: { projectId: 'abc123' },
    host: 'www.clarity.ms',
    path: '/tag/abc123',
    takesOver: 'calls',
    names: ['clarity'],
    granted: [CLARITY_ALL, 'ran'],
    withdrawn: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    again: [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      CLARITY_ALL,
      'ran',
    ],
  },
  {
    vendor: 'Meta',
    use: 'meta-pixel',
    options: { pixelId: '42' },
    host: 'connect.facebook.net',
    path: '/en_US/fbevents.js',
    takesOver: 'callMethod',
    names: ['fbq'],
    granted: [['consent', 'grant'], ['init', '42'], ['track', 'PageView'], 'ran'],
    withdrawn: [['consent', 'revoke']],
    again: [['consent', 'grant']],
    stopsInPlace: true,
  },
  {
    vendor: 'TikTok',
    use: 'tiktok-pixel',
    options: { pixelId: 'C123' },
    host: 'analytics.tiktok.com',
    path: '/i18n/pixel/events.js',
    takesOver: 'methods',
    names: ['ttq'],
    granted: [['holdConsent'], ['grantConsent'], ['page'], 'ran'],
    withdrawn: [['revokeConsent']],
    again: [['grantConsent'], ['holdConsent'], ['grantConsent'], ['page'], 'ran'],
  },
  {
    vendor: 'Pinterest',
    use: 'pinterest-tag',
    options: { tagId: '123' },
    host: 's.pinimg.com',
    path: '/ct/core.js',
    takesOver: 'calls',
    names: ['pintrk'],
    granted: [['setconsent', true], ['load', '123'], ['page'], 'ran'],
    withdrawn: [['setconsent', false]],
    again: [['setconsent', true], ['setconsent', true], ['load', '123'], ['page'], 'ran'],
  },
  {
    vendor: 'HubSpot',
    use: 'hubspot',
    options: { portalId: '77', region: 'eu1' },
    host: 'js-eu1.hs-scripts.com',
    path: '/77.js',
    takesOver: 'list',
    names: ['_hsp', '_hsq'],
    more: 'hear(disableHubSpotCookieBanner)',
    granted: [HUBSPOT_ALL, 'ran', true],
    withdrawn: [['doNotTrack']],
    again: [HUBSPOT_ALL, 'ran', true],
  },
  {
    vendor: 'Zendesk',
    use: 'zendesk-messaging',
    options: { key: ZENDESK_KEY },
    host: 'static.zdassets.com',
    path: '/ekr/snippet.js',
    takesOver: 'calls',
    names: ['zE'],
    // Its snippet looks for its own element, to read the key.
    more: `hear(document.querySelector('#ze-snippet').src.split('?')[1])`,
    granted: [['messenger:set', 'cookies', 'all'], 'ran', `key=${ZENDESK_KEY}`],
    withdrawn: [['messenger:set', 'cookies', 'none']],
    again: [
      ['messenger:set', 'cookies', 'functional'],
      ['messenger:set', 'cookies', 'all'],
      'ran',
      `key=${ZENDESK_KEY}`,
    ],
  },
];

describeInBrowsers('what vendors are told', (visit) => {
  let site: VendorSite;
  let heard: Heard;
  /** A page of the shop with these services, and a visitor on it. */
  const open = async (
    services: readonly object[],
    { body = '', ...more }: { readonly body?: string; readonly [key: string]: unknown } = {},
  ): Promise<Page> => {
    const declaration = { ...SHOP, services: [SHOP.services[0], ...services], ...more };
    site.page('/', shopPage(body, { declaration, head: HEAR }));
    const page = await visit.newPage();
    heard = hear(page);
    await page.goto(site.origin);
    return page;
  };
  /** Nothing more has been said than this, now that nothing is under way. */
  const expectSaid = async (page: Page, vendor: string, all: readonly unknown[]): Promise<void> => {
    await untilSaid(page, vendor, all);
    await site.quiet(150);
    expect(await saidTo(page, vendor)).toEqual(all);
  };
  const expectNoTrouble = (): void => expect(heard).toEqual({ errors: [], told: [], thrown: [] });

  beforeAll(async () => {
    site = await startVendorSite();
    site.script('/gtag/js', standIn('Google', 'dataLayer'));
    site.script('/gtm.js', standIn('Google', 'dataLayer'));
    for (const { vendor, path, takesOver, names, more } of VENDORS) {
      site.script(path, standIn(vendor, takesOver, names, more));
    }
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  describe('Google', () => {
    const update = (...granted: readonly string[]) => ['consent', 'update', types(...granted)];
    const SET_UP = [
      ['js', 'a date'],
      ['config', 'G-SHOP1'],
    ];

    const SETTINGS = { ads_data_redaction: true, url_passthrough: false };
    const REGIONS = {
      wait_for_update: 500,
      regions: [
        { region: ['US'], ad_storage: 'granted', analytics_storage: 'granted' },
        { region: ['US-CA', 'NO'] },
      ],
    };

    it('hears the defaults first, the answer before any tag, and every change after it', async () => {
      const page = await open([ANALYTICS], {
        google: { set: SETTINGS, ...REGIONS },
        body: `<script>samtykke.push(() => { gtag('event', 'early', { of: 'page' }); dataLayer.push({ page: 'front' }); })</script>`,
      });
      // Google loads after an answer: what holds before one is of no use to it.
      const byDefault = ['consent', 'default', types()];
      const left = [byDefault, ['event', 'early', { of: 'page' }], { page: 'front' }];
      await untilAsked(page);
      expect(
        await page.evaluate(
          `dataLayer.map((entry) => Object.prototype.toString.call(entry) === '[object Arguments]' ? [...entry] : entry)`,
        ),
      ).toEqual(left);
      await site.quiet(150);
      expect(site.others()).toEqual([]);

      await answer(page, 'accept');
      const first = [
        byDefault,
        { page: 'front' },
        update(...ALL),
        changed(['google-analytics'], 'functional', 'statistics', 'marketing', 'google-analytics'),
        ['set', SETTINGS],
        ...SET_UP,
        ['event', 'early', { of: 'page' }],
        'ran',
      ];
      await expectSaid(page, 'Google', first);

      await decide(page, 'choose({ marketing: false })');
      await decide(page, 'withdraw()');
      const stopped = await page.evaluate(`window['ga-disable-G-SHOP1']`);
      await decide(page, 'choose({ statistics: true })');
      const then = [
        ...first,
        update('analytics', 'functionality', 'personalization'),
        changed(['google-analytics'], 'functional', 'statistics', 'google-analytics'),
        update(),
        changed(['google-analytics']),
        update('analytics'),
        changed(['google-analytics'], 'statistics', 'google-analytics'),
      ];
      await expectSaid(page, 'Google', then);
      expect([stopped, await page.evaluate(`window['ga-disable-G-SHOP1']`)]).toEqual([true, false]);
      expect(site.askedOf('www.googletagmanager.com')).toEqual(['/gtag/js?id=G-SHOP1']);
      expect(site.visits()).toBe(1);

      // Whoever comes back has answered before anything runs.
      await page.reload();
      await expectSaid(page, 'Google', [
        byDefault,
        update('analytics'),
        changed(['google-analytics'], 'statistics', 'google-analytics'),
        { page: 'front' },
        ['set', SETTINGS],
        ...SET_UP,
        ['event', 'early', { of: 'page' }],
        'ran',
      ]);
      expectNoTrouble();
    });

    it('hears another purpose for a type', async () => {
      const page = await open([ANALYTICS], {
        google: { types: { analytics_storage: 'marketing', ad_user_data: 'google-analytics' } },
      });
      await untilAsked(page);
      await decide(page, 'choose({ statistics: true })');
      const first = [
        ['consent', 'default', types()],
        update('ad_user_data'),
        changed(['google-analytics'], 'statistics', 'google-analytics'),
        ...SET_UP,
        'ran',
      ];
      await untilSaid(page, 'Google', first);
      await decide(page, 'choose({ marketing: true })');
      await expectSaid(page, 'Google', [
        ...first,
        update('ad', 'analytics'),
        changed(['google-analytics'], 'statistics', 'marketing', 'google-analytics'),
      ]);
      expectNoTrouble();
    });

    it('loads before any answer where the owner has said so, and hears it when it comes', async () => {
      const page = await open(
        [
          ANALYTICS,
          { use: 'google-tag-manager', options: { containerId: 'GTM-SHOP' } },
          { use: 'meta-pixel', options: { pixelId: '42' } },
        ],
        { google: { mode: 'advanced', set: SETTINGS, ...REGIONS } },
      );
      const ids = ['google-analytics', 'google-tag-manager', 'meta-pixel'];
      const start = { 'gtm.start': expect.any(Number), event: 'gtm.js' };
      const first = [
        ['consent', 'default', types()],
        ['consent', 'default', { ...types(), wait_for_update: 500 }],
        [
          'consent',
          'default',
          { ...types('ad_storage', 'analytics'), wait_for_update: 500, region: ['US'] },
        ],
        ['consent', 'default', { ...types(), wait_for_update: 500, region: ['US-CA', 'NO'] }],
        ['set', SETTINGS],
        ...SET_UP,
        start,
        'ran',
        'ran',
      ];
      await untilAsked(page);
      await expectSaid(page, 'Google', first);
      expect(site.others()).toEqual(['www.googletagmanager.com']);
      await answer(page, 'reject');
      await decide(page, 'choose({ statistics: true })');
      await decide(page, 'withdraw()');
      await expectSaid(page, 'Google', [
        ...first,
        update(),
        changed(ids),
        update('analytics'),
        changed(ids, 'statistics', 'google-analytics'),
        update(),
        changed(ids),
      ]);
      expect(site.askedOf('www.googletagmanager.com')).toHaveLength(2);
      expect(site.visits()).toBe(1);
      expect(site.others()).toEqual(['www.googletagmanager.com']);

      await page.reload();
      await expectSaid(page, 'Google', [
        ['consent', 'default', types()],
        update(),
        changed(ids),
        ['set', SETTINGS],
        ...SET_UP,
        start,
        'ran',
        'ran',
      ]);
      expectNoTrouble();
    });
  });

  it.each(VENDORS)(
    '$vendor is told of the grant before its script, of the withdrawal, and of the next grant',
    async ({ vendor, use, options, host, granted, withdrawn, again, stopsInPlace }) => {
      const page = await open(
        [{ use, options }],
        // Where it cannot stop, the page would be loaded again.
        stopsInPlace ? {} : { onWithdraw: 'stay' },
      );
      await untilAsked(page);
      await site.quiet(100);
      expect(site.others()).toEqual([]);
      await answer(page, 'accept');
      await untilSaid(page, vendor, granted);
      const said = [...granted];
      const loads = [1, 1];
      for (const [round, times] of loads.entries()) {
        await decide(page, 'withdraw()');
        said.push(...withdrawn);
        await expectSaid(page, vendor, said);
        await decide(page, 'acceptAll()');
        said.push(...again);
        await expectSaid(page, vendor, said);
        expect(site.askedOf(host)).toHaveLength(stopsInPlace ? times : round + 2);
      }
      expect(site.visits()).toBe(1);

      // Nobody keeps it for us: it is said on each page.
      await page.reload();
      await expectSaid(page, vendor, granted);
      expectNoTrouble();
    },
  );

  it('tells vendors that are there what changes of other purposes', async () => {
    const names = ['Clarity', 'HubSpot', 'Zendesk'];
    const page = await open(
      VENDORS.filter(({ vendor }) => names.includes(vendor)).map(({ use, options }) => ({
        use,
        options,
        // Each for its own purpose in the catalogue.
      })),
      { onWithdraw: 'stay' },
    );
    await untilAsked(page);
    const news = async (code: string): Promise<unknown> => {
      await page.evaluate('window.said.length = 0');
      await decide(page, code);
      await site.quiet(100);
      return Promise.all(names.map((name) => saidTo(page, name)));
    };
    const hubspot = (analytics: boolean, advertisement: boolean, functionality: boolean) => [
      'setHubSpotConsent',
      { analytics, advertisement, functionality },
    ];
    const clarity = (ad_Storage: string) => [
      'consentv2',
      { ad_Storage, analytics_Storage: 'granted' },
    ];
    const zendesk = (word: string) => ['messenger:set', 'cookies', word];
    const key = `key=${ZENDESK_KEY}`;
    expect(await news('choose({ functional: true })')).toEqual([
      [],
      [],
      [zendesk('functional'), 'ran', key],
    ]);
    expect(await news('choose({ marketing: true })')).toEqual([
      [],
      [hubspot(false, true, true), 'ran', true],
      [zendesk('functional')],
    ]);
    expect(await news('choose({ statistics: true })')).toEqual([
      [clarity('granted'), 'ran'],
      [hubspot(true, true, true)],
      [zendesk('all')],
    ]);
    expect(await news('choose({ marketing: false })')).toEqual([
      [clarity('denied')],
      [['doNotTrack']],
      [zendesk('all')],
    ]);
    expect(await news('choose({ functional: false })')).toEqual([
      [clarity('denied')],
      [],
      [zendesk('none')],
    ]);
    expectNoTrouble();
  });

  it('Matomo asks for consent first, and is given it, then it is taken back', async () => {
    site.script('/matomo/matomo.js', standIn('Matomo', 'list', ['_paq']));
    const address = 'https://statistics.example/matomo';
    const page = await open([{ use: 'matomo', options: { address, siteId: '1' } }], {
      onWithdraw: 'stay',
      body: `<script>samtykke.push(() => _paq.push(['trackGoal', 1]))</script>`,
    });
    await untilAsked(page);
    await site.quiet(100);
    expect(site.others()).toEqual([]);
    await answer(page, 'accept');
    const setUp = [
      ['requireConsent'],
      ['setConsentGiven'],
      ['setTrackerUrl', `${site.at('statistics.example')}/matomo/matomo.php`],
      ['setSiteId', '1'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ];
    const first = [...setUp, ['trackGoal', 1], 'ran'];
    await expectSaid(page, 'Matomo', first);
    await decide(page, 'withdraw()');
    await expectSaid(page, 'Matomo', [...first, ['forgetConsentGiven']]);
    await decide(page, 'acceptAll()');
    await expectSaid(page, 'Matomo', [
      ...first,
      ['forgetConsentGiven'],
      ['setConsentGiven'],
      ...setUp,
      'ran',
    ]);
    expectNoTrouble();
  });

  describe('the site’s own software', () => {
    const PLUGIN = `<script>
      document.addEventListener('wp_consent_type_defined', () => said.push(['WordPress', 'defined']));
      window.wp_set_consent = (...words) => said.push(['WordPress', words]);
    </script>`;
    const CATEGORIES = [
      'functional',
      'preferences',
      'statistics-anonymous',
      'statistics',
      'marketing',
    ];
    const told = (...allowed: readonly string[]) =>
      CATEGORIES.map((category) => [
        category,
        category === 'functional' || allowed.includes(category) ? 'allow' : 'deny',
      ]);

    it('WordPress is told at once that it must ask, and then each answer', async () => {
      const page = await open([{ use: 'wp-consent-api', options: {} }], {
        body: `<script>ran.push(window.wp_consent_type)</script>${PLUGIN}`,
      });
      await untilAsked(page);
      const first = [...told(), 'defined'];
      await untilSaid(page, 'WordPress', first);
      await answer(page, 'accept');
      const all = [...first, ...told(...CATEGORIES)];
      await untilSaid(page, 'WordPress', all);
      await decide(page, 'choose({ marketing: false, functional: false })');
      const some = told('statistics', 'statistics-anonymous');
      await expectSaid(page, 'WordPress', [...all, ...some]);
      expect(site.others()).toEqual([]);
      await page.reload();
      await expectSaid(page, 'WordPress', [...some, 'defined']);
      expectNoTrouble();
    });

    it('WordPress must ask already in the script that comes right after ours', async () => {
      const page = await open([{ use: 'wp-consent-api', options: {} }], {
        body: `<script>ran.push(window.wp_consent_type)</script>`,
      });
      expect(await page.evaluate('ran')).toEqual(['optin']);
      await answer(page, 'reject');
      await page.reload();
      expect(await page.evaluate('ran')).toEqual(['optin']);
    });

    it('Shopify is told nothing before an answer, and then each', async () => {
      const page = await open([{ use: 'shopify', options: {} }], {
        body: `<script>
          window.Shopify = {
            loadFeatures(features, callback) {
              said.push(['Shopify', features]);
              Shopify.customerPrivacy = { setTrackingConsent: (given, done) => said.push(['Shopify', [given, typeof done]]) };
              setTimeout(callback);
            },
          };
        </script>`,
      });
      const loaded = [{ name: 'consent-tracking-api', version: '0.1' }];
      const given = (analytics: boolean, marketing: boolean, preferences: boolean) => [
        { analytics, marketing, preferences, sale_of_data: marketing },
        'function',
      ];
      await untilAsked(page);
      await expectSaid(page, 'Shopify', [loaded]);
      await answer(page, 'reject');
      const first = [loaded, given(false, false, false)];
      await untilSaid(page, 'Shopify', first);
      await decide(page, 'choose({ statistics: true, functional: true })');
      await expectSaid(page, 'Shopify', [...first, given(true, false, true)]);
      await page.reload();
      await expectSaid(page, 'Shopify', [loaded, given(true, false, true)]);
      expectNoTrouble();
    });
  });
});
