// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Choice, changesBetween } from '../src/consent/choice.js';
import type { Declaration, Service } from '../src/declaration/declaration.js';
import { resolveDeclaration } from '../src/declaration/resolve-declaration.js';
import { tellVendors } from '../src/tell-vendors.js';
import { VENDOR_STOPS } from '../src/vendor-stops.js';
import { SHOP } from './support/shop.js';

type Hosts = Readonly<Record<string, readonly string[]>>;

const GA = ['www.googletagmanager.com', '*.google-analytics.com'];
const META = ['connect.facebook.net', 'www.facebook.com'];

/** Tells the vendors of some services what has changed from one choice to another. */
function tell(hosts: Hosts, before: Choice, after: Choice): (ids: readonly string[]) => boolean {
  const services = Object.entries(hosts).map(
    ([id, hosts]): Service => ({ id, purpose: 'marketing', name: id, hosts }),
  );
  const declaration = resolveDeclaration({ ...SHOP, services } as Declaration);
  return tellVendors(declaration, after, changesBetween(before, after));
}

/** Takes one service back, out of those that were granted. */
function withdraw(id: string, hosts: Hosts): boolean {
  const all = Object.fromEntries(Object.keys(hosts).map((each) => [each, true]));
  return tell(hosts, all, { ...all, [id]: false })([id]);
}

const put = (given: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(given)) vi.stubGlobal(name, value);
};
const loadedPixel = () => Object.assign(vi.fn(), { callMethod: vi.fn() });
const flag = (id: string): unknown =>
  (window as unknown as Record<string, unknown>)[`ga-disable-${id}`];

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of Object.keys(window)) {
    if (key.startsWith('ga-disable-')) delete (window as unknown as Record<string, unknown>)[key];
  }
  document.head.innerHTML = '';
});

const config = (id: string) => ({ 0: 'config', 1: id });

describe('Google Analytics has stopped', () => {
  it.each([
    ['set up in the data layer', { dataLayer: [null, {}, ['js'], config('G-1')] }, ''],
    [
      'named in the address of its script',
      {},
      'https://www.googletagmanager.com/gtag/js?l=x&id=G-1',
    ],
    ['known to Google’s own list', { google_tag_manager: { 'G-1': {}, dataLayer: {} } }, ''],
  ])('when it is %s', (_, globals, src) => {
    put(globals);
    if (src)
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'text/plain', src }),
      );
    expect(withdraw('analytics', { analytics: GA })).toBe(false);
    expect(flag('G-1')).toBe(true);
  });

  it.each([['AW-1'], ['GTM-1'], ['DC-1'], ['GT-1']])('not when the page has %s too', (id) => {
    put({ dataLayer: [config('G-1'), config(id), config('G-2')] });
    expect(withdraw('analytics', { analytics: GA })).toBe(true);
    expect([flag('G-1'), flag('G-2'), flag(id)]).toEqual([true, true, undefined]);
  });

  it('not when nothing shows what it measures', () => {
    put({ dataLayer: [{ 0: 'js' }] });
    expect(withdraw('analytics', { analytics: GA })).toBe(true);
  });

  it.each([
    ['declares no hosts', {}],
    ['asks others too', { 'google-analytics': [...GA, 'ads.example'] }],
    ['is one of two', { 'google-analytics': GA, 'google-analytics-2': GA }],
  ])('not when the service %s', (_, hosts) => {
    put({ dataLayer: [config('G-1')] });
    const services = { 'google-analytics': [] as string[], ...hosts };
    const declaration = resolveDeclaration({
      ...SHOP,
      services: Object.entries(services).map(([id, hosts]) => ({
        id,
        purpose: 'marketing',
        name: id,
        ...(hosts[0] && { hosts }),
      })),
    } as Declaration);
    const goesOn = tellVendors(declaration, {}, { granted: [], withdrawn: ['google-analytics'] });
    expect(goesOn(['google-analytics'])).toBe(true);
    expect(flag('G-1')).toBe(true);
  });
});

describe('Meta’s pixel has stopped', () => {
  it('when it is there', () => {
    put({ fbq: loadedPixel() });
    expect(withdraw('pixel', { pixel: META })).toBe(false);
  });

  it('not when it is still on its way', () => {
    const fbq = vi.fn();
    put({ fbq });
    expect(withdraw('pixel', { pixel: META })).toBe(true);
    expect(fbq.mock.calls).toEqual([['consent', 'revoke']]);
  });

  it('not when it throws', () => {
    put({
      fbq: () => {
        throw new Error('broken');
      },
    });
    expect(withdraw('pixel', { pixel: META })).toBe(true);
  });
});

it.each([
  ['a purpose', ['marketing']],
  ['a service and a purpose', ['pixel', 'marketing']],
  ['a service that has stopped and one that has not', ['pixel', 'other']],
])('a script that names %s goes on', (_, ids) => {
  put({ fbq: loadedPixel() });
  const goesOn = tell(
    { pixel: META, other: ['other.example'] },
    { pixel: true, other: true },
    { pixel: false, other: true },
  );
  expect(goesOn(['pixel'])).toBe(false);
  expect(goesOn(ids)).toBe(true);
});

it('has no vendor but Google Analytics and Meta stop for good', () => {
  expect(VENDOR_STOPS.flatMap(({ beside, own }) => (beside ? [String(own)] : []))).toHaveLength(2);
  const yes = () => true;
  put({
    clarity: yes,
    zE: yes,
    pintrk: yes,
    Intercom: yes,
    uetq: { push: yes },
    _paq: { push: yes },
  });
  put({ _hsq: { push: yes }, ttq: { revokeConsent: yes } });
  const hosts = {
    clarity: ['www.clarity.ms'],
    uet: ['bat.bing.com'],
    matomo: ['cdn.matomo.cloud'],
    zendesk: ['static.zdassets.com'],
    pinterest: ['s.pinimg.com'],
    tiktok: ['analytics.tiktok.com'],
    hubspot: ['js.hs-scripts.com'],
    intercom: ['widget.intercom.io'],
  };
  const ids = Object.keys(hosts);
  expect(ids.filter((id) => withdraw(id, hosts))).toEqual(ids);
});

it.each([
  [
    'Tag Manager beside Google Analytics',
    'gtm',
    { analytics: GA, gtm: ['www.googletagmanager.com'] },
  ],
  [
    'Facebook’s page plugin beside its pixel',
    'plugin',
    { pixel: META, plugin: ['www.facebook.com'] },
  ],
])('leaves what is granted alone: %s', (_, withdrawn, hosts) => {
  const fbq = loadedPixel();
  put({ fbq, dataLayer: [config('G-1')] });
  expect(withdraw(withdrawn, hosts as unknown as Hosts)).toBe(true);
  expect(fbq).not.toHaveBeenCalled();
  expect(flag('G-1')).toBeUndefined();
});

describe('where two services are of one vendor', () => {
  const two = { pixel: META, shares: META };

  it('it stops for either', () => {
    const fbq = loadedPixel();
    put({ fbq });
    expect(withdraw('shares', two)).toBe(true);
    expect(fbq.mock.calls).toEqual([['consent', 'revoke']]);
  });

  it('it goes on only for both', () => {
    const fbq = loadedPixel();
    put({ fbq });
    tell(two, { pixel: false, shares: false }, { pixel: false, shares: true });
    expect(fbq).not.toHaveBeenCalled();
    tell(two, { pixel: false, shares: true }, { pixel: true, shares: true });
    expect(fbq.mock.calls).toEqual([['consent', 'grant']]);
  });
});

it('takes back HubSpot’s own cookie at a grant on another page, before HubSpot is there', () => {
  const hubspot = { hubspot: ['js.hs-scripts.com'] };
  const grant = () => tell(hubspot, { hubspot: false }, { hubspot: true });
  grant();
  expect('_hsq' in window).toBe(false);
  document.cookie = '__hs_do_not_track=yes';
  grant();
  expect((window as unknown as { _hsq: unknown })._hsq).toEqual([['doNotTrack', { track: true }]]);
  delete (window as unknown as { _hsq?: unknown })._hsq;
});

it.each([
  'google-analytics',
  'hubspot',
  'microsoft-uet',
  'matomo',
  'microsoft-clarity',
  'zendesk',
  'tiktok-pixel',
  'pinterest-tag',
  'meta-pixel',
  'intercom',
])('knows %s by its id alone', (id) => {
  expect(VENDOR_STOPS.filter(({ own }) => own.test(id))).toHaveLength(1);
});
