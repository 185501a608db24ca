import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { intercept } from './intercept.js';
import { createSeal, type Seal } from './seal.js';

/**
 * Begins to refuse what a declaration with `intercept` or `seal` wants refused.
 *
 * @param choice What is granted at the time it is asked.
 * @param own Another origin that our own files come from.
 * @returns what seals the page for another choice.
 */
export function refuse(
  declaration: ResolvedDeclaration,
  choice: () => Choice,
  own?: string | undefined,
): Seal {
  if (declaration.intercept) intercept(declaration, (id) => !!choice()[id]);
  const seal: Seal = declaration.seal ? createSeal(declaration, own) : () => true;
  seal(choice());
  return seal;
}
