import { describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/declaration/known-service.js';
import { activecampaign } from '../../src/services/activecampaign.js';
import { amplitude } from '../../src/services/amplitude.js';
import { appInsights } from '../../src/services/app-insights.js';
import { brevo } from '../../src/services/brevo.js';
import { cloudflareWebAnalytics } from '../../src/services/cloudflare-web-analytics.js';
import { fathom } from '../../src/services/fathom.js';
import { klaviyo } from '../../src/services/klaviyo.js';
import { leadfeeder } from '../../src/services/leadfeeder.js';
import { leadinfo } from '../../src/services/leadinfo.js';
import { mailchimp } from '../../src/services/mailchimp.js';
import { mixpanel } from '../../src/services/mixpanel.js';
import { plausible } from '../../src/services/plausible.js';
import { posthog } from '../../src/services/posthog.js';
import { segment } from '../../src/services/segment.js';
import { sentry } from '../../src/services/sentry.js';
import { simpleAnalytics } from '../../src/services/simple-analytics.js';
import { umami } from '../../src/services/umami.js';
import { asLists, EVERYTHING, pageOfScripts } from '../support/page-of-scripts.js';

const HEX = '0123456789abcdef0123456789abcdef';
const UUID = '01234567-89ab-cdef-0123-456789abcdef';

type Api = Record<string, Command>;
type Stub = unknown[] & Api & Record<string, unknown>;

describe('Plausible', () => {
  interface Window {
    plausible?: Command & { q?: unknown; o?: unknown; init?: Command };
  }
  const SCRIPT = 'https://plausible.io/js/pa-abc.js';

  it('has its queue and its settings before its script', () => {
    const globals: Window = {};
    const page = pageOfScripts(globals, EVERYTHING, () => {
      expect(globals.plausible?.o).toEqual({});
      expect(globals.plausible?.q).toEqual([]);
    });
    plausible.load?.({ script: SCRIPT }, page);
    expect(page.scripts).toEqual([[SCRIPT, {}]]);
    globals.plausible?.('Signup', { props: { plan: 'a' } });
    globals.plausible?.init?.({ hashBasedRouting: true });
    expect(asLists(globals.plausible?.q)).toEqual([['Signup', { props: { plan: 'a' } }]]);
    expect(globals.plausible?.o).toEqual({ hashBasedRouting: true });
  });

  it('tells the older script its domain', () => {
    const page = pageOfScripts({});
    plausible.load?.({ script: 'https://plausible.io/js/script.js', domain: 'example.no' }, page);
    expect(page.scripts).toEqual([
      ['https://plausible.io/js/script.js', { 'data-domain': 'example.no' }],
    ]);
  });

  it('names the host where somebody hosts it himself', () => {
    expect(plausible.hostsFor?.({ script: SCRIPT })).toEqual([]);
    expect(plausible.hostsFor?.({ script: 'https://stats.example.no/js/script.js' })).toEqual([
      'stats.example.no',
    ]);
    expect(plausible.hostsFor?.({ script: 'https://plausible.io/other.js' })).toEqual([
      'plausible.io',
    ]);
  });

  it('takes no address that is not one of a script', () => {
    const pattern = new RegExp(plausible.options?.script.pattern ?? '');
    expect(SCRIPT).toMatch(pattern);
    for (const wrong of [
      'http://plausible.io/js/script.js',
      'https://plausible.io/js/script.js"><',
      'https://a@evil.example/js/script.js',
      'https://plausible.io/js/script.js?x',
    ]) {
      expect(wrong).not.toMatch(pattern);
    }
  });
});

it('Fathom is told its site', () => {
  const page = pageOfScripts({});
  fathom.load?.({ siteId: 'ABCDEFGH' }, page);
  expect(page.scripts).toEqual([
    ['https://cdn.usefathom.com/script.js', { 'data-site': 'ABCDEFGH' }],
  ]);
});

it('Umami is told its site, in the cloud and elsewhere', () => {
  const page = pageOfScripts({});
  const own = { websiteId: UUID, script: 'https://stats.example.no/script.js' };
  umami.load?.({ websiteId: UUID }, page);
  umami.load?.(own, page);
  expect(page.scripts).toEqual([
    ['https://cloud.umami.is/script.js', { 'data-website-id': UUID }],
    ['https://stats.example.no/script.js', { 'data-website-id': UUID }],
  ]);
  expect(umami.hostsFor?.({ websiteId: UUID })).toEqual([]);
  expect(umami.hostsFor?.(own)).toEqual(['stats.example.no']);
});

it('Simple Analytics keeps events until it is there', () => {
  const globals: { sa_event?: Command & { q?: unknown } } = {};
  const page = pageOfScripts(globals, EVERYTHING, () => globals.sa_event?.('signup'));
  simpleAnalytics.load?.({}, page);
  simpleAnalytics.load?.({ hostname: 'example.no' }, page);
  expect(asLists(globals.sa_event?.q)).toEqual([['signup']]);
  expect(page.scripts).toEqual([
    ['https://scripts.simpleanalyticscdn.com/latest.js', {}],
    ['https://scripts.simpleanalyticscdn.com/latest.js', { 'data-hostname': 'example.no' }],
  ]);
});

it('Cloudflare Web Analytics is told its token', () => {
  const page = pageOfScripts({});
  cloudflareWebAnalytics.load?.({ token: HEX }, page);
  expect(page.scripts).toEqual([
    [
      'https://static.cloudflareinsights.com/beacon.min.js',
      { 'data-cf-beacon': `{"token":"${HEX}"}` },
    ],
  ]);
});

describe('Mixpanel', () => {
  function load(options: { region?: string; pageView?: boolean } = {}) {
    const globals: { mixpanel?: Stub } = {};
    const page = pageOfScripts(globals);
    mixpanel.load?.({ token: HEX, ...options }, page);
    return { page, stub: globals.mixpanel as Stub };
  }

  it('is set up in its own list', () => {
    const { page, stub } = load();
    expect(page.scripts).toEqual([['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js']]);
    expect(stub._i).toEqual([
      [HEX, { api_host: 'https://api-js.mixpanel.com', track_pageview: true }, 'mixpanel'],
    ]);
    expect(stub.__SV).toBe(1.2);
    expect(load({ region: 'eu', pageView: false }).stub._i).toEqual([
      [HEX, { api_host: 'https://api-eu.mixpanel.com', track_pageview: false }, 'mixpanel'],
    ]);
  });

  it('keeps calls in the order and the form that its script reads', () => {
    const { stub } = load();
    expect(stub.track?.('Signup', { plan: 'a' })).toBeUndefined();
    const people = stub.people as unknown as Stub;
    people.set?.({ plan: 'a' });
    const group = stub.get_group?.('company', 'x') as Api;
    group.set?.({ size: 2 });
    expect([...stub]).toEqual([
      ['track', 'Signup', { plan: 'a' }],
      [
        ['get_group', 'company', 'x'],
        ['set', { size: 2 }],
      ],
    ]);
    expect([...people]).toEqual([['set', { plan: 'a' }]]);
  });

  it('is out at a withdrawal, without deleting anybody, and in at a new grant', () => {
    const { stub } = load();
    const globals = { mixpanel: stub };
    expect(mixpanel.stop?.tell(globals, false)).not.toBe(true);
    mixpanel.stop?.tell(globals, true);
    expect([...stub]).toEqual([['opt_out_tracking', { delete_user: false }], ['opt_in_tracking']]);
    const bare = {};
    mixpanel.stop?.tell(bare, false);
    expect(bare).toEqual({});
  });
});

describe('PostHog', () => {
  function load(apiHost?: string) {
    const globals: { posthog?: Stub } = {};
    const page = pageOfScripts(globals);
    posthog.load?.(apiHost ? { key: 'phc_a', apiHost } : { key: 'phc_a' }, page);
    return { page, stub: globals.posthog as Stub };
  }

  it.each([
    [undefined, 'https://us.i.posthog.com', 'https://us-assets.i.posthog.com'],
    ['https://eu.i.posthog.com', 'https://eu.i.posthog.com', 'https://eu-assets.i.posthog.com'],
    ['https://stats.example.no/ph', 'https://stats.example.no/ph', 'https://stats.example.no/ph'],
  ])('is set up for %s', (given, api_host, assets) => {
    const { page, stub } = load(given);
    expect(stub._i).toEqual([['phc_a', { api_host }, 'posthog']]);
    expect(stub.__SV).toBe(1);
    expect(stub.people).toEqual([]);
    expect(page.scripts).toEqual([[`${assets}/static/array.js`, { crossorigin: 'anonymous' }]]);
  });

  it('names the host where somebody hosts it himself', () => {
    expect(posthog.hostsFor?.({ key: 'phc_a' })).toEqual([]);
    expect(posthog.hostsFor?.({ key: 'phc_a', apiHost: 'https://stats.example.no/ph' })).toEqual([
      'stats.example.no',
    ]);
  });

  it('answers no question before it is there', () => {
    const { stub } = load();
    expect(stub.isFeatureEnabled?.('x')).toBeUndefined();
    expect([...stub]).toEqual([['isFeatureEnabled', 'x']]);
  });

  it('is out at a withdrawal, and in at a new grant', () => {
    const { stub } = load();
    expect(posthog.stop?.tell({ posthog: stub }, false)).not.toBe(true);
    posthog.stop?.tell({ posthog: stub }, true);
    expect([...stub]).toEqual([['opt_out_capturing'], ['opt_in_capturing']]);
    const bare = {};
    posthog.stop?.tell(bare, false);
    expect(bare).toEqual({});
  });
});

describe('Amplitude', () => {
  interface Made extends Api {
    _q: never;
  }
  interface Window {
    amplitude?: Made & {
      _iq: Record<string, Made>;
      Identify: new () => Api;
      invoked: boolean;
    };
  }
  const init = (serverZone: string) => ({ name: 'init', args: [HEX, { serverZone }] });

  function load(options: { serverZone?: string } = {}) {
    const globals: Window = {};
    let before: unknown;
    const page = pageOfScripts(globals, EVERYTHING, () => {
      before = [...((globals.amplitude?._q ?? []) as unknown[])];
    });
    amplitude.load?.({ apiKey: HEX, ...options }, page);
    return { globals, page, before, stub: globals.amplitude as NonNullable<Window['amplitude']> };
  }

  it('is set up before its script', () => {
    const { page, before, stub } = load();
    expect(before).toEqual([init('US')]);
    expect(stub.invoked).toBe(true);
    expect(page.scripts).toEqual([
      [
        'https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz',
        { crossorigin: 'anonymous' },
      ],
    ]);
    expect(load({ serverZone: 'EU' }).before).toEqual([init('EU')]);
  });

  it('keeps calls, promises and objects in the form that its script reads', () => {
    const { stub } = load();
    stub.setUserId?.('1');
    expect(stub.track?.('Signup')).toEqual({ promise: expect.any(Promise) });
    const identify = new stub.Identify();
    expect(identify.set?.('plan', 'a')).toBe(identify);
    expect(identify._q).toEqual([{ name: 'set', args: ['plan', 'a'] }]);
    expect(new stub.Identify()._q).toEqual([]);
    expect(stub._q).toEqual([
      init('US'),
      { name: 'setUserId', args: ['1'] },
      { name: 'track', args: ['Signup'], resolve: expect.any(Function) },
    ]);
    const other = stub.createInstance?.('other') as Made;
    other.reset?.();
    expect(stub._iq.other).toBe(other);
    expect(other._q).toEqual([{ name: 'reset', args: [] }]);
  });

  it('is out at a withdrawal, and in at a new grant', () => {
    const { globals, stub } = load();
    expect(amplitude.stop?.tell(globals, false)).not.toBe(true);
    amplitude.stop?.tell(globals, true);
    expect(stub._q).toEqual([
      init('US'),
      { name: 'setOptOut', args: [true] },
      { name: 'setOptOut', args: [false] },
    ]);
    const bare = {};
    amplitude.stop?.tell(bare, false);
    expect(bare).toEqual({});
  });

  it('does not count Google’s AMP_TOKEN as its own', () => {
    const names = (amplitude.stores ?? []).map(({ name }) => new RegExp(name.slice(1, -1)));
    expect(names.some((name) => name.test('AMP_TOKEN'))).toBe(false);
    expect(names.some((name) => name.test('AMP_a2dbce0e18'))).toBe(true);
  });
});

describe('Segment', () => {
  it.each([
    [{}, [['page']]],
    [{ pageView: true }, [['page']]],
    [{ pageView: false }, []],
  ])('is set up, and counts the page: %j', (options, queue) => {
    const globals: { analytics?: Stub } = {};
    const page = pageOfScripts(globals, EVERYTHING, () =>
      expect([...(globals.analytics ?? [])]).toEqual(queue),
    );
    segment.load?.({ writeKey: 'abc', ...options }, page);
    const stub = globals.analytics as Stub;
    expect(stub._writeKey).toBe('abc');
    expect(stub.invoked).toBe(true);
    expect(stub.methods).toContain('track');
    expect(stub.SNIPPET_VERSION).toBe('5.2.0');
    expect(page.scripts).toEqual([
      [
        'https://cdn.segment.com/analytics.js/v1/abc/analytics.min.js',
        { 'data-global-segment-analytics-key': 'analytics' },
      ],
    ]);
    expect(stub.track?.('Signup')).toBe(stub);
    expect([...stub]).toEqual([...queue, ['track', 'Signup']]);
  });
});

describe('Application Insights', () => {
  const OPTIONS = { connectionString: `InstrumentationKey=${UUID}` };

  it('runs what waited on the methods that its script puts in', () => {
    const globals: { appInsights?: Record<string, unknown> & { queue?: Command[] } } = {};
    const page = pageOfScripts(globals);
    appInsights.load?.(OPTIONS, page);
    expect(page.scripts).toEqual([
      [
        'https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js',
        { crossorigin: 'anonymous', 'data-ai-name': 'appInsights' },
      ],
    ]);
    const stub = globals.appInsights ?? {};
    expect(stub).toMatchObject({ initialize: true, sv: '10', version: 2, config: OPTIONS });
    (stub.trackEvent as Command)({ name: 'Signup' });
    const calls: unknown[] = [];
    stub.trackPageView = (words: unknown) => calls.push(['trackPageView', words]);
    stub.trackEvent = (words: unknown) => calls.push(['trackEvent', words]);
    for (const entry of globals.appInsights?.queue ?? []) entry();
    expect(calls).toEqual([
      ['trackPageView', {}],
      ['trackEvent', { name: 'Signup' }],
    ]);
  });

  it('counts no page where it shall not', () => {
    const globals: { appInsights?: { queue?: unknown[] } } = {};
    appInsights.load?.({ ...OPTIONS, pageView: false }, pageOfScripts(globals));
    expect(globals.appInsights?.queue).toEqual([]);
  });

  it('names an ingestion host that is none of the usual', () => {
    const at = (host: string) => ({
      connectionString: `${OPTIONS.connectionString};IngestionEndpoint=https://${host}/`,
    });
    expect(appInsights.hostsFor?.(OPTIONS)).toEqual([]);
    expect(appInsights.hostsFor?.(at('westeurope-5.in.applicationinsights.azure.com'))).toEqual([]);
    expect(appInsights.hostsFor?.(at('logs.example.no'))).toEqual(['logs.example.no']);
  });

  it('collects nothing and writes no cookies after a withdrawal, and does after a new grant', () => {
    const setEnabled = vi.fn();
    const config = { disableTelemetry: false };
    const globals = { appInsights: { config, getCookieMgr: () => ({ setEnabled }) } };
    expect(appInsights.stop?.tell(globals, false)).not.toBe(true);
    expect(config.disableTelemetry).toBe(true);
    appInsights.stop?.tell(globals, true);
    expect(config.disableTelemetry).toBe(false);
    expect(setEnabled.mock.calls).toEqual([[false], [true]]);
    const bare = {};
    appInsights.stop?.tell(bare, false);
    expect(bare).toEqual({});
  });
});

describe('Sentry', () => {
  it.each([
    ['js.sentry-cdn.com', {}],
    ['js-de.sentry-cdn.com', { region: 'de' }],
  ])('comes from %s', (host, options) => {
    const page = pageOfScripts({});
    sentry.load?.({ publicKey: HEX, ...options }, page);
    expect(page.scripts).toEqual([[`https://${host}/${HEX}.min.js`, { crossorigin: 'anonymous' }]]);
  });

  it('hears what was called before its loader ran, once', async () => {
    const globals: { Sentry?: Api } = {};
    const page = pageOfScripts(globals);
    sentry.load?.({ publicKey: HEX }, page);
    globals.Sentry?.captureMessage?.('early');
    globals.Sentry?.init?.({ release: '1' });
    const heard: unknown[] = [];
    // As the loader does: methods of its own in the same object.
    for (const name of ['captureMessage', 'init']) {
      Object.assign(globals.Sentry ?? {}, {
        [name]: (...words: unknown[]) => heard.push([name, ...words]),
      });
    }
    expect(heard).toEqual([]);
    await page.run();
    expect(heard).toEqual([
      ['captureMessage', 'early'],
      ['init', { release: '1' }],
    ]);
  });
});

it('Leadfeeder is asked for by its script', () => {
  const globals = {};
  const page = pageOfScripts(globals);
  leadfeeder.load?.({ scriptId: 'abcDEF123' }, page);
  expect(globals).toEqual({ ldfdr: {} });
  expect(page.scripts).toEqual([['https://sc.lfeeder.com/lftracker_v1_abcDEF123.js']]);
});

it('Leadinfo has its queue before its script', () => {
  const globals: { leadinfo?: Command & { q?: unknown; t?: unknown } } = {};
  const page = pageOfScripts(globals, EVERYTHING, () => globals.leadinfo?.('trackPageView'));
  leadinfo.load?.({ siteId: 'LI-0123' }, page);
  expect(globals).toMatchObject({ GlobalLeadinfoNamespace: ['leadinfo'] });
  expect(globals.leadinfo?.t).toBe('LI-0123');
  expect(asLists(globals.leadinfo?.q)).toEqual([['trackPageView']]);
  expect(page.scripts).toEqual([['https://cdn.leadinfo.net/ping.js']]);
});

it('ActiveCampaign is allowed and set up before its script', () => {
  const globals: { vgo?: Command & { q?: unknown; l?: unknown } } = {};
  let before: unknown;
  const page = pageOfScripts(globals, EVERYTHING, () => {
    before = asLists(globals.vgo?.q);
  });
  activecampaign.load?.({ accountId: '123' }, page);
  expect(before).toEqual([['setTrackByDefault', true], ['setAccount', '123'], ['process']]);
  expect(globals).toMatchObject({ visitorGlobalObjectAlias: 'vgo' });
  expect(globals.vgo?.l).toEqual(expect.any(Number));
  expect(page.scripts).toEqual([['https://diffuser-cdn.app-us1.com/diffuser/diffuser.js']]);
});

it('Mailchimp is asked for by the ids in its address', () => {
  const page = pageOfScripts({});
  mailchimp.load?.({ userId: 'a1', scriptId: 'b2' }, page);
  expect(page.scripts).toEqual([
    ['https://chimpstatic.com/mcjs-connected/js/users/a1/b2.js', { id: 'mcjs' }],
  ]);
});

it('Brevo is set up before what the page has pushed', () => {
  const waiting: unknown[] = [['track', 'x']];
  const globals = { Brevo: waiting };
  const page = pageOfScripts(globals, EVERYTHING, () =>
    expect(waiting).toEqual([
      ['init', { client_key: 'abc' }],
      ['track', 'x'],
    ]),
  );
  brevo.load?.({ clientKey: 'abc' }, page);
  expect(globals.Brevo).toBe(waiting);
  expect(page.scripts).toEqual([['https://cdn.brevo.com/js/sdk-loader.js']]);
});

describe('Klaviyo', () => {
  interface Window {
    _klOnsite?: unknown[];
    klaviyo?: Api;
  }

  it('keeps any call, and gives a promise of its result', async () => {
    const globals: Window = { _klOnsite: [['openForm', 'X']] };
    const page = pageOfScripts(globals);
    klaviyo.load?.({ companyId: 'ABC123' }, page);
    expect(page.scripts).toEqual([['https://static.klaviyo.com/onsite/js/ABC123/klaviyo.js']]);
    const callback = vi.fn();
    const result = globals.klaviyo?.identify?.({ email: 'kari@example.no' }, callback);
    globals.klaviyo?.push?.(['track', 'y']);
    expect(globals._klOnsite).toEqual([
      ['openForm', 'X'],
      ['identify', { email: 'kari@example.no' }, expect.any(Function)],
      ['track', 'y'],
    ]);
    const entry = globals._klOnsite?.[1] as [string, object, Command];
    entry[2](true);
    await expect(result).resolves.toBe(true);
    expect(callback.mock.calls).toEqual([[true]]);
  });

  it('makes its list where there is none', () => {
    const globals: Window = {};
    klaviyo.load?.({ companyId: 'ABC123' }, pageOfScripts(globals));
    expect(globals._klOnsite).toEqual([]);
  });
});
