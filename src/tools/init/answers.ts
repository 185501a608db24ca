import type { UsedService } from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';

/** What a declaration is begun from. */
export interface Answers {
  readonly name: string;
  readonly country?: string | undefined;
  readonly email?: string | undefined;
  readonly policy?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly authority?: string | undefined;
  /** At least one. */
  readonly languages: readonly Language[];
  readonly services: readonly ChosenService[];
}

/** A service of the catalogue; with options it is loaded by us. */
export type ChosenService = Pick<UsedService, 'use' | 'options'>;
