import type { Problem } from './declaration-error.js';

/** A single value: what is expected, in words, and whether a value is that. */
export interface Leaf {
  readonly expected: string;
  fits(value: unknown): boolean;
}

/**
 * What a value must look like: a leaf, a list of one shape that is not empty, a list that may be
 * empty, an object, or what the value itself decides. A key that ends with "!" must be there; a key
 * that is not named must not.
 */
export type Shape =
  | Leaf
  | { readonly some: Shape }
  | { readonly any: Shape }
  | { readonly object: Readonly<Record<string, Shape>> }
  | { shapeOf(value: unknown): Shape };

/** Whether it is an object of its own keys, not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short quotation of what was found. */
export function quote(value: unknown): string {
  let text = value === undefined ? 'nothing' : typeof value;
  try {
    text = JSON.stringify(value) ?? text;
  } catch {
    // JSON knows neither a bigint nor an object that is within itself.
  }
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Adds to `problems` whatever in `value` does not fit `shape`. */
export function checkShape(value: unknown, shape: Shape, path: string, problems: Problem[]): void {
  const expect = (expected: string): void => {
    problems.push({ path, expected, found: quote(value) });
  };
  if ('shapeOf' in shape) checkShape(value, shape.shapeOf(value), path, problems);
  else if ('object' in shape) {
    if (isObject(value)) checkKeys(value, shape.object, path, problems);
    else expect('an object');
  } else if ('fits' in shape) {
    if (!shape.fits(value)) expect(shape.expected);
  } else if (!Array.isArray(value)) {
    expect('a list');
  } else if ('some' in shape && !value.length) {
    expect('at least one');
  } else {
    const inner = 'some' in shape ? shape.some : shape.any;
    [...value].forEach((each, index) => {
      checkShape(each, inner, `${path}[${index}]`, problems);
    });
  }
}

function checkKeys(
  value: Record<string, unknown>,
  keys: Readonly<Record<string, Shape>>,
  path: string,
  problems: Problem[],
): void {
  const known = Object.keys(keys).map((key) => key.replace('!', ''));
  for (const [key, shape] of Object.entries(keys)) {
    const name = key.replace('!', '');
    const found = Object.hasOwn(value, name) ? value[name] : undefined;
    if (found !== undefined || name !== key) {
      checkShape(found, shape, path ? `${path}.${name}` : name, problems);
    }
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const expected = known[0] ? `one of ${known.join(', ')}` : 'no keys';
    problems.push({ path, expected, found: `the key ${quote(key)}` });
  }
}
