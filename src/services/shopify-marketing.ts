import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It remembers which advertisement or link has led to a purchase.',
  certainty: 'medium',
  sources: [
    'https://shopify.dev/changelog/trackingconsent-landingpage-origreferrer-cookies-will-no-longer-be-set',
    'github:Shopify/hydrogen, whose tests look for _shopify_marketing',
    'Open Cookie Database: Shopify, whose lifetimes are partly wrong',
  ],
  notes:
    'Declare "shopify" with options as well: it passes the answers on. _landing_page and _orig_referrer are no longer set since 15 September 2025. Scripts cannot read or delete _shopify_marketing.',
};

export const shopifyMarketing = knownService({
  id: 'shopify-marketing',
  name: 'Shopify marketing',
  purpose: 'marketing',
  vendor: {
    name: 'Shopify International Limited',
    country: 'IE',
    policy: 'https://www.shopify.com/legal/cookies',
  },
  collects: 'visits',
  hosts: [],
  stores: [
    {
      name: '_shopify_marketing',
      kind: 'cookie',
      lifetime: 'P1Y',
      why: 'campaign',
      uncertain: true,
    },
    { name: '_landing_page', kind: 'cookie', lifetime: 'P14D', why: 'campaign' },
    { name: '_orig_referrer', kind: 'cookie', lifetime: 'P14D', why: 'campaign' },
    { name: '_shopify_sa_p', kind: 'cookie', lifetime: 'PT30M', why: 'campaign' },
    {
      name: '_shopify_sa_t',
      kind: 'cookie',
      lifetime: 'P2Y',
      why: 'campaign',
      uncertain: true,
    },
  ],
});
