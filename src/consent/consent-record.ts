import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { type Choice, choiceOf } from './choice.js';

const DAY = 86_400_000; // milliseconds
/** How far ahead of this clock a record may be: clocks of servers and of other tabs differ. */
const SKEW = 300_000; // milliseconds

/** A choice with its date and its id. */
export interface ConsentRecord {
  readonly choice: Choice;
  readonly id: string;
  /** Milliseconds since 1970; the cookie keeps whole seconds. */
  readonly decidedAt: number;
  /** The revision of the declaration that was answered. */
  readonly revision: string;
}

/** What `encodeRecord` writes: revision, seconds, id, a hash of what was checked, answers. */
const RECORD = /^_v=1&_r=(\w+)&_t=(\d{1,11})&_id=([\w-]{1,64})(?:&_c=\w+)?((?:&[\w-]+=[01])*)$/;

/**
 * Reads the record of our cookie. Undefined means asking the visitor: there is none, it is
 * unreadable, it has expired, it comes from the future, it is of another revision, or there are
 * two, and nobody can say which is the visitor's. Never throws: a cookie is written by strangers.
 *
 * @param text The cookie. Two with a comma between never read as one.
 * @param current The revision of the declaration. Undefined when the record is known to be of it.
 * @param now Milliseconds since 1970.
 */
export function readRecord(
  text: string,
  declaration: ResolvedDeclaration,
  current: string | undefined,
  now = Date.now(),
): ConsentRecord | undefined {
  const [, revision = '', seconds = '', id = '', rest = ''] = RECORD.exec(text) ?? [];
  const entries = [...new URLSearchParams(rest)];
  const answers = new Map(entries);
  const decidedAt = +seconds * 1000;
  if (
    !(decidedAt <= now + SKEW && decidedAt + declaration.cookie.days * DAY >= now) ||
    revision !== (current ?? revision) ||
    answers.size < entries.length ||
    declaration.purposes.some(({ id, required }) => !required && !answers.has(id))
  ) {
    return undefined;
  }
  const choice = choiceOf(declaration, (id) =>
    answers.has(id) ? answers.get(id) === '1' : undefined,
  );
  return { choice, id, decidedAt, revision };
}
