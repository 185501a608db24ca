import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It recognises people who use X, to aim and measure advertising.',
  certainty: 'medium',
  sources: ['c15t: x-pixel', 'tarteaucitron: twitteruwt', 'Open Cookie Database: X'],
  notes:
    'X documents no way to stop it. It may also store a first-party cookie "_twpid", of which no lifetime is known.',
  example: { pixelId: 'abcde' },
};

interface XPage {
  twq?: Command;
}

export const xPixel = knownService({
  id: 'x-pixel',
  name: 'X Pixel',
  purpose: 'marketing',
  vendor: {
    name: 'X Internet Unlimited Company',
    country: 'IE',
    policy: 'https://x.com/en/privacy',
    subprocessors: [{ name: 'X Corp.', country: 'US' }],
  },
  collects: 'advertising',
  hosts: [
    'static.ads-twitter.com',
    'analytics.twitter.com',
    'analytics.x.com',
    't.co/i/adsct',
    't.co/1/i/adsct',
  ],
  stores: [
    { name: '_twclid', kind: 'cookie', lifetime: 'P30D', why: 'campaign', uncertain: true },
    {
      name: 'muc_ads',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.t.co',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'guest_id',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.twitter.com',
      why: 'advertising',
    },
    {
      name: 'guest_id_ads',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.twitter.com',
      why: 'advertising',
    },
    {
      name: 'guest_id_marketing',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.twitter.com',
      why: 'advertising',
    },
    {
      name: 'personalization_id',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.twitter.com',
      why: 'advertising',
    },
    {
      name: 'guest_id',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.x.com',
      why: 'advertising',
    },
    {
      name: 'guest_id_ads',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.x.com',
      why: 'advertising',
    },
    {
      name: 'guest_id_marketing',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.x.com',
      why: 'advertising',
    },
    {
      name: 'personalization_id',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.x.com',
      why: 'advertising',
    },
  ],
  options: {
    pixelId: {
      type: 'text',
      pattern: '^[a-z0-9]+$',
      expected: 'the small letters and digits of a pixel id',
      required: true,
    },
  },
  queue: { calls: ['twq'] },
  load({ pixelId }, { globals, script }) {
    const page = globals as XPage;
    page.twq ??= callQueue('queue', { version: '1.1' }, 'exe');
    page.twq('config', pixelId);
    script('https://static.ads-twitter.com/uwt.js');
  },
});
