import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { CommandError } from '../command-error.js';
import { unreadable } from '../unreadable.js';

/** What an Open Cookie Database says of a name. */
export interface DatabaseEntry {
  readonly platform: string;
  /** Undefined where its category is none of ours. */
  readonly purpose: 'necessary' | 'functional' | 'statistics' | 'marketing' | undefined;
  readonly name: string;
  /** Hosts, in its own words. */
  readonly domain: string;
  /** In English. */
  readonly description: string;
  readonly controller: string;
  readonly policy: string;
  /** Any name that begins so. */
  readonly isWildcard: boolean;
}

export interface CookieDatabase {
  /** What it says of something that is stored. */
  find(name: string, domain: string): DatabaseEntry | undefined;
}

const PURPOSES: Readonly<Record<string, DatabaseEntry['purpose']>> = {
  necessary: 'necessary',
  security: 'necessary',
  functional: 'functional',
  personalization: 'functional',
  analytics: 'statistics',
  marketing: 'marketing',
};

/** The strictest last: where entries disagree, doubt asks. */
const STRICTNESS = ['necessary', 'functional', 'statistics', 'marketing'];

const COLUMNS = ['Platform', 'Category', 'Cookie / Data Key name'];

/**
 * Reads an Open Cookie Database.
 *
 * @see https://github.com/jkwakman/Open-Cookie-Database
 * @throws {CommandError} when it is none.
 */
export function parseCookieDatabase(text: string, source: string): CookieDatabase {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw new CommandError(
      `The database "${source}" is no CSV file: ${(error as Error).message.split('\n')[0]}.`,
    );
  }
  const [first = {}] = rows;
  const missing = COLUMNS.filter((column) => !(column in first));
  if (missing.length) {
    throw new CommandError(
      `The database "${source}" has no column "${missing.join('", "')}".`,
      'An Open Cookie Database is expected: https://github.com/jkwakman/Open-Cookie-Database',
    );
  }
  const entries = rows.map((row): DatabaseEntry => {
    const text = (column: string): string => row[column]?.trim() ?? '';
    return {
      platform: text('Platform'),
      purpose: PURPOSES[text('Category').toLowerCase()],
      name: text('Cookie / Data Key name'),
      domain: text('Domain'),
      description: text('Description'),
      controller: text('Data Controller'),
      policy: text('User Privacy & GDPR Rights Portals'),
      isWildcard: text('Wildcard match') === '1',
    };
  });
  const exact = new Map<string, DatabaseEntry[]>();
  const wild: DatabaseEntry[] = [];
  for (const entry of entries) {
    if (!entry.name) continue;
    if (entry.isWildcard) wild.push(entry);
    else exact.set(entry.name, [...(exact.get(entry.name) ?? []), entry]);
  }
  return {
    find(name, domain) {
      const bare = domain.replace(/^\./, '');
      const hosts = (entry: DatabaseEntry): readonly string[] =>
        entry.domain.toLowerCase().match(/[\w-]+(\.[\w-]+)+/g) ?? [];
      const isAt = (entry: DatabaseEntry): boolean =>
        hosts(entry).some(
          (host) => bare === host || bare.endsWith(`.${host}`) || host.endsWith(`.${bare}`),
        );
      // Set on the vendor's own host, a name says nothing about the same name elsewhere.
      const mayBeHere = (entry: DatabaseEntry): boolean =>
        !hosts(entry).length ||
        isAt(entry) ||
        /1st|first|advertis|website|publish/i.test(entry.domain);
      const named =
        exact.get(name) ??
        wild
          .filter((entry) => name.startsWith(entry.name))
          .sort((one, other) => other.name.length - one.name.length)
          .filter((entry, _, [longest]) => entry.name === longest?.name);
      const here = named.filter(isAt);
      const fitting = here.length ? here : named.filter(mayBeHere);
      const strictness = ({ purpose }: DatabaseEntry): number => STRICTNESS.indexOf(purpose ?? '');
      return [...fitting].sort((one, other) => strictness(other) - strictness(one))[0];
    },
  };
}

/** @throws {CommandError} when there is none to read. */
export async function readCookieDatabase(path: string): Promise<CookieDatabase> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable('The database', path, error);
  }
  return parseCookieDatabase(text, path);
}
