import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'Its servers protect the site and spread the load; without them the pages do not come.',
  certainty: 'high',
  sources: [
    'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    'Open Cookie Database: Cloudflare',
  ],
  notes:
    'The servers set these cookies, and scripts cannot read most of them. Cloudflare’s Web Analytics (static.cloudflareinsights.com) is a service of its own. The owner sets how long cf_clearance and __cflb live.',
};

export const cloudflare = knownService({
  id: 'cloudflare',
  name: 'Cloudflare',
  purpose: 'necessary',
  vendor: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    policy: 'https://www.cloudflare.com/privacypolicy/',
  },
  collects: 'connection',
  hosts: [],
  stores: [
    { name: '__cf_bm', kind: 'cookie', lifetime: 'PT30M', why: 'robots' },
    { name: 'cf_clearance', kind: 'cookie', lifetime: 'P1Y', why: 'robots', uncertain: true },
    { name: '_cfuvid', kind: 'cookie', lifetime: 'session', why: 'limit' },
    { name: '__cflb', kind: 'cookie', lifetime: 'PT24H', why: 'balance', uncertain: true },
    { name: '__cfruid', kind: 'cookie', lifetime: 'session', why: 'limit' },
    { name: '/^cf_chl_/', kind: 'cookie', lifetime: 'session', why: 'robots' },
  ],
});
