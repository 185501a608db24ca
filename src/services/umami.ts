import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It counts visits without recognising anybody; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://c15t.com/docs/integrations/umami-analytics',
    'Open Cookie Database: Umami Analytics',
    'Public content security policies (gateway.umami.is, api-gateway.umami.dev)',
  ],
  notes:
    'It stores no cookies. Where you host it yourself, say who does in `vendor`. It has no queue: what calls `umami` before the visitor’s answer must look whether it is there.',
  example: { websiteId: '01234567-89ab-cdef-0123-456789abcdef' },
};

const CLOUD = 'https://cloud.umami.is/script.js';

export const umami = knownService({
  id: 'umami',
  name: 'Umami',
  purpose: 'statistics',
  vendor: {
    name: 'Umami Software, Inc.',
    country: 'US',
    policy: 'https://umami.is/privacy',
  },
  collects: 'anonymous',
  hosts: ['cloud.umami.is', 'gateway.umami.is', 'api-gateway.umami.dev'],
  hostsFor: ({ script = CLOUD }) => (script === CLOUD ? [] : [new URL(script).host]),
  stores: [{ name: 'umami.disabled', kind: 'local', why: 'refusal' }],
  options: {
    websiteId: {
      type: 'text',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      expected: 'a website id as "01234567-89ab-cdef-0123-456789abcdef"',
      required: true,
    },
    script: {
      type: 'text',
      pattern: '^https://[a-z0-9.-]+(:\\d+)?/[\\w./-]+$',
      expected: `the address of the script, where it is not "${CLOUD}"`,
    },
  },
  load: ({ websiteId, script = CLOUD }, page) =>
    void page.script(script, { 'data-website-id': websiteId }),
});
