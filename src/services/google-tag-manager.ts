import { type About, knownService } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'It loads whatever its container holds, and containers mostly hold advertising.',
  certainty: 'high',
  sources: [
    'https://developers.google.com/tag-manager/devguide/',
    'https://developers.google.com/tag-platform/tag-manager/templates/consent-apis',
  ],
  notes:
    'Give it the purpose of the strictest tag in its container, and declare what its tags store and contact as services of their own. It stores nothing itself. Its base code has a frame in a <noscript>, which nothing can hold: leave that out. A tag that waits for consent fires at the next event of its trigger only: "samtykke_change" is one.',
  example: { containerId: 'GTM-XXXXXXX' },
};

interface GooglePage {
  dataLayer?: unknown[];
}

export const googleTagManager = knownService({
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  purpose: 'marketing',
  vendor: { ...GOOGLE, role: 'processor' },
  collects: 'tags',
  hosts: ['www.googletagmanager.com'],
  stores: [],
  options: {
    containerId: {
      type: 'text',
      pattern: '^GTM-[A-Z0-9]+$',
      expected: 'a container id as "GTM-XXXXXXX"',
      required: true,
    },
  },
  queue: { list: ['dataLayer'] },
  load({ containerId }, { globals, script }) {
    const page = globals as GooglePage;
    page.dataLayer ??= [];
    page.dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    script(`https://www.googletagmanager.com/gtm.js?id=${containerId}`);
  },
});
