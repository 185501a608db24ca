import type { ComponentChildren } from 'preact';
import { type Finding, LEVELS, type Level } from '../../../finding.js';
import { count, formatNumber, levelsOf } from '../counts.js';
import { harmlessLine, shortened } from '../harmless-text.js';

/** A name or an address of a stranger, which may break anywhere and turns nothing round. */
export const Told = ({ text, most = 300 }: { text: string; most?: number }) => (
  <bdi class="told">{shortened(harmlessLine(text), most)}</bdi>
);

/** Some names of many. */
export const Several = ({ names, most = 4 }: { names: readonly string[]; most?: number }) => (
  <>
    {names.slice(0, most).map((name, index) => (
      <>
        {index > 0 && ', '}
        <Told text={name} most={80} />
      </>
    ))}
    {names.length > most && ` and ${formatNumber(names.length - most)} more`}
  </>
);

/** Only what a click may open. */
const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** An address that can be gone to, or its text. */
export const Address = ({ to, most }: { to: string; most?: number }) =>
  isAddress(to) ? (
    <a href={new URL(to).href} rel="noreferrer noopener">
      <Told text={to} {...(most && { most })} />
    </a>
  ) : (
    <Told text={to} {...(most && { most })} />
  );

/** In a shape and in words, so that nobody needs to see the colour. */
export const Mark = ({ kind, children }: { kind: string; children: ComponentChildren }) => (
  <span class={`mark mark-${kind}`}>{children}</span>
);

/** "2 errors", "1 warning": a mark for each level. */
export const LevelCounts = ({ findings }: { findings: readonly Finding[] }) => {
  const levels = levelsOf(findings);
  return (
    <>
      {LEVELS.map((level) => {
        const amount = levels.filter((each) => each === level).length;
        return amount ? (
          <>
            <Mark kind={level}>{count(amount, level)}</Mark>{' '}
          </>
        ) : null;
      })}
    </>
  );
};

/** What was found somewhere, or that nothing was. */
export function Found({
  findings,
  accepted,
  isWhole,
}: {
  findings: readonly Finding[];
  /** Those that the baseline has accepted: they were seen all the same. */
  accepted: readonly Finding[];
  /** Whether it was gone through to its end. */
  isWhole: boolean;
}) {
  const known = levelsOf(accepted).length;
  return (
    <>
      <LevelCounts findings={findings} />
      {known > 0 && <Mark kind="own">{known} accepted</Mark>}
      {!findings.length && !known && isWhole && <Mark kind="holds">nothing found</Mark>}
    </>
  );
}

export const LevelMark = ({ level }: { level: Level }) => <Mark kind={level}>{level}</Mark>;

/** What a state means, for who has never heard of it. */
export function explainState(state: string): string {
  if (state === 'no choice') {
    return 'The visitor answers nothing: waits, scrolls, presses Escape, loads the page again.';
  }
  if (state === 'reject') return 'The visitor refuses everything.';
  if (state === 'accept') return 'The visitor accepts everything.';
  if (state.includes('withdraw')) return 'The visitor accepts everything, and withdraws it later.';
  if (state.startsWith('only ')) return `The visitor allows “${state.slice(5)}” and nothing else.`;
  return '';
}

/** A browser may take a table for none once its parts are shown as blocks: it is told each. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({
  role,
});

/** A table that becomes a list of cards where there is no room for it. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: ComponentChildren;
  columns: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
}) => (
  <table {...as('table')}>
    <caption>{caption}</caption>
    <thead {...as('rowgroup')}>
      <tr {...as('row')}>
        {columns.map((column) => (
          <th key={column} scope="col" {...as('columnheader')}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...as('rowgroup')}>
      {rows.map((cells, row) => (
        <tr key={row} {...as('row')}>
          {cells.map((cell, index) =>
            index ? (
              <td key={columns[index]} data-column={columns[index]} {...as('cell')}>
                <div>{cell}</div>
              </td>
            ) : (
              <th key={columns[index]} scope="row" {...as('rowheader')}>
                <div>{cell}</div>
              </th>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
