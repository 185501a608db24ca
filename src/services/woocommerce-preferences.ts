import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It remembers products that were looked at, and notices that were closed.',
  certainty: 'medium',
  sources: ['Open Cookie Database: WooCommerce'],
  notes: 'Only where the shop shows a notice, or the widget of recently viewed products.',
};

export const woocommercePreferences = knownService({
  id: 'woocommerce-preferences',
  name: 'WooCommerce preferences',
  purpose: 'functional',
  collects: 'site',
  hosts: [],
  stores: [
    { name: 'woocommerce_recently_viewed', kind: 'cookie', lifetime: 'session', why: 'settings' },
    { name: '/^store_notice[0-9a-f]*$/', kind: 'cookie', lifetime: 'session', why: 'shown' },
  ],
});
