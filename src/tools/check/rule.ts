import type { Declaration } from '../../declaration/declaration.js';
import type { KnownService } from '../../declaration/known-service.js';
import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import type { Level, Rule } from '../finding.js';

/** What rules look at: a declaration without mistakes. */
export interface Checked {
  readonly declaration: Declaration;
  /** The same with what the catalogue knows; its services stand in the same order. */
  readonly resolved: ResolvedDeclaration;
  readonly catalogue: readonly KnownService[];
  /** ISO 8601: "2026-11-21". */
  readonly today: string;
}

/** What a rule has found, and where in the declaration. */
export interface Found {
  readonly path: string;
  readonly message: string;
  /** How to mend it, where that differs from what the rule says of all. */
  readonly mend?: string;
  /** What it is about: the name of a service, a cookie, a key. */
  readonly subject: string;
  /** Where it is less, or more, than what the rule finds otherwise. */
  readonly level?: Level;
}

/** One thing that is unwise or unlawful, and how it is seen in a declaration. */
export interface CheckRule extends Rule {
  /** How to mend it: a sentence. */
  readonly mend: string;
  find(checked: Checked): readonly Found[];
}
