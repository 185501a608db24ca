import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../src/declaration/language.js';
import ga from '../../src/languages/words/ga.js';
import is from '../../src/languages/words/is.js';
import mt from '../../src/languages/words/mt.js';
import nn from '../../src/languages/words/nn.js';
import { intlWords, type Words } from '../../src/languages/words.js';

const SPELLED: [Language, Words][] = Object.entries({ ga, is, mt, nn }) as [Language, Words][];
const OTHERS = LANGUAGES.filter((each) => SPELLED.every(([language]) => language !== each));

/** The 13th of every month, a little after midnight in UTC. */
const DATES = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 13, 0, 5)));

const UNITS = [
  ['P', 'Y', 'year'],
  ['P', 'M', 'month'],
  ['P', 'W', 'week'],
  ['P', 'D', 'day'],
  ['PT', 'H', 'hour'],
  ['PT', 'M', 'minute'],
  ['PT', 'S', 'second'],
] as const;
const upTo31From = (first: number) => Array.from({ length: 32 - first }, (_, each) => first + each);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const wordsOf = (language: Language): Words =>
  SPELLED.find(([each]) => each === language)?.[1] ?? intlWords(language);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a duration', () => {
  it.each<[string, Language, string]>([
    ['P6M', 'en', '6 months'],
    ['P6M', 'nb', '6 måneder'],
    ['P6M', 'sv', '6 månader'],
    ['P6M', 'ga', '6 mhí'],
    ['P6M', 'is', '6 mánuðir'],
    ['P6M', 'mt', '6 xhur'],
    ['P6M', 'nn', '6 månadar'],
    ['P1D', 'nb', '1 døgn'],
    ['P2W', 'en', '2 weeks'],
    ['PT30M', 'en', '30 minutes'],
    ['PT30M', 'is', '30 mínútur'],
    ['PT30M', 'mt', '30 minuta'],
    ['PT30M', 'nn', '30 minutt'],
    ['P1Y6M', 'en', '1 year and 6 months'],
    ['P1Y6M', 'ga', '1 bhliain agus 6 mhí'],
    ['P1Y6M', 'is', '1 ár og 6 mánuðir'],
    ['P1Y6M', 'mt', '1 sena u 6 xhur'],
    ['P1Y6M', 'nn', '1 år og 6 månadar'],
    ['P1DT12H', 'sv', '1 dygn och 12 timmar'],
    ['P1DT12H30M', 'en', '1 day, 12 hours and 30 minutes'],
    ['P1DT12H30M', 'mt', '1 jum, 12-il siegħa, u 30 minuta'],
    ['P0D', 'en', '0 days'],
    ['P0D', 'ga', '0 lá'],
    ['P0D', 'is', '0 dagar'],
    ['P0D', 'mt', '0 ijiem'],
    ['P0D', 'nn', '0 døgn'],
  ])('of %s is in %s %j', (duration, language, words) => {
    expect(wordsOf(language).duration(duration)).toBe(words);
  });

  it.each(LANGUAGES)('that is none says nothing in %s', (language) => {
    const said = ['', 'P', 'PT', '6M', 'six months'].map(wordsOf(language).duration);
    expect(said).toEqual(['', '', '', '', '']);
  });

  it('of two years, days or hours is one word in Maltese', () => {
    expect(['P2Y', 'P2M', 'P2W', 'P2D', 'PT2H', 'PT2M'].map(mt.duration)).toEqual([
      'sentejn',
      'xahrejn',
      'ġimagħtejn',
      'jumejn',
      'sagħtejn',
      '2 minuti',
    ]);
  });

  it('of days is counted in "jum" and "ijiem" in Maltese', () => {
    expect(['P1D', 'P3D', 'P10D', 'P14D', 'P19D', 'P20D', 'P30D'].map(mt.duration)).toEqual([
      '1 jum',
      '3 ijiem',
      '10 ijiem',
      '14-il jum',
      '19-il jum',
      '20 jum',
      '30 jum',
    ]);
  });
});

describe('a date', () => {
  it.each<[Language, string]>([
    ['en', '21 November 2026'],
    ['nb', '21. november 2026'],
    ['sv', '21 november 2026'],
    ['ga', '21 Samhain 2026'],
    ['is', '21. nóvember 2026'],
    ['mt', '21 ta’ Novembru 2026'],
    ['nn', '21. november 2026'],
  ])('is the same day in %s wherever it is read', (language, words) => {
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      expect(wordsOf(language).date(new Date('2026-11-21'))).toBe(words);
    }
  });

  it.each<[string, Language, string]>([
    ['UTC', 'en', '31 December 2026 at 23:30'],
    ['Europe/Oslo', 'en', '1 January 2027 at 00:30'],
    ['Europe/Oslo', 'nn', '1. januar 2027 kl. 00:30'],
    ['Atlantic/Reykjavik', 'is', '31. desember 2026 kl. 23:30'],
    ['Europe/Malta', 'mt', '1 ta’ Jannar 2027 00:30'],
    ['America/New_York', 'ga', '31 Nollaig 2026 ag 18:30'],
  ])('with its time is by the clock of a visitor in %s: in %s, %j', (zone, language, words) => {
    vi.stubEnv('TZ', zone);
    expect(wordsOf(language).date(new Date('2026-12-31T23:30:00Z'), true)).toBe(words);
  });
});

describe('the browser is not needed for', () => {
  it.each(SPELLED)('the dates of a year in %s', (language, words) => {
    const { date } = intlWords(language);
    expect(DATES.map((each) => words.date(each))).toEqual(DATES.map((each) => date(each)));
  });

  it.each(SPELLED)('the time of day in %s, in summer and in winter', (language, words) => {
    const { date } = intlWords(language);
    for (const zone of ['UTC', 'Europe/Dublin', 'America/St_Johns', 'Asia/Kolkata']) {
      vi.stubEnv('TZ', zone);
      expect(DATES.map((each) => words.date(each, true))).toEqual(
        DATES.map((each) => date(each, true)),
      );
    }
  });

  it.each(SPELLED.filter(([language]) => language === 'is' || language === 'nn'))(
    'a number of years, days or minutes in %s',
    (language, words) => {
      const durations = UNITS.flatMap(([before, after]) =>
        upTo31From(1).map((amount) => before + amount + after),
      );
      expect(durations.map(words.duration)).toEqual(durations.map(intlWords(language).duration));
    },
  );

  it('a number of years or minutes in ga, which is spelled out only of what is past', () => {
    const past = new Intl.RelativeTimeFormat('ga', { numeric: 'always' });
    for (const [before, after, unit] of UNITS) {
      expect(upTo31From(1).map((amount) => ga.duration(before + amount + after))).toEqual(
        upTo31From(1).map((amount) => past.format(-amount, unit).replace(' ó shin', '')),
      );
    }
  });

  it('a number of years or minutes in mt, which is known only of what is past', () => {
    // Of what is past, "jum" is "ġurnata", and one goes without its number.
    const past = new Intl.RelativeTimeFormat('mt', { numeric: 'always' });
    for (const [before, after, unit] of UNITS.filter(([, , each]) => each !== 'day')) {
      expect(upTo31From(2).map((amount) => mt.duration(before + amount + after))).toEqual(
        upTo31From(2).map((amount) => past.format(-amount, unit).replace(' ilu', '')),
      );
    }
  });

  it.each(SPELLED)('a list in %s, short or long', (language, words) => {
    const lists = [0, 1, 2, 3, 5].map((length) =>
      ['kort', 'chat', 'A/B', 'CRM', 'CDN'].slice(0, length),
    );
    expect(lists.map(words.list)).toEqual(lists.map(intlWords(language).list));
  });

  it.each(SPELLED)('a country in %s that cookies come from', (language, words) => {
    const { country } = intlWords(language);
    const named = CODES.filter((code) => words.country(code) !== code);
    expect(named).toEqual(expect.arrayContaining(['NO', 'GB', 'CH', 'US', 'IN', 'SG', 'HK', 'TW']));
    expect(named.length).toBeGreaterThanOrEqual(55);
    expect(named.map(words.country)).toEqual(named.map(country));
  });

  it.each(SPELLED)('any country of the EEA in %s', (_, words) => {
    const eea =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
    expect(eea.split(' ').filter((code) => words.country(code) === code)).toEqual([]);
  });
});

it.each(SPELLED)('calls a country without a name in %s by its code', (_, words) => {
  expect(['XX', 'A', '', '(', 'Sweden'].map(words.country)).toEqual(['XX', 'A', '', '(', 'Sweden']);
});

it('lists in English without a comma before the last', () => {
  expect(intlWords('en').list(['maps', 'chat', 'videos'])).toBe('maps, chat and videos');
});

it.each(OTHERS.filter((each) => each !== 'en'))('mixes no English into %s', (language) => {
  const say = ({ date, duration, country, list }: Words) => [
    ...DATES.map((each) => date(each)),
    ...DATES.map((each) => date(each, true)),
    ...['P3Y', 'P3M', 'P3W', 'P3D', 'PT3H', 'P6M'].map(duration),
    ...['SE', 'DE', 'ES', 'US', 'GB'].map(country),
    list(['1', '2']),
    list(['1', '2', '3']),
  ];
  const english = say(intlWords('en'));
  expect(say(intlWords(language)).filter((text) => english.includes(text))).toEqual([]);
});

describe('a language', () => {
  it.each<[Language, string]>([
    ['ar', 'العربية'],
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['ga', 'Gaeilge'],
    ['is', 'íslenska'],
    ['mt', 'Malti'],
    ['nb', 'norsk bokmål'],
    ['nn', 'norsk nynorsk'],
    ['sv', 'svenska'],
  ])('%s is called %j, whatever is spoken', (code, name) => {
    expect(LANGUAGES.map((spoken) => wordsOf(spoken).language(code))).toEqual(
      LANGUAGES.map(() => name),
    );
  });

  it.each(SPELLED)('%s is named without the browser, as one would that knew it', (code, words) => {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code);
    vi.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
      throw new Error('asked the browser');
    });
    expect(words.language(code)).toBe(name);
    vi.restoreAllMocks();
  });
});
