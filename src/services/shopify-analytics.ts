import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to count them; no purchase needs it.',
  certainty: 'medium',
  sources: [
    'https://shopify.dev/changelog/shopifyy-and-shopifys-cookies-will-no-longer-be-set',
    'github:Shopify/hydrogen, whose tests look for _shopify_analytics',
    'Open Cookie Database: Shopify, whose lifetimes are partly wrong',
  ],
  notes:
    'Declare "shopify" with options as well: it passes the answers on. _shopify_y and _shopify_s are no longer set since 2026; _shopify_analytics has come in their place, which scripts cannot read or delete.',
};

export const shopifyAnalytics = knownService({
  id: 'shopify-analytics',
  name: 'Shopify Analytics',
  purpose: 'statistics',
  vendor: {
    name: 'Shopify International Limited',
    country: 'IE',
    policy: 'https://www.shopify.com/legal/cookies',
  },
  collects: 'visits',
  hosts: ['monorail-edge.shopifysvc.com'],
  stores: [
    {
      name: '_shopify_analytics',
      kind: 'cookie',
      lifetime: 'P1Y',
      why: 'visitor',
      uncertain: true,
    },
    { name: '_shopify_y', kind: 'cookie', lifetime: 'P2Y', why: 'visitor', uncertain: true },
    { name: '_shopify_s', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
  ],
});
