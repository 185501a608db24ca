import { type About, knownService } from '../declaration/known-service.js';
import { type CallQueue, callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It counts visits without recognising anybody; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://plausible.io/data-policy',
    'plausible/analytics v3.2.1: tracker/src/plausible.js (queue, init)',
    'https://github.com/nuxt/scripts/pull/534 (script addresses since October 2025)',
    'tarteaucitron: plausible, which asks for no consent',
  ],
  notes:
    'It stores no cookies; the Open Cookie Database’s “plausible_” contradicts the vendor. Where you host it yourself, say who does in `vendor`.',
  example: { script: 'https://plausible.io/js/pa-XXXXXXXXXXXXXXXXXXXXX.js' },
};

interface PlausiblePage {
  plausible?: CallQueue;
}

const OWN = 'https://plausible.io/js/';

export const plausible = knownService({
  id: 'plausible',
  name: 'Plausible Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Plausible Insights OÜ',
    country: 'EE',
    role: 'processor',
    policy: 'https://plausible.io/data-policy',
  },
  collects: 'anonymous',
  hosts: ['plausible.io/js/', 'plausible.io/api/event'],
  hostsFor: ({ script }) => (script.startsWith(OWN) ? [] : [new URL(script).host]),
  stores: [{ name: 'plausible_ignore', kind: 'local', why: 'refusal' }],
  options: {
    script: {
      type: 'text',
      pattern: '^https://[a-z0-9.-]+(:\\d+)?/[\\w./-]+\\.js$',
      expected: 'the address of your script, as "https://plausible.io/js/pa-….js"',
      required: true,
    },
    domain: {
      type: 'text',
      pattern: '^[a-z0-9.-]+(,[a-z0-9.-]+)*$',
      expected:
        'the site’s domain as Plausible knows it; only for scripts that are not named "pa-"',
    },
  },
  queue: { calls: ['plausible'] },
  load({ script, domain }, { globals, script: put }) {
    const queue = callQueue('q');
    queue.init = (settings: object = {}) => {
      queue.o = settings;
    };
    // The newer scripts begin once this is set; the older ones pass it over.
    queue.o = {};
    (globals as PlausiblePage).plausible = queue;
    put(script, domain ? { 'data-domain': domain } : {});
  },
});
