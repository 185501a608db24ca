import type { Purpose } from '../declaration/declaration.js';
import type { ResolvedDeclaration, ResolvedPurpose } from '../declaration/resolved-declaration.js';
import { type Choice, choose } from './choice.js';

declare global {
  interface Navigator {
    /** Whether the visitor asks sites not to sell or share data about them (Firefox 95). */
    readonly globalPrivacyControl?: boolean;
  }
}

const sellsOrShares = ({ id, required, sellsOrShares = id === 'marketing' }: Purpose): boolean =>
  sellsOrShares && !required;

/**
 * Whether this browser sends Global Privacy Control. Only `true` is the signal.
 *
 * @see https://www.w3.org/TR/gpc/
 */
export const isSignalled = (): boolean => navigator.globalPrivacyControl === true;

/**
 * What the signal refuses of what this declaration asks about: nothing where the browser does not
 * send it.
 */
export const refusedBySignal = ({ purposes }: ResolvedDeclaration): readonly ResolvedPurpose[] =>
  isSignalled() ? purposes.filter(sellsOrShares) : [];

/**
 * A choice as the signal leaves it. Undefined where there is no signal, or where the visitor has
 * answered in the face of it: then the answer stands.
 *
 * @param cookie That the choice was read from.
 */
export function heedSignal(
  declaration: ResolvedDeclaration,
  cookie: string,
  choice: Choice,
): Choice | undefined {
  const refused = refusedBySignal(declaration);
  if (!refused[0] || /&_gpc=1/.test(cookie)) return undefined;
  return choose(declaration, choice, Object.fromEntries(refused.map(({ id }) => [id, false])));
}
