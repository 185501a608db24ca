// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Command, KnownService, VendorPage } from '../../src/declaration/known-service.js';
import * as everyService from '../../src/every-service.js';
import { crisp } from '../../src/services/crisp.js';
import { drift } from '../../src/services/drift.js';
import { formilla } from '../../src/services/formilla.js';
import { intercom } from '../../src/services/intercom.js';
import { livechat } from '../../src/services/livechat.js';
import { smartsupp } from '../../src/services/smartsupp.js';
import { tawk } from '../../src/services/tawk.js';
import { zendeskChatClassic } from '../../src/services/zendesk-chat-classic.js';
import { zendeskGuide } from '../../src/services/zendesk-guide.js';
import { zendeskMessaging } from '../../src/services/zendesk-messaging.js';
import { asLists, CHAT_ONLY, EVERYTHING, pageOfScripts } from '../support/page-of-scripts.js';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

it('every chat has a corner, and can be opened', () => {
  const chats = (Object.values(everyService) as KnownService[]).filter(
    ({ collects }) => collects === 'chat',
  );
  expect(chats.length).toBeGreaterThan(8);
  for (const { id, corner, load, open, purpose } of chats) {
    expect(corner, id).toBe('bottom right');
    expect(load, id).toBeDefined();
    expect(open, id).toBeDefined();
    expect(purpose, id).toBe('functional');
  }
});

describe('Zendesk Messaging', () => {
  interface Window {
    zE?: Command & { readonly q?: unknown };
  }
  const set = (range: string) => ['messenger:set', 'cookies', range];

  it.each([
    ['functional', CHAT_ONLY],
    ['all', EVERYTHING],
    ['functional', { ...EVERYTHING, statistics: false }],
  ])('is told “%s” before its script is asked for', (range, answers) => {
    const globals: Window = {};
    let before: unknown;
    const page = pageOfScripts(globals, answers, () => {
      before = asLists(globals.zE?.q);
    });
    zendeskMessaging.load?.({ key: UUID }, page);
    expect(before).toEqual([set(range)]);
    expect(asLists(globals.zE?.q)).toEqual([set(range)]);
    expect(page.scripts).toEqual([
      [`https://static.zdassets.com/ekr/snippet.js?key=${UUID}`, { id: 'ze-snippet' }],
    ]);
  });

  it('hears later answers, and is opened', () => {
    const zE = vi.fn();
    const page = pageOfScripts({ zE });
    zendeskMessaging.signal?.(EVERYTHING, page);
    zendeskMessaging.signal?.(CHAT_ONLY, page);
    zendeskMessaging.open?.(page);
    expect(zE.mock.calls).toEqual([set('all'), set('functional'), ['messenger', 'open']]);
  });

  it('stores nothing once it is withdrawn, and what is functional once it is granted again', () => {
    const zE = vi.fn();
    zendeskMessaging.stop?.tell({ zE }, false);
    zendeskMessaging.stop?.tell({ zE }, true);
    expect(zE.mock.calls).toEqual([set('none'), set('functional')]);
    const bare = {};
    zendeskMessaging.stop?.tell(bare, false);
    expect(bare).toEqual({});
  });
});

describe('Zendesk Chat', () => {
  interface Window {
    zESettings?: object;
    zE?: Command;
  }

  it.each([
    [true, EVERYTHING],
    [false, CHAT_ONLY],
  ])('has its settings before its script: analytics %s', (analytics, answers) => {
    const globals: Window = { zESettings: { webWidget: {} } };
    const page = pageOfScripts(globals, answers, () =>
      expect(globals).toEqual({ zESettings: { webWidget: {}, cookies: true, analytics } }),
    );
    zendeskChatClassic.load?.({ key: UUID }, page);
    expect(page.scripts).toEqual([
      [`https://static.zdassets.com/ekr/snippet.js?key=${UUID}`, { id: 'ze-snippet' }],
    ]);
  });

  it('hears later answers', () => {
    const zE = vi.fn();
    zendeskChatClassic.signal?.(CHAT_ONLY, pageOfScripts({}));
    zendeskChatClassic.signal?.(CHAT_ONLY, pageOfScripts({ zE }));
    expect(zE.mock.calls).toEqual([['webWidget', 'updateSettings', { analytics: false }]]);
  });

  it('is opened once, as soon as it is there', () => {
    vi.useFakeTimers();
    const globals: Window = {};
    zendeskChatClassic.open?.(pageOfScripts(globals));
    vi.advanceTimersByTime(1000);
    const zE = vi.fn();
    globals.zE = zE;
    vi.advanceTimersByTime(10_000);
    expect(zE.mock.calls).toEqual([['webWidget', 'open']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not waited for for ever', () => {
    vi.useFakeTimers();
    zendeskChatClassic.open?.(pageOfScripts({}));
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('a Zendesk help centre is only described', () => {
  expect('load' in zendeskGuide).toBe(false);
});

describe('Intercom', () => {
  interface Window {
    intercomSettings?: object;
    Intercom?: Command & { readonly q?: unknown };
  }

  it('has its settings and its queue before its script', () => {
    const globals: Window = { intercomSettings: { name: 'Kari' } };
    const page = pageOfScripts(globals, EVERYTHING, () => {
      globals.Intercom?.('trackEvent', 'x');
      expect(asLists(globals.Intercom?.q)).toEqual([['trackEvent', 'x']]);
      expect(globals.intercomSettings).toEqual({
        name: 'Kari',
        api_base: 'https://api-iam.eu.intercom.io',
        app_id: 'abc12345',
      });
    });
    intercom.load?.({ appId: 'abc12345', region: 'eu' }, page);
    expect(page.scripts).toEqual([['https://widget.intercom.io/widget/abc12345']]);
  });

  it('keeps data in the United States unless told otherwise', () => {
    const globals: Window = {};
    intercom.load?.({ appId: 'abc12345' }, pageOfScripts(globals));
    expect(globals.intercomSettings).toMatchObject({ api_base: 'https://api-iam.intercom.io' });
  });

  it('is opened by a call that waits for it', () => {
    const globals: Window = {};
    const page = pageOfScripts(globals);
    intercom.load?.({ appId: 'abc12345' }, page);
    intercom.open?.(page);
    expect(asLists(globals.Intercom?.q)).toEqual([['show']]);
  });

  it('ends the conversation at a withdrawal, and starts afresh at a new grant', () => {
    const Intercom = vi.fn();
    const globals: Window = { Intercom };
    intercom.stop?.tell(globals, false);
    intercom.stop?.tell(globals, true);
    expect(Intercom.mock.calls).toEqual([['shutdown']]);
    intercom.load?.({ appId: 'abc12345' }, pageOfScripts(globals));
    expect(asLists(globals.Intercom?.q)).toEqual([]);
  });
});

describe('Crisp', () => {
  it('takes over what waits, and is opened', () => {
    const waiting = [['set', 'user:nickname', ['Kari']]];
    const globals: Record<string, unknown> = { $crisp: waiting };
    const page = pageOfScripts(globals, EVERYTHING, () =>
      expect(globals.CRISP_WEBSITE_ID).toBe(UUID),
    );
    crisp.load?.({ websiteId: UUID }, page);
    crisp.open?.(page);
    expect(globals.$crisp).toBe(waiting);
    expect(waiting).toEqual([
      ['set', 'user:nickname', ['Kari']],
      ['do', 'chat:open'],
    ]);
    expect(page.scripts).toEqual([['https://client.crisp.chat/l.js']]);
  });

  it('makes its list where there is none', () => {
    const globals: Record<string, unknown> = {};
    crisp.load?.({ websiteId: UUID }, pageOfScripts(globals));
    expect(globals.$crisp).toEqual([]);
  });
});

describe('tawk.to', () => {
  interface Window {
    Tawk_API?: { maximize?(): unknown; onLoad?(): unknown };
    Tawk_LoadStart?: Date;
  }
  const PROPERTY = '0123456789abcdef01234567';

  it.each([
    ['default', {}],
    ['1abcdefgh', { widgetId: '1abcdefgh' }],
  ])('loads the widget “%s”, with what the page has set', (widget, options) => {
    const own = { onLoad: () => {} };
    const globals: Window = { Tawk_API: own };
    const page = pageOfScripts(globals, EVERYTHING, () =>
      expect(globals.Tawk_LoadStart).toBeInstanceOf(Date),
    );
    tawk.load?.({ propertyId: PROPERTY, ...options }, page);
    expect(globals.Tawk_API).toBe(own);
    expect(page.scripts).toEqual([
      [`https://embed.tawk.to/${PROPERTY}/${widget}`, { crossorigin: '*' }],
    ]);
  });

  it('makes its object where there is none', () => {
    const globals: Window = {};
    tawk.load?.({ propertyId: PROPERTY }, pageOfScripts(globals));
    expect(globals.Tawk_API).toEqual({});
  });

  it('is opened once it is there, after what the page does then', () => {
    const calls: string[] = [];
    const globals: Window = { Tawk_API: { onLoad: () => calls.push('page') } };
    const page = pageOfScripts(globals);
    tawk.open?.(page);
    expect(calls).toEqual([]);
    Object.assign(globals.Tawk_API ?? {}, { maximize: () => calls.push('open') });
    globals.Tawk_API?.onLoad?.();
    expect(calls).toEqual(['page', 'open']);
    tawk.open?.(page);
    expect(calls).toEqual(['page', 'open', 'open']);
  });

  it('is opened too where open comes before load', () => {
    const globals: Window = {};
    tawk.open?.(pageOfScripts(globals));
    tawk.load?.({ propertyId: PROPERTY }, pageOfScripts(globals));
    const maximize = vi.fn();
    Object.assign(globals.Tawk_API ?? {}, { maximize });
    globals.Tawk_API?.onLoad?.();
    expect(maximize).toHaveBeenCalledOnce();
  });
});

describe('LiveChat', () => {
  interface Widget {
    _q: unknown[];
    _h: Command | null;
    readonly on: Command;
    readonly once: Command;
    readonly off: Command;
    readonly get: Command;
    readonly call: Command;
  }
  interface Window {
    __lc?: object;
    LiveChatWidget?: Widget;
  }

  it('keeps calls until it is there, and hands them on from then', () => {
    const globals: Window = { __lc: { group: 2 } };
    const page = pageOfScripts(globals, EVERYTHING, () =>
      expect(globals).toMatchObject({
        __lc: { group: 2, license: 1234567 },
        LiveChatWidget: { _q: [], _h: null, _v: '2.0' },
      }),
    );
    livechat.load?.({ license: '1234567' }, page);
    expect(page.scripts).toEqual([['https://cdn.livechatinc.com/tracking.js']]);
    livechat.open?.(page);
    const widget = globals.LiveChatWidget as Widget;
    widget.on('ready', 1);
    widget.once('ready', 2);
    widget.off('ready', 1);
    expect(widget.get('state')).toBeUndefined();
    expect(widget._q).toEqual([
      ['call', ['maximize']],
      ['on', ['ready', 1]],
      ['once', ['ready', 2]],
      ['off', ['ready', 1]],
    ]);
    widget._h = vi.fn(() => 'now');
    expect(widget.get('state')).toBe('now');
    livechat.open?.(page);
    expect((widget._h as ReturnType<typeof vi.fn>).mock.calls).toEqual([
      ['get', ['state']],
      ['call', ['maximize']],
    ]);
    expect(widget._q).toHaveLength(4);
  });
});

describe('Smartsupp', () => {
  interface Window {
    _smartsupp?: object;
    smartsupp?: Command & { readonly _?: unknown };
  }
  const KEY = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    [true, false],
    [false, true],
  ])('is told before its script: statistics %s, marketing %s', (statistics, marketing) => {
    const globals: Window = { _smartsupp: { hideWidget: true } };
    let before: unknown;
    const page = pageOfScripts(globals, { functional: true, statistics, marketing }, () => {
      before = asLists(globals.smartsupp?._);
      expect(globals._smartsupp).toEqual({ hideWidget: true, key: KEY });
    });
    smartsupp.load?.({ key: KEY }, page);
    expect(before).toEqual([
      ['analyticsConsent', statistics],
      ['marketingConsent', marketing],
    ]);
    expect(page.scripts).toEqual([['https://www.smartsuppchat.com/loader.js?']]);
  });

  it('hears later answers, and is opened', () => {
    const globals = { smartsupp: vi.fn() };
    const page = pageOfScripts(globals);
    smartsupp.signal?.(EVERYTHING, page);
    smartsupp.signal?.(CHAT_ONLY, page);
    smartsupp.open?.(page);
    expect(globals.smartsupp.mock.calls).toEqual([
      ['analyticsConsent', true],
      ['marketingConsent', true],
      ['analyticsConsent', false],
      ['marketingConsent', false],
      ['chat:open'],
    ]);
  });
});

describe('Drift', () => {
  it('keeps calls for its script, whose address changes every five minutes', () => {
    vi.useFakeTimers({ now: 300_001 });
    const globals: Record<string, unknown> = {};
    const page = pageOfScripts(globals);
    drift.load?.({ appId: 'abcdef123456' }, page);
    expect(page.scripts).toEqual([
      ['https://js.driftt.com/include/600000/abcdef123456.js', { crossorigin: 'anonymous' }],
    ]);
    expect(globals.drift).toBe(globals.driftt);
    expect((globals.drift as { methods: unknown }).methods).toContain('identify');
    expect(globals.drift).toMatchObject({ invoked: true, SNIPPET_VERSION: '0.3.1' });
    const api = globals.drift as unknown[] & Record<string, Command>;
    expect(api.identify?.('1', { email: 'kari@example.no' })).toBe(api);
    expect([...api]).toEqual([['identify', '1', { email: 'kari@example.no' }]]);
  });

  it('is opened once it is ready', () => {
    const globals: Record<string, unknown> = {};
    const page = pageOfScripts(globals);
    drift.load?.({ appId: 'abcdef123456' }, page);
    drift.open?.(page);
    const [[name, event, whenReady]] = globals.drift as [[string, string, Command]];
    expect([name, event]).toEqual(['on', 'ready']);
    const openChat = vi.fn();
    whenReady({ openChat });
    expect(openChat).toHaveBeenCalledOnce();
    globals.drift = { api: { openChat } };
    drift.open?.(page);
    expect(openChat).toHaveBeenCalledTimes(2);
  });
});

describe('Formilla', () => {
  const GUID = 'cs012345-6789-abcd-ef01-23456789abcd';

  it('is set up once its script has run, and not before', async () => {
    const calls: unknown[] = [];
    const Formilla = {
      guid: '',
      loadWidgets() {
        calls.push(['loadWidgets', this.guid]);
      },
    };
    const globals: { Formilla?: typeof Formilla } = {};
    const page = pageOfScripts(globals);
    formilla.load?.({ guid: GUID }, page);
    expect(globals).toEqual({});
    expect(page.scripts).toEqual([['https://www.formilla.com/scripts/feedback.js']]);
    globals.Formilla = Formilla;
    await Promise.resolve();
    expect(calls).toEqual([]);
    await page.run();
    expect(calls).toEqual([['loadWidgets', GUID]]);
  });

  it('is left alone where its script has left nothing', async () => {
    const globals = {};
    const page = pageOfScripts(globals);
    formilla.load?.({ guid: GUID }, page);
    await page.run();
    expect(globals).toEqual({});
  });

  it('is opened once, when its button is there', () => {
    vi.useFakeTimers();
    const initFormillaChat = vi.fn();
    formilla.open?.(pageOfScripts({ Formilla: { initFormillaChat } }) as VendorPage);
    vi.advanceTimersByTime(1000);
    expect(initFormillaChat).not.toHaveBeenCalled();
    document.body.append(
      Object.assign(document.createElement('div'), { id: 'formilla-chat-button' }),
    );
    vi.advanceTimersByTime(5000);
    expect(initFormillaChat).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
