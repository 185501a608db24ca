import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to count them; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://support.siteimprove.com/hc/en-gb/articles/115000070092-Analytics-Technical-Specifications',
    'Open Cookie Database: Siteimprove',
  ],
  notes:
    'Siteimprove documents no way to stop it. "nmstat" is said to live from one year to three.',
  example: { accountId: '1234567' },
};

export const siteimprove = knownService({
  id: 'siteimprove',
  name: 'Siteimprove Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Siteimprove A/S',
    country: 'DK',
    role: 'processor',
    policy: 'https://www.siteimprove.com/privacy/privacy-policy/',
  },
  collects: 'visits',
  hosts: ['siteimproveanalytics.com/js/', '*.siteimproveanalytics.io'],
  stores: [
    { name: 'nmstat', kind: 'cookie', lifetime: 'P3Y', why: 'visitor', uncertain: true },
    {
      name: 'siteimproveses',
      kind: 'cookie',
      lifetime: 'session',
      why: 'session',
      uncertain: true,
    },
  ],
  options: {
    accountId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits in the name of its script',
      required: true,
    },
  },
  load({ accountId }, { script }) {
    script(`https://siteimproveanalytics.com/js/siteanalyze_${accountId}.js`);
  },
});
