/**
 * The languages the dialog has texts in: the official ones of the European Union, and of its
 * neighbours. BCP 47, as in `<html lang>`.
 */
export const LANGUAGES = [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'he',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'nn',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
] as const;

/** A language the dialog has texts in. */
export type Language = (typeof LANGUAGES)[number];

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: Language): boolean => /^(ar|he)$/.test(language);
