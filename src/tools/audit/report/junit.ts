import { XMLBuilder } from 'fast-xml-parser';
import type { Finding } from '../../finding.js';
import type { AuditedVisit } from '../audit-result.js';
import { harmlessLine, harmlessText } from './harmless-text.js';
import { pathOf } from './identity.js';
import { groupBy, inOrder } from './order.js';
import type { ReportedResult } from './reported-result.js';
import { titleOf } from './title-of.js';

/** What XMLBuilder makes an element of: "@…" are its attributes, "#text" what it holds. */
type Element = Record<string, unknown>;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** Each thing once, with the states or the lines that it was found in, and how to mend it. */
const describeAll = (findings: readonly Finding[]): string =>
  [...groupBy(findings, ({ message, mend }) => `${message}\n${mend}`)]
    .map(([, same]) => {
      const [{ message, mend }] = same as [Finding];
      const where = same.flatMap(
        ({ place: { state, file, line } }) =>
          state ?? (file && [file, line].filter(Boolean).join(':')) ?? [],
      );
      const told = where.length ? `${message} (${[...new Set(where)].join(', ')})` : message;
      return harmlessText(mend ? `${told}\n  ${mend}` : told);
    })
    .join('\n');

interface Found {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** A rule on a page: it fails with what it found there, in whatever states. */
function testRule(name: string, path: string, { findings, accepted }: Found): Element {
  const failing = findings.filter(({ level }) => level !== 'note');
  const notes = describeAll(findings.filter(({ level }) => level === 'note'));
  const known = describeAll(accepted);
  const told = [notes, known && `Accepted by the baseline:\n${known}`].filter(Boolean);
  const [first] = failing;
  return {
    '@name': harmlessLine(name),
    '@classname': path,
    '@time': '0',
    ...(first
      ? {
          failure: {
            '@message': harmlessLine(first.message),
            '@type': first.level,
            '#text': describeAll(failing),
          },
        }
      : accepted.length && {
          skipped: {
            '@message': `Accepted by the baseline: ${harmlessLine(accepted[0]?.message ?? '')}`,
          },
        }),
    ...(told.length && { 'system-out': told.join('\n') }),
  };
}

/** A visit that was not gone through proves nothing. */
const testVisit = ({ state, took, failed }: AuditedVisit, path: string): Element => ({
  '@name': harmlessLine(`visit: ${state}`),
  '@classname': path,
  '@time': seconds(took),
  ...(failed && { error: { '@message': harmlessLine(failed), '@type': 'visit' } }),
});

/** JUnit's XML: a suite for each page, a case for each of its visits and for each rule. */
export function toJunit(result: ReportedResult): string {
  const { visits, rules, findings, accepted, startedAt, took } = inOrder(result);
  const pageOf = ({ place }: Finding): string => place.page ?? '';
  const found = groupBy(findings, pageOf);
  const known = groupBy(accepted, pageOf);
  const visited = groupBy(visits, ({ page }) => page);
  const pages = new Set([...visited.keys(), ...found.keys(), ...known.keys()]);
  const started = Number.isNaN(Date.parse(startedAt))
    ? {}
    : { '@timestamp': startedAt.slice(0, 19) };

  const suites = [...pages].toSorted().map((page) => {
    const name = harmlessLine(page) || 'declaration';
    // What a CI compares runs by: neither the port nor the query of today.
    const path = harmlessLine(pathOf(page)) || name;
    const here = groupBy(found.get(page) ?? [], ({ rule }) => rule);
    const knownHere = groupBy(known.get(page) ?? [], ({ rule }) => rule);
    const ids = new Set([
      ...(page ? rules.map(({ id }) => id) : []),
      ...here.keys(),
      ...knownHere.keys(),
    ]);
    const own = visited.get(page) ?? [];
    const cases = [
      ...own.map((visit) => testVisit(visit, path)),
      ...[...ids].map((id) =>
        testRule(`${id}: ${titleOf(rules, id)}`, path, {
          findings: here.get(id) ?? [],
          accepted: knownHere.get(id) ?? [],
        }),
      ),
    ];
    const amount = (what: string): number => cases.filter((each) => what in each).length;
    return {
      '@name': name,
      '@tests': cases.length,
      '@failures': amount('failure'),
      '@errors': amount('error'),
      '@skipped': amount('skipped'),
      '@time': seconds(own.reduce((sum, visit) => sum + visit.took, 0)),
      ...started,
      testcase: cases,
    };
  });
  const sum = (of: '@tests' | '@failures' | '@errors' | '@skipped'): number =>
    suites.reduce((total, suite) => total + suite[of], 0);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'samtykke audit',
      '@tests': sum('@tests'),
      '@failures': sum('@failures'),
      '@errors': sum('@errors'),
      '@skipped': sum('@skipped'),
      '@time': seconds(took),
      testsuite: suites,
    },
  });
}
