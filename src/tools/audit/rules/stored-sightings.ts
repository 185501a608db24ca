import type { SeenCookie, SeenKey, Stored } from '../../browser/seen.js';

/** What is stored, cookie or not, in one form. */
export interface StoredThing {
  readonly kind: 'cookie' | SeenKey['kind'];
  readonly name: string;
  /** "the cookie _ga", "the key _ga of localStorage". */
  readonly words: string;
  readonly cookie: SeenCookie | undefined;
  readonly setting: SeenCookie['setting'];
  /** Host of whose it is, as its jar or its origin has it. */
  readonly owner: string;
  readonly party: 'first' | 'third';
}

const STORAGE = {
  local: 'of localStorage',
  session: 'of sessionStorage',
  indexeddb: 'of IndexedDB',
  cache: 'of the cache storage',
} as const;

/** Everything that lies on the visitor's equipment. */
export const thingsIn = ({ cookies, keys }: Stored): readonly StoredThing[] => [
  ...cookies.map(
    (cookie): StoredThing => ({
      kind: 'cookie',
      name: cookie.name,
      words: `the cookie "${cookie.name}"`,
      cookie,
      setting: cookie.setting,
      owner: cookie.domain,
      party: cookie.party,
    }),
  ),
  ...keys.map(
    (key): StoredThing => ({
      kind: key.kind,
      name: key.name,
      words: `"${key.name}" ${STORAGE[key.kind]}`,
      cookie: undefined,
      setting: key.setting,
      owner: key.origin.replace(/^https?:\/\//, ''),
      party: key.party,
    }),
  ),
];

/** As a subject: names of different kinds are different things. */
export const subjectOf = ({ kind, name }: Pick<StoredThing, 'kind' | 'name'>): string =>
  kind === 'cookie' ? name : `${kind}:${name}`;

/** With a capital, to begin a sentence. */
export const begin = (words: string): string =>
  words.replace(/^[a-z]/, (letter) => letter.toUpperCase());
