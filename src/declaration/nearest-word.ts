/** Letter pairs of a word: "abc" has "ab" and "bc". */
const pairs = (word: string): string[] =>
  [...` ${word} `]
    .map((letter, index, letters) => letter + (letters[index + 1] ?? ''))
    .slice(0, -1);

/** The word that shares the most letter pairs with `word`: what a typo was meant to be. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const own = pairs(word);
  let best: string | undefined;
  let most = 0;
  for (const each of words) {
    const shared = pairs(each).filter((pair) => own.includes(pair)).length;
    const likeness = (2 * shared) / (own.length + each.length + 2);
    if (likeness > most) [best, most] = [each, likeness];
  }
  return best;
}
