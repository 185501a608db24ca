import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It recognises people who use Reddit, to aim and measure advertising.',
  certainty: 'medium',
  sources: ['Open Cookie Database: Reddit', 'c15t: reddit-pixel', 'tarteaucitron: reddit'],
  notes: 'Reddit documents no way to stop it.',
  example: { pixelId: 'a2_abcdefghijkl' },
};

interface RedditPage {
  rdt?: Command;
}

export const redditPixel = knownService({
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  purpose: 'marketing',
  vendor: {
    name: 'Reddit Netherlands B.V.',
    country: 'NL',
    policy: 'https://www.reddit.com/policies/privacy-policy',
    subprocessors: [{ name: 'Reddit, Inc.', country: 'US' }],
  },
  collects: 'advertising',
  hosts: ['www.redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com'],
  stores: [
    { name: '_rdt_uuid', kind: 'cookie', lifetime: 'P90D', why: 'advertising' },
    { name: '_rdt_cid', kind: 'cookie', lifetime: 'P90D', why: 'campaign', uncertain: true },
    {
      name: 'edgebucket',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.reddit.com',
      why: 'advertising',
    },
  ],
  options: {
    pixelId: {
      type: 'text',
      pattern: '^[at]2_[a-z0-9]+$',
      expected: 'a pixel id as "a2_abcdefghijkl" or "t2_abcdef"',
      required: true,
    },
  },
  queue: { calls: ['rdt'] },
  load({ pixelId }, { globals, script }) {
    const page = globals as RedditPage;
    page.rdt ??= callQueue('callQueue', {}, 'sendEvent');
    page.rdt('init', pixelId);
    page.rdt('track', 'PageVisit');
    script('https://www.redditstatic.com/ads/pixel.js');
  },
});
