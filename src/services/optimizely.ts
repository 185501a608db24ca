import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to compare versions of a page; each version works without it.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Optimizely',
    'https://docs.developers.optimizely.com/web/docs/opt-out',
    'https://docs.developers.optimizely.com/web/docs/hold-events',
  ],
  notes:
    'It comes after the page has been shown, so a change that it makes may be seen. Its "optOut" cannot be taken back, and "holdEvents" would send later what it has held: neither is called, and a withdrawal loads the page again.',
  example: { projectId: '1234567890' },
};

export const optimizely = knownService({
  id: 'optimizely',
  name: 'Optimizely',
  purpose: 'statistics',
  vendor: {
    name: 'Optimizely, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://www.optimizely.com/legal/privacy-notice/',
  },
  collects: 'experiments',
  hosts: ['cdn.optimizely.com', 'logx.optimizely.com'],
  stores: [
    { name: 'optimizelyEndUserId', kind: 'cookie', lifetime: 'P6M', why: 'experiment' },
    { name: 'optimizelyOptOut', kind: 'cookie', lifetime: 'P10Y', why: 'refusal' },
    { name: 'optimizelyDomainTestCookie', kind: 'cookie', lifetime: 'P6M', why: 'test' },
    { name: 'optimizelyRedirectData', kind: 'cookie', lifetime: 'PT5S', why: 'experiment' },
    { name: 'optimizely_data$$*', kind: 'local', why: 'experiment' },
  ],
  options: {
    projectId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a project id',
      required: true,
    },
  },
  queue: { list: ['optimizely'] },
  load({ projectId }, { script }) {
    script(`https://cdn.optimizely.com/js/${projectId}.js`);
  },
});
