import type { PlaceholderTexts } from '../../declaration/texts.js';

export default {
  placeholder: {
    from: 'Dette innholdet kommer fra {vendor}.',
    contacts:
      'For å vise det må nettleseren din kontakte {host}, som da ser IP-adressen din og kan lagre informasjonskapsler.',
    covers: '«{alwaysAllow}» gjelder {names}, på hele nettstedet.',
    loadOnce: 'Last inn én gang',
    alwaysAllow: 'Tillat alltid',
  },
} satisfies PlaceholderTexts;
