import type { Duration, Language } from '../declaration/declaration.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "P1Y6M" as "1 year and 6 months", in the words of the language. */
export function durationInWords(duration: Duration, language: Language): string {
  // "M" is months before the "T" and minutes after it, so the place tells the unit.
  const amounts = /P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T?(\d+H)?(\d+M)?(\d+S)?/.exec(duration) ?? [];
  const words = UNITS.flatMap((unit, index) => {
    const amount = parseInt(amounts[index + 1] ?? '', 10);
    return amount >= 0
      ? amount.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' })
      : [];
  });
  return new Intl.ListFormat(language).format(words);
}
