/**
 * What steers a terminal, is no XML, or turns the order of what is read: control characters, halves
 * of characters, marks of direction.
 */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const shown = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text of a stranger, such as the name of a cookie, with what is not to be read made visible. */
export const harmlessText = (text: string): string => text.replace(STEERING, shown);

/** The same in one line. */
export const harmlessLine = (text: string): string =>
  harmlessText(text.replace(/[\t\n\r]+/g, ' ')).trim();

/** The start of a text, where it is longer than that. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
