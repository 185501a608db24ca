import type { Finding, Rule } from '../../finding.js';
import type { Facts } from '../facts.js';
import type { SeenVisit } from '../seen-visit.js';

/** Everything that a rule looks at. */
export interface Observed {
  readonly visits: readonly SeenVisit[];
  readonly facts: Facts;
}

/** A rule with what finds where it does not hold. */
export interface AuditRule extends Rule {
  /** Whether it can be looked at without a declaration. @default true */
  readonly needsDeclaration?: true;
  find(observed: Observed): readonly Finding[];
}
