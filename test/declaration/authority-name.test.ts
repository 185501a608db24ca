import { expect, it } from 'vitest';
import { authorityName } from '../../src/declaration/authority-name.js';

it.each([
  ['imy', 'Integritetsskyddsmyndigheten (IMY)'],
  ['datatilsynet', 'Datatilsynet'],
  ['CNIL', 'CNIL'],
  ['constructor', 'constructor'],
  [undefined, undefined],
])('names the authority %j as %j', (word, name) => {
  expect(authorityName(word)).toBe(name);
});
