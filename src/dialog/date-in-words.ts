import type { Language } from '../declaration/declaration.js';

/** "2026-11-21" as "21 November 2026", in the words of the language. */
export const dateInWords = (date: string, language: Language): string =>
  new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
