import { hostOf, siteOf } from '../../browser/hosts.js';
import type { SeenRequest } from '../../browser/seen.js';
import type { Finding } from '../../finding.js';
import type { AuditedVisit } from '../audit-result.js';
import { groupBy } from './order.js';

/** Whose host it is, and whether a finding speaks of it. */
export type HostKind = 'own' | 'third' | 'found';

/** Every request of a visit to one host. */
export interface HostRequests {
  readonly host: string;
  readonly kind: HostKind;
  readonly isOwn: boolean;
  /** As they were made. */
  readonly requests: readonly SeenRequest[];
  /** Milliseconds of those that a finding speaks of. */
  readonly foundAt: readonly number[];
  /** What was asked for: "script", "image"… */
  readonly types: readonly string[];
  /** What started them. */
  readonly by: readonly string[];
}

/** What findings of one visit speak of. */
export interface Subjects {
  has(name: string): boolean;
  /** @param at Milliseconds since the visit began. */
  isWrong(name: string, at: number): boolean;
}

/** A subject may be a name alone, or have more words about it. */
const wordsOf = (subject: string): readonly string[] => [subject, ...subject.split(/[\s"“”,]+/)];

/** Whether the visitor had accepted everything at that moment. */
function isAllowed({ state, steps }: AuditedVisit, at: number): boolean {
  if (state !== 'accept' && !state.includes('withdraw')) return false;
  const last = steps.findLast((step) => step.at <= at && /^(accept|.*withdraw.*)$/.test(step.name));
  return last?.name === 'accept';
}

/**
 * What the findings say of a visit. A finding says in which visit it was made, not when: what is
 * about consent is taken to be wrong while there was none, what is about the declaration always.
 */
export function subjectsOf(visit: AuditedVisit, findings: readonly Finding[]): Subjects {
  const always = new Set<string>();
  const before = new Set<string>();
  for (const { rule, subject, place } of findings) {
    if (place.page !== visit.page || place.state !== visit.state) continue;
    const names = rule.startsWith('undeclared') ? always : before;
    for (const word of wordsOf(subject)) names.add(word);
  }
  return {
    has: (name) => always.has(name) || before.has(name),
    isWrong: (name, at) => always.has(name) || (before.has(name) && !isAllowed(visit, at)),
  };
}

const RANK: Readonly<Record<HostKind, number>> = { found: 0, third: 1, own: 2 };

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The requests of a visit by host: what was found first, then third parties, the site's own last. */
export function foldRequests(visit: AuditedVisit, subjects: Subjects): readonly HostRequests[] {
  const site = siteOf(hostOf(visit.page) ?? '');
  const folded = [...groupBy(visit.requests, ({ host }) => host)].map(([host, asked]) => {
    const requests = asked.toSorted((a, b) => a.at - b.at);
    const isOwn = siteOf(host) === site;
    const foundAt = requests.flatMap(({ at }) => (subjects.isWrong(host, at) ? at : []));
    const kind: HostKind = foundAt.length ? 'found' : isOwn ? 'own' : 'third';
    return {
      host,
      kind,
      isOwn,
      requests,
      foundAt,
      types: distinct(requests.map(({ type }) => type)),
      by: distinct(requests.flatMap(({ by }) => (/^(about:|$)/.test(by) ? [] : by))),
    };
  });
  return folded.toSorted(
    (a, b) => RANK[a.kind] - RANK[b.kind] || (a.requests[0]?.at ?? 0) - (b.requests[0]?.at ?? 0),
  );
}
