import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SHOP } from '../support/shop.js';
import { changed, pathsIn } from './changed.js';
import { FULL_SHOP } from './full-shop.js';
import { problemsIn } from './problems-in.js';

// `problemsIn` lets everything through that is not a DeclarationError.

it('throws nothing but its own error at any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(problemsIn(input)).not.toEqual([]);
    }),
  );
});

/** Keys that are known, over values of any sort. */
const nearly = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, '', 'statistics', 'necessary', 'x', 0, 182, true, '__proto__'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('id', 'purpose', 'name', 'purposes', 'services', 'stores', 'vendor', 'en'),
      tie('any'),
    ),
  ),
})).any;

it('throws nothing but its own error at what is nearly a declaration', () => {
  fc.assert(
    fc.property(nearly, nearly, (purposes, services) => {
      problemsIn({ ...SHOP, purposes, services });
      problemsIn({ ...SHOP, services: [services, { id: 'x', purpose: 'y', name: services }] });
      problemsIn({ ...SHOP, purposes: [purposes] });
    }),
  );
});

it('throws nothing but its own error whatever stands in place of a part', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsIn(FULL_SHOP)), fc.anything(), (path, value) => {
      problemsIn(changed(FULL_SHOP, path, value));
    }),
    { numRuns: 500 },
  );
});

const own: Record<string, unknown> = {};
own.own = own;
const endless = (depth: number): unknown => (depth ? [endless(depth - 1)] : []);

it.each([
  ['a number that JSON does not know', 1n],
  ['an object that is within itself', own],
])('tells where %s stands in place of a text', (_, value) => {
  expect(problemsIn(changed(SHOP, 'version', value)).map(({ path }) => path)).toEqual(['version']);
});

it('tells where lists stand within lists, thousands deep', () => {
  expect(problemsIn(changed(SHOP, 'version', endless(3000)))).toMatchObject([{ path: 'version' }]);
});

it('does not count what is missing in a list as something', () => {
  const declaration = { ...SHOP, purposes: [...SHOP.purposes, ...new Array(1)] };
  expect(problemsIn(declaration)).toMatchObject([{ path: 'purposes[4]' }]);
  const sparse = { ...SHOP, services: new Array(1) };
  expect(problemsIn(sparse)).toMatchObject([{ path: 'services[0]' }]);
});
