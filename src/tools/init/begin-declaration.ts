import type { Declaration, Text } from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';
import type { LanguageFile, StandardPurpose } from '../../declaration/texts.js';
import { EVERY_LANGUAGE } from '../../every-language.js';
import { CATALOGUE } from '../declaration-file.js';
import type { Answers } from './answers.js';

/** What is asked about, in the order of the dialog. */
const OPTIONAL: readonly StandardPurpose[] = ['functional', 'statistics', 'marketing'];

const AUTHORITIES: Readonly<Record<string, string>> = { NO: 'datatilsynet', SE: 'imy' };

/** Days that an answer stands for, as the library has it. */
const DAYS = 182;

/** One of our own texts in each language of the site. */
function inEach(languages: readonly Language[], pick: (file: LanguageFile) => string): Text {
  const texts = languages.map((language) => [language, pick(EVERY_LANGUAGE[language])] as const);
  return texts.length === 1 ? (texts[0]?.[1] ?? '') : Object.fromEntries(texts);
}

/** A declaration that says what is known, and leaves out what is not. */
export function beginDeclaration(
  { languages, services, authority, ...controller }: Answers,
  { schema, today }: { readonly schema: string; readonly today: string },
): Declaration {
  const { name, address, country, email, phone, policy } = controller;
  const takesComplaints = authority ?? (country && AUTHORITIES[country]);
  const purposes = services.map(
    ({ use }) => CATALOGUE.find(({ id }) => id === use)?.purpose ?? 'necessary',
  );
  return {
    $schema: schema,
    version: '1.0',
    updated: today,
    controller: {
      name,
      ...(address && { address }),
      ...(country && { country }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(policy && { policy }),
      ...(takesComplaints && { authority: takesComplaints }),
    },
    languages,
    purposes: [
      { id: 'necessary', required: true },
      ...OPTIONAL.filter((id) => purposes.includes(id)).map((id) => ({ id })),
    ],
    services: [
      {
        id: 'samtykke',
        purpose: 'necessary',
        name: inEach(languages, ({ page }) => page.answer),
        stores: [
          {
            name: 'samtykke',
            kind: 'cookie',
            lifetime: `P${DAYS}D`,
            why: inEach(languages, ({ services }) => services.why.answer),
          },
        ],
      },
      ...services,
    ],
  };
}
