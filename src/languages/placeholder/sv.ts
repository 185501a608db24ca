import type { PlaceholderTexts } from '../../declaration/texts.js';

export default {
  placeholder: {
    from: 'Det här innehållet kommer från {vendor}.',
    contacts:
      'För att visa det måste din webbläsare kontakta {host}, som då ser din IP-adress och kan lagra kakor.',
    covers: '”{alwaysAllow}” gäller {names}, på hela webbplatsen.',
    loadOnce: 'Ladda en gång',
    alwaysAllow: 'Tillåt alltid',
  },
} satisfies PlaceholderTexts;
