import { expect, it } from 'vitest';
import type { Language } from '../../src/declaration/language.js';
import { countInWords } from '../../src/dialog/count-in-words.js';
import { isOutsideEea } from '../../src/dialog/eea.js';
import { LANGUAGES } from '../support/languages.js';

it.each<[Language, string, string]>([
  ['en', '1 service', '3 services'],
  ['nb', '1 tjeneste', '3 tjenester'],
  ['sv', '1 tjänst', '3 tjänster'],
  ['pl', '1 usługa', '3 usługi'],
])('counts in %s: %j, %j', (language, one, three) => {
  const { services } = LANGUAGES[language].preferences;
  expect(countInWords(1, services, language)).toBe(one);
  expect(countInWords(3, services, language)).toBe(three);
});

it('knows what is outside the EEA', () => {
  expect(['US', 'GB', 'CH', 'TB'].map(isOutsideEea)).toEqual([true, true, true, true]);
  expect(['NO', 'IS', 'LI', 'SE', 'IE', 'AT'].some(isOutsideEea)).toBe(false);
});

it('counts with every form that a language has', () => {
  const said = (count: number) => countInWords(count, LANGUAGES.pl.preferences.services, 'pl');
  expect([1, 2, 5, 22, 112].map(said)).toEqual([
    '1 usługa',
    '2 usługi',
    '5 usług',
    '22 usługi',
    '112 usług',
  ]);
});
