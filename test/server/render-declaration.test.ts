import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import { DeclarationError } from '../../src/declaration/declaration-error.js';
import { LANGUAGES, type Language } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import * as everyService from '../../src/every-service.js';
import { intlWords } from '../../src/languages/words.js';
import { renderDeclaration } from '../../src/server.js';
import { FULL_SHOP } from '../declaration/full-shop.js';
import { FILES } from '../support/languages.js';
import { SHOP } from '../support/shop.js';

const SITES = ['sites/inprog', 'sites/attend', 'sites/infosoft'].map(
  (folder): [string, Declaration] => [
    folder,
    JSON.parse(readFileSync(`demo/${folder}/declaration.json`, 'utf8')),
  ],
);
const DECLARATIONS: [string, Declaration][] = [
  ['the shop', SHOP],
  ['a shop that states everything', FULL_SHOP],
  ...SITES,
];

/** The one element that the HTML is. */
function parse(html: string): Element {
  const { children, childNodes } = new JSDOM(`<body>${html}</body>`).window.document.body;
  expect([children.length, childNodes.length]).toEqual([1, 1]);
  return children[0] as Element;
}
const render = (declaration: Declaration, language?: Language) =>
  parse(renderDeclaration(declaration, language && { language }));

/** How far down each heading stands, in order. */
const levels = (page: Element) =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => +localName.slice(1));

describe.each(DECLARATIONS)('the declaration of %s as HTML', (_, declaration) => {
  const { services } = resolveDeclaration(declaration, Object.values(everyService));
  const { controller, languages: [first = 'en'] = [] } = declaration;

  it('names everyone, and everything that is stored', () => {
    const page = render(declaration);
    const text = page.textContent;
    for (const { id, vendor, hosts = [], stores = [] } of services) {
      const section = page.querySelector(`[data-service=${id}]`);
      for (const named of [
        vendor?.name ?? controller.name,
        ...(vendor?.subprocessors ?? []).map(({ name }) => name),
        ...hosts,
        ...stores.flatMap(({ name, domain = '' }) => [name, domain]),
      ]) {
        expect(section?.textContent).toContain(named);
      }
    }
    for (const { id } of declaration.purposes) {
      expect(page.querySelectorAll(`[data-purpose=${id}] > h3`)).toHaveLength(1);
    }
    const { name, address = '', email = '', phone = '', dpo } = controller;
    for (const each of [name, address, email, phone, dpo?.name ?? '', dpo?.email ?? '']) {
      expect(text).toContain(each);
    }
    expect(text).toContain(declaration.version);
  });

  it('is in the first language it is declared in, or in the one asked for', () => {
    expect(render(declaration).getAttribute('lang')).toBe(first);
    expect(render(declaration).textContent).toContain(FILES[first].page.title);
    expect(render(declaration, 'sv').textContent).toContain(FILES.sv.page.title);
  });

  it('steps down from h2, one level at a time', () => {
    const steps = levels(render(declaration));
    expect(steps[0]).toBe(2);
    expect(steps.filter((level) => level === 2)).toHaveLength(1);
    for (const [index, level] of steps.entries()) {
      expect(level - (steps[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...steps)).toBe(4);
  });

  it('has nothing that needs a script, or that only a browser knows', () => {
    const page = render(declaration);
    expect(page.querySelectorAll('button, script, style, [style], details, input')).toHaveLength(0);
    const headings = [...page.querySelectorAll('h3')].map((each) => each.textContent);
    expect(headings).not.toContain(FILES[first].page.answer);
    expect(page.textContent).not.toContain('Global Privacy Control');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('everything is said, and nothing is left open', () => {
    for (const [, declaration] of DECLARATIONS) {
      const html = renderDeclaration(declaration, { language });
      expect(html.match(/undefined|\[object|\bNaN|Invalid|\bnull\b|\{[a-z]+\}/g)).toBeNull();
      const page = parse(html);
      expect(page.getAttribute('lang')).toBe(language);
      expect(page.getAttribute('dir')).toBe(/ar|he/.test(language) ? 'rtl' : 'ltr');
      expect(page.className).toBe('samtykke-declaration');
      const { page: texts, default: dialog } = FILES[language];
      expect(page.querySelector('h2')?.textContent).toBe(texts.title);
      expect(page.textContent).toContain(dialog.purposes.necessary.name);
      expect(page.textContent).toContain(texts.controller);
    }
  });

  it('the date and the countries are in that language', () => {
    const { textContent: text } = render(FULL_SHOP, language);
    // Maltese is spelled out: no `Intl` knows all of it.
    if (language === 'mt') {
      expect(text).toContain('21 ta’ Novembru 2026');
      expect(text).toContain('6 xhur');
    } else {
      const { date, country, duration } = intlWords(language);
      expect(text).toContain(date(new Date('2026-11-21')));
      expect(text).toContain(country('US'));
      if (language !== 'ga') expect(text).toContain(duration('P6M'));
    }
  });
});

it('the contact lines can be clicked, and the authority has its full name', () => {
  const page = render({ ...FULL_SHOP, controller: { ...FULL_SHOP.controller, authority: 'imy' } });
  const links = [...page.querySelectorAll('section:not([data-service]) > :is(p, dl) a')];
  expect(links.map((each) => each.getAttribute('href'))).toEqual([
    '/privacy',
    'mailto:post@shop.example',
    'tel:+4722000000',
    'mailto:kari@shop.example',
    'tel:22000001',
  ]);
  expect(page.textContent).toContain('Integritetsskyddsmyndigheten (IMY)');
});

it('a country is not said again after an address that ends with it', () => {
  const controller = { name: 'Shop AS', address: '0155 Oslo, Norway', country: 'NO' };
  const text = render({ ...SHOP, controller }).textContent;
  expect(text).toContain('Shop AS, 0155 Oslo, Norway');
  expect(text).not.toContain('Norway, Norway');
});

it('a controller of whom only the name is known has no empty list', () => {
  const page = render({ ...SHOP, controller: { name: 'Shop AS' } });
  expect([...page.querySelectorAll('dl')].filter((each) => !each.children[0])).toEqual([]);
});

it("what the owner says in place of our texts is said, the page's own too", () => {
  const page = render({
    ...SHOP,
    texts: { en: { page: { title: 'Our cookies' }, service: { vendor: 'Who' } } },
  });
  expect(page.querySelector('h2')?.textContent).toBe('Our cookies');
  expect(page.querySelector('dt')?.textContent).not.toBe('Company');
  expect(page.textContent).toContain('Who');
});

it('whatever is HTML in a declaration is shown as text', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;';
  const page = render({
    version: evil,
    controller: {
      name: evil,
      address: evil,
      email: `${evil.replace(/\s/g, '')}@x`,
      phone: evil,
      authority: evil,
      dpo: { name: evil, phone: evil },
    },
    purposes: [{ id: 'evil', name: evil, description: evil }],
    services: [
      {
        id: 'evil-service',
        purpose: 'evil',
        name: evil,
        vendor: { name: evil, transfer: evil, country: 'US' },
        collects: evil,
        hosts: ['a"onclick="alert(1)"'.replace(/\s/g, '')],
        stores: [{ name: evil, kind: 'cookie', why: evil, domain: evil }],
      },
    ],
    texts: { en: { page: { title: evil } } },
  });
  expect(page.querySelectorAll('script, img')).toHaveLength(0);
  const names = [page, ...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
  expect([...new Set(names)].filter((name) => name.startsWith('on'))).toEqual([]);
  for (const selector of ['h2', 'h3', 'h4', 'tbody th']) {
    expect([...page.querySelectorAll(selector)].map((each) => each.textContent)).toContain(evil);
  }
});

it('a declaration with mistakes throws them all', () => {
  const wrong = { ...SHOP, version: '', services: [{ id: 'x', purpose: 'ads', name: 'X' }] };
  expect(() => renderDeclaration(wrong)).toThrow(DeclarationError);
  expect(() => renderDeclaration(wrong)).toThrow(/version: .*\n.*services\[0\]\.purpose: /);
});
