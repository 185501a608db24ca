import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It counts visits without recognising anybody; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://developers.cloudflare.com/web-analytics/about/',
    'https://c15t.com/docs/integrations/cloudflare-web-analytics',
    'DuckDuckGo Tracker Radar 05f17e6: cloudflareinsights.com (hosts; no cookie of its own on 9 500 sites)',
  ],
  notes:
    'Switch off the automatic setup: what Cloudflare puts into the page on its way cannot be held.',
  example: { token: '0123456789abcdef0123456789abcdef' },
};

export const cloudflareWebAnalytics = knownService({
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://www.cloudflare.com/privacypolicy/',
  },
  collects: 'anonymous',
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com/cdn-cgi/rum'],
  stores: [],
  options: {
    token: {
      type: 'text',
      pattern: '^[0-9a-f]{32}$',
      expected: 'the 32 digits and letters of a site’s token',
      required: true,
    },
  },
  load: ({ token }, { script }) =>
    void script('https://static.cloudflareinsights.com/beacon.min.js', {
      'data-cf-beacon': JSON.stringify({ token }),
    }),
});
