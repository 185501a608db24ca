import { style } from '../terminal.js';
import { TO_FILL_IN } from '../to-fill-in.js';
import type { Difference, ScannedStore, ScanResult } from './scan-result.js';

/** The widest that a cell may be. */
const WIDE = 60;

/** What of a stranger's would take over a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

const cut = (text: string): string => {
  const plain = text.replace(CONTROLS, '?');
  return plain.length > WIDE ? `${plain.slice(0, WIDE - 1)}…` : plain;
};

/** Columns that stand under one another. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(cut));
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] as number)).join('  ')}`.trimEnd();
  return [style.dim(line(heads)), ...cells.map(line)];
}

const KINDS: Readonly<Record<ScannedStore['kind'], string>> = {
  cookie: 'cookie',
  local: 'local storage',
  session: 'session storage',
  indexeddb: 'IndexedDB',
  cache: 'cache',
};

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** Without what a page adds to it for itself. */
const short = (address: string): string =>
  address.replace(/[?#].*$/, '').replace(/^https?:\/\//, '');

const nameOf = ({ name, count }: ScannedStore): string => (count > 1 ? `${name} (${count})` : name);

function differenceLines({ added, lifetimes, notSeen }: Difference): string[] {
  const { green, yellow, dim } = style;
  const lines = [
    ...added.services.map((id) => green(`  + service ${id}`)),
    ...added.stores.map(({ service, kind, name }) =>
      green(`  + ${kind} ${cut(name)} of ${service}`),
    ),
    ...added.hosts.map(({ service, host }) => green(`  + host ${host} of ${service}`)),
    ...lifetimes.map(({ service, name, declared, seen, is }) =>
      yellow(
        `  ~ ${cut(name)} of ${service}: declared ${declared ?? 'nothing'}, seen ${seen}${
          is === 'shorter' ? ' (left as it is)' : ''
        }`,
      ),
    ),
    ...notSeen.services.map((id) => dim(`  ? service ${id} was not seen`)),
    ...notSeen.stores.map(({ service, kind, name }) =>
      dim(`  ? ${kind} ${cut(name)} of ${service} was not seen`),
    ),
  ];
  return lines.length ? lines : ['  Everything that was seen is declared.'];
}

/** What a scan has seen, to be read on a terminal. */
export function printScan(result: ScanResult): string {
  const { bold, dim, yellow } = style;
  const { pages, pagesLeft, remarks, services, stores, hosts, difference, isAccepted } = result;
  const cookies = stores.filter(({ kind }) => kind === 'cookie');
  const rest = stores.filter(({ kind }) => kind !== 'cookie');
  const others = hosts.filter(({ party }) => party === 'third');
  const lines: string[] = [];
  const section = (title: string, content: readonly string[]): void => {
    if (content.length) lines.push('', bold(title), ...content);
  };
  lines.push(
    bold(
      `${many(pages.length, 'page')} in ${Math.round(result.took / 1000)} s` +
        (result.isPartial ? ', stopped before the end' : ''),
    ),
    pagesLeft ? dim(`${many(pagesLeft, 'more page')} known: --max-pages takes in more.`) : '',
    isAccepted
      ? dim('A dialog asked for consent, and everything was accepted.')
      : dim('No dialog was found that could be accepted: all of this comes without asking.'),
  );
  section(
    'Services',
    table(
      ['service', 'purpose', 'known from'],
      services.map(({ id, name, purpose, from, certainty }) => [
        name === id ? id : `${id} (${name})`,
        purpose,
        from === 'catalogue'
          ? `the catalogue${certainty ? `, certainty ${certainty}` : ''}`
          : from === 'database'
            ? 'the cookie database'
            : from === 'samtykke'
              ? 'this library'
              : 'nothing: describe it',
      ]),
    ).slice(services.length ? 0 : 1),
  );
  section(
    `Cookies (${cookies.length})`,
    table(
      ['name', 'domain', 'lifetime', 'party', 'flags', 'consent', 'service', 'set by'],
      cookies.map((each) => [
        nameOf(each),
        each.domain + (each.path === '/' ? '' : (each.path ?? '')),
        each.lifetime ?? '',
        each.party,
        [each.httpOnly && 'HttpOnly', each.secure && 'Secure'].filter(Boolean).join(' '),
        each.when,
        each.service ?? '',
        each.by ? `${each.how} ${short(each.by)}` : '',
      ]),
    ).slice(cookies.length ? 0 : 1),
  );
  section(
    `Storage (${rest.length})`,
    table(
      ['name', 'kind', 'host', 'party', 'consent', 'service', 'set by'],
      rest.map((each) => [
        nameOf(each),
        KINDS[each.kind],
        each.domain,
        each.party,
        each.when,
        each.service ?? '',
        each.by ? short(each.by) : '',
      ]),
    ).slice(rest.length ? 0 : 1),
  );
  section(
    `Third-party hosts (${others.length})`,
    table(
      ['host', 'requests', 'consent', 'service', 'started by', 'first on'],
      others.map(({ host, types, when, services, by, page }) => [
        host,
        Object.entries(types)
          .map(([type, count]) => `${count} ${type}`)
          .join(', '),
        when,
        services.join(', '),
        short(by[0] ?? ''),
        short(page),
      ]),
    ).slice(others.length ? 0 : 1),
  );
  section(
    'Remarks',
    remarks.map(({ page, message }) => `  ${yellow(cut(page))} ${message.replace(CONTROLS, '?')}`),
  );
  if (difference) section('Difference', differenceLines(difference));
  const open = JSON.stringify(result.declaration).split(TO_FILL_IN).length - 1;
  if (open) {
    lines.push(
      '',
      yellow(
        `${many(open, 'text')} of the declaration can only be written by you: "${TO_FILL_IN.trim()}".`,
      ),
    );
  }
  return lines.join('\n');
}
