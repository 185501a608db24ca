import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'X recognises who sees its posts on other sites, and uses that for advertising.',
  certainty: 'high',
  sources: [
    'https://developer.x.com/en/docs/x-for-websites/javascript-api/guides/set-up-x-for-websites',
    'Open Cookie Database: X',
    'tarteaucitron: twitterembed',
  ],
  notes:
    'With options (none are required), its script turns the quotes on the page into posts. Put data-dnt="true" on each of them, or <meta name="twitter:dnt" content="on"> into the page: then X does not use the visit to adapt what it shows.',
  example: {},
};

const third = { kind: 'cookie', party: 'third', domain: '.twitter.com', lifetime: 'P2Y' } as const;

interface XPage {
  twttr?: object;
}

export const xEmbed = knownService({
  id: 'x-embed',
  name: 'X posts',
  purpose: 'marketing',
  vendor: {
    name: 'X Internet Unlimited Company',
    country: 'IE',
    policy: 'https://x.com/en/privacy',
  },
  collects: 'embed',
  hosts: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
  ],
  embeds: ['platform.twitter.com', 'syndication.twitter.com'],
  stores: [
    { ...third, name: 'guest_id', why: 'advertising' },
    { ...third, name: 'personalization_id', why: 'advertising' },
    { ...third, name: 'syndication_guest_id', why: 'advertising' },
    { ...third, name: 'tfw_exp', why: 'experiment' },
  ],
  options: {},
  queue: { calls: ['twttr'] },
  load(_, { globals, script }) {
    const waiting: unknown[] = [];
    (globals as XPage).twttr ??= {
      _e: waiting,
      ready: (callback: unknown) => void waiting.push(callback),
    };
    script('https://platform.twitter.com/widgets.js', { id: 'twitter-wjs' });
  },
});
