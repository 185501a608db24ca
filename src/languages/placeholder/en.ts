import type { PlaceholderTexts } from '../../declaration/texts.js';

export default {
  placeholder: {
    from: 'This content comes from {vendor}.',
    contacts:
      'To show it, your browser must contact {host}, which then sees your IP address and may store cookies.',
    covers: '“{alwaysAllow}” covers {names}, everywhere on this site.',
    loadOnce: 'Load once',
    alwaysAllow: 'Always allow',
  },
} satisfies PlaceholderTexts;
