import { pageKey } from './page-address.js';

/** The pages that are still to be looked at. */
export interface Frontier {
  /** @returns whether it is a page that was not known. */
  add(address: string): boolean;
  /** The page to look at next; undefined when there is none. */
  next(): string | undefined;
  /** How many were found and may be looked at. */
  readonly known: number;
}

/** More than that are not kept in mind. */
const MANY = 20_000;

/** A list that can be sorted in a thousand ways is a page, not a thousand. */
const VARIANTS = 3;

/** What stands first in the path: pages of one part of a site are alike. */
const partOf = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}/${pathname.split('/')[1] ?? ''}`;
};

/**
 * Keeps pages in the order in which they were found, but takes turns among the parts of the site:
 * fifty articles of one archive say less than one page of each part.
 */
export function createFrontier(): Frontier {
  const keys = new Set<string>();
  const variants = new Map<string, number>();
  /** Pages of each part, and how many of them have been taken. */
  const parts = new Map<string, { readonly waiting: string[]; taken: number }>();
  return {
    add(address) {
      const key = pageKey(address);
      if (keys.has(key) || keys.size >= MANY) return false;
      const [plain = '', query] = key.split('?');
      const count = variants.get(plain) ?? 0;
      if (query && count >= VARIANTS) return false;
      if (query) variants.set(plain, count + 1);
      keys.add(key);
      const name = partOf(address);
      const part = parts.get(name) ?? { waiting: [], taken: 0 };
      parts.set(name, part);
      part.waiting.push(address);
      return true;
    },
    next() {
      let least: { readonly waiting: string[]; taken: number } | undefined;
      for (const part of parts.values()) {
        if (part.waiting.length && (!least || part.taken < least.taken)) least = part;
      }
      if (!least) return undefined;
      least.taken++;
      return least.waiting.shift();
    },
    get known() {
      return keys.size;
    },
  };
}
