import type { Language } from './language.js';

/**
 * The language of the dialog: the wanted one, or that of the page, where it is declared; else the
 * first that is. English where nothing is, and before a declaration has been checked.
 */
export function pickLanguage(wanted: string | undefined, languages: unknown): Language {
  const [base] = (wanted || document.documentElement.lang).split('-');
  const declared = [languages].flat() as Language[];
  return (
    declared.find((each) => each === base) ??
    // Norwegian without a form is either, and each form is nearest to the other.
    declared.find((each) => /^n[bno],n[bn]$/.test(`${base},${each}`)) ??
    declared[0] ??
    'en'
  );
}
