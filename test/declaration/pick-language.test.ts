// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { pickLanguage } from '../../src/declaration/pick-language.js';

beforeEach(() => {
  document.documentElement.lang = '';
});

it.each([
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn', 'nb'],
  ['nn-NO', 'nb'],
  ['sv-SE', 'sv'],
  ['en-US', 'en'],
  ['de', 'sv'],
  ['', 'sv'],
])('speaks to the visitor of a page in %j in %s', (page, spoken) => {
  document.documentElement.lang = page;
  expect(pickLanguage(undefined, ['sv', 'nb', 'en'])).toBe(spoken);
});

it('lets the owner choose another language than that of the page', () => {
  document.documentElement.lang = 'nb';
  expect(pickLanguage('sv', ['nb', 'sv'])).toBe('sv');
});

it('does not speak a language that is not declared', () => {
  document.documentElement.lang = 'nb';
  expect(pickLanguage(undefined, ['sv'])).toBe('sv');
});

it('speaks English where no language is declared', () => {
  document.documentElement.lang = 'nb';
  expect(pickLanguage(undefined, undefined)).toBe('en');
});
