/** A short word of letters and digits, the same for the same text. */
export function hash(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum.toString(36);
}
