import { expect, it } from 'vitest';
import type { Language } from '../../src/declaration/declaration.js';
import type { Texts } from '../../src/declaration/texts.js';
import { countInWords } from '../../src/dialog/count-in-words.js';
import { dateInWords } from '../../src/dialog/date-in-words.js';
import { durationInWords } from '../../src/dialog/duration-in-words.js';
import { isOutsideEea } from '../../src/dialog/eea.js';
import { LANGUAGES } from './shop-dialog.js';

it.each<[string, Language, string]>([
  ['P6M', 'en', '6 months'],
  ['P6M', 'nb', '6 måneder'],
  ['P6M', 'sv', '6 månader'],
  ['PT30M', 'en', '30 minutes'],
  ['PT30M', 'nb', '30 minutter'],
  ['PT30M', 'sv', '30 minuter'],
  ['P1D', 'en', '1 day'],
  ['P1D', 'nb', '1 døgn'],
  ['P1D', 'sv', '1 dygn'],
  ['P1Y2M', 'en', '1 year and 2 months'],
  ['P1Y2M', 'nb', '1 år og 2 måneder'],
  ['P1Y2M', 'sv', '1 år och 2 månader'],
  ['P2W', 'en', '2 weeks'],
  ['P1DT12H', 'en', '1 day and 12 hours'],
  ['PT1M1S', 'en', '1 minute and 1 second'],
  ['P0D', 'en', '0 days'],
])('says %s in %s as %j', (duration, language, words) => {
  expect(durationInWords(duration, language)).toBe(words);
});

it.each<[Language, string]>([
  ['en', 'November 21, 2026'],
  ['nb', '21. november 2026'],
  ['sv', '21 november 2026'],
])('says a day in %s as %j, whatever the time zone', (language, words) => {
  expect(dateInWords('2026-11-21', language)).toBe(words);
});

it.each<[Language, string, string]>([
  ['en', '1 service', '3 services'],
  ['nb', '1 tjeneste', '3 tjenester'],
  ['sv', '1 tjänst', '3 tjänster'],
])('counts in %s: %j, %j', (language, one, three) => {
  const { services } = LANGUAGES[language].preferences;
  expect(countInWords(1, services, language)).toBe(one);
  expect(countInWords(3, services, language)).toBe(three);
});

it('knows what is outside the EEA', () => {
  expect(['US', 'GB', 'CH', 'TB'].map(isOutsideEea)).toEqual([true, true, true, true]);
  expect(['NO', 'IS', 'LI', 'SE', 'IE', 'AT'].some(isOutsideEea)).toBe(false);
});

/** Every text with its path: ["notice.title", "…"]. */
const entries = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : entries(value, `${path}${key}.`),
  );
const placeholders = (texts: Texts) =>
  Object.fromEntries(
    entries(texts).flatMap(([path, text]) => {
      const found = text.match(/\{\w+\}/g)?.sort();
      return found ? [[path, found]] : [];
    }),
  );

it.each(Object.entries(LANGUAGES))(
  'has the documented placeholders and no others in %s',
  (_, texts) => {
    expect(placeholders(texts)).toEqual({
      'notice.body': ['{controller}', '{parties}', '{purposes}'],
      'notice.withdraw': ['{preferences}'],
      'preferences.services.one': ['{count}'],
      'preferences.services.other': ['{count}'],
      'parties.one': ['{count}'],
      'parties.other': ['{count}'],
      'service.sliding': ['{lifetime}'],
    });
  },
);

it.each(Object.entries(LANGUAGES))(
  'leaves no text empty, untrimmed or missing in %s',
  (_, texts) => {
    expect(entries(texts).map(([path]) => path)).toEqual(
      entries(LANGUAGES.en).map(([path]) => path),
    );
    expect(entries(texts).filter(([, text]) => !text || text !== text.trim())).toEqual([]);
  },
);

it.each(Object.entries(LANGUAGES))(
  'offers no legitimate interest and no dead transfer ground in %s',
  (_, texts) => {
    expect(JSON.stringify(texts)).not.toMatch(
      /legitim|berettiget|berättigat|privacy shield|safe harbo/i,
    );
  },
);
