import type { Declaration, Purpose, Service, Stored } from './declaration.js';

/** The id of a purpose or a service that `resolveDeclaration` has seen in the declaration. */
export type KnownId = string & { readonly __brand: 'KnownId' };

export interface ResolvedPurpose extends Purpose {
  readonly id: KnownId;
  readonly required: boolean;
}

export interface ResolvedService extends Omit<Service, 'purpose'> {
  readonly id: KnownId;
  /** At least one; all must be granted. */
  readonly purposes: readonly KnownId[];
  /** Serves required purposes only, so the visitor has no say in it. */
  readonly required: boolean;
  readonly stores: readonly Stored[];
}

/** A declaration without mistakes, its defaults filled in. */
export interface ResolvedDeclaration extends Omit<Declaration, 'cookie' | 'purposes' | 'services'> {
  readonly purposes: readonly ResolvedPurpose[];
  readonly services: readonly ResolvedService[];
  readonly cookie: {
    readonly name: string;
    readonly domain?: string | undefined;
    readonly days: number;
  };
}
