import type { Language } from '../declaration/language.js';
import { fillIn, type Plural } from '../declaration/texts.js';
import { localeOf } from '../languages/words.js';

/** A number with its noun: "1 service", "3 services". */
export function countInWords(count: number, plural: Plural, language: Language): string {
  const locale = localeOf(language);
  const forms: Readonly<Record<string, string>> = plural;
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? plural.other;
  return fillIn(form, { count: count.toLocaleString(locale) });
}
