import type { Choice } from './choice.js';

/** What is known of the visitor's answer: a frozen snapshot. */
export interface ConsentState {
  /** Whether the visitor has answered, and the answer still stands. */
  readonly decided: boolean;
  /** The answer for every purpose and every service. */
  readonly choice: Choice;
  /** A random id of this answer, for the visitor to quote. Undefined until decided. */
  readonly id: string | undefined;
  /** Milliseconds since 1970. Undefined until decided. */
  readonly decidedAt: number | undefined;
  /** Where the answer came from. Until decided it is undefined, or `gpc`. */
  readonly source: Source | undefined;
  /** The version of the declaration. */
  readonly version: string;
}

/**
 * `stored`: read from the cookie; `dialog`: a click just now; `program`: a call; `tab`: another tab;
 * `gpc`: the browser's Global Privacy Control refuses what sells or shares, and the visitor has not
 * said otherwise.
 */
export type Source = 'stored' | 'dialog' | 'program' | 'tab' | 'gpc';
