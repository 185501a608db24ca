import { compareLevels, type Finding } from '../../finding.js';
import type { AuditedVisit, AuditResult } from '../audit-result.js';

/** In the order of a visitor's life; what else there is follows by its name. */
const STATES = ['no choice', 'reject', 'accept', 'only ', 'withdraw'];

const rankOf = (state: string): number => {
  const rank = STATES.findIndex(
    (each) => state === each || (each === 'only ' && state.startsWith(each)),
  );
  // "accept, then withdraw" is a withdrawal.
  if (rank < 0 && state.includes('withdraw')) return STATES.length - 1;
  return rank < 0 ? STATES.length : rank;
};

/** Not by the words of a country: the same file everywhere. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareStates = (a: string, b: string): number =>
  rankOf(a) - rankOf(b) || compareText(a, b);

const compareFindings = (a: Finding, b: Finding): number =>
  compareLevels(a, b) ||
  compareText(a.rule, b.rule) ||
  compareText(a.place.page ?? '', b.place.page ?? '') ||
  compareStates(a.place.state ?? '', b.place.state ?? '') ||
  compareText(a.subject, b.subject) ||
  compareText(a.message, b.message);

const compareVisits = (a: AuditedVisit, b: AuditedVisit): number =>
  compareText(a.page, b.page) || compareStates(a.state, b.state);

/** A finding for each of its places. */
export const spread = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap(({ also = [], ...finding }) => [
    finding,
    ...also.map((place) => ({ ...finding, place })),
  ]);

/**
 * Visits are made side by side and end as they like: here they stand as every run has them, and
 * findings with the worst first, each by its place.
 */
export function inOrder<Result extends AuditResult>(result: Result): Result {
  return {
    ...result,
    visits: result.visits.toSorted(compareVisits),
    rules: result.rules.toSorted((a, b) => compareText(a.id, b.id)),
    findings: spread(result.findings).toSorted(compareFindings),
    accepted: spread(result.accepted).toSorted(compareFindings),
  };
}

/** Lists by a key, in the order in which the keys come first. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
