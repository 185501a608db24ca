import type { Problem } from './declaration-error.js';

/** A single value: what is expected, in words, and whether a value is that. */
export interface Leaf {
  readonly expected: string;
  fits(value: unknown): boolean;
}

/**
 * What a value must look like: a leaf, a list of one shape that is not empty, a list that may be
 * empty, or an object. A key that ends with "!" must be there; a key that is not named must not.
 */
export type Shape =
  | Leaf
  | { readonly some: Shape }
  | { readonly any: Shape }
  | { readonly object: Readonly<Record<string, Shape>> };

/** Whether it is an object of its own keys, not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short quotation of what was found. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? (value === undefined ? 'nothing' : String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Adds to `problems` whatever in `value` does not fit `shape`. */
export function checkShape(value: unknown, shape: Shape, path: string, problems: Problem[]): void {
  const expect = (expected: string, found: string, at = path): void => {
    problems.push({ path: at, expected, found });
  };
  if ('object' in shape) {
    if (!isObject(value)) return expect('an object', quote(value));
    const known = new Set<string>();
    for (const [key, inner] of Object.entries(shape.object)) {
      const name = key.replace('!', '');
      const at = path ? `${path}.${name}` : name;
      known.add(name);
      if (value[name] !== undefined) checkShape(value[name], inner, at, problems);
      else if (name !== key) checkShape(undefined, inner, at, problems);
    }
    for (const key of Object.keys(value)) {
      if (!known.has(key)) {
        expect(`one of ${[...known].join(', ')}`, `the key ${quote(key)}`);
      }
    }
  } else if ('any' in shape || 'some' in shape) {
    if (!Array.isArray(value)) return expect('a list', quote(value));
    if ('some' in shape && !value.length) return expect('at least one', 'an empty list');
    const inner = 'some' in shape ? shape.some : shape.any;
    value.forEach((each, index) => {
      checkShape(each, inner, `${path}[${index}]`, problems);
    });
  } else if (!shape.fits(value)) expect(shape.expected, quote(value));
}
