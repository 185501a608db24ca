import {
  type About,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises people who use Pinterest, to aim and measure advertising.',
  certainty: 'high',
  sources: [
    'https://help.pinterest.com/business/article/install-the-base-code',
    'c15t: pinterest-tag',
    'tarteaucitron: pinterestpixel',
    'Open Cookie Database: Pinterest',
  ],
  notes:
    'Its base code has an image in a <noscript>, which nothing can hold: leave that out. "_pin_unauth" is said to live a year or a day.',
  example: { tagId: '1234567890123' },
};

interface PinterestPage {
  pintrk?: Command;
}

/**
 * Pinterest stops its events and deletes its cookies. Whether its frames stop is not said: the page
 * must be loaded again.
 *
 * @see https://help.pinterest.com/business/article/install-the-base-code
 */
export const pinterestTagStop: VendorStop = {
  own: /ct\.pinterest|s\.pinimg|pinterest-tag/,
  tell: ({ pintrk }: PinterestPage, granted) => pintrk?.('setconsent', granted),
};

/** What Pinterest's base code leaves on the page: it keeps lists, not `arguments`. */
function emptyPintrk(): Command {
  const pintrk: Command & { queue: unknown[][] } = Object.assign(
    (...words: unknown[]) => pintrk.queue.push(words),
    { queue: [], version: '3.0' },
  );
  return pintrk;
}

export const pinterestTag = knownService({
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  purpose: 'marketing',
  vendor: {
    name: 'Pinterest Europe Limited',
    country: 'IE',
    policy: 'https://policy.pinterest.com/privacy-policy',
    subprocessors: [{ name: 'Pinterest, Inc.', country: 'US' }],
  },
  collects: 'advertising',
  hosts: ['s.pinimg.com/ct/', 'ct.pinterest.com'],
  stores: [
    { name: '_pin_unauth', kind: 'cookie', lifetime: 'P1Y', why: 'advertising', uncertain: true },
    { name: '_derived_epik', kind: 'cookie', lifetime: 'P1Y', why: 'campaign' },
    { name: '_epik', kind: 'cookie', lifetime: 'P1Y', why: 'campaign' },
    {
      name: '/^_pinterest_ct/',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.ct.pinterest.com',
      why: 'advertising',
    },
    {
      name: 'ar_debug',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.pinterest.com',
      why: 'advertising',
    },
  ],
  options: {
    tagId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a tag id',
      required: true,
    },
  },
  queue: { calls: ['pintrk'] },
  load({ tagId }, { globals, script }) {
    const page = globals as PinterestPage;
    page.pintrk ??= emptyPintrk();
    page.pintrk('setconsent', true);
    page.pintrk('load', tagId);
    page.pintrk('page');
    script('https://s.pinimg.com/ct/core.js');
  },
  stop: pinterestTagStop,
});
