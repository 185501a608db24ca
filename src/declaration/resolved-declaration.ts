import type { Declaration, Purpose, Service, Stored, Text, UsedService } from './declaration.js';
import type { KnownService } from './known-service.js';
import type { CollectsWord, WhyWord } from './texts.js';

/** The id of a purpose or a service that `resolveDeclaration` has seen in the declaration. */
export type KnownId = string & { readonly __brand: 'KnownId' };

export interface ResolvedPurpose extends Purpose {
  readonly id: KnownId;
  readonly required: boolean;
}

/** One thing that is stored. */
export interface ResolvedStored extends Stored {
  /** Which of our sentences says what for, where the catalogue states it. */
  readonly reason?: WhyWord;
  /** Its name or its lifetime is not well known. */
  readonly uncertain?: true;
}

/** What a declaration says itself of a service, before the catalogue is asked. */
export interface Stated {
  readonly purposes: readonly KnownId[];
  readonly vendor?: Partial<Service['vendor']>;
  readonly stores: readonly Stored[];
}

export interface ResolvedService
  extends Omit<Service, 'purpose' | 'name' | 'stores'>,
    Pick<UsedService, 'options' | 'load'> {
  readonly id: KnownId;
  /** Undefined until a service of the catalogue has been described. */
  readonly name?: Text;
  /**
   * At least one; all must be granted. Of a service of the catalogue whose purpose the declaration
   * does not name, an id that nobody can grant, until it has been described.
   */
  readonly purposes: readonly KnownId[];
  /** Serves required purposes only, so the visitor has no say in it. */
  readonly required: boolean;
  readonly stores: readonly ResolvedStored[];
  /** What the catalogue calls it. */
  readonly use?: string;
  /** What the catalogue knows about it. */
  readonly known?: KnownService;
  /** Which of our sentences says what it learns, where the catalogue states it. */
  readonly learns?: CollectsWord;
  /** Once the catalogue's facts have been filled in: what the declaration says itself. */
  readonly stated?: Stated;
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
