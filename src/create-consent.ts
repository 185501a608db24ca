import { composeConsent } from './compose-consent.js';
import type { Consent } from './consent-api.js';
import { consentWithoutPage } from './consent-without-page.js';
import type { Catalogue } from './declaration/check-declaration.js';
import type { Declaration } from './declaration/declaration.js';
import type { KnownService, OptionsOf } from './declaration/known-service.js';
import { resolveDeclaration } from './declaration/resolve-declaration.js';
import type { DialogOptions } from './dialog-options.js';
import * as onDecision from './on-decision.js';
import { preparePage } from './prepare-page.js';
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
  /**
   * The services of the catalogue that the declaration uses, imported from `samtykke/services`.
   *
   * @default none
   */
  readonly services?: Catalogue;
}

/** The ids of the purposes and services of a declaration. */
export type IdOf<D extends Declaration> =
  | D['purposes'][number]['id']
  | IdOfService<D['services'][number]>;

/** Of a service of the catalogue, what is used is its id unless it has another. */
type IdOfService<S> = S extends { readonly id: infer I extends string }
  ? I
  : S extends { readonly use: infer U extends string }
    ? U
    : never;

/** Each service of the catalogue with the options that it knows; the others as they are. */
export type Fitting<D extends Declaration, S extends Catalogue> = {
  readonly services: {
    readonly [I in keyof D['services']]: FittingService<D['services'][I], S[number]>;
  };
};

type FittingService<D, S extends KnownService> = D extends { readonly use: infer U extends string }
  ? string extends U
    ? D
    : U extends S['id']
      ? { readonly use: U; readonly options?: OptionsOf<OptionsIn<Extract<S, { readonly id: U }>>> }
      : { readonly use: S['id'] }
  : D;

type OptionsIn<S> = S extends KnownService<string, infer O> ? O : never;

/**
 * Reads the stored answer, watches the page, and asks the visitor where there is none. In Node and
 * in workers only what is required is granted, and nothing is shown.
 *
 * @throws {DeclarationError} when the declaration is not valid; nothing is released.
 */
export function createConsent<const D extends Declaration, const S extends Catalogue = []>(
  declaration: D & Fitting<D, S>,
  options: ConsentOptions & { readonly services?: S } = {},
): Consent<IdOf<D>> {
  const resolved = resolveDeclaration(declaration, options.services);
  if (typeof document === 'undefined') return consentWithoutPage(resolved);
  let seal: Seal | undefined;
  preparePage(resolved);
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
