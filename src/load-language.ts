import type { Language } from './declaration/language.js';
import type { LanguageFile } from './declaration/texts.js';
import type { Words } from './languages/words.js';

const FILES: Readonly<Record<Language, () => Promise<LanguageFile>>> = {
  ar: () => import('./languages/ar.js'),
  bg: () => import('./languages/bg.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  en: () => import('./languages/en.js'),
  es: () => import('./languages/es.js'),
  et: () => import('./languages/et.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  ga: () => import('./languages/ga.js'),
  he: () => import('./languages/he.js'),
  hr: () => import('./languages/hr.js'),
  hu: () => import('./languages/hu.js'),
  is: () => import('./languages/is.js'),
  it: () => import('./languages/it.js'),
  lt: () => import('./languages/lt.js'),
  lv: () => import('./languages/lv.js'),
  mt: () => import('./languages/mt.js'),
  nb: () => import('./languages/nb.js'),
  nl: () => import('./languages/nl.js'),
  nn: () => import('./languages/nn.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  ro: () => import('./languages/ro.js'),
  sk: () => import('./languages/sk.js'),
  sl: () => import('./languages/sl.js'),
  sv: () => import('./languages/sv.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
};

const WORDS: { readonly [language in Language]?: () => Promise<{ readonly default: Words }> } = {
  ga: () => import('./languages/words/ga.js'),
  is: () => import('./languages/words/is.js'),
  mt: () => import('./languages/words/mt.js'),
  nn: () => import('./languages/words/nn.js'),
};

/** Fetches the texts of a language: those of the dialog. */
export const loadLanguage = (language: Language): Promise<Pick<LanguageFile, 'default'>> =>
  FILES[language]();

/** Fetches what placeholders and the declaration page say beside. */
export const loadMore = (language: Language): Promise<Pick<LanguageFile, 'placeholder' | 'page'>> =>
  FILES[language]();

/** Fetches what is said of services of the catalogue. */
export const loadServiceTexts = async (
  language: Language,
): Promise<Pick<LanguageFile, 'services'>> => {
  const { services } = await FILES[language]();
  return { services };
};

/** Fetches how a language says dates and countries that some browsers do not know. */
export const loadWords = (language: Language): Promise<{ readonly default: Words }> | undefined =>
  WORDS[language]?.();
