import { type About, knownService } from '../declaration/known-service.js';
import { withQuery } from './shared/with-query.js';

export const about: About = {
  because: 'It keeps robots out of forms.',
  certainty: 'medium',
  sources: [
    'https://developers.cloudflare.com/turnstile/reference/content-security-policy/',
    'https://developers.cloudflare.com/cloudflare-challenges/concepts/clearance/',
    'https://www.cloudflare.com/turnstile-privacy-policy/',
  ],
  notes:
    'Whether it may do without consent is disputed: declare it as functional to be on the safe side. The cookie comes only where the widget has pre-clearance, and lives as long as the owner has set. turnstile.ready() cannot be called before it has loaded: use "onload".',
  example: {},
};

export const turnstile = knownService({
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  purpose: 'necessary',
  vendor: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    policy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  },
  collects: 'robots',
  hosts: ['challenges.cloudflare.com'],
  stores: [
    { name: 'cf_clearance', kind: 'cookie', lifetime: 'P1Y', why: 'robots', uncertain: true },
  ],
  guardsForms: true,
  options: {
    onload: {
      type: 'text',
      pattern: '^[A-Za-z_$][\\w$]*$',
      expected: 'the name of a function to call once it has loaded',
    },
    render: {
      type: 'text',
      pattern: '^explicit$',
      expected: '"explicit", where the page calls turnstile.render itself',
    },
  },
  load: ({ onload, render }, { script }) =>
    void script(
      withQuery('https://challenges.cloudflare.com/turnstile/v0/api.js', { onload, render }),
    ),
});
