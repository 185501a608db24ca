import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../declaration-schema.mjs';
import type { Problem } from '../../src/declaration/declaration-error.js';
import { SHOP } from '../support/shop.js';
import { changed, pathsIn, valueAt } from './changed.js';
import { FULL_SHOP } from './full-shop.js';
import { problemsIn } from './problems-in.js';

/** Made as the build makes the published one. */
const schema = await createSchema();
const fits = new Ajv({ strict: false, allErrors: true }).compile(schema as object);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const GOOD: Readonly<Record<string, unknown>> = {
  shop: SHOP,
  'full shop': FULL_SHOP,
  attend: read('demo/sites/attend/declaration.json'),
  infosoft: read('demo/sites/infosoft/declaration.json'),
  inprog: read('demo/sites/inprog/declaration.json'),
};

/** What a schema cannot say, in the words of the check. */
const BEYOND_SCHEMA: readonly ((problem: Problem) => boolean)[] = [
  // An id that is declared twice.
  ({ expected }) => expected === 'an id of its own',
  // A purpose that is not declared.
  ({ expected }) => expected.startsWith('a declared purpose'),
  // A purpose of the owner without a name.
  ({ expected }) => expected.startsWith('a name, since'),
  // What stands for a purpose, a service or another word that is not declared.
  ({ expected }) => expected.startsWith('the id of a purpose or a service'),
  // A regular expression that does not compile.
  ({ expected, found }) => expected.startsWith('a name, or a regular') && /^"\/.+\/"$/.test(found),
];

const isBeyond = (problem: Problem): boolean => BEYOND_SCHEMA.some((test) => test(problem));

/** Both accept it, or both refuse it. */
function agree(declaration: unknown): void {
  const problems = problemsIn(declaration).filter((problem) => !isBeyond(problem));
  expect({
    schema: fits(declaration) || fits.errors?.map((error) => [error.instancePath, error.message]),
    check: problems.length ? problems : true,
  }).toEqual(
    problems.length
      ? { schema: expect.any(Array), check: problems }
      : { schema: true, check: true },
  );
}

it('is the one that is published', () => {
  expect(read('dist/npm/declaration.schema.json')).toEqual(schema);
});

it.each(Object.entries(GOOD))('accepts what the check accepts: %s', (_, declaration) => {
  expect(problemsIn(declaration)).toEqual([]);
  expect(fits(declaration)).toBe(true);
});

it.each([
  ['Declaration', ''],
  ['Controller', 'controller'],
  ['Purpose', 'purposes[0]'],
  ['Service', 'services[0]'],
  ['UsedService', 'services[1]'],
  ['GoogleConsent', 'google'],
  ['GoogleRegion', 'google.regions[0]'],
  ['GoogleSettings', 'google.set'],
  ['Vendor', 'services[0].vendor'],
  ['Subprocessor', 'services[0].vendor.subprocessors[0]'],
  ['Stored', 'services[0].stores[0]'],
  ['ConsentCookie', 'cookie'],
])('and the check know the same keys of %s', (name, path) => {
  const [problem] = problemsIn(changed(FULL_SHOP, path ? `${path}.colour` : 'colour', 'red'));
  const known = problem?.expected.replace('one of ', '').split(', ').sort();
  const { properties = {} } = (schema.definitions?.[name] ?? {}) as { properties?: object };
  expect(known).toEqual(Object.keys(properties).sort());
});

/** What may come to stand in the place of something else. */
const REPLACEMENTS = [
  null,
  '',
  ' ',
  'x',
  'statistics',
  'en',
  'session',
  'P6M',
  'https://a.example/',
  'javascript:alert(1)',
  'A',
  0,
  1,
  0.5,
  7,
  395,
  396,
  -1,
  true,
  false,
  [],
  ['x'],
  [null],
  [[]],
  [{}],
  { en: 'x' },
  { en: '' },
  { de: 'x' },
  { en: { x: 'y' } },
  { id: 'x' },
  { name: 'x' },
];

describe.each(Object.keys(GOOD))('and the check agree on %s', (name) => {
  const good = GOOD[name];
  const paths = pathsIn(good);

  it('when anything at all is left out', () => {
    for (const path of paths) agree(changed(good, path));
  });

  it('when anything else stands in the place of something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.constantFrom(...REPLACEMENTS), fc.jsonValue({ maxDepth: 2 })),
        (path, value) => agree(changed(good, path, value)),
      ),
      { numRuns: 400 },
    );
  });

  it('when a text is misspelt', () => {
    const texts = paths.filter((path) => typeof valueAt(good, path) === 'string');
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(40),
        fc.nat(3),
        fc.oneof(
          fc.constantFrom('', ' ', '\n', '-', '_', '.', ':', '/', '*', '@', '0', 'Z', 'é', '💬'),
          fc.string({ maxLength: 2 }),
        ),
        (path, at, length, inserted) => {
          const text = valueAt(good, path) as string;
          const place = at % (text.length + 1);
          agree(changed(good, path, text.slice(0, place) + inserted + text.slice(place + length)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('when a key is added that nobody knows', () => {
    const objects = [
      '',
      ...paths.filter((path) => /^\{/.test(JSON.stringify(valueAt(good, path)))),
    ];
    for (const path of objects) {
      for (const key of ['colour', 'Id', 'constructor', '$comment', '__proto__']) {
        agree(changed(good, path ? `${path}.${key}` : key, 'x'));
      }
    }
  });

  it('when two things are wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...paths),
        fc.constantFrom(...REPLACEMENTS),
        (first, second, value) => {
          // The first may have taken away what the second is in.
          const once = changed(good, second, value);
          const left = pathsIn(once).includes(first);
          agree(left ? changed(once, first) : once);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['updated', '2026-02-31', '2026-1-1', '2026-11-21\n', ''],
  ['controller.policy', '//a.example', 'https://', 'http:/', '/ ', 'HTTPS://a.example', '/\n'],
  ['controller.email', 'a@b', '@', 'a@b@c', 'a@b\n', '💬@💬'],
  ['controller.country', 'NO', 'no', 'NOR', 'ÆØ', 'NO\n'],
  ['services[0].retention', 'P', 'PT', 'P1', 'P1D', 'PT1S', 'P1DT', 'P１D', 'P1D\n'],
  ['services[0].hosts[0]', '*.a', '*', 'a:1', 'a:', 'a/', 'a/ ', 'https://a', 'a*', 'a\n'],
  ['services[0].stores[0].path', '/', '', 'x', ' /', '/\n'],
  ['services[0].stores[0].lifetime', 'session', 'P', 'P1D', '', 'Session'],
  ['services[0].id', 'a', 'a-', 'a--b', 'A', 'é', '1', 'a\n'],
  ['services[0].purpose', 'chat', 'Chat', 'chat\n', ''],
  ['cookie.name', '_', '-', 'a.b', 'é', '', 'a\n'],
  ['version', '', ' ', '\n', '\r\n', '\u2028', '\ud800', '💬'],
  ['$schema', '', 'x', ' '],
])('and the check agree on what %s may be', (path, ...values) => {
  for (const value of values) agree(changed(FULL_SHOP, path, value));
});

it.each(['cookie.days', 'tagTimeout'])('and the check agree on the bounds of %s', (path) => {
  for (const value of [-1, 0, 0.99, 1, 1.5, 120, 120.01, 121, 395, 395.5, 396, 1e9]) {
    agree(changed(FULL_SHOP, path, value));
  }
});

describe('leaves to the check', () => {
  it.each([
    ['an id that is declared twice', 'services[1].id', 'login'],
    ['the id of a purpose for a service', 'services[1].id', 'statistics'],
    ['a purpose that is not declared', 'services[1].purpose', 'fun'],
    ['one of several purposes that is not declared', 'services[4].purpose[1]', 'fun'],
    ['a purpose of the owner without a name', 'purposes[1].id', 'fun'],
    ['a regular expression that does not compile', 'services[3].stores[0].name', '/(/'],
  ])('%s', (_, path, value) => {
    const declaration = changed(SHOP, path, value);
    expect(fits(declaration)).toBe(true);
    expect(problemsIn(declaration)).not.toEqual([]);
    expect(problemsIn(declaration).filter((problem) => !isBeyond(problem))).toEqual([]);
  });
});
