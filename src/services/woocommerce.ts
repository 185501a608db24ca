import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'Without them the shopping basket would be empty on every page.',
  certainty: 'high',
  sources: [
    'github:woocommerce/woocommerce, class-wc-session-handler.php and cart-fragments.js',
    'Open Cookie Database: WooCommerce',
  ],
  notes:
    'The basket of those who are logged in is kept for a week since WooCommerce 10.1. What counts orders stands in "woocommerce-attribution", what remembers products in "woocommerce-preferences".',
};

export const woocommerce = knownService({
  id: 'woocommerce',
  name: 'WooCommerce',
  purpose: 'necessary',
  collects: 'site',
  hosts: [],
  stores: [
    { name: 'woocommerce_cart_hash', kind: 'cookie', lifetime: 'session', why: 'basket' },
    { name: 'woocommerce_items_in_cart', kind: 'cookie', lifetime: 'session', why: 'basket' },
    {
      name: '/^wp_woocommerce_session_/',
      kind: 'cookie',
      lifetime: 'P7D',
      why: 'basket',
      uncertain: true,
    },
    { name: 'wc_cart_hash_*', kind: 'local', why: 'basket' },
    { name: 'wc_cart_hash_*', kind: 'session', why: 'basket' },
    { name: 'wc_fragments_*', kind: 'session', why: 'cache' },
    { name: 'wc_cart_created', kind: 'session', why: 'basket' },
  ],
});
