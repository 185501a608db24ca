import { type About, knownService } from '../declaration/known-service.js';
import { type CallQueue, callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It counts visits without recognising anybody; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://docs.simpleanalytics.com/events (the placeholder function)',
    'tarteaucitron: simpleanalytics, which asks for no consent',
  ],
  example: {},
};

interface SimpleAnalyticsPage {
  sa_event?: CallQueue;
}

export const simpleAnalytics = knownService({
  id: 'simple-analytics',
  name: 'Simple Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Simple Analytics B.V.',
    country: 'NL',
    policy: 'https://www.simpleanalytics.com/privacy',
  },
  collects: 'anonymous',
  hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com'],
  stores: [],
  options: {
    hostname: {
      type: 'text',
      pattern: '^[a-z0-9.-]+$',
      expected: 'the host name that is counted, where it is not the page’s own',
    },
  },
  queue: { calls: ['sa_event'] },
  load({ hostname }, { globals, script }) {
    (globals as SimpleAnalyticsPage).sa_event = callQueue('q');
    script(
      'https://scripts.simpleanalyticscdn.com/latest.js',
      hostname ? { 'data-hostname': hostname } : {},
    );
  },
});
