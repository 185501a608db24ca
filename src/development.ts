import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';

/** One thing that an owner gets wrong. */
export interface Finding {
  readonly kind:
    | 'live-element'
    | 'undeclared-id'
    | 'undeclared-host'
    | 'undeclared-storage'
    | 'empty-purpose';
  /** What it is about: the id, the host, the name of the cookie, the purpose. */
  readonly what: string;
  /** The whole in a sentence, as the console tells it. */
  readonly message: string;
}

/** Everything that can be found on the page now. */
export function findMistakes(_declaration: ResolvedDeclaration): readonly Finding[] {
  return [];
}

/** Tells each mistake once, those that come later too. */
export function watchForMistakes(
  _declaration: ResolvedDeclaration,
  _report: (problem: string) => void,
  _signal: AbortSignal,
): void {}
