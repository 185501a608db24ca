import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It links visits to named contacts, to whom e-mail is sent.',
  certainty: 'medium',
  sources: [
    'https://developers.brevo.com/docs/tracker-js-implementation',
    'DuckDuckGo Tracker Radar 05f17e6: sibautomation.com (sib_cuid of 182 days, seen on 111 sites)',
    'tarteaucitron: sendinblue, brevochat',
  ],
  notes:
    'Brevo was Sendinblue. This is its tracker, which starts its chat too where that is switched on in the account.',
  example: { clientKey: 'abcdefghijklmnopqrstuvwx' },
};

interface BrevoPage {
  Brevo?: unknown[];
}

export const brevo = knownService({
  id: 'brevo',
  name: 'Brevo',
  purpose: 'marketing',
  vendor: {
    name: 'Sendinblue SAS',
    country: 'FR',
    role: 'processor',
    policy: 'https://www.brevo.com/legal/privacypolicy/',
  },
  collects: 'contacts',
  hosts: ['*.brevo.com', 'sibautomation.com'],
  stores: [{ name: 'sib_cuid', kind: 'cookie', lifetime: 'P6M', why: 'contact' }],
  options: {
    clientKey: {
      type: 'text',
      pattern: '^[A-Za-z0-9]+$',
      expected: 'the letters and digits of a tracker’s client_key',
      required: true,
    },
  },
  queue: { list: ['Brevo'] },
  load({ clientKey }, { globals, script }) {
    const page = globals as BrevoPage;
    page.Brevo ??= [];
    // Before what the page has pushed earlier.
    page.Brevo.unshift(['init', { client_key: clientKey }]);
    script('https://cdn.brevo.com/js/sdk-loader.js');
  },
});
