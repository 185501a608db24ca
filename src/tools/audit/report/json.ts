import type { Finding } from '../../finding.js';
import { groupBy, inOrder } from './order.js';
import type { ReportedResult } from './reported-result.js';

/** What was found in several places is one finding again. */
const gather = (findings: readonly Finding[]) =>
  [
    ...groupBy(findings, ({ rule, level, subject, message, mend }) =>
      JSON.stringify([rule, level, subject, message, mend]),
    ).values(),
  ].map((same) => {
    const [{ rule, level, subject, message, mend, place }, ...others] = same as [
      Finding,
      ...Finding[],
    ];
    return {
      rule,
      level,
      subject,
      message,
      mend,
      place,
      ...(others.length && { also: others.map((other) => other.place) }),
    };
  });

/** Everything that was seen and found, for other programs: all but the pictures. */
export function toJson(result: ReportedResult): string {
  const { version, startedAt, took, browser, tool, declarations, ...rest } = inOrder(result);
  const { visits, rules, findings, accepted, stale = [], isPartial } = rest;
  return `${JSON.stringify(
    {
      schema: 1,
      version,
      startedAt,
      took,
      browser,
      tool: tool ?? null,
      declarations,
      isPartial,
      findings: gather(findings),
      accepted: gather(accepted),
      stale,
      rules,
      visits: visits.map(({ page, state, took, failed, steps, requests, stored }) => ({
        page,
        state,
        took,
        ...(failed !== undefined && { failed }),
        steps: steps.map(({ name, at }) => ({ name, at })),
        requests,
        stored,
      })),
    },
    null,
    2,
  )}\n`;
}
