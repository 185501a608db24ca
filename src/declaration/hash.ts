/** A short word of letters and digits, the same for the same text. */
export function hash(text: string): string {
  let sum = 0;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) as number), 65599) >>> 0;
  return sum.toString(36);
}
