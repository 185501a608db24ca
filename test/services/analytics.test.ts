import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentsquare } from '../../src/services/contentsquare.js';
import { hotjar } from '../../src/services/hotjar.js';
import { matomo } from '../../src/services/matomo.js';
import { microsoftClarity } from '../../src/services/microsoft-clarity.js';
import { optimizely } from '../../src/services/optimizely.js';
import { piwikPro } from '../../src/services/piwik-pro.js';
import { siteimprove } from '../../src/services/siteimprove.js';
import { vwo } from '../../src/services/vwo.js';
import { FakeVendorPage, words } from '../support/fake-vendor-page.js';

const NOW = new Date('2026-11-21T12:00:00Z');

type Call = (...words: unknown[]) => unknown;
type Stub = Call & Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

describe('Microsoft Clarity', () => {
  const consent = (ad_Storage: string, analytics_Storage: string) => [
    'consentv2',
    { ad_Storage, analytics_Storage },
  ];

  it.each([
    [consent('denied', 'granted'), { statistics: true }],
    [consent('granted', 'granted'), { statistics: true, marketing: true }],
    // Clarity may have been granted alone, without its purpose.
    [consent('denied', 'granted'), {}],
  ])('is told %j first, and is then put into the page', (said, answers) => {
    const page = new FakeVendorPage({}, answers).load(microsoftClarity, { projectId: 'abc' });
    expect(words((page.globals.clarity as Stub).q)).toEqual([said]);
    expect(page.scripts).toEqual(['https://www.clarity.ms/tag/abc']);
  });

  it('hears each change while it is granted', () => {
    const clarity = vi.fn();
    const page = new FakeVendorPage({ clarity });
    page.signal(microsoftClarity, { statistics: true, marketing: true });
    page.signal(microsoftClarity, { statistics: true });
    expect(clarity.mock.calls).toEqual([
      consent('granted', 'granted'),
      consent('denied', 'granted'),
    ]);
  });

  it('hears a withdrawal and the next grant', () => {
    const clarity = vi.fn();
    const page = new FakeVendorPage({ clarity }, { statistics: true, marketing: true });
    expect(page.tell(microsoftClarity, false)).not.toBe(true);
    page.tell(microsoftClarity, true);
    page.load(microsoftClarity, { projectId: 'abc' });
    expect(page.globals.clarity).toBe(clarity);
    expect(clarity.mock.calls).toEqual([
      consent('denied', 'denied'),
      consent('denied', 'granted'),
      consent('granted', 'granted'),
    ]);
  });

  it('is not created by its stop or a change', () => {
    const page = new FakeVendorPage();
    page.tell(microsoftClarity, false);
    page.signal(microsoftClarity, {});
    expect(page.globals).toEqual({});
  });
});

describe('Matomo', () => {
  const own = [
    ['requireConsent'],
    ['setConsentGiven'],
    ['setTrackerUrl', 'https://a.example/m/matomo.php'],
    ['setSiteId', '3'],
    ['trackPageView'],
    ['enableLinkTracking'],
  ];

  it.each(['https://a.example/m', 'https://a.example/m/'])(
    'at %s asks for consent, is given it, and is set up before what the page has sent',
    (address) => {
      const _paq = [['trackEvent', 'early']];
      const page = new FakeVendorPage({ _paq }).load(matomo, { address, siteId: '3' });
      expect(page.globals._paq).toBe(_paq);
      expect(_paq).toEqual([...own, ['trackEvent', 'early']]);
      expect(page.scripts).toEqual(['https://a.example/m/matomo.js']);
    },
  );

  it.each([
    ['https://a.example', 'a.example/'],
    ['https://a.example/m', 'a.example/m/'],
    ['https://a.example/m/n/', 'a.example/m/n/'],
  ])('at %s talks to %s', (address, host) => {
    expect(matomo.hostsFor?.({ address, siteId: '3' })).toEqual([host]);
  });

  it.each([
    ['http://a.example/', false],
    ['https://a.example/m/?x', false],
    ['https://a.example//m', false],
    ['https://a.example/"', false],
    ['https://user@a.example/', false],
    ['https://a.example', true],
    ['https://a.example/matomo-1.0/x_y/', true],
  ])('may stand at %s: %s', (address, may) => {
    expect(new RegExp(matomo.options?.address.pattern ?? '').test(address)).toBe(may);
  });

  it('hears a withdrawal and the next grant', () => {
    const push = vi.fn();
    const page = new FakeVendorPage({ _paq: { push } });
    expect(page.tell(matomo, false)).not.toBe(true);
    page.tell(matomo, true);
    page.load(matomo, { address: 'https://a.example/m/', siteId: '3' });
    expect(push.mock.calls).toEqual([[['forgetConsentGiven']], [['setConsentGiven']], own]);
  });
});

describe('Piwik PRO', () => {
  const options = { account: 'shop', siteId: '00000000-0000-0000-0000-000000000000' };
  const answer = (status: number) => ({ consents: { analytics: { status } } });

  /** A page on which Piwik PRO knows an answer. */
  function knowing(known: unknown) {
    const api = vi.fn((word: string, done: (known: unknown) => void) => {
      if (word === 'getComplianceSettings') done(known);
    });
    return { api, page: new FakeVendorPage({ ppms: { cm: { api } } }) };
  }
  const set = ({ mock }: ReturnType<typeof knowing>['api']) =>
    mock.calls.filter(([word]) => word === 'setComplianceSettings').map(([, consents]) => consents);

  it('is asked for the answer it knows, starts, and is then put into the page', () => {
    const page = new FakeVendorPage().load(piwikPro, options);
    expect(page.globals.dataLayer).toEqual([
      {
        event: 'ppms.cm:getComplianceSettings',
        parameters: [expect.any(Function), expect.any(Function)],
      },
      { start: NOW.getTime(), event: 'stg.start' },
    ]);
    expect(page.scripts).toEqual([
      'https://shop.containers.piwik.pro/00000000-0000-0000-0000-000000000000.js',
    ]);
  });

  it('leaves functions for the calls of the page', () => {
    const page = new FakeVendorPage().load(piwikPro, options);
    const { cm, tm } = page.globals.ppms as Record<'cm' | 'tm', { api: Call }>;
    cm.api('openConsentForm', 1);
    tm.api('x');
    expect((page.globals.dataLayer as unknown[]).slice(2)).toEqual([
      { event: 'ppms.cm:openConsentForm', parameters: [1] },
      { event: 'ppms.tm:x', parameters: [] },
    ]);
  });

  it.each([
    ['nothing', {}, [answer(1)]],
    ['no decision', answer(-1), [answer(1)]],
    ['a no', answer(0), [answer(1)]],
    ['a yes', answer(1), []],
  ])('where it knows %s, is told what it does not know', (_, known, told) => {
    const { api, page } = knowing(known);
    page.load(piwikPro, options);
    expect(set(api)).toEqual(told);
  });

  it('hears a withdrawal and the next grant', () => {
    const before = knowing(answer(1));
    expect(before.page.tell(piwikPro, false)).not.toBe(true);
    expect(set(before.api)).toEqual([answer(0)]);
    const after = knowing(answer(0));
    after.page.tell(piwikPro, true);
    expect(set(after.api)).toEqual([answer(1)]);
  });

  it('is not created by its stop', () => {
    const page = new FakeVendorPage();
    page.tell(piwikPro, false);
    expect(page.globals).toEqual({});
  });
});

describe('Hotjar', () => {
  it('is told its site, and then put into the page', () => {
    const page = new FakeVendorPage().load(hotjar, { siteId: '123' });
    const hj = page.globals.hj as Stub;
    expect(page.globals).toEqual({ hj, _hjSettings: { hjid: 123, hjsv: 6 } });
    expect(page.scripts).toEqual(['https://static.hotjar.com/c/hotjar-123.js?sv=6']);
    hj('event', 'x');
    expect(words(hj.q)).toEqual([['event', 'x']]);
  });

  it('leaves its function where it is already', () => {
    const hj = vi.fn();
    const page = new FakeVendorPage({ hj }).load(hotjar, { siteId: '123' });
    expect(page.globals.hj).toBe(hj);
  });
});

it.each([
  [
    'Contentsquare',
    contentsquare,
    { tagId: '0123456789abc' },
    'https://t.contentsquare.net/uxa/0123456789abc.js',
  ],
  [
    'Siteimprove',
    siteimprove,
    { accountId: '123' },
    'https://siteimproveanalytics.com/js/siteanalyze_123.js',
  ],
  ['Optimizely', optimizely, { projectId: '123' }, 'https://cdn.optimizely.com/js/123.js'],
  [
    'VWO',
    vwo,
    { accountId: '123' },
    [
      'https://dev.visualwebsiteoptimizer.com/lib/123.js',
      { id: 'vwoCode', referrerpolicy: 'no-referrer-when-downgrade' },
    ],
  ],
])('%s is its script alone', (_, service, options, script) => {
  const page = new FakeVendorPage().load(service, options);
  expect(page.scripts).toEqual([script]);
  expect(page.globals).toEqual({});
});
