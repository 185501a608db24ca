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
  /** Where the answer came from. Undefined until decided. */
  readonly source: Source | undefined;
  /** The version of the declaration. */
  readonly version: string;
}

/** `stored`: read from the cookie; `dialog`: a click just now; `program`: a call; `tab`: another tab. */
export type Source = 'stored' | 'dialog' | 'program' | 'tab';
