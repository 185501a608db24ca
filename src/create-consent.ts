import { composeConsent } from './compose-consent.js';
import type { Consent } from './consent-api.js';
import { consentWithoutPage } from './consent-without-page.js';
import type { Declaration } from './declaration/declaration.js';
import { resolveDeclaration } from './declaration/resolve-declaration.js';
import type { DialogOptions } from './dialog-options.js';
import * as onDecision from './on-decision.js';
import type { Seal } from './strict/seal.js';

/** What `createConsent` may be told beside the declaration. */
export interface ConsentOptions extends DialogOptions {
  /**
   * The language of the dialog, as in `<html lang>`.
   *
   * @default the language of the page, when it is declared; else the first that is
   */
  readonly language?: string;
  /**
   * Tells in the console, once each, what an owner gets wrong.
   *
   * @default true on `localhost`
   */
  readonly debug?: boolean;
}

/** The ids of the purposes and services of a declaration. */
export type IdOf<D extends Declaration> = D['purposes'][number]['id'] | D['services'][number]['id'];

/**
 * Reads the stored answer, watches the page, and asks the visitor where there is none. In Node and
 * in workers only what is required is granted, and nothing is shown.
 *
 * @throws {DeclarationError} when the declaration is not valid; nothing is released.
 */
export function createConsent<const D extends Declaration>(
  declaration: D,
  options: ConsentOptions = {},
): Consent<IdOf<D>> {
  const resolved = resolveDeclaration(declaration);
  if (typeof document === 'undefined') return consentWithoutPage(resolved);
  let seal: Seal | undefined;
  const consent = composeConsent(resolved, {
    options: { lang: options.language, ...options },
    onDecision,
    seal: (state) => (seal ? seal(state) : state.choice),
  });
  if (resolved.intercept || resolved.seal) {
    import('./strict/refuse.js').then(({ refuse }) => {
      seal = refuse(declaration, consent);
    });
  }
  return consent;
}
