import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It counts visits without recognising anybody; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'c15t: fathom-analytics',
    'DuckDuckGo Tracker Radar 05f17e6: usefathom.com (hosts; no cookie on 278 sites)',
  ],
  notes:
    'It stores no cookies; the Open Cookie Database’s “_fathom” is doubtful. It has no queue: what calls `fathom` before the visitor’s answer must look whether it is there.',
  example: { siteId: 'ABCDEFGH' },
};

export const fathom = knownService({
  id: 'fathom',
  name: 'Fathom Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Conva Ventures Inc.',
    country: 'CA',
    role: 'processor',
    policy: 'https://usefathom.com/privacy',
  },
  collects: 'anonymous',
  hosts: ['cdn.usefathom.com', 'cdn-eu.usefathom.com', 'collect.usefathom.com'],
  stores: [{ name: 'blockFathomTracking', kind: 'local', why: 'refusal' }],
  options: {
    siteId: {
      type: 'text',
      pattern: '^[A-Z]+$',
      expected: 'the capital letters of a Fathom site',
      required: true,
    },
  },
  load: ({ siteId }, { script }) =>
    void script('https://cdn.usefathom.com/script.js', { 'data-site': siteId }),
});
