import { isRightToLeft, type Language } from '../declaration/language.js';
import type { Look } from './dialog-view.js';

/** What every root of the dialog carries: what its style sheet, and the visitor's browser, go by. */
export const rootAttributes = (language: Language, { layout, position, scheme }: Look) => ({
  class: 'samtykke',
  lang: language,
  dir: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
  'data-layout': layout,
  'data-position': position,
  'data-scheme': scheme,
});
