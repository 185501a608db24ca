import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestWord } from '../../src/declaration/nearest-word.js';

const PURPOSES = ['necessary', 'functional', 'statistics', 'marketing'];

it.each([
  ['statistcs', 'statistics'],
  ['Statistics', 'statistics'],
  ['stat', 'statistics'],
  ['neccessary', 'necessary'],
  ['functional-cookies', 'functional'],
  ['markting', 'marketing'],
])('takes %j for a typo of %j', (typo, meant) => {
  expect(nearestWord(typo, PURPOSES)).toBe(meant);
});

it('prefers the word itself to a longer one that begins with it', () => {
  expect(nearestWord('ads', ['ads-and-more', 'ads', 'adsense'])).toBe('ads');
});

it.each(['', 'qq', '0', '__proto__'])('takes %j for nothing that is declared', (word) => {
  expect(nearestWord(word, PURPOSES)).toBeUndefined();
});

it('has nothing to offer where nothing is declared', () => {
  expect(nearestWord('statistics', [])).toBeUndefined();
});

it('finds a word that is there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PURPOSES), (word) => {
      expect(nearestWord(word, PURPOSES)).toBe(word);
    }),
  );
});
