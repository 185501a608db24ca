import { type About, knownService } from '../declaration/known-service.js';
import { type MethodQueue, methodQueue } from './shared/method-queue.js';

export const about: About = {
  because: 'It recognises visitors and hands what they do to the tools that you have chosen there.',
  certainty: 'medium',
  sources: [
    '@segment/snippet 5.2.1',
    'c15t: segment',
    'Open Cookie Database: ajs_ cookies, there under Trustpilot',
  ],
  notes:
    'What Segment hands on is yours to name: declare its destinations too, and give it the purpose of the strictest.',
  example: { writeKey: 'XXXXXXXXXXXXXXXX' },
};

interface SegmentPage {
  analytics?: MethodQueue;
}

const METHODS =
  'trackSubmit trackClick trackLink trackForm pageview identify reset group track ready alias debug page screen once off on addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register';

export const segment = knownService({
  id: 'segment',
  name: 'Twilio Segment',
  purpose: 'statistics',
  vendor: {
    name: 'Twilio Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://www.twilio.com/legal/privacy',
  },
  collects: 'visits',
  hosts: ['cdn.segment.com', 'api.segment.io'],
  stores: [
    { name: 'ajs_anonymous_id', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: 'ajs_user_id', kind: 'cookie', lifetime: 'P1Y', why: 'contact' },
    { name: 'ajs_group_id', kind: 'cookie', lifetime: 'P1Y', why: 'contact' },
    { name: 'ajs_*', kind: 'local', why: 'visitor' },
  ],
  options: {
    writeKey: {
      type: 'text',
      pattern: '^[A-Za-z0-9]+$',
      expected: 'the letters and digits of a source’s write key',
      required: true,
    },
    pageView: { type: 'truth', expected: 'true or false: whether each page is counted' },
  },
  queue: { calls: ['analytics'] },
  load({ writeKey, pageView = true }, { globals, script }) {
    const queue = methodQueue(METHODS, true);
    queue.invoked = true;
    queue.methods = METHODS.split(' ');
    queue._writeKey = writeKey;
    queue.SNIPPET_VERSION = '5.2.0';
    (globals as SegmentPage).analytics = queue;
    if (pageView) queue.push(['page']);
    script(`https://cdn.segment.com/analytics.js/v1/${writeKey}/analytics.min.js`, {
      'data-global-segment-analytics-key': 'analytics',
    });
  },
});
