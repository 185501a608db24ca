import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It links visits to named contacts, to whom e-mail is sent.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Mailchimp',
    'DuckDuckGo Tracker Radar 05f17e6: chimpstatic.com (the address of the script)',
  ],
  notes: 'Mailchimp belongs to Intuit Inc.',
  example: { userId: '0123456789abcdef012345678', scriptId: '0123456789abcdef012345678' },
};

const ID = {
  type: 'text',
  pattern: '^[0-9a-f]+$',
  expected: 'digits and letters from the address of the script: ".../users/<userId>/<scriptId>.js"',
  required: true,
} as const;

export const mailchimp = knownService({
  id: 'mailchimp',
  name: 'Mailchimp',
  purpose: 'marketing',
  vendor: {
    name: 'The Rocket Science Group LLC',
    country: 'US',
    policy: 'https://www.intuit.com/privacy/statement/',
  },
  collects: 'contacts',
  hosts: ['chimpstatic.com/mcjs-connected/', '*.list-manage.com', 'downloads.mailchimp.com'],
  stores: [
    { name: 'mc_cid', kind: 'cookie', lifetime: 'P14D', why: 'campaign' },
    { name: 'mc_eid', kind: 'cookie', lifetime: 'P14D', why: 'contact' },
    { name: 'mc_landing_site', kind: 'cookie', lifetime: 'P14D', why: 'campaign' },
  ],
  options: { userId: ID, scriptId: ID },
  load: ({ userId, scriptId }, { script }) =>
    void script(`https://chimpstatic.com/mcjs-connected/js/users/${userId}/${scriptId}.js`, {
      id: 'mcjs',
    }),
});
