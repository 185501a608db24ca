import { type About, type Answers, knownService } from '../declaration/known-service.js';
import { whenThere } from './shared/when-there.js';

export const about: About = {
  because: 'It passes the visitor’s answers on to the plugins of the site.',
  certainty: 'high',
  sources: ['github:WordPress/wp-consent-level-api, wp-consent-api.js at b6dad05'],
  notes:
    'The plugin WP Consent API must be installed. Plugins that ask it wait for the answer; those that do not must be held. The server may be told as well, with the filter wp_get_consent_type.',
  example: {},
};

interface WordPressPage extends Window {
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void;
}

let latest: Answers;

function sayConsent(page: WordPressPage): void {
  const { functional, statistics, marketing } = latest;
  const categories = {
    // What it calls so is what the visitor has asked for: readme.txt, "functional".
    functional: true,
    preferences: functional,
    'statistics-anonymous': statistics,
    statistics,
    marketing,
  };
  for (const [category, isGranted] of Object.entries(categories)) {
    page.wp_set_consent?.(category, isGranted ? 'allow' : 'deny');
  }
}

export const wpConsentApi = knownService({
  id: 'wp-consent-api',
  name: 'WP Consent API',
  purpose: 'necessary',
  collects: 'site',
  hosts: [],
  stores: [
    {
      name: '/^wp_consent_(functional|preferences|statistics(-anonymous)?|marketing)$/',
      kind: 'cookie',
      lifetime: 'P30D',
      why: 'answer',
    },
    { name: 'wp_consent_consented_services', kind: 'cookie', lifetime: 'P30D', why: 'answer' },
  ],
  optIn: 'wp_consent_type',
  options: {},
  load(_, { globals, answers }) {
    const page = globals as WordPressPage;
    latest = answers;
    // Who hears that the type is defined asks at once: after what an earlier visit has left is true.
    whenThere(page, () => {
      if (!page.wp_set_consent) return false;
      sayConsent(page);
      page.document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      return true;
    });
  },
  signal(answers, { globals }) {
    latest = answers;
    sayConsent(globals as WordPressPage);
  },
});
