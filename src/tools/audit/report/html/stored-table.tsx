import type { Setting } from '../../../browser/seen.js';
import type { AuditedVisit } from '../../audit-result.js';
import { count } from '../counts.js';
import type { Subjects } from '../fold-requests.js';
import { harmlessLine } from '../harmless-text.js';
import { Mark, Table, Told } from './words.js';

/** More things than these are counted. */
const MOST_ROWS = 150;

const KINDS: Readonly<Record<string, string>> = {
  cookie: 'Cookie',
  local: 'Local storage',
  session: 'Session storage',
  indexeddb: 'Database',
  cache: 'Cache',
};

/** "2 years", "6 months", "20 minutes": as somebody would say it. */
export function tellLifetime(seconds: number | undefined): string {
  if (seconds === undefined) return 'until the browser is closed';
  const units: readonly (readonly [number, string])[] = [
    [31_536_000, 'year'],
    [2_592_000, 'month'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ];
  for (const [length, word] of units) {
    // What was set some seconds before it was seen is not told as a little less.
    const amount = Math.round((seconds / length) * 10) / 10;
    if (amount >= 1) {
      const days = count(Math.round(seconds / 86_400), 'day');
      if (length <= 86_400) return count(amount, word);
      return Number.isInteger(amount) ? `${count(amount, word)} (${days})` : days;
    }
  }
  return count(Math.max(0, Math.round(seconds)), 'second');
}

const SetBy = ({ setting }: { setting: Setting | undefined }) =>
  setting ? (
    <>
      {setting.how === 'header' ? 'an answer of ' : 'a script: '}
      <Told text={setting.by} most={160} /> (step “{harmlessLine(setting.step)}”)
    </>
  ) : (
    <>not seen</>
  );

/** What lay on the visitor's equipment at the end. */
export function StoredTable({ visit, subjects }: { visit: AuditedVisit; subjects: Subjects }) {
  const { cookies, keys } = visit.stored;
  const things = [
    ...cookies.map((cookie) => ({
      ...cookie,
      kind: 'cookie',
      of: cookie.domain + (cookie.path === '/' ? '' : cookie.path),
      lives: tellLifetime(cookie.lifetime),
      flags: [cookie.httpOnly && 'HttpOnly', cookie.secure && 'Secure'].filter(Boolean).join(', '),
    })),
    ...keys.map((key) => ({
      ...key,
      of: key.origin,
      lives: key.kind === 'session' ? 'until the tab is closed' : 'until it is deleted',
      flags: '',
    })),
  ].map((each) => ({
    ...each,
    isFound: subjects.has(each.name) || subjects.has(`${each.kind}:${each.name}`),
  }));
  if (!things.length) return <p>Nothing lay on the visitor’s equipment at the end.</p>;
  const sorted = things.toSorted((a, b) => Number(b.isFound) - Number(a.isFound));
  const shown = sorted.slice(0, MOST_ROWS);
  const more = sorted.length - shown.length;
  return (
    <>
      <Table
        caption="On the visitor’s equipment at the end"
        columns={['Name', 'Kind', 'Of', 'Lives', 'Set by']}
        rows={shown.map(({ name, kind, of, party, lives, flags, setting, isFound }) => [
          <>
            <Told text={name} most={120} />
            {isFound && (
              <>
                {' '}
                <Mark kind="found">found</Mark>
              </>
            )}
          </>,
          <>
            {KINDS[kind] ?? kind}
            {flags && <small> ({flags})</small>}
          </>,
          <>
            <Told text={of} most={120} /> <small>({party} party)</small>
          </>,
          lives,
          <SetBy setting={setting} />,
        ])}
      />
      {more > 0 && <p>{count(more, 'more thing')} of this kind lay there too.</p>}
    </>
  );
}
