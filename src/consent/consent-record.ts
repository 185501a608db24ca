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

/**
 * Reads the record of our cookie. Undefined means asking the visitor: there is none, it is
 * unreadable, it has expired, it comes from the future, it is of another revision, or there are
 * two, and nobody can say which is the visitor's. Never throws: a cookie is written by strangers.
 *
 * @param text The cookie. Two with a comma between never read as one.
 * @param revision Of the declaration. Undefined when the record is known to be of it.
 * @param now Milliseconds since 1970.
 */
export function readRecord(
  text: string,
  declaration: ResolvedDeclaration,
  revision: string | undefined,
  now = Date.now(),
): ConsentRecord | undefined {
  const entries = [...new URLSearchParams(text)];
  const { _v, _r = '', _t = '', _id = '', _c, ...answers } = Object.fromEntries(entries);
  const decidedAt = +_t * 1000;
  if (
    new Map(entries).size < entries.length ||
    !/^1 \w+ \d{1,11} [\w-]{1,64}( [01])*$/.test(
      [_v, _r, _t, _id, ...Object.values(answers)].join(' '),
    ) ||
    decidedAt > now + SKEW ||
    decidedAt + declaration.cookie.days * DAY < now ||
    _r !== (revision ?? _r) ||
    declaration.purposes.some(({ id, required }) => !required && !(id in answers))
  ) {
    return undefined;
  }
  const choice = choiceOf(declaration, (id) =>
    Object.hasOwn(answers, id) ? answers[id] === '1' : undefined,
  );
  return { choice, id: _id, decidedAt, revision: _r };
}
