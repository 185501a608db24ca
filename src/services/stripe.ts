import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'Without it there is no payment; load it where visitors pay, and not on other pages.',
  certainty: 'high',
  sources: [
    'https://docs.stripe.com/js/appendix/cookies',
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'Open Cookie Database: Stripe, which gives 10 years for "m"',
  ],
  notes:
    'On pages where nobody pays, it is there for Stripe’s fraud detection only: that is not necessary for the visitor. Stripe may load hCaptcha as well, unless its support switches that off.',
  example: {},
};

export const stripe = knownService({
  id: 'stripe',
  name: 'Stripe',
  purpose: 'necessary',
  vendor: {
    name: 'Stripe Payments Europe, Limited',
    country: 'IE',
    policy: 'https://stripe.com/privacy',
    subprocessors: [{ name: 'Stripe, Inc.', country: 'US' }],
  },
  collects: 'payment',
  hosts: [
    'js.stripe.com',
    'api.stripe.com',
    'hooks.stripe.com',
    'm.stripe.com',
    'm.stripe.network',
  ],
  stores: [
    { name: '__stripe_mid', kind: 'cookie', lifetime: 'P1Y', why: 'payment' },
    { name: '__stripe_sid', kind: 'cookie', lifetime: 'PT30M', why: 'payment' },
    {
      name: 'm',
      kind: 'cookie',
      lifetime: 'P10Y',
      party: 'third',
      domain: 'm.stripe.com',
      why: 'payment',
      uncertain: true,
    },
  ],
  options: {
    advancedFraudSignals: {
      type: 'truth',
      expected:
        'false, so that Stripe does not watch how visitors use the page; true is the default',
    },
  },
  load: ({ advancedFraudSignals }, { script }) =>
    void script(
      `https://js.stripe.com/v3/${advancedFraudSignals === false ? '?advancedFraudSignals=false' : ''}`,
    ),
});
