import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It shows reviews to win customers, and Trustpilot recognises who sees them.',
  certainty: 'medium',
  sources: [
    'tarteaucitron: trustpilot',
    'Open Cookie Database: Trustpilot',
    'https://www.stephensons.co.uk/site/help/cookie_details.html, for TP.uuid',
    'https://consentstack.io/vendors/trustpilot, which says that the widget sets none on the site',
  ],
  example: {},
};

const third = { kind: 'cookie', party: 'third', domain: '.trustpilot.com' } as const;

export const trustpilot = knownService({
  id: 'trustpilot',
  name: 'Trustpilot',
  purpose: 'marketing',
  vendor: {
    name: 'Trustpilot A/S',
    country: 'DK',
    policy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  },
  collects: 'embed',
  hosts: ['widget.trustpilot.com'],
  stores: [
    { ...third, name: '/^amplitude_id/', lifetime: 'P1Y', why: 'visitor' },
    { ...third, name: 'csrf-canary', lifetime: 'session', why: 'security' },
    { ...third, name: 'TP.uuid', lifetime: 'P1Y', why: 'security', uncertain: true },
  ],
  options: {},
  load: (_, { script }) =>
    void script('https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'),
});
