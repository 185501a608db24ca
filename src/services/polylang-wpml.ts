import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It remembers a language; necessary only where the visitor has chosen it.',
  certainty: 'high',
  sources: ['Open Cookie Database: Polylang, WPML'],
};

export const polylangWpml = knownService({
  id: 'polylang-wpml',
  name: 'Polylang and WPML',
  purpose: 'functional',
  collects: 'site',
  hosts: [],
  stores: [
    { name: 'pll_language', kind: 'cookie', lifetime: 'P1Y', why: 'settings' },
    { name: 'wp-wpml_current_language', kind: 'cookie', lifetime: 'session', why: 'settings' },
  ],
});
