import type { Language } from '../../declaration/language.js';
import { fillIn } from '../../declaration/texts.js';
import { amountsIn, ownNameOf, type Unit, type Words } from '../words.js';

/** A noun with its number, `{count}`, by the form that the number makes it take. */
type Counted = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The words of a language that not every browser knows. */
export interface SpelledWords {
  readonly language: Language;
  /** As dates have them, from January on, with a comma between. */
  readonly months: string;
  /** `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** `{date}`, and `{time}` as in "09:05". */
  readonly dateWithTime: string;
  readonly units: { readonly [unit in Unit]: Counted };
  /** Between two names. */
  readonly and: string;
  /** Before the last of three and more, where that is another. */
  readonly andLast?: string;
  /** Each on a line of its own, after its code: in one string they are far fewer bytes. */
  readonly countries: string;
}

/** The words of a language, of which the browser need only know the plural rules. */
export function wordsFrom(spelled: SpelledWords): Words {
  const { language, units, and, andLast = and } = spelled;
  const plural = new Intl.PluralRules(language);
  const list = (names: readonly string[]) =>
    names.length > 1
      ? names.slice(0, -1).join(', ') + (names.length > 2 ? andLast : and) + names.at(-1)
      : names.join();
  return {
    date(date, withTime) {
      // Moved by its distance from UTC, the clock of the visitor is what ISO 8601 shows.
      const shown = +date - (withTime ? date.getTimezoneOffset() * 60_000 : 0);
      const [year = '', month, day, time = ''] = new Date(shown).toISOString().split(/[-T]/);
      const inWords = fillIn(spelled.date, {
        day: `${Number(day)}`,
        month: spelled.months.split(',')[Number(month) - 1] ?? '',
        year,
      });
      return withTime
        ? fillIn(spelled.dateWithTime, { date: inWords, time: time.slice(0, 5) })
        : inWords;
    },
    duration: (duration) =>
      list(
        amountsIn(duration).map(([amount, unit]) =>
          fillIn(units[unit][plural.select(amount)] ?? units[unit].other, { count: `${amount}` }),
        ),
      ),
    country: (code) =>
      spelled.countries
        .split('\n')
        .find((line) => line.startsWith(`${code} `))
        ?.slice(3) ?? code,
    list,
    language: ownNameOf,
  };
}
