import type { Country, Duration } from '../declaration/declaration.js';
import type { Language } from '../declaration/language.js';

/** What the dialog says in a language beside its texts. */
export interface Words {
  /**
   * "21 November 2026", the day in UTC; with the time of day, both as the visitor's own clock shows
   * them.
   */
  date(date: Date, withTime?: boolean): string;
  /** "P1Y6M" as "1 year and 6 months". */
  duration(duration: Duration): string;
  /** "SE" as "Sweden"; of a country that nobody knows, the code. */
  country(code: Country): string;
  /** "statistics, maps and videos". */
  list(names: readonly string[]): string;
  /** The name of a language, in that language itself. */
  language(code: Language): string;
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** What a duration is counted in. */
export type Unit = (typeof UNITS)[number];

/** "P1Y6M" as `[[1, 'year'], [6, 'month']]`. */
export function amountsIn(duration: Duration): [number, Unit][] {
  // "M" is months before the "T" and minutes after it, so the place tells the unit.
  const amounts = /P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T?(\d+H)?(\d+M)?(\d+S)?/.exec(duration) ?? [];
  return UNITS.flatMap((unit, index) => {
    const amount = parseInt(amounts[index + 1] ?? '', 10);
    return amount >= 0 ? [[amount, unit]] : [];
  });
}

// Chromium comes without these languages, and would name them in its own.
const OWN_NAMES: { readonly [language in Language]?: string } = {
  ga: 'Gaeilge',
  is: 'íslenska',
  mt: 'Malti',
  nn: 'norsk nynorsk',
};

/** The name of a language, in that language itself. */
export const ownNameOf = (code: Language): string =>
  OWN_NAMES[code] ?? new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

// Mere "en" is American, with the month before the day, and mere "pt" is Brazilian.
const LOCALES: { readonly [language in Language]?: string } = { en: 'en-GB', pt: 'pt-PT' };

/** What `Intl` is asked for in a language. */
export const localeOf = (language: Language): string => LOCALES[language] ?? language;

/** The names of a language that every browser knows, one or several. */
export function intlNames(language: Language): Pick<Words, 'country' | 'list'> {
  const locale = localeOf(language);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    country: (code) => countries.of(code) ?? code,
    list: (names) => new Intl.ListFormat(locale).format(names),
  };
}

/** The words of a language that every browser knows. */
export function intlWords(language: Language): Words {
  const locale = localeOf(language);
  const { country, list } = intlNames(language);
  return {
    date: (date, withTime) =>
      date.toLocaleString(locale, {
        dateStyle: 'long',
        ...(withTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
      }),
    duration: (duration) =>
      list(
        amountsIn(duration).map(([amount, unit]) =>
          amount.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' }),
        ),
      ),
    country,
    list,
    language: ownNameOf,
  };
}
