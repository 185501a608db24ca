import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A floor may use what stands on a lower one, never a neighbour: the gate and the dialog do not meet. */
const FLOOR: Readonly<Record<string, number>> = {
  declaration: 0,
  languages: 1,
  services: 1,
  consent: 1,
  gate: 2,
  compat: 2,
  strict: 2,
  dialog: 2,
  '.': 3,
  tools: 4,
};

/** `file → what it uses`, paths from `src`. */
type Uses = Readonly<Record<string, readonly string[]>>;

/** The folder of a file; "." for what stands directly in `src`. */
const roomOf = (file: string): string => file.match(/^([^/]+)\//)?.[1] ?? '.';

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** What a file names after `from`, in a bare import, or in `import(…)`; types are uses too. */
function named(code: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\1/g;
  return [...withoutComments(code).matchAll(pattern)].map(([, , name]) => name as string);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const codeOf = (file: string): string => readFileSync(join('src', file), 'utf8');

function resolve(file: string, name: string): string {
  const path = relative('.', join(dirname(file), name)).replaceAll('\\', '/');
  const found = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((each) =>
    files.includes(each),
  );
  return found ?? path;
}

const uses: Uses = Object.fromEntries(
  files.map((file) => [
    file,
    named(codeOf(file))
      .filter((name) => name.startsWith('.'))
      .map((name) => resolve(file, name)),
  ]),
);

/** Every use of a neighbour or of what stands above. */
function violations(uses: Uses): string[] {
  return Object.entries(uses).flatMap(([file, used]) =>
    used
      .filter((each) => roomOf(each) !== roomOf(file))
      .filter((each) => !((FLOOR[roomOf(each)] ?? Infinity) < (FLOOR[roomOf(file)] ?? -1)))
      .map((each) => {
        const floor = (path: string) => `floor ${FLOOR[roomOf(path)] ?? 'unknown'}`;
        return `${file} (${floor(file)}) → ${each} (${floor(each)})`;
      }),
  );
}

/** Every way round that leads back to where it began, each once. */
function cycles(uses: Uses): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const each of uses[file] ?? []) walk(each, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(uses)) walk(file, []);
  return [...new Set(found)];
}

describe('the house', () => {
  it('has files in known rooms only', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !(roomOf(file) in FLOOR))).toEqual([]);
  });

  it('uses only files that are there', () => {
    const missing = Object.entries(uses).flatMap(([file, used]) =>
      used
        .filter((each) => !files.includes(each) && !/\.css(\?inline)?$/.test(each))
        .map((each) => `${file} → ${each}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses what stands on a lower floor, never a neighbour and never upward, types included', () => {
    expect(violations(uses)).toEqual([]);
  });

  it('has no way round, types included', () => {
    expect(cycles(uses)).toEqual([]);
  });

  it('has rooms that need nothing from one another in a circle', () => {
    const rooms: Record<string, string[]> = {};
    for (const [file, used] of Object.entries(uses)) {
      rooms[roomOf(file)] ??= [];
      rooms[roomOf(file)]?.push(...used.map(roomOf).filter((room) => room !== roomOf(file)));
    }
    expect(cycles(rooms)).toEqual([]);
  });

  it('fetches the dialog in one place', () => {
    const fetching = files.filter((file) =>
      /(?<!typeof )\bimport\s*\(\s*['"][^'"]*\/dialog\//.test(withoutComments(codeOf(file))),
    );
    expect(fetching).toEqual(['create-dialog-host.ts']);
  });

  it('has nothing of the dialog but its types in the store, the gate and what composes them', () => {
    const carrying = files
      // No page fetches the tools.
      .filter((file) => !['dialog', 'tools'].includes(roomOf(file)))
      // Each begins a file of its own: fetched where a frame is held, a place is to be filled, a chat
      // waits for a click, or no link leads back, or for Node alone.
      .filter(
        (file) =>
          !/^(create-placeholders|create-page|show-corner|show-launcher|server)\.tsx?$|^tools\//.test(
            file,
          ),
      )
      .filter((file) =>
        /^(import|export)(?! type\b)(?!\s*\()[^;]*from ['"][^'"]*\/dialog\//m.test(
          withoutComments(codeOf(file)),
        ),
      );
    expect(carrying).toEqual([]);
  });

  it('has no page, no clock and no storage where a declaration is checked and a record is read', () => {
    const WORLD =
      /\b(document|window|localStorage|sessionStorage|location|navigator|Math\.random)\b/;
    const pure = files.filter(
      (file) =>
        (roomOf(file) === 'declaration' && file !== 'declaration/pick-language.ts') ||
        /consent\/(choice|consent-record|encode-record)\.ts$/.test(file),
    );
    expect(pure.length).toBeGreaterThan(8);
    expect(
      pure.filter((file) => WORLD.test(withoutComments(codeOf(file)).replace(/'[^'\n]*'/g, ''))),
    ).toEqual([]);
  });

  it.each(['utils', 'helpers', 'general', 'manager', 'handler', 'process', 'data', 'info'])(
    'has no file called %s',
    (word) => {
      const called = new RegExp(`(^|[/-])${word}s?[.-]`);
      // What a vendor calls its product is the vendor's word.
      const ours = files.filter((file) => !/^services\/[^/]+$/.test(file));
      expect(ours.filter((file) => called.test(file))).toEqual([]);
    },
  );
});

describe('what guards the floors', () => {
  it('sees every kind of use', () => {
    expect(
      named(`
        import a from './a.js';
        import type { B } from "./b.js";
        import {
          type C,
        } from './c.js';
        export * from './d.js';
        export type { E } from './e.js';
        import './f.js';
        const g = await import('./g.js');
        type H = typeof import('./h.js');
        // import './not-this.js';
        /* import './nor-this.js'; */
      `),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.js`));
  });

  it('prints a use of a neighbour and of what stands above', () => {
    expect(
      violations({
        'gate/gate.ts': ['dialog/notice.tsx', 'consent/choice.ts', 'gate/is-live.ts'],
        'consent/choice.ts': ['languages/en.ts', 'index.ts', 'attic/box.ts'],
        'index.ts': ['gate/gate.ts', 'report.ts'],
      }),
    ).toEqual([
      'gate/gate.ts (floor 2) → dialog/notice.tsx (floor 2)',
      'consent/choice.ts (floor 1) → languages/en.ts (floor 1)',
      'consent/choice.ts (floor 1) → index.ts (floor 3)',
      'consent/choice.ts (floor 1) → attic/box.ts (floor unknown)',
    ]);
  });

  it('prints the whole of a way round', () => {
    expect(cycles({ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['c', 'd'] })).toEqual([
      'a → b → c → a',
      'd → d',
    ]);
    expect(cycles({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });
});
