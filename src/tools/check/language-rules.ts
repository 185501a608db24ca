import type { Text } from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';
import { nearestWord } from '../../declaration/nearest-word.js';
import { EVERY_LANGUAGE } from '../../every-language.js';
import { textsOf } from './every-text.js';
import { LINKS } from './links.js';
import type { CheckRule, Found } from './rule.js';

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

/** Places of texts: the path without the language. */
const placesOf = (
  ...[declaration]: Parameters<typeof textsOf>
): ReadonlyMap<string, { key: string; languages: (Language | undefined)[] }> => {
  const places = new Map<string, { key: string; languages: (Language | undefined)[] }>();
  for (const { path, key, language, of } of textsOf(declaration)) {
    if (of.kind === 'dialog') continue;
    const place = language ? path.slice(0, -language.length - 1) : path;
    const known = places.get(place) ?? { key, languages: [] };
    known.languages.push(language);
    places.set(place, known);
  }
  return places;
};

const missingLanguage: CheckRule = {
  id: 'missing-language',
  level: 'warning',
  title: 'Every text is there in every language of the site',
  because:
    'Who reads one language and is told in another is not informed (GDPR, art. 12(1)); mixed languages are a deceptive pattern (EDPB, Guidelines 03/2022, language discontinuity).',
  links: [LINKS.gdpr, LINKS.deceptivePatterns],
  mend: 'Write it in each language: { "nb": "…", "en": "…" }.',
  find({ declaration }) {
    const languages = declaration.languages ?? ['en'];
    const found: Found[] = [];
    for (const [path, { key, languages: has }] of placesOf(declaration)) {
      if (has.includes(undefined)) {
        // A name may well be the same everywhere.
        if (key === 'name' || languages.length < 2) continue;
        const message = `One text stands for ${languages.join(', ')}.`;
        found.push({ path, subject: path, message });
        continue;
      }
      const missing = languages.filter((each) => !has.includes(each));
      if (!missing[0]) continue;
      const message = `There is no text in ${missing.join(', ')}, so those who read it get another language.`;
      found.push({ path, subject: path, message });
    }
    return found;
  },
};

const unusedLanguage: CheckRule = {
  id: 'unused-language',
  level: 'note',
  title: 'Every text is in a language of the site',
  because: 'What is written in another language is never shown.',
  links: [],
  mend: 'Add the language to "languages", or take the texts out.',
  find: ({ declaration: { texts = {}, languages = ['en'] } }) =>
    (Object.keys(texts) as Language[])
      .filter((language) => !languages.includes(language))
      .map((language) => ({
        path: `texts.${language}`,
        subject: language,
        message: `"${language}" is none of the languages of the site: these texts are never shown.`,
      })),
};

/** What a text of the dialog's is called, down to the last word. */
function* namesOf(texts: object, before = ''): Iterable<string> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') yield before + key;
    else yield* namesOf(value, `${before}${key}.`);
  }
}

const wordsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([word]) => word);

function textAt(texts: object, key: string): string | undefined {
  let value: unknown = texts;
  for (const word of key.split('.')) {
    value =
      isText(value) && Object.hasOwn(value as object, word) ? (value as never)[word] : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}

const unknownText: CheckRule = {
  id: 'unknown-text',
  level: 'warning',
  title: 'Every text of the owner’s takes the place of one of the dialog’s',
  because:
    'A key that the dialog does not know is passed over, and a word in braces is shown as it is.',
  links: [],
  mend: 'Write the key, or the word in braces, as the library does.',
  find: ({ declaration }) =>
    textsOf(declaration).flatMap(({ of, key, path, text, language = 'en' }): Found[] => {
      if (of.kind !== 'dialog') return [];
      const { default: own, placeholder, page, services } = EVERY_LANGUAGE[language];
      const every = { ...own, placeholder, page, services };
      const ours = textAt(every, key);
      if (ours === undefined) {
        const nearest = nearestWord(key, [...namesOf(every)]);
        const message = `The dialog has no text "${key}".`;
        return [
          {
            path,
            subject: key,
            message,
            ...(nearest && { mend: `Perhaps "${nearest}" is meant.` }),
          },
        ];
      }
      const known = wordsIn(ours);
      const strange = wordsIn(text).filter((word) => !known.includes(word));
      if (!strange[0]) return [];
      const message = `${strange.join(' and ')} is not filled in here, and shown as it is.`;
      const mend = known[0] ? `Filled in are ${[...new Set(known)].join(', ')}.` : 'Take it out.';
      return [{ path, subject: key, message, mend }];
    }),
};

/** Texts and their languages. */
export const LANGUAGE_RULES = [missingLanguage, unusedLanguage, unknownText];
