import { describe, expect, it } from 'vitest';
import { storedPattern } from '../../src/gate/stored-pattern.js';

const matches = (name: string, stored: string): boolean => storedPattern({ name }).test(stored);

describe('a declared name', () => {
  it.each([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_'],
    ['_ga_*', '_ga_G-1234'],
    ['*_session', 'shop_session'],
    ['wp-*-user', 'wp-settings-user'],
    ['*', 'anything at all'],
    ['a*b', 'a\n\u2028b'],
    ['a.b', 'a.b'],
    ['a+b(c)[d]{e}^$|\\?', 'a+b(c)[d]{e}^$|\\?'],
    ['_pk_id.1.ab12', '_pk_id.1.ab12'],
    ['/^_pk_(id|ses)\\./', '_pk_ses.1.ab12'],
    ['/stats/', 'my-stats-2'],
    ['/', '/'],
    ['/a', '/a'],
    ['//', '//'],
    ['æøå', 'æøå'],
  ])('%j is that of %j', (name, stored) => {
    expect(matches(name, stored)).toBe(true);
  });

  it.each([
    ['_ga', '_gat'],
    ['_ga', 'x_ga'],
    ['_ga', '_GA'],
    ['_ga_*', '_ga'],
    ['a.b', 'axb'],
    ['/^_pk_(id|ses)\\./', 'x_pk_id.1'],
    ['/a', 'a'],
    ['', 'a'],
  ])('%j is not that of %j', (name, stored) => {
    expect(matches(name, stored)).toBe(false);
  });
});
