import { describe, expect, it, vi } from 'vitest';
import type { KnownService } from '../../src/declaration/known-service.js';
import { calendly } from '../../src/services/calendly.js';
import { disqus } from '../../src/services/disqus.js';
import { facebookPlugin } from '../../src/services/facebook-plugin.js';
import { instagram } from '../../src/services/instagram.js';
import { openstreetmap } from '../../src/services/openstreetmap.js';
import { soundcloud } from '../../src/services/soundcloud.js';
import { spotify } from '../../src/services/spotify.js';
import { tiktokEmbed } from '../../src/services/tiktok-embed.js';
import { trustpilot } from '../../src/services/trustpilot.js';
import { typeform } from '../../src/services/typeform.js';
import { vimeo } from '../../src/services/vimeo.js';
import { wistia } from '../../src/services/wistia.js';
import { xEmbed } from '../../src/services/x-embed.js';
import { youtube } from '../../src/services/youtube.js';
import { answersWith, recordingPage } from '../support/recording-page.js';

it.each<KnownService>([youtube, vimeo, openstreetmap, spotify, soundcloud])(
  '$name is a frame: it is held by its address, and has no script of its own',
  (service) => {
    expect(service.load).toBeUndefined();
    expect(service.embeds?.length).toBeGreaterThan(0);
    expect(service.hosts).toEqual(expect.arrayContaining([...(service.embeds ?? [])]));
  },
);

it.each([
  [instagram, 'https://www.instagram.com/embed.js'],
  [tiktokEmbed, 'https://www.tiktok.com/embed.js'],
  [typeform, 'https://embed.typeform.com/next/embed.js'],
  [trustpilot, 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'],
] as const)('$name puts in one script and nothing else', (service, address) => {
  const { page, asked } = recordingPage();
  service.load?.({}, page);
  expect(asked).toEqual([['script', address]]);
  expect(page.globals).toEqual({});
});

it('Calendly brings its style before its script', () => {
  const { page, asked } = recordingPage();
  calendly.load?.({}, page);
  expect(asked).toEqual([
    ['style', 'https://assets.calendly.com/assets/external/widget.css'],
    ['script', 'https://assets.calendly.com/assets/external/widget.js'],
  ]);
});

it('Disqus loads the comments of the site that is named', () => {
  vi.useFakeTimers({ now: 1700000000000 });
  const { page, asked } = recordingPage();
  disqus.load?.({ shortname: 'shop' }, page);
  vi.useRealTimers();
  expect(asked).toEqual([
    ['script', 'https://shop.disqus.com/embed.js', { 'data-timestamp': '1700000000000' }],
  ]);
});

describe('Facebook’s plugins', () => {
  const attributes = { id: 'facebook-jssdk', crossorigin: 'anonymous' };

  it('come in English, of the version that the owner names', () => {
    const { page, asked } = recordingPage();
    facebookPlugin.load?.({ version: 'v23.0' }, page);
    expect(asked).toEqual([
      ['script', 'https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v23.0', attributes],
    ]);
  });

  it('come in the owner’s language, for the owner’s app', () => {
    const { page, asked } = recordingPage();
    facebookPlugin.load?.({ version: 'v23.0', locale: 'nb_NO', appId: '12' }, page);
    expect(asked).toEqual([
      [
        'script',
        'https://connect.facebook.net/nb_NO/sdk.js#xfbml=1&version=v23.0&appId=12',
        attributes,
      ],
    ]);
  });
});

describe('X’s posts', () => {
  it('leave a queue for those who wait for X, and load its script', () => {
    const globals: { twttr?: { _e: unknown[]; ready(callback: () => void): void } } = {};
    const { page, asked } = recordingPage(globals);
    xEmbed.load?.({}, page);
    expect(asked).toEqual([
      ['script', 'https://platform.twitter.com/widgets.js', { id: 'twitter-wjs' }],
    ]);
    const callback = () => {};
    globals.twttr?.ready(callback);
    expect(globals.twttr?._e).toEqual([callback]);
  });

  it('use the queue that the page has made itself', () => {
    const twttr = { _e: [] };
    const globals = { twttr };
    xEmbed.load?.({}, recordingPage(globals).page);
    expect(globals.twttr).toBe(twttr);
  });
});

describe('Wistia', () => {
  type Entry = (wistia: object) => void;

  /** What Wistia would hear of the queue. */
  const heard = ({ _wq = [] }: { _wq?: Entry[] }): unknown[] => {
    const calls: unknown[] = [];
    for (const entry of _wq) entry({ consent: (isGranted: boolean) => calls.push(isGranted) });
    return calls;
  };

  it('hears that nobody may be recognised before its script comes', () => {
    const globals = {};
    const { page, asked } = recordingPage(globals, { functional: true });
    wistia.load?.({}, page);
    expect(heard(globals)).toEqual([false]);
    expect(asked).toEqual([['script', 'https://fast.wistia.com/assets/external/E-v1.js']]);
  });

  it('hears each later answer about statistics, and no other', () => {
    const globals = {};
    const { page } = recordingPage(globals, { functional: true, statistics: true });
    wistia.load?.({}, page);
    wistia.signal?.(answersWith({ functional: true, marketing: true }), page);
    wistia.signal?.(answersWith({ functional: true, statistics: true }), page);
    expect(heard(globals)).toEqual([true, false, true]);
  });

  it('keeps what the page has queued, in order', () => {
    const own = () => {};
    const globals = { _wq: [own] };
    wistia.load?.({}, recordingPage(globals).page);
    expect(globals._wq).toHaveLength(2);
    expect(globals._wq[0]).toBe(own);
  });
});
