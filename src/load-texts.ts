import type { Language } from './declaration/language.js';
import { pickLanguage } from './declaration/pick-language.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { overrideTexts, type Texts } from './declaration/texts.js';
import type { Words } from './languages/words.js';
import { loadLanguage, loadServiceTexts, loadWords } from './load-language.js';

/** Texts, and the language they are in. */
export interface LoadedTexts {
  readonly language: Language;
  readonly texts: Texts;
  /** Where `Intl` of this browser does not know the language well. */
  readonly words?: Words | undefined;
}

/**
 * Fetches the texts of a language, with the owner's own words laid over them.
 *
 * @param wanted Of the page by default, when it is declared; else the first that is.
 */
export async function loadTexts(
  { languages, services, texts }: ResolvedDeclaration,
  wanted?: string | undefined,
): Promise<LoadedTexts> {
  const language = pickLanguage(wanted, languages);
  // Chromium knows four of our languages not at all, and nobody knows the units of Maltese.
  const isKnown = language !== 'mt' && Intl.DateTimeFormat.supportedLocalesOf(language)[0];
  const [{ default: words }, spelled, said] = await Promise.all([
    loadLanguage(language),
    isKnown ? undefined : loadWords(language),
    services.some(({ use }) => use) ? loadServiceTexts(language) : undefined,
  ]);
  return {
    language,
    texts: overrideTexts({ ...words, ...said }, texts?.[language]),
    words: spelled?.default,
  };
}
