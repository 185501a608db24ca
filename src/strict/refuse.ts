import { rejectAll } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import { completeDeclaration } from '../declaration/complete-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { intercept } from './intercept.js';
import { createSeal, type Seal } from './seal.js';

/**
 * Begins to refuse what a declaration with `intercept` or `seal` wants refused. It may not have been
 * checked.
 *
 * @param consent What will know what is granted, once it has been composed.
 * @param own Another origin that our own files come from.
 * @returns what seals the page for another choice.
 */
export function refuse(
  declaration: Declaration,
  consent: { readonly state?: ConsentState },
  own?: string | undefined,
): Seal {
  const complete = completeDeclaration(declaration);
  const none = { choice: rejectAll(complete), source: undefined };
  if (declaration.intercept) {
    intercept(complete, (id) => !!(consent.state ?? none).choice[id]);
  }
  const seal: Seal = declaration.seal ? createSeal(complete, own) : ({ choice }) => choice;
  seal(consent.state ?? none);
  return seal;
}
