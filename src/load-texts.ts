import type { Language } from './declaration/declaration.js';
import { pickLanguage } from './declaration/pick-language.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { overrideTexts, type Texts } from './declaration/texts.js';

const LANGUAGES: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('./languages/en.js'),
  nb: () => import('./languages/nb.js'),
  sv: () => import('./languages/sv.js'),
};

/** Texts, and the language they are in. */
export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
}

/**
 * Fetches the texts of a language, with the owner's own words laid over them.
 *
 * @param wanted Of the page by default, when it is declared; else the first that is.
 */
export async function loadTexts(
  { languages, texts }: ResolvedDeclaration,
  wanted?: string | undefined,
): Promise<Wording> {
  const language = pickLanguage(wanted, languages);
  const { default: words } = await LANGUAGES[language]();
  return { language, texts: overrideTexts(words, texts?.[language]) };
}
