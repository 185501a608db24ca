import type { Colors } from 'picocolors/types';
import type { Finding, Level } from '../../finding.js';
import { listOf } from '../../list-of.js';
import { style as styleOut } from '../../terminal.js';
import { count, countLevels, duration, levelsOf, pagesOf, statesOf } from './counts.js';
import { harmlessLine, shortened } from './harmless-text.js';
import { groupBy, inOrder } from './order.js';
import type { ReportedResult } from './reported-result.js';
import { titleOf } from './title-of.js';

/** More pages than these are counted. */
const MOST_PAGES = 8;

const line = (text: string): string => shortened(harmlessLine(text), 600);

/** Where the same was found: a line for each page, with its states. */
function placesOf(findings: readonly Finding[]): string[] {
  const byPage = groupBy(
    findings.filter(({ place }) => place.page),
    ({ place }) => place.page as string,
  );
  const lines = [...byPage].map(([page, found]) => {
    const states = [...new Set(found.flatMap(({ place }) => place.state ?? []))];
    return line(page) + (states.length ? ` (${states.map(line).join(', ')})` : '');
  });
  const more = lines.length - MOST_PAGES;
  if (more > 1) lines.splice(MOST_PAGES, more, `and on ${count(more, 'more page')}`);
  const files = findings.flatMap(({ place }) => (!place.page && place.file ? [place] : []));
  return [
    ...files.map(({ file, line: row, column }) =>
      [line(file as string), row, column].filter(Boolean).join(':'),
    ),
    ...lines,
  ];
}

/** What an audit found, for who reads it in a terminal. */
export function toTerminal(result: ReportedResult, style: Colors = styleOut): string {
  const { bold, dim, red, yellow, blue, green } = style;
  const colours: Readonly<Record<Level, (text: string) => string>> = {
    error: red,
    warning: yellow,
    note: blue,
  };
  const { findings, accepted, stale = [], rules, visits, ...rest } = inOrder(result);
  const { isPartial, took, browser, declarations, tool } = rest;
  const lines: string[] = [];

  for (const [id, found] of groupBy(findings, ({ rule }) => rule)) {
    const level = (found[0] as Finding).level;
    lines.push(
      `${colours[level](bold(level))}  ${bold(line(titleOf(rules, id)))}  ${dim(line(id))}`,
      '',
    );
    for (const same of groupBy(found, ({ message, mend }) => `${message}\n${mend}`).values()) {
      const { message, mend } = same[0] as Finding;
      lines.push(`  ${line(message)}`);
      lines.push(...placesOf(same).map((place) => dim(`    ${place}`)));
      if (mend) lines.push(`    ${green('→')} ${line(mend)}`);
      lines.push('');
    }
  }

  const failed = visits.filter((each) => each.failed);
  if (failed.length) {
    lines.push(bold(`${count(failed.length, 'visit')} could not be gone through to the end:`));
    for (const { page, state, failed: why } of failed) {
      lines.push(`  ${line(page)} (${line(state)}): ${line(why as string)}`);
    }
    lines.push('');
  }
  if (stale.length) {
    lines.push(
      bold(`${count(stale.length, 'entry', 'entries')} of the baseline found nothing any more:`),
      ...stale.map(({ rule, subject, page }) => `  ${[rule, subject, page].map(line).join('  ')}`),
      dim('  "--update-baseline" takes them out.'),
      '',
    );
  }

  const known = levelsOf(accepted).length;
  const pages = pagesOf(result);
  const states = statesOf(result);
  const looked = `${count(pages.length, 'page')} in ${count(states.length, 'state')}`;
  if (!visits.length) lines.push(bold('No page was looked at.'));
  else if (findings.length) lines.push(`${bold(countLevels(findings))} on ${looked}.`);
  else {
    const isWhole = !isPartial && !failed.length;
    const nothing = `Nothing ${known ? 'new ' : ''}was found`;
    const told = isWhole ? green(bold(nothing)) : bold(`${nothing} so far`);
    const hold = rules.length === 1 ? '1 rule holds' : `${count(rules.length, 'rule')} hold`;
    const what = isWhole && !known ? `: ${hold}` : '';
    lines.push(`${told}${what} on ${looked} (${listOf(states.map(line))}).`);
  }
  if (known) {
    lines.push(
      `${count(known, 'more finding')} ${known > 1 ? 'are' : 'is'} accepted by the baseline.`,
    );
  }
  if (isPartial) {
    lines.push(yellow('It was stopped before its end: this is what had been seen by then.'));
  }
  lines.push(
    dim(
      [
        count(rules.length, 'rule'),
        count(visits.length, 'visit'),
        count(
          visits.reduce((sum, { requests }) => sum + requests.length, 0),
          'request',
        ),
        duration(took),
        line(browser),
        ...(tool ? [`answers given to ${line(tool)}`] : []),
        ...declarations.map(
          ({ source, version }) => `declaration ${line(source)} (version ${line(version)})`,
        ),
        ...(declarations[0] ? [] : ['no declaration']),
      ].join(', '),
    ),
  );
  return `${lines.join('\n')}\n`;
}
