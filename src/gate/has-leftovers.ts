import type { Choice } from '../consent/choice.js';
import { cookieNames } from '../consent/visible-cookies.js';
import type { Stored } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/**
 * Fits every name that `storedPattern` fits, and some more: what is looked for at each page load is
 * made of few bytes, and what is deleted is looked at closely.
 */
const widePattern = ({ name }: Stored): RegExp =>
  RegExp(name[0] === '/' ? name.slice(1, -1) : `^${name.replace(/\W/g, '[^]*')}$`);

/**
 * Whether something that belongs to a service that is not granted seems to be stored here. A
 * database or a cache that is declared always seems to be: their names come only later. What other
 * sites store is none of this page's business.
 */
export function hasLeftovers({ services }: ResolvedDeclaration, choice: Choice): boolean {
  try {
    const names = [...cookieNames(), ...Object.keys({ ...localStorage, ...sessionStorage })];
    return services.some(
      ({ id, stores }) =>
        !choice[id] &&
        stores.some(
          (stored) =>
            stored.party !== 'third' &&
            // The pattern is `this`: made once for all names.
            (/^(in|ca)/.test(stored.kind) || names.some(/./.test, widePattern(stored))),
        ),
    );
  } catch {
    // One kind of storage throws at the mention; the others may hold something all the same.
    return true;
  }
}
