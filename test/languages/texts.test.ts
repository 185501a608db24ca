import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/declaration/language.js';
import type { LanguageFile, Plural } from '../../src/declaration/texts.js';
import { FILES } from '../support/languages.js';

/** Every text with its path: ["notice.title", "…"]. */
const entries = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : entries(value, `${path}${key}.`),
  );
const parts = ({ default: dialog, placeholder, page, services }: LanguageFile) => ({
  dialog,
  placeholder,
  page,
  services,
});
/** Numbers take as many forms as a language has: one stands for them all. */
const withoutForms = (texts: object) =>
  Object.fromEntries(
    entries(texts)
      .filter(([path]) => !/\.(zero|one|two|few|many)$/.test(path))
      .map(([path, text]) => [path, text.match(/\{\w+\}/g)?.sort() ?? []]),
  );
const ENGLISH = parts(FILES.en);

it('every language that is listed has a file, and every file is listed', () => {
  const files = readdirSync('src/languages').filter((file) => /^[a-z]{2}\.ts$/.test(file));
  expect(files.map((file) => file.slice(0, 2)).sort()).toEqual([...LANGUAGES].sort());
});

it('the official languages of the Union are there, and those of its neighbours', () => {
  const union = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
  expect(LANGUAGES).toEqual(expect.arrayContaining(union.split(' ')));
  expect(LANGUAGES).toEqual(expect.arrayContaining(['nb', 'nn', 'is', 'uk', 'tr', 'ar', 'he']));
});

describe.each(LANGUAGES)('in %s', (language: Language) => {
  const texts = parts(FILES[language]);

  it('there is every text, with the places to fill in that English has', () => {
    expect(withoutForms(texts)).toEqual(withoutForms(ENGLISH));
  });

  it('no text is empty, or begins or ends with a space', () => {
    expect(entries(texts).filter(([, text]) => !text || text !== text.trim())).toEqual([]);
  });

  it('nothing is cried out, and nobody is thanked', () => {
    expect(entries(texts).filter(([, text]) => /[!\u00a1\uff01]/.test(text))).toEqual([]);
  });

  it('a number finds its form, whatever it is', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 10_001 }, (_, count) => rules.select(count)));
    const { preferences, parties } = texts.dialog;
    for (const plural of [preferences.services, parties] as Plural<string>[]) {
      expect(Object.keys(plural)).toEqual(expect.arrayContaining([...needed]));
      for (const form of Object.values(plural)) expect(form).toContain('{count}');
    }
  });

  it('both answers are about as long, so that neither stands out', () => {
    const { accept, reject } = texts.dialog.actions;
    expect(Math.abs(accept.length - reject.length)).toBeLessThanOrEqual(6);
    expect(Math.max(accept.length, reject.length)).toBeLessThanOrEqual(24);
  });

  it('the signal keeps the name by which it is known', () => {
    expect(texts.dialog.gpc).toContain('Global Privacy Control');
  });

  it('no legitimate interest and no dead transfer ground is offered', () => {
    expect(JSON.stringify(texts)).not.toMatch(
      /legitim|berettiget|berättigat|berechtigt|privacy shield|safe harbo/i,
    );
  });

  it('no sentence is left in English', () => {
    const english = new Map(entries(ENGLISH));
    const same = entries(texts).filter(([path, text]) => text === english.get(path));
    expect(same.filter(([, text]) => language !== 'en' && text.includes(' ')).flat()).toEqual(
      // What French shares with it.
      language === 'fr'
        ? ['dialog.preferences.services.one', '{count} service'].concat(
            'dialog.preferences.services.other',
            '{count} services',
          )
        : [],
    );
  });
});
