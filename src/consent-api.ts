import type { Change } from './consent/choice.js';
import type { ConsentState } from './consent/consent-state.js';
import type { Finding } from './finding.js';

/** A function that hears each decision. */
export type Listener = (state: ConsentState, change: Change) => void;

/** What the visitor allows, and everything a program can do about it. */
export interface Consent<Id extends string = string> {
  /** A frozen snapshot: another object after each decision. */
  readonly state: ConsentState;
  /** Whether a purpose or a service is granted now. False for an id that is not declared. */
  has(id: Id): boolean;
  /**
   * Calls back at once, with everything granted so far as the change, and then on each decision.
   * A listener that throws is reported and silences nobody.
   *
   * @returns what ends it.
   */
  subscribe(listener: Listener, options?: { readonly signal?: AbortSignal }): () => void;
  /** Resolves once it is granted. Rejects with the signal's reason when that is aborted first. */
  whenGranted(id: Id, options?: { readonly signal?: AbortSignal }): Promise<void>;
  /**
   * Runs `start` when it is granted, aborts its signal on a withdrawal, and runs it again on a new
   * grant.
   *
   * @returns what ends it, and aborts the signal.
   */
  run(id: Id, start: (context: { readonly signal: AbortSignal }) => void): () => void;
  /** Grants every purpose. */
  acceptAll(): void;
  /** Refuses every purpose that is not required. */
  rejectAll(): void;
  /**
   * Answers for some purposes and services; the others keep their answer. An answer to a purpose
   * is one to its services too, unless they are named beside it.
   */
  choose(answers: { readonly [id in Id]?: boolean }): void;
  /** Takes back every grant. */
  withdraw(): void;
  /** Shows a layer of the dialog; the notice by default. */
  open(layer?: 'notice' | 'preferences'): void;
  /** Takes the dialog off the page without a decision. */
  close(): void;
  /** Takes in the held elements of a root that cannot be seen from the document: a shadow root. */
  scan(root: ParentNode): void;
  /**
   * Looks for what an owner gets wrong: what the development mode tells in the console, as data.
   * Fetches what looks, so it can be asked on any page. In the development mode it gives everything
   * that has been found since the page began, elsewhere what can be found now.
   */
  report(): Promise<readonly Finding[]>;
  /** Ends everything: nothing more is released, and the dialog goes. What has run stays. */
  destroy(): void;
}
