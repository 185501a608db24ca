import type { Language } from './declaration/language.js';
import type { LanguageFile } from './declaration/texts.js';
import type { Words } from './languages/words.js';

/*
 * What `load-language.ts` does, where the build has laid a file for each language beside this one:
 * a list of them all would be longer than most of what it leads to.
 */

export const loadLanguage = (language: Language): Promise<Pick<LanguageFile, 'default'>> =>
  import(`./samtykke-${language}.js`);

export const loadMore = (language: Language): Promise<Pick<LanguageFile, 'placeholder' | 'page'>> =>
  import(`./samtykke-${language}-more.js`);

export const loadServiceTexts = (language: Language): Promise<Pick<LanguageFile, 'services'>> =>
  import(`./samtykke-${language}-services.js`);

export const loadWords = (language: Language): Promise<{ readonly default: Words }> | undefined =>
  /ga|is|mt|nn/.test(language) ? import(`./samtykke-${language}-words.js`) : undefined;
