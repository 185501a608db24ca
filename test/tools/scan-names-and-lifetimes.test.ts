import { describe, expect, it } from 'vitest';
import { askedLifetime } from '../../src/tools/browser/asked-lifetime.js';
import { foldNames } from '../../src/tools/scan/fold-name.js';
import { compareLifetimes, lifetimeOf, secondsOf } from '../../src/tools/scan/lifetime.js';

const DAY = 86_400;

describe('a lifetime', () => {
  it.each([
    [31_535_999, 'P1Y'],
    [365 * DAY, 'P1Y'],
    [366 * DAY, 'P1Y'],
    [730 * DAY, 'P2Y'],
    [731 * DAY - 3600, 'P2Y'],
    [395 * DAY, 'P395D'],
    [400 * DAY, 'P400D'],
    [182 * DAY, 'P182D'],
    [90 * DAY - 1, 'P90D'],
    [15_768_000, 'P6M'],
    [DAY, 'P1D'],
    [DAY - 1, 'P1D'],
    [20 * 3600, 'PT20H'],
    [1_800, 'PT30M'],
    [5_400, 'PT90M'],
    [60, 'PT1M'],
    [45, 'PT45S'],
    [1, 'PT1S'],
    [100_000, 'PT28H'],
    [1_000_000, 'P12D'],
  ])('of %d seconds is meant as %s', (seconds, duration) => {
    expect(lifetimeOf(seconds)).toBe(duration);
  });

  it.each(Array.from({ length: 200 }, (_, index) => 7 ** (index / 20) * 3))(
    'of %d seconds is not declared much shorter than it is, and fits the pattern',
    (seconds) => {
      const duration = lifetimeOf(seconds);
      expect(duration).toMatch(
        /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
      );
      expect(secondsOf(duration)).toBeGreaterThan(seconds * 0.97 - 3);
    },
  );

  it.each([
    ['P6M', 'P182D', 'same'],
    ['P13M', 'P395D', 'same'],
    ['P1D', 'P1Y', 'longer'],
    ['session', 'P1D', 'longer'],
    ['P1D', 'session', 'shorter'],
    ['P2Y', 'P400D', 'shorter'],
  ])('declared as %s and seen as %s is %s', (declared, seen, is) => {
    expect(compareLifetimes(declared, seen)).toBe(is);
  });
});

describe('what is asked for a cookie', () => {
  const now = Date.UTC(2026, 10, 22);
  it.each([
    ['a=1; Path=/', undefined],
    ['a=1; max-age=60', 60],
    ['a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 60],
    ['a=1; expires=Mon, 23 Nov 2026 00:00:00 GMT', DAY],
    ['a=; max-age=0', 0],
    ['a=1; max-age=soon', undefined],
    ['a=1; expires=never', undefined],
    ['a=max-age=5', undefined],
    ['', undefined],
  ])('by %j is %j seconds', (text, seconds) => {
    expect(askedLifetime(text, now)).toBe(seconds);
  });
});

describe('names', () => {
  const fold = (...names: string[]) => [...foldNames(names).values()];
  it.each([
    [
      ['_ga_A1B2C3D4', '_ga_E5F6G7H8'],
      ['_ga_*', '_ga_*'],
    ],
    [
      ['basket', 'basket-2'],
      ['basket', 'basket-2'],
    ],
    [
      ['item-1234', 'item-5678'],
      ['item-*', 'item-*'],
    ],
    // One alone may be called so.
    [['_ga_A1B2C3D4'], ['_ga_A1B2C3D4']],
    [['user_8f14e45fceea167a5a36dedd4bea2543'], ['user_*']],
    [['id.123e4567-e89b-12d3-a456-426614174000.x'], ['id.*.x']],
    // Nothing but chance would take in everything.
    [['8f14e45fceea167a5a36dedd4bea2543'], ['8f14e45fceea167a5a36dedd4bea2543']],
    [['*'], ['*']],
  ])('%j are listed as %j', (names, listed) => {
    expect(fold(...names)).toEqual(listed);
  });
});
