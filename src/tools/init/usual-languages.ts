import type { Language } from '../../declaration/language.js';
import { LANGUAGES } from '../../declaration/language.js';

/** The languages that most sites of a country begin with; English where we have none of its own. */
export function usualLanguages(country: string | undefined): readonly [Language] {
  // Who is Norwegian writes Bokmål rather than Nynorsk, as nobody's statistics say "no".
  if (country === 'NO') return ['nb'];
  const { language = 'en' } = /^[A-Z]{2}$/.test(country ?? '')
    ? new Intl.Locale('und', { region: country as string }).maximize()
    : {};
  return [LANGUAGES.find((each) => each === language) ?? 'en'];
}
