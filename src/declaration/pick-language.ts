import type { Language } from './declaration.js';

/**
 * The language of the dialog: the wanted one, or that of the page, where it is declared; else the
 * first that is. English where nothing is, and before a declaration has been checked.
 */
export function pickLanguage(wanted: string | undefined, languages: unknown): Language {
  // Norwegian without a form, and Nynorsk, are nearest to Bokmål.
  const base = (wanted || document.documentElement.lang)
    .replace(/-.*/, '')
    .replace(/^n[no]$/, 'nb');
  const declared = [languages].flat() as Language[];
  return declared.find((each) => each === base) ?? declared[0] ?? 'en';
}
