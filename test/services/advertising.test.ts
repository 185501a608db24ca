import { beforeEach, describe, expect, it, vi } from 'vitest';
import { adform } from '../../src/services/adform.js';
import { criteo } from '../../src/services/criteo.js';
import { googleAds } from '../../src/services/google-ads.js';
import { googleAdsense } from '../../src/services/google-adsense.js';
import { googleFloodlight } from '../../src/services/google-floodlight.js';
import { googleTagManager } from '../../src/services/google-tag-manager.js';
import { linkedinInsight } from '../../src/services/linkedin-insight.js';
import { microsoftUet } from '../../src/services/microsoft-uet.js';
import { pinterestTag } from '../../src/services/pinterest-tag.js';
import { redditPixel } from '../../src/services/reddit-pixel.js';
import { snapPixel } from '../../src/services/snap-pixel.js';
import { tiktokPixel } from '../../src/services/tiktok-pixel.js';
import { xPixel } from '../../src/services/x-pixel.js';
import { FakeVendorPage, words } from '../support/fake-vendor-page.js';

const NOW = new Date('2026-11-21T12:00:00Z');

type Call = (...words: unknown[]) => unknown;
type Stub = Call & Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

describe('Google Tag Manager', () => {
  it('starts its container after what the page has put into the data layer', () => {
    const dataLayer = [{ pageType: 'shop' }, { event: 'early' }];
    const page = new FakeVendorPage({ dataLayer });
    page.load(googleTagManager, { containerId: 'GTM-ABC123' });
    expect(page.globals).toEqual({
      dataLayer: [
        { pageType: 'shop' },
        { event: 'early' },
        { 'gtm.start': NOW.getTime(), event: 'gtm.js' },
      ],
    });
    expect(page.globals.dataLayer).toBe(dataLayer);
    expect(page.scripts).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-ABC123']);
  });

  it('makes a data layer where there is none', () => {
    const page = new FakeVendorPage().load(googleTagManager, { containerId: 'GTM-ABC123' });
    expect(page.globals.dataLayer).toEqual([{ 'gtm.start': NOW.getTime(), event: 'gtm.js' }]);
  });
});

it.each([
  ['Google Ads', googleAds, { conversionId: 'AW-123' }, 'AW-123'],
  ['Floodlight', googleFloodlight, { advertiserId: 'DC-123' }, 'DC-123'],
])('%s is set up as Google’s tags are', (_, service, options, id) => {
  const page = new FakeVendorPage().load(service, options);
  expect(words(page.globals.dataLayer)).toEqual([
    ['js', NOW],
    ['config', id],
  ]);
  expect(page.scripts).toEqual([`https://www.googletagmanager.com/gtag/js?id=${id}`]);
});

describe('Google AdSense', () => {
  it('is put into the page with its publisher', () => {
    const page = new FakeVendorPage().load(googleAdsense, { client: 'ca-pub-123' });
    expect(page.globals).toEqual({});
    expect(page.scripts).toEqual([
      [
        'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-123',
        { crossorigin: 'anonymous' },
      ],
    ]);
  });

  it('asks for no advertisements between a withdrawal and the next grant', () => {
    const adsbygoogle: { pauseAdRequests?: number } = {};
    const page = new FakeVendorPage({ adsbygoogle });
    expect(page.tell(googleAdsense, false)).not.toBe(true);
    expect(adsbygoogle.pauseAdRequests).toBe(1);
    page.tell(googleAdsense, true);
    expect(adsbygoogle.pauseAdRequests).toBe(0);
  });

  it('is not created by its stop, nor stopped with Google Ads', () => {
    const page = new FakeVendorPage();
    page.tell(googleAdsense, false);
    expect(page.globals).toEqual({});
    const { own } = googleAdsense.stop ?? {};
    expect(['google-ads', ...googleAds.hosts].filter((each) => own?.test(each))).toEqual([]);
  });
});

describe('X', () => {
  it('is set up, and then put into the page', () => {
    const page = new FakeVendorPage().load(xPixel, { pixelId: 'abc12' });
    const twq = page.globals.twq as Stub;
    expect(words(twq.queue)).toEqual([['config', 'abc12']]);
    expect(twq.version).toBe('1.1');
    expect(page.scripts).toEqual(['https://static.ads-twitter.com/uwt.js']);
    twq.exe = vi.fn();
    twq('event', 'tw-abc12-1');
    expect((twq.exe as ReturnType<typeof vi.fn>).mock.calls).toEqual([['event', 'tw-abc12-1']]);
  });

  it('is set up where it is already', () => {
    const twq = vi.fn();
    new FakeVendorPage({ twq }).load(xPixel, { pixelId: 'abc12' });
    expect(twq.mock.calls).toEqual([['config', 'abc12']]);
  });
});

describe('LinkedIn', () => {
  it('is told its account, and then put into the page', () => {
    const page = new FakeVendorPage().load(linkedinInsight, { partnerId: '123' });
    const lintrk = page.globals.lintrk as Stub;
    expect(page.globals).toEqual({
      _linkedin_partner_id: '123',
      _linkedin_data_partner_ids: ['123'],
      lintrk,
    });
    expect(lintrk.q).toEqual([]);
    expect(page.scripts).toEqual(['https://snap.licdn.com/li.lms-analytics/insight.min.js']);
    lintrk('track', { conversion_id: 1 });
    expect(lintrk.q).toEqual([['track', { conversion_id: 1 }]]);
  });

  it('stands beside other accounts of the page, and leaves its function', () => {
    const lintrk = vi.fn();
    const page = new FakeVendorPage({ _linkedin_data_partner_ids: ['9'], lintrk });
    page.load(linkedinInsight, { partnerId: '123' });
    expect(page.globals._linkedin_data_partner_ids).toEqual(['9', '123']);
    expect(page.globals.lintrk).toBe(lintrk);
  });
});

describe('Microsoft Advertising', () => {
  const DENIED = ['consent', 'default', { ad_storage: 'denied' }];
  const GRANTED = ['consent', 'update', { ad_storage: 'granted' }];

  class UET {
    readonly heard: unknown[];
    readonly given: Readonly<Record<string, unknown>>;
    constructor({ q, ...given }: { q: unknown[] }) {
      this.heard = [...q];
      this.given = given;
    }
    push(...entries: unknown[]) {
      this.heard.push(...entries);
    }
  }

  it('is denied by default, then granted, before its script and what the page has sent', () => {
    const uetq = ['event', 'early', {}];
    const page = new FakeVendorPage({ uetq }).load(microsoftUet, { tagId: '123' });
    expect(page.globals.uetq).toBe(uetq);
    expect(uetq).toEqual([...DENIED, ...GRANTED, 'event', 'early', {}]);
    expect(page.scripts).toEqual(['https://bat.bing.com/bat.js']);
  });

  it('takes over the list and counts the page once its script has run', async () => {
    const page = new FakeVendorPage().load(microsoftUet, { tagId: '123' });
    expect(page.globals.uetq).toEqual([...DENIED, ...GRANTED]);
    page.globals.UET = UET;
    await page.run();
    const uetq = page.globals.uetq as UET;
    expect(uetq.given).toEqual({ ti: '123', enableAutoSpaTracking: true });
    expect(uetq.heard).toEqual([...DENIED, ...GRANTED, 'pageLoad']);
  });

  it('leaves the list where its script has left nothing', async () => {
    const page = new FakeVendorPage().load(microsoftUet, { tagId: '123' });
    await page.run();
    expect(page.globals.uetq).toEqual([...DENIED, ...GRANTED]);
  });

  it('hears a withdrawal and the next grant', async () => {
    const page = new FakeVendorPage({ UET }).load(microsoftUet, { tagId: '123' });
    await page.run();
    const uetq = page.globals.uetq as UET;
    uetq.heard.length = 0;
    expect(page.tell(microsoftUet, false)).not.toBe(true);
    expect(uetq.heard).toEqual(['consent', 'update', { ad_storage: 'denied' }]);
    uetq.heard.length = 0;
    page.tell(microsoftUet, true);
    expect(uetq.heard).toEqual(GRANTED);
    uetq.heard.length = 0;
    page.load(microsoftUet, { tagId: '123' });
    await page.run();
    expect(page.globals.uetq).toBe(uetq);
    expect(uetq.heard).toEqual([...DENIED, ...GRANTED]);
  });
});

describe('TikTok', () => {
  type Ttq = unknown[] & Record<string, Call> & { _i: Record<string, unknown[]> };

  const address = 'https://analytics.tiktok.com/i18n/pixel/events.js';
  const methods = [
    'page',
    'track',
    'identify',
    'instances',
    'debug',
    'on',
    'off',
    'once',
    'ready',
    'alias',
    'group',
    'enableCookie',
    'disableCookie',
    'holdConsent',
    'revokeConsent',
    'grantConsent',
  ];

  it('is held before it loads, and then granted', () => {
    const said: unknown[] = [];
    const page = new FakeVendorPage();
    const script = (src: string) => {
      said.push(...(page.globals.ttq as Ttq), src);
      return new Promise<void>(() => {});
    };
    tiktokPixel.load?.({ pixelId: 'C123' }, { ...page, script });
    expect(said).toEqual([['holdConsent'], `${address}?sdkid=C123&lib=ttq`]);
    expect([...(page.globals.ttq as Ttq)]).toEqual([['holdConsent'], ['grantConsent'], ['page']]);
  });

  it('leaves what its script looks for', () => {
    const page = new FakeVendorPage().load(tiktokPixel, { pixelId: 'C123' });
    const ttq = page.globals.ttq as Ttq;
    expect(page.globals.TiktokAnalyticsObject).toBe('ttq');
    expect(ttq.methods).toEqual(methods);
    expect(ttq._i).toEqual({ C123: Object.assign([], { _u: address }) });
    expect([ttq._t, ttq._o]).toEqual([{ C123: NOW.getTime() }, { C123: {} }]);
    expect(page.scripts).toEqual([`${address}?sdkid=C123&lib=ttq`]);
  });

  it('keeps the page’s calls, to all pixels or to one', () => {
    const page = new FakeVendorPage().load(tiktokPixel, { pixelId: 'C123' });
    const ttq = page.globals.ttq as Ttq;
    for (const method of methods) ttq[method]?.(method, 1);
    const track = (id: string) => (ttq.instance?.(id) as Ttq | undefined)?.track?.('AddToCart');
    expect([...ttq].slice(3)).toEqual(methods.map((method) => [method, method, 1]));
    track('C123');
    expect([...(ttq._i.C123 as unknown[])]).toEqual([['track', 'AddToCart']]);
    track('unknown');
    expect([...ttq]).toHaveLength(3 + methods.length);
  });

  it('loads another pixel beside it where the page asks for one', () => {
    const page = new FakeVendorPage().load(tiktokPixel, { pixelId: 'C123' });
    (page.globals.ttq as Ttq).load?.('C456', { partner: 'x' });
    const ttq = page.globals.ttq as Ttq;
    expect(Object.keys(ttq._i)).toEqual(['C123', 'C456']);
    expect(ttq._o).toEqual({ C123: {}, C456: { partner: 'x' } });
    expect(page.scripts.at(-1)).toBe(`${address}?sdkid=C456&lib=ttq`);
  });

  it('hears a withdrawal and the next grant', () => {
    const page = new FakeVendorPage().load(tiktokPixel, { pixelId: 'C123' });
    const ttq = page.globals.ttq as Ttq;
    ttq.length = 0;
    expect(page.tell(tiktokPixel, false)).not.toBe(true);
    page.tell(tiktokPixel, true);
    page.load(tiktokPixel, { pixelId: 'C123' });
    expect(page.globals.ttq).toBe(ttq);
    expect([...ttq]).toEqual([
      ['revokeConsent'],
      ['grantConsent'],
      ['holdConsent'],
      ['grantConsent'],
      ['page'],
    ]);
  });

  it('is not created by its stop', () => {
    const page = new FakeVendorPage();
    page.tell(tiktokPixel, false);
    expect(page.globals).toEqual({});
  });
});

describe('Pinterest', () => {
  it('hears the consent first, and is then put into the page', () => {
    const page = new FakeVendorPage().load(pinterestTag, { tagId: '123' });
    const pintrk = page.globals.pintrk as Stub;
    // Lists: `arguments` would equal nothing here.
    expect(pintrk.queue).toEqual([['setconsent', true], ['load', '123'], ['page']]);
    expect(pintrk.version).toBe('3.0');
    expect(page.scripts).toEqual(['https://s.pinimg.com/ct/core.js']);
    pintrk('track', 'checkout', { value: 1 });
    expect((pintrk.queue as unknown[]).at(-1)).toEqual(['track', 'checkout', { value: 1 }]);
  });

  it('hears a withdrawal and the next grant', () => {
    const pintrk = vi.fn();
    const page = new FakeVendorPage({ pintrk });
    expect(page.tell(pinterestTag, false)).not.toBe(true);
    page.tell(pinterestTag, true);
    page.load(pinterestTag, { tagId: '123' });
    expect(page.globals.pintrk).toBe(pintrk);
    expect(pintrk.mock.calls).toEqual([
      ['setconsent', false],
      ['setconsent', true],
      ['setconsent', true],
      ['load', '123'],
      ['page'],
    ]);
  });
});

describe.each([
  {
    name: 'Snap',
    service: snapPixel,
    options: { pixelId: 'a-b' },
    global: 'snaptr',
    queue: 'queue',
    takeOver: 'handleRequest',
    said: [
      ['init', 'a-b'],
      ['track', 'PAGE_VIEW'],
    ],
    script: 'https://sc-static.net/scevent.min.js',
  },
  {
    name: 'Reddit',
    service: redditPixel,
    options: { pixelId: 'a2_x' },
    global: 'rdt',
    queue: 'callQueue',
    takeOver: 'sendEvent',
    said: [
      ['init', 'a2_x'],
      ['track', 'PageVisit'],
    ],
    script: 'https://www.redditstatic.com/ads/pixel.js',
  },
])('$name', ({ service, options, global, queue, takeOver, said, script }) => {
  it('is set up, counts the page, and is then put into it', () => {
    const page = new FakeVendorPage().load(service, options);
    const call = page.globals[global] as Stub;
    expect(words(call[queue])).toEqual(said);
    expect(page.scripts).toEqual([script]);
    const theirs = vi.fn();
    call[takeOver] = theirs;
    call('track', 'late');
    expect(theirs.mock.calls).toEqual([['track', 'late']]);
    expect(words(call[queue])).toEqual(said);
  });

  it('is set up where it is already', () => {
    const call = vi.fn();
    new FakeVendorPage({ [global]: call }).load(service, options);
    expect(call.mock.calls).toEqual(said);
  });
});

describe('Criteo', () => {
  it.each([
    ['d', 'Mozilla/5.0 (X11; Linux x86_64)'],
    ['m', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile'],
    ['t', 'Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X) Mobile'],
  ])('is told its account and a site of type "%s" before the page’s events', (type, userAgent) => {
    const criteo_q = [{ event: 'viewHome' }];
    const page = new FakeVendorPage({ criteo_q, navigator: { userAgent } });
    page.load(criteo, { account: '123' });
    expect(page.globals.criteo_q).toBe(criteo_q);
    expect(criteo_q).toEqual([
      { event: 'setAccount', account: 123 },
      { event: 'setSiteType', type },
      { event: 'viewHome' },
    ]);
    expect(page.scripts).toEqual(['https://dynamic.criteo.com/js/ld/ld.js?a=123']);
  });

  it('is told where the page has sent nothing', () => {
    const page = new FakeVendorPage().load(criteo, { account: '123' });
    expect(page.globals.criteo_q).toHaveLength(2);
  });
});

describe('Adform', () => {
  const own = { HttpHost: 'track.adform.net', pm: 123 };

  it.each([
    ['nothing', {}, []],
    ['a list', { _adftrack: [{ pm: 9 }] }, [{ pm: 9 }]],
    ['one tracking point', { _adftrack: { pm: 9 } }, [{ pm: 9 }]],
  ])('counts its own tracking point beside %s of the page’s', (_, globals, others) => {
    const page = new FakeVendorPage(globals).load(adform, { pm: '123' });
    expect(page.globals._adftrack).toEqual([own, ...others]);
    expect(page.scripts).toEqual(['https://s2.adform.net/banners/scripts/st/trackpoint-async.js']);
  });
});
