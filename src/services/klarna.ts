import { type About, knownService, type Queue } from '../declaration/known-service.js';

export const about: About = {
  because:
    'It tells on product pages how one can pay with Klarna, before anybody has chosen to; only the payment itself is necessary.',
  certainty: 'medium',
  sources: [
    'https://docs.klarna.com/klarna-network-distribution/payment-presentation/web-sdk-configuration/browser-security-configuration/',
    'https://docs.klarna.com/conversion-boosters/on-site-messaging/additional-resources/migration-to-the-new-klarna-websdk/',
    'https://ajtu.fi/cookie-policy-eu/, for the 540 days',
  ],
  notes:
    'Klarna’s own text for shops tells of cookies that recognise the device for up to 540 days, for advertising and statistics; their names are not published. Where the script stands on the payment page only, declare it as necessary.',
  example: { clientId: 'klarna_live_client_XXXXXXXX' },
};

interface KlarnaPage {
  KlarnaOnsiteService?: Queue;
}

export const klarna = knownService({
  id: 'klarna',
  name: 'Klarna',
  purpose: 'functional',
  vendor: {
    name: 'Klarna Bank AB (publ)',
    country: 'SE',
    role: 'controller',
    policy: 'https://www.klarna.com/international/privacy-policy/',
  },
  collects: 'payment',
  hosts: ['*.klarna.com', 'x.klarnacdn.net', '*.klarnaevt.com'],
  stores: [],
  options: {
    clientId: {
      type: 'text',
      pattern: '^[\\w-]+$',
      expected: 'a client identifier of the Klarna Web SDK',
      required: true,
    },
    environment: {
      type: 'text',
      pattern: '^(production|playground)$',
      expected: '"production", the default, or "playground"',
    },
  },
  queue: { list: ['KlarnaOnsiteService'] },
  load({ clientId, environment = 'production' }, { globals, script }) {
    (globals as KlarnaPage).KlarnaOnsiteService ??= [];
    script('https://js.klarna.com/web-sdk/v1/klarna.js', {
      'data-client-id': clientId,
      'data-environment': environment,
    });
  },
});
