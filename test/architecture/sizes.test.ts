import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../catalogue.mjs';
import { LANGUAGES } from '../../src/declaration/language.js';

/** Brotli bytes. Lower a budget when you win; raising one is a line a reviewer sees. */
const BUDGETS = {
  'samtykke.js': 4_777,
  'samtykke-decision.js': 8_300,
  'the dialog in one language': 11_000,
  'placeholders in one language': 5_550,
} as const;

/** Files that there is one of for every language or service, and where the README tells of them together. */
const PER_ONE = {
  'samtykke-service-<id>.js': SERVICE_IDS.map((id) => `samtykke-service-${id}.js`),
  'samtykke-<language>.js': LANGUAGES.map((language) => `samtykke-${language}.js`),
  'samtykke-<language>-more.js': LANGUAGES.map((language) => `samtykke-${language}-more.js`),
  'samtykke-<language>-services.js': LANGUAGES.map(
    (language) => `samtykke-${language}-services.js`,
  ),
  'samtykke-<language>-words.js': ['ga', 'is', 'mt', 'nn'].map(
    (language) => `samtykke-${language}-words.js`,
  ),
} as const;
const FILES = [
  'samtykke.js',
  'samtykke-release.js',
  'samtykke-decision.js',
  'samtykke-development.js',
  'samtykke-dialog.js',
  'samtykke-strict.js',
  'samtykke-places.js',
  'samtykke-corner.js',
  'samtykke-placeholders.js',
  'samtykke-page.js',
  'samtykke-services.js',
  'samtykke-names.js',
  'samtykke-launcher.js',
  'samtykke-compat.js',
  'samtykke.all.js',
];

/** Brotli bytes of a file, as a server would send it that compresses ahead. */
function sizeOf(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(`dist/${file}`), { params }).length;
}

const longest = (files: keyof typeof PER_ONE): number => Math.max(...PER_ONE[files].map(sizeOf));

describe('what a page fetches stays within its budget:', () => {
  it('the script', () => {
    expect(sizeOf('samtykke.js')).toBeLessThanOrEqual(BUDGETS['samtykke.js']);
  });

  it('what a decision needs', () => {
    expect(sizeOf('samtykke-decision.js')).toBeLessThanOrEqual(BUDGETS['samtykke-decision.js']);
  });

  it('the dialog in its longest language', () => {
    const language = longest('samtykke-<language>.js');
    expect(sizeOf('samtykke-dialog.js') + language).toBeLessThanOrEqual(
      BUDGETS['the dialog in one language'],
    );
  });

  it('placeholders in their longest language', () => {
    const language = longest('samtykke-<language>-more.js');
    expect(sizeOf('samtykke-placeholders.js') + language).toBeLessThanOrEqual(
      BUDGETS['placeholders in one language'],
    );
  });
});

/** Kilobytes that a row of a table in the README tells: | `samtykke.js` | 3.99 KB | … */
function toldIn(readme: string, file: string): number | undefined {
  const row = readme.split('\n').find((line) => line.replace(/\s/g, '').startsWith(`|\`${file}\``));
  const [, kilobytes] = /\|\W*?(\d+(?:\.\d+)?)\s*KB\b/.exec(row ?? '') ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1000;
}

describe('the README tells the size of', () => {
  const readme = readFileSync('README.md', 'utf8');

  it.each(FILES)('%s, within one per cent', (file) => {
    const told = toldIn(readme, file);
    const size = sizeOf(file);
    const row = `| \`${file}\` | ${(size / 1000).toFixed(2)} KB |`;
    expect(told, `README.md lacks a row that begins ${row}`).toBeDefined();
    expect(Math.abs((told ?? 0) - size), `it is now ${row}`).toBeLessThanOrEqual(
      Math.max(size / 100, 5),
    );
  });

  it.each(Object.entries(PER_ONE))('%s, from the shortest to the longest', (name, files) => {
    const sizes = files.map(sizeOf);
    const kilobytes = (size: number) => (size / 1000).toFixed(2);
    const row = `| \`${name}\` | ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} KB |`;
    expect(readme.split('\n').filter((line) => line.startsWith(row))).toHaveLength(1);
  });

  it('every file that is built, and no other', () => {
    const told = [...readme.matchAll(/^\|\s*`(samtykke[\w.<>-]*\.js)`/gm)].map(([, file]) => file);
    expect(told.sort()).toEqual([...FILES, ...Object.keys(PER_ONE)].sort());
    const built = readdirSync('dist').filter((file) => file.endsWith('.js'));
    expect(built.sort()).toEqual([...FILES, ...Object.values(PER_ONE).flat()].sort());
  });
});

it.each([
  ['| `samtykke.js` | 3.99 KB | always |', 3990],
  ['|`samtykke.js`|**12 KB**|', 12_000],
  ['| `samtykke.js` | always | 4.01 KB |', 4010],
  ['| `samtykke.all.js` | 3.99 KB |', undefined],
  ['`samtykke.js` is 3.99 KB', undefined],
  ['| `samtykke.js` | small |', undefined],
])('a size is read from %j', (line, size) => {
  expect(toldIn(`# Samtykke\n\n${line}\n`, 'samtykke.js')).toEqual(size);
});
