import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It tells the shop where those who order have come from; no order needs it.',
  certainty: 'high',
  sources: [
    'github:woocommerce/woocommerce, OrderAttributionController.php and WPConsentAPI.php',
    'Open Cookie Database: WooCommerce',
  ],
  notes:
    'WooCommerce asks the WP Consent API for "marketing" before it sets them: declare "wp-consent-api" as well. A filter can make them live longer than the session.',
};

export const woocommerceAttribution = knownService({
  id: 'woocommerce-attribution',
  name: 'WooCommerce order attribution',
  purpose: 'statistics',
  collects: 'site',
  hosts: [],
  stores: [
    { name: 'sbjs_session', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    {
      name: '/^sbjs_(current|first)(_add)?$/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'campaign',
    },
    { name: 'sbjs_udata', kind: 'cookie', lifetime: 'session', why: 'campaign' },
    { name: 'sbjs_migrations', kind: 'cookie', lifetime: 'session', why: 'campaign' },
  ],
});
