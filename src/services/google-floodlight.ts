import { type About, knownService } from '../declaration/known-service.js';
import { putGoogleTag } from './shared/google-tag.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'It measures which advertisements, shown anywhere, led to what is done here.',
  certainty: 'high',
  sources: [
    'https://developers.google.com/tag-platform/gtagjs/install',
    'Open Cookie Database: DoubleClick/Google Marketing',
  ],
  notes:
    'Activities are sent by the page: gtag("event", "conversion", { send_to: "DC-…" }). Its older tag is a frame, with an image in a <noscript>, which nothing can hold: leave the image out. "IDE" lives 13 months in the EEA and 24 elsewhere.',
  example: { advertiserId: 'DC-1234567' },
};

export const googleFloodlight = knownService({
  id: 'google-floodlight',
  name: 'Google Marketing Platform (Floodlight)',
  purpose: 'marketing',
  vendor: { ...GOOGLE, role: 'processor' },
  collects: 'advertising',
  hosts: [
    'www.googletagmanager.com',
    '*.fls.doubleclick.net',
    'ad.doubleclick.net',
    'cm.g.doubleclick.net',
  ],
  stores: [
    { name: '_gcl_dc', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    {
      name: 'IDE',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'APC',
      kind: 'cookie',
      lifetime: 'P6M',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'advertising',
    },
    {
      name: 'FLC',
      kind: 'cookie',
      lifetime: 'PT10S',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'campaign',
    },
  ],
  options: {
    advertiserId: {
      type: 'text',
      pattern: '^DC-\\d+$',
      expected: 'an advertiser id as "DC-1234567"',
      required: true,
    },
  },
  queue: { list: ['dataLayer'], calls: ['gtag'] },
  load: ({ advertiserId }, page) => putGoogleTag(page, advertiserId),
});
