// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Language } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { isOwnPicture } from '../../src/dialog/is-own-picture.js';
import { placeholderElement } from '../../src/dialog/placeholder-element.js';
import { placeholderWords } from '../../src/dialog/placeholder-wording.js';
import { intlWords } from '../../src/languages/words.js';
import { FILES, LANGUAGES } from '../support/languages.js';
import { SHOP } from './shop-dialog.js';

const wordingIn = (language: Language, declaration: Declaration = SHOP) => ({
  declaration: resolveDeclaration(declaration),
  language,
  words: intlWords(language),
  texts: { ...LANGUAGES[language], placeholder: FILES[language].placeholder },
});
const said = (
  ids: readonly string[],
  { language = 'en', host = 'count.example', title = '', declaration = SHOP as Declaration } = {},
) => placeholderWords(wordingIn(language as Language, declaration), { ids, host, title });

describe('a placeholder', () => {
  it('names the company of the service, with its country, and the host', () => {
    expect(said(['heatmap']).paragraphs[0]).toBe(
      'This content comes from Heat AB (Sweden). To show it, your browser must contact count.example, which then sees your IP address and may store cookies.',
    );
  });

  it('names each company once', () => {
    expect(said(['counter', 'pixel', 'heatmap']).paragraphs[0]).toContain(
      'from Count Inc. (United States) and Heat AB (Sweden).',
    );
  });

  it("names the site's own company where a service has no other", () => {
    expect(said(['basket']).paragraphs[0]).toContain('from Garn & Tråd AS (Norway).');
  });

  it.each([
    ['count.example', 'Count Inc.'],
    ['www.count.example', undefined],
    ['film.example', 'Film Inc.'],
    ['www.map.example', 'Map Inc.'],
    ['map.example', undefined],
    ['notmap.example', undefined],
  ])('knows by the host %s, where only a purpose is named, that it is %s', (host, vendor) => {
    const service = (id: string, name: string, hosts: readonly string[]) => ({
      id,
      name: id,
      purpose: 'marketing',
      vendor: { name },
      hosts,
    });
    const declaration = {
      ...SHOP,
      services: [
        ...SHOP.services,
        service('film', 'Film Inc.', ['film.example:8443/embed']),
        service('map', 'Map Inc.', ['*.map.example']),
      ],
    } as Declaration;
    const [first = ''] = said(['marketing'], { host, declaration }).paragraphs;
    expect(/^This content comes from (.*?\.)/.exec(first)?.[1]).toBe(vendor);
    expect(first).toMatch(/^\S/);
    expect(first).toContain(`contact ${host},`);
  });

  it('says what allowing it covers where that is more than a service', () => {
    expect(said(['counter']).paragraphs[1]).toBe('');
    expect(said(['necessary', 'counter']).paragraphs[1]).toBe('');
    expect(said(['marketing', 'statistics']).paragraphs[1]).toBe(
      '“Always allow” covers Statistics and Marketing, everywhere on this site.',
    );
    expect(said(['marketing', 'counter'], { language: 'nb' }).paragraphs[1]).toBe(
      '«Tillat alltid» gjelder Markedsføring og Teller, på hele nettstedet.',
    );
  });

  it('is called what the frame is called; else the service; else the host', () => {
    expect(said(['counter'], { title: 'Visits' }).title).toBe('Visits');
    expect(said(['counter']).title).toBe('Counter');
    expect(said(['marketing'], { host: 'other.example' }).title).toBe('other.example');
  });

  it('says nothing of a host where an address has none', () => {
    expect(said(['counter'], { host: '' }).paragraphs).toEqual([
      'This content comes from Count Inc. (United States).',
      '',
    ]);
  });

  it('tells that Global Privacy Control is honoured only where it keeps off what is needed', () => {
    const privacy = (ids: readonly string[]) =>
      placeholderWords(wordingIn('en'), { ids, host: 'count.example', title: '' }).privacy;
    expect(privacy(['pixel'])).toBeUndefined();
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      expect(privacy(['pixel'])).toMatch(/honoured.*: Marketing\.$/);
      expect(privacy(['marketing'])).toMatch(/honoured.*: Marketing\.$/);
      expect(privacy(['counter', 'statistics'])).toBeUndefined();
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
  });

  it.each([
    ['/film.jpg', true],
    ['https://pictures.example/film.jpg', true],
    ['https://a.cdn.example/film.jpg', true],
    ['https://cdn.example/film.jpg', false],
    ['https://count.example/film.jpg', false],
    ['https://other.example/film.jpg', false],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', false],
    ['javascript:alert(1)', false],
  ])("knows of the picture %s whether it is the owner's own: %s", (address, isOwn) => {
    const [basket, ...others] = SHOP.services;
    const hosts = ['pictures.example', '*.cdn.example'];
    const declaration = { ...SHOP, services: [{ ...basket, hosts }, ...others] } as Declaration;
    const link = document.createElement('a');
    link.href = address;
    expect(isOwnPicture(resolveDeclaration(declaration), link)).toBe(isOwn);
  });

  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['nb', 'ltr'],
  ] as const)('is written in %s from its own side: %s', (language, direction) => {
    const nothing = () => {};
    const element = placeholderElement(wordingIn(language), {
      title: 'Film',
      paragraphs: [],
      onLoadOnce: nothing,
      onAlwaysAllow: nothing,
    });
    expect(element.dir).toBe(direction);
  });

  it('is a named group in its own language, with two native buttons that differ in words only', () => {
    const asked: string[] = [];
    const element = placeholderElement(wordingIn('sv'), {
      title: '<b>Film</b>',
      paragraphs: ['Ett', ''],
      onLoadOnce: () => asked.push('once'),
      onAlwaysAllow: () => asked.push('always'),
    });
    expect(element.getAttribute('role')).toBe('group');
    expect(element.getAttribute('aria-label')).toBe('<b>Film</b>');
    expect(element.lang).toBe('sv');
    expect([...element.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
      '<b>Film</b>',
      'Ett',
    ]);
    const buttons = [...element.querySelectorAll('button')];
    expect(buttons.map((each) => [each.type, each.dataset.role, each.textContent])).toEqual([
      ['button', 'load-once', 'Ladda en gång'],
      ['button', 'always-allow', 'Tillåt alltid'],
    ]);
    for (const each of buttons) each.click();
    expect(asked).toEqual(['once', 'always']);
  });
});
