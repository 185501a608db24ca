import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { type ForeignAnswer, foreignAnswer } from './foreign-answer.js';
import type { Naming } from './naming.js';

const DAY = 86_400_000; // milliseconds
/** How far ahead of this clock an answer may be. */
const SKEW = 300_000; // milliseconds

/**
 * The answer to another consent tool that stands for one given here: the newest, not older than an
 * answer may be, and to everything that is asked. A purpose is answered by its own name, or by all of
 * its services where the tool has asked about each. Undefined means asking.
 *
 * Whoever has ever had a record of ours is asked again as always: a new version, say, is not
 * answered by what was said before it.
 *
 * @param cookies `name=value` of every cookie.
 * @param now Milliseconds since 1970.
 */
export function adoptAnswer(
  { compat = [], purposes, services, cookie }: ResolvedDeclaration,
  cookies: readonly string[],
  naming: Naming,
  now: number,
): ForeignAnswer | undefined {
  if (cookies.some((each) => each.startsWith(`${cookie.name}=`))) return undefined;
  const [newest] = compat
    .flatMap((tool) => foreignAnswer(tool, cookies, naming, now) ?? [])
    .sort((one, other) => other.decidedAt - one.decidedAt);
  if (!newest) return undefined;
  const { answers: given, decidedAt } = newest;
  if (decidedAt > now + SKEW || decidedAt + cookie.days * DAY < now) return undefined;

  const answers = { __proto__: null } as unknown as Record<string, boolean>;
  for (const { id, required } of purposes) {
    if (required) continue;
    const own = services.filter((each) => !each.required && each.purposes.includes(id));
    const answer =
      given[id] ??
      (own[0] && own.every((each) => each.id in given)
        ? own.every((each) => given[each.id])
        : undefined);
    if (answer === undefined) return undefined;
    answers[id] = answer;
  }
  for (const { id, purposes } of services) {
    // A service of a purpose that was refused as such is not granted by its own name.
    if (id in given) answers[id] = !!given[id] && purposes.every((each) => given[each] !== false);
  }
  return { answers, decidedAt };
}
