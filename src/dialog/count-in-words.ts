import type { Language } from '../declaration/declaration.js';
import { fillIn, type Plural } from '../declaration/texts.js';

/** A number with its noun: "1 service", "3 services". */
export function countInWords(count: number, plural: Plural, language: Language): string {
  const form = new Intl.PluralRules(language).select(count);
  return fillIn(form === 'one' ? plural.one : plural.other, { count: `${count}` });
}
