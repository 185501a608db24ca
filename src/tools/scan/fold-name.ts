/** Whatever is made anew for each visitor or account: long digits, hexadecimals, letters with digits. */
const RANDOM = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]+/gi;

const isRandom = (word: string): boolean =>
  /^\d{3,}$/.test(word) ||
  (/^[0-9a-f]{6,}$/i.test(word.replaceAll('-', '')) && /\d/.test(word)) ||
  (word.length >= 6 &&
    /\d/.test(word) &&
    /[A-Za-z]/.test(word) &&
    (word.match(/\d/g)?.length ?? 0) >= 2);

/** So long that nobody has thought it up. */
const isSurelyRandom = (word: string): boolean =>
  word.replaceAll('-', '').length >= 16 && /\d/.test(word) && isRandom(word);

const fold = (name: string, test: (word: string) => boolean): string =>
  name.replace(RANDOM, (word) => (test(word) ? '*' : word)).replace(/\*(?:[-_.:]?\*)+/g, '*');

/** A name that is nothing but chance says nothing, and would take in every other. */
const tells = (pattern: string): boolean => /[A-Za-z]{2}/.test(pattern);

/**
 * Folds names that differ only by what is random in them: "_ga_A1B2C3" and "_ga_D4E5F6" are
 * "_ga_*". A name that stands alone is folded only where its random part cannot be anything else.
 *
 * @returns for each name what it is listed as.
 */
export function foldNames(names: readonly string[]): Map<string, string> {
  const alike = new Map<string, Set<string>>();
  for (const name of names) {
    const pattern = fold(name, isRandom);
    alike.set(pattern, (alike.get(pattern) ?? new Set()).add(name));
  }
  return new Map(
    names.map((name) => {
      const pattern = fold(name, isRandom);
      if (!tells(pattern)) return [name, name];
      if ((alike.get(pattern)?.size ?? 0) > 1) return [name, pattern];
      const sure = fold(name, isSurelyRandom);
      return [name, tells(sure) ? sure : name];
    }),
  );
}

/** A name with its random part folded, whether or not others are like it: the catalogue says so. */
export const foldKnownName = (name: string): string => {
  const pattern = fold(name, isRandom);
  return tells(pattern) ? pattern : name;
};
