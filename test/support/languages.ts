import { LANGUAGES as CODES, type Language } from '../../src/declaration/language.js';
import type { LanguageFile, Texts } from '../../src/declaration/texts.js';

/** What the file of every language gives. */
export const FILES = Object.fromEntries(
  await Promise.all(
    CODES.map(async (code) => [code, await import(`../../src/languages/${code}.ts`)] as const),
  ),
) as Readonly<Record<Language, LanguageFile>>;

/** The texts of the dialog in every language. */
export const LANGUAGES = Object.fromEntries(
  Object.entries(FILES).map(([code, file]) => [code, file.default]),
) as Readonly<Record<Language, Texts>>;
