// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { KnownService } from '../../src/declaration/known-service.js';
import { disqus } from '../../src/services/disqus.js';
import { facebookPlugin } from '../../src/services/facebook-plugin.js';
import { googleFonts } from '../../src/services/google-fonts.js';
import { googleMaps } from '../../src/services/google-maps.js';
import { googleRecaptcha } from '../../src/services/google-recaptcha.js';
import { hcaptcha } from '../../src/services/hcaptcha.js';
import { klarna } from '../../src/services/klarna.js';
import { shopify } from '../../src/services/shopify.js';
import { stripe } from '../../src/services/stripe.js';
import { turnstile } from '../../src/services/turnstile.js';
import { vipps } from '../../src/services/vipps.js';
import { wpConsentApi } from '../../src/services/wp-consent-api.js';
import { answersWith, recordingPage } from '../support/recording-page.js';

/** A window with a document, of which nothing else is left by the test before. */
const emptyWindow = <T extends object>(given: T) =>
  Object.assign(new EventTarget(), { document: new EventTarget() }, given);

describe('Google reCAPTCHA', () => {
  interface Grecaptcha {
    execute?: unknown;
    enterprise?: Grecaptcha;
    ready(callback: () => void): void;
  }
  interface Page {
    grecaptcha?: Grecaptcha;
    ___grecaptcha_cfg?: { fns?: unknown[] };
  }

  it.each([
    [{}, 'https://www.google.com/recaptcha/api.js'],
    [{ siteKey: '6Lc' }, 'https://www.google.com/recaptcha/api.js?render=6Lc'],
    [
      { siteKey: '6Lc', host: 'www.recaptcha.net', enterprise: true },
      'https://www.recaptcha.net/recaptcha/enterprise.js?render=6Lc',
    ],
    [{ onload: 'start' }, 'https://www.google.com/recaptcha/api.js?onload=start'],
  ])('with %j loads %s', (options, address) => {
    const { page, asked } = recordingPage();
    googleRecaptcha.load?.(options, page);
    expect(asked).toEqual([['script', address]]);
  });

  it('lets forms wait until it is there', () => {
    const globals: Page = {};
    googleRecaptcha.load?.({ siteKey: '6Lc' }, recordingPage(globals).page);
    const callback = vi.fn();
    globals.grecaptcha?.ready(callback);
    expect(globals.___grecaptcha_cfg).toEqual({ fns: [callback] });
    expect(callback).not.toHaveBeenCalled();
    expect(globals.grecaptcha?.enterprise).toBeUndefined();
  });

  it('goes on at once with forms that come later', () => {
    const globals: Page = {};
    googleRecaptcha.load?.({ siteKey: '6Lc' }, recordingPage(globals).page);
    Object.assign(globals.grecaptcha as object, { execute() {} });
    const callback = vi.fn();
    globals.grecaptcha?.ready(callback);
    expect(callback).toHaveBeenCalledOnce();
    expect(globals.___grecaptcha_cfg).toBeUndefined();
  });

  it('does so for Enterprise under the name that it has there', () => {
    const globals: Page = {};
    googleRecaptcha.load?.({ siteKey: '6Lc', enterprise: true }, recordingPage(globals).page);
    const callback = vi.fn();
    globals.grecaptcha?.enterprise?.ready(callback);
    expect(globals.___grecaptcha_cfg).toEqual({ fns: [callback] });
    expect(globals.grecaptcha?.ready).toBeUndefined();
  });

  it('waits until a form is entered', () => {
    for (const { guardsForms } of [googleRecaptcha, turnstile, hcaptcha]) {
      expect(guardsForms).toBe(true);
    }
  });
});

it.each([
  [turnstile, 'https://challenges.cloudflare.com/turnstile/v0/api.js'],
  [hcaptcha, 'https://js.hcaptcha.com/1/api.js'],
] as const)('$name can be shown by the page itself', (service, address) => {
  const { page, asked } = recordingPage();
  service.load?.({}, page);
  service.load?.({ render: 'explicit', onload: 'start' }, page);
  expect(asked).toEqual([
    ['script', address],
    ['script', `${address}?onload=start&render=explicit`],
  ]);
});

describe('Google Fonts', () => {
  it('come with one style sheet for all families', () => {
    const { page, asked } = recordingPage();
    googleFonts.load?.({ families: ['Open+Sans:wght@400;700', 'Lora'] }, page);
    expect(asked).toEqual([
      [
        'style',
        'https://fonts.googleapis.com/css2?family=Open+Sans:wght@400;700&family=Lora&display=swap',
      ],
    ]);
  });

  it('take nothing else into that address', () => {
    const pattern = new RegExp(googleFonts.options?.families.pattern ?? '');
    expect('Roboto:ital,wght@0,400;1,700').toMatch(pattern);
    expect('Roboto+Flex:slnt,wght@-10..0,100..900').toMatch(pattern);
    for (const family of ['Open Sans', 'A&text=x', 'A/../b', 'A"', '']) {
      expect(family).not.toMatch(pattern);
    }
  });
});

describe('Google Maps', () => {
  it('come with a key, and with what else is asked for', () => {
    const { page, asked } = recordingPage();
    googleMaps.load?.({ key: 'K' }, page);
    googleMaps.load?.(
      {
        key: 'K',
        callback: 'initMap',
        libraries: ['marker', 'places'],
        language: 'nb',
        v: 'weekly',
      },
      page,
    );
    const address = 'https://maps.googleapis.com/maps/api/js?key=K&loading=async';
    expect(asked).toEqual([
      ['script', address],
      ['script', `${address}&callback=initMap&libraries=marker,places&language=nb&v=weekly`],
    ]);
  });
});

it.each<KnownService>([
  googleRecaptcha,
  googleFonts,
  googleMaps,
  turnstile,
  hcaptcha,
  klarna,
  facebookPlugin,
  disqus,
])('$name lets nothing into its address that would change where it leads', ({ options = {} }) => {
  for (const [name, { pattern }] of Object.entries(options)) {
    if (!pattern) continue;
    const longer = ['nb_NO/', 'v23.0/', 'www.google.com/', 'explicit/', 'weekly/', '12/', 'NO/'];
    for (const text of [
      ...longer,
      '',
      'a b',
      'a/b',
      'a"b',
      'a&b=c',
      'a#b',
      'a?b',
      'a\nb',
      'a\n',
      '..',
      'ø',
    ]) {
      expect(text, name).not.toMatch(new RegExp(pattern));
    }
  }
});

describe('Payments', () => {
  it('load Stripe, which watches for fraud unless the owner says no', () => {
    const { page, asked } = recordingPage();
    stripe.load?.({}, page);
    stripe.load?.({ advancedFraudSignals: true }, page);
    stripe.load?.({ advancedFraudSignals: false }, page);
    expect(asked).toEqual([
      ['script', 'https://js.stripe.com/v3/'],
      ['script', 'https://js.stripe.com/v3/'],
      ['script', 'https://js.stripe.com/v3/?advancedFraudSignals=false'],
    ]);
  });

  it('load Vipps', () => {
    const { page, asked } = recordingPage();
    vipps.load?.({}, page);
    expect(asked).toEqual([
      ['script', 'https://cdn.vippsmobilepay.com/js/widget-sdk/vipps-widget.js'],
    ]);
  });

  it('load Klarna, which hears what the page has asked of it before', () => {
    const own = { eventName: 'refresh-placements' };
    const globals = { KlarnaOnsiteService: [own] };
    const { page, asked } = recordingPage(globals);
    klarna.load?.({ clientId: 'klarna_x' }, page);
    klarna.load?.({ clientId: 'klarna_x', environment: 'playground' }, page);
    const address = 'https://js.klarna.com/web-sdk/v1/klarna.js';
    expect(asked).toEqual([
      ['script', address, { 'data-client-id': 'klarna_x', 'data-environment': 'production' }],
      ['script', address, { 'data-client-id': 'klarna_x', 'data-environment': 'playground' }],
    ]);
    expect(globals.KlarnaOnsiteService).toEqual([own]);
    const empty = {};
    klarna.load?.({ clientId: 'klarna_x' }, recordingPage(empty).page);
    expect(empty).toEqual({ KlarnaOnsiteService: [] });
  });
});

describe('Plugins of WordPress', () => {
  /** Writes down what the plugins are told, and when they are told that the type is known. */
  function plugins() {
    const told: string[] = [];
    const globals = emptyWindow<{ wp_set_consent?: (category: string, value: string) => void }>({});
    globals.document.addEventListener('wp_consent_type_defined', () => told.push('defined'));
    const install = () => {
      globals.wp_set_consent = (category, value) => void told.push(`${category} ${value}`);
    };
    return { globals, told, install };
  }
  const said = (preferences: string, statistics: string, marketing: string) => [
    // What the visitor has asked for is never denied.
    'functional allow',
    `preferences ${preferences}`,
    `statistics-anonymous ${statistics}`,
    `statistics ${statistics}`,
    `marketing ${marketing}`,
  ];

  it('are told what is granted, then that there is somebody who asks', () => {
    const { globals, told, install } = plugins();
    install();
    const { page, asked } = recordingPage(globals, { statistics: true });
    wpConsentApi.load?.({}, page);
    expect(told).toEqual([...said('deny', 'allow', 'deny'), 'defined']);
    expect(asked).toEqual([]);
    expect(wpConsentApi.optIn).toBe('wp_consent_type');
  });

  it('are told of each change, and back', () => {
    const { globals, told, install } = plugins();
    install();
    const { page } = recordingPage(globals);
    wpConsentApi.load?.({}, page);
    told.length = 0;
    wpConsentApi.signal?.(answersWith({ functional: true, marketing: true }), page);
    wpConsentApi.signal?.(answersWith(), page);
    wpConsentApi.signal?.(answersWith({ marketing: true }), page);
    expect(told).toEqual([
      ...said('allow', 'deny', 'allow'),
      ...said('deny', 'deny', 'deny'),
      ...said('deny', 'deny', 'allow'),
    ]);
  });

  it.each(['DOMContentLoaded', 'load'])(
    'are told at %s when they come after us, once, and what is granted then',
    (event) => {
      const { globals, told, install } = plugins();
      const { page } = recordingPage(globals, { functional: true, marketing: true });
      wpConsentApi.load?.({}, page);
      wpConsentApi.signal?.(answersWith({ statistics: true }), page);
      if (event === 'load') globals.dispatchEvent(new Event('DOMContentLoaded'));
      expect(told).toEqual([]);
      install();
      globals.dispatchEvent(new Event(event));
      expect(told).toHaveLength(6);
      globals.dispatchEvent(new Event('load'));
      expect(told).toEqual([...said('deny', 'allow', 'deny'), 'defined']);
    },
  );
});

describe('Shopify', () => {
  type Callback = (error?: unknown) => void;

  function shop() {
    const told: unknown[] = [];
    const wanted: unknown[] = [];
    const loaded: Callback[] = [];
    const globals = emptyWindow<{ Shopify?: object }>({});
    const arrive = () => {
      globals.Shopify = {
        loadFeatures(features: unknown, callback: Callback) {
          wanted.push(features);
          loaded.push(callback);
        },
      };
    };
    const load = (error?: unknown) => {
      Object.assign(globals.Shopify ?? {}, {
        customerPrivacy: {
          setTrackingConsent(consent: object, callback: unknown) {
            expect(callback).toBeInstanceOf(Function);
            told.push(consent);
          },
        },
      });
      for (const callback of loaded) callback(error);
    };
    return { globals, told, wanted, arrive, load };
  }
  const none = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
  const features = [{ name: 'consent-tracking-api', version: '0.1' }];

  it('is told what is granted once it can hear it', () => {
    const { globals, told, wanted, arrive, load } = shop();
    arrive();
    const { page, asked } = recordingPage(globals, { statistics: true });
    shopify.load?.({}, page);
    expect(wanted).toEqual([features]);
    expect(told).toEqual([]);
    load();
    expect(told).toEqual([{ ...none, analytics: true }]);
    expect(asked).toEqual([]);
  });

  it('is told of each change, and back', () => {
    const { globals, told, arrive, load } = shop();
    arrive();
    const { page } = recordingPage(globals);
    shopify.load?.({}, page);
    load();
    shopify.signal?.(answersWith({ marketing: true, functional: true }), page);
    shopify.signal?.(answersWith(), page);
    shopify.signal?.(answersWith({ marketing: true }), page);
    expect(told).toEqual([
      none,
      { analytics: false, marketing: true, preferences: true, sale_of_data: true },
      none,
      { ...none, marketing: true, sale_of_data: true },
    ]);
  });

  it('hears the latest answer where that changes while it loads', () => {
    const { globals, told, arrive, load } = shop();
    arrive();
    const { page } = recordingPage(globals, { marketing: true });
    shopify.load?.({}, page);
    shopify.signal?.(answersWith({ statistics: true }), page);
    expect(told).toEqual([]);
    load();
    expect(told).toEqual([{ ...none, analytics: true }]);
  });

  it('is waited for, and told nothing when it could not load', () => {
    const { globals, told, wanted, arrive, load } = shop();
    const { page } = recordingPage(globals);
    shopify.load?.({}, page);
    expect(wanted).toEqual([]);
    arrive();
    globals.dispatchEvent(new Event('DOMContentLoaded'));
    globals.dispatchEvent(new Event('load'));
    expect(wanted).toEqual([features]);
    load(new Error('blocked'));
    expect(told).toEqual([]);
  });
});
