import type { Finding, Level, Place } from '../../finding.js';
import { listOf } from '../../list-of.js';
import type { AuditedVisit } from '../audit-result.js';
import { type Answer, inWords } from '../moment.js';
import type { SeenVisit } from '../seen-visit.js';
import type { AuditRule } from './audit-rule.js';

/** One thing at one moment. */
export interface Sighting {
  readonly subject: string;
  readonly seen: SeenVisit;
  /** What the visitor had answered then. */
  readonly answer: Answer;
  /** A sentence without its end, for where it was seen first. */
  readonly message: string;
  readonly mend: string;
  readonly level?: Level;
}

/** Each visit once: where the same was seen beside the first. */
const otherPlaces = (first: AuditedVisit, visits: readonly AuditedVisit[]): readonly Place[] =>
  [...new Set(visits)]
    .filter((visit) => visit !== first)
    .map(({ page, state }) => ({ page, state }));

/** What is seen again and again is one finding: where it was first, and where else. */
export function tellOnce(rule: Omit<AuditRule, 'find'>, sightings: Iterable<Sighting>): Finding[] {
  const bySubject = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const list = bySubject.get(sighting.subject) ?? [];
    bySubject.set(sighting.subject, [...list, sighting]);
  }
  return [...bySubject].map(([subject, all]) => {
    const [{ seen, message, mend, level = rule.level }] = all as [Sighting];
    const wordsOf = ({ answer, seen: { visit } }: Sighting): string => inWords(answer, visit);
    const [first = '', ...others] = [...new Set(all.map(wordsOf))];
    const pages = new Set(all.map(({ seen: { visit } }) => visit.page));
    const more = [
      others.length ? `also ${listOf(others)}` : '',
      pages.size > 1 ? `on ${pages.size} pages` : '',
    ].filter(Boolean);
    return {
      rule: rule.id,
      level,
      subject,
      message: `${message} ${first}${more.length ? ` (${more.join(', ')})` : ''}.`,
      mend,
      place: { page: seen.visit.page, state: seen.visit.state },
      also: otherPlaces(
        seen.visit,
        all.map((each) => each.seen.visit),
      ),
    };
  });
}

/** A finding about one visit. */
export const findingAt = (
  rule: Omit<AuditRule, 'find'>,
  { visit: { page, state } }: SeenVisit,
  subject: string,
  message: string,
  mend: string,
): Finding => ({
  rule: rule.id,
  level: rule.level,
  subject,
  message,
  mend,
  place: { page, state },
});

/** Of findings about the same subject, the first: what holds for every page is said once. */
export function firstPerSubject(findings: readonly Finding[]): Finding[] {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding]);
  }
  return [...bySubject.values()].map((same) => {
    const [first] = same as [Finding];
    const pages = new Set(same.map(({ place }) => place.page));
    return {
      ...first,
      ...(pages.size > 1 && { message: `${first.message} So it is on ${pages.size} pages.` }),
      also: same.slice(1).map(({ place }) => place),
    };
  });
}
