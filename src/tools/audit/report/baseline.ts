import { readFile } from 'node:fs/promises';
import { CommandError } from '../../command-error.js';
import { unreadable } from '../../unreadable.js';
import { writeText } from '../../write-text.js';
import type { AuditResult } from '../audit-result.js';
import { type Identity, identityOf, keyOf, pathOf } from './identity.js';
import { spread } from './order.js';
import type { AcceptedEntry, ReportedResult } from './reported-result.js';

/** A baseline as it was read. */
export type Baseline = readonly AcceptedEntry[];

/** Stands for every page. */
const EVERY_PAGE = '*';

const MEND = 'An audit with "--update-baseline" writes one that accepts what it finds.';

const isText = (value: unknown): value is string => typeof value === 'string';

function readEntry(value: unknown, where: string): AcceptedEntry {
  const { rule, subject, page, message, since, why } = (value ?? {}) as Record<string, unknown>;
  if (!isText(rule) || !isText(subject) || !isText(page)) {
    throw new CommandError(
      `${where} is expected to have a "rule", a "subject" and a "page".`,
      MEND,
    );
  }
  return {
    rule,
    subject,
    page,
    message: isText(message) ? message : '',
    since: isText(since) ? since : '',
    ...(isText(why) && { why }),
  };
}

/**
 * Reads what the owner has accepted.
 *
 * @param mayBeMissing A file that is not there accepts nothing: it is about to be written.
 * @throws {CommandError} when it cannot be read, or is no baseline.
 */
export async function readBaseline(path: string, mayBeMissing = false): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable('The baseline', path, error, MEND);
  }
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`The baseline "${path}" is no JSON: ${(error as Error).message}.`, MEND);
  }
  const { schema, accepted } = (input ?? {}) as { schema?: unknown; accepted?: unknown };
  if (!Array.isArray(accepted)) {
    throw new CommandError(`"${path}" is no baseline: it has no list "accepted".`, MEND);
  }
  if (schema !== 1) {
    throw new CommandError(
      `The baseline "${path}" is of schema ${JSON.stringify(schema)}; this program reads 1.`,
      'A newer version of samtykke has written it, or "schema": 1 was left out.',
    );
  }
  return accepted.map((each, index) => readEntry(each, `"${path}", accepted[${index}]`));
}

/** Whether an audit has looked where it could have found this again. */
function wasLookedFor(entry: AcceptedEntry, result: AuditResult): boolean {
  if (result.isPartial || !result.rules.some(({ id }) => id === entry.rule)) return false;
  if (result.visits.some(({ failed }) => failed) && entry.page === EVERY_PAGE) return false;
  if (!entry.page || entry.page === EVERY_PAGE) return true;
  const visits = result.visits.filter(({ page }) => pathOf(page) === entry.page);
  return visits.length > 0 && visits.every(({ failed }) => !failed);
}

/** Takes out of the findings what the owner has accepted, and tells what is accepted for nothing. */
export function applyBaseline(result: AuditResult, baseline: Baseline): ReportedResult {
  const byKey = new Map(baseline.map((entry) => [keyOf(entry), entry]));
  const used = new Set<AcceptedEntry>();
  const acceptedBy = (identity: Identity): AcceptedEntry | undefined =>
    byKey.get(keyOf(identity)) ?? byKey.get(keyOf({ ...identity, page: EVERY_PAGE }));
  const findings = [];
  const accepted = [...result.accepted];
  for (const finding of spread(result.findings)) {
    const entry = acceptedBy(identityOf(finding));
    if (entry) {
      used.add(entry);
      accepted.push(finding);
    } else findings.push(finding);
  }
  return {
    ...result,
    findings,
    accepted,
    stale: baseline.filter((entry) => !used.has(entry) && wasLookedFor(entry, result)),
  };
}

/**
 * Accepts everything that was found. What could not have been seen again stays: an audit of one page
 * or of one rule says nothing about the others.
 */
export function acceptAllOf(result: AuditResult, baseline: Baseline): Baseline {
  const { findings, stale = [] } = applyBaseline(result, baseline);
  const entries = baseline.filter((entry) => !stale.includes(entry));
  const known = new Set(entries.map(keyOf));
  for (const finding of findings) {
    const identity = identityOf(finding);
    const key = keyOf(identity);
    // The same in several states is one entry.
    if (known.has(key)) continue;
    known.add(key);
    entries.push({ ...identity, message: finding.message, since: result.startedAt.slice(0, 10) });
  }
  return entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Writes a baseline so that a change of it can be read in a review. */
export function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const accepted = baseline.map(({ rule, subject, page, message, since, why }) => ({
    rule,
    subject,
    page,
    message,
    since,
    ...(why !== undefined && { why }),
  }));
  const about =
    'What samtykke audit finds and the owner has accepted. "page" is a path, or "*" for every page; "why" may be added.';
  return writeText(path, `${JSON.stringify({ about, schema: 1, accepted }, null, 2)}\n`);
}
