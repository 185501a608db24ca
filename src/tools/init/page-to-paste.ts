import type { Declaration } from '../../declaration/declaration.js';
import { EVERY_LANGUAGE } from '../../every-language.js';
import { CATALOGUE } from '../declaration-file.js';
import type { ChosenService } from './answers.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Markup of the owner's that holds what the catalogue describes, and the owner loads. */
function heldMarkup({ use, options }: ChosenService): string[] {
  const known = CATALOGUE.find(({ id }) => id === use);
  if (!known || options || known.purpose === 'necessary') return [];
  const { name, hosts, embeds, collects } = known;
  const [frame] = embeds ?? [];
  // Chats and forms may be framed too, but begin with a snippet.
  if (frame && /^(embed|map)$/.test(collects)) {
    const host = frame.replace('*.', 'www.');
    return [
      `<iframe data-consent="${use}" data-src="https://${host}" title="${escaped(name)}"></iframe>`,
    ];
  }
  // What only stores is not loaded by anything that could be held.
  if (!hosts[0] && !known.hostsFor) return [];
  return [
    `<textarea hidden data-consent="${use}">`,
    `  <!-- the snippet of ${escaped(name)}, exactly as you were given it -->`,
    '</textarea>',
  ];
}

/** A page that shows what goes where. */
export function pageToPaste(
  { languages = ['en'], controller }: Declaration,
  services: readonly ChosenService[],
  address: string,
): string {
  const [language = 'en'] = languages;
  const { preferences } = EVERY_LANGUAGE[language].default;
  const held = services.flatMap(heldMarkup);
  const body = [
    `<h1>${escaped(controller.name)}</h1>`,
    ...held,
    '<!-- on the page with the privacy policy: the whole declaration -->',
    '<div data-samtykke="declaration"></div>',
    '<!-- on every page: the way back -->',
    `<footer><a href="#samtykke">${escaped(preferences.title)}</a></footer>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '  <head>',
    '    <meta charset="utf-8">',
    `    <title>${escaped(controller.name)}</title>`,
    `    <script src="/samtykke.js" data-declaration="${escaped(address)}"></script>`,
    '  </head>',
    '  <body>',
    ...body.map((line) => `    ${line}`),
    '  </body>',
    '</html>',
  ].join('\n');
}
