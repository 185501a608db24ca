import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { type Change, type Choice, changesBetween, rejectAll } from './choice.js';
import { type ConsentRecord, readRecord } from './consent-record.js';
import type { ConsentState, Source } from './consent-state.js';
import { readCookie } from './visible-cookies.js';

/** The only place that remembers what the visitor decided. */
export interface ConsentStore {
  readonly state: ConsentState;
  /** Takes a record that has been written; without one, reads the cookie. */
  become(source: Source, record?: ConsentRecord): void;
  /** Takes the cookie as it is now for seen: this page has written what it knows already. */
  glance(): void;
  /** Reads the cookie again: by default because another tab may have changed it. */
  reread(source?: Source): void;
}

/**
 * Reads the record and keeps it.
 *
 * @param revision Of the declaration. Undefined when the record is known to be of it.
 * @param heedSignal Takes from a stored choice what the browser's signal refuses. Undefined when
 * the record is known to be an answer in the face of it.
 * @param hear Hears each decision.
 */
export function createConsentStore(
  declaration: ResolvedDeclaration,
  revision: string | undefined,
  hear: (state: ConsentState, change: Change) => void,
  heedSignal?: (
    declaration: ResolvedDeclaration,
    cookie: string,
    choice: Choice,
  ) => Choice | undefined,
): ConsentStore {
  const waiting: (readonly [ConsentState, Change])[] = [];
  // Nobody sees a page that is made ready out of sight, so nothing is granted there.
  const look = (): string => (document.prerendering ? '' : readCookie(declaration.cookie.name));
  let state: ConsentState;
  /** What the cookie was when it was last looked at. */
  let seen: string;

  const enter = (source: Source, record?: ConsentRecord): void => {
    seen = look();
    const read = record ?? readRecord(seen, declaration, revision);
    const choice = read?.choice ?? rejectAll(declaration);
    const heeded = record ? undefined : heedSignal?.(declaration, read ? seen : '', choice);
    revision ??= read?.revision;
    state = Object.freeze({
      decided: !!read,
      choice: heeded ?? choice,
      id: read?.id,
      decidedAt: read?.decidedAt,
      source: heeded ? 'gpc' : read && source,
      version: declaration.version,
    });
  };
  const become = (source: Source, record?: ConsentRecord): void => {
    const before = state.choice;
    enter(source, record);
    // Who decides while a decision is told is heard after everybody has heard the first.
    if (waiting.push([state, changesBetween(before, state.choice)]) > 1) return;
    for (let next = waiting[0]; next; next = waiting[0]) {
      try {
        hear(...next);
      } finally {
        waiting.shift();
      }
    }
  };

  enter('stored');
  return {
    get state() {
      return state;
    },
    become,
    glance() {
      seen = look();
    },
    reread(source = 'tab') {
      // Where the cookie keeps nothing, nothing changes, and the choice of this page stands.
      if (look() !== seen) become(source);
    },
  };
}
