import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sites } from '../../demo/hosts.mjs';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import type { ResolvedDeclaration } from '../../src/declaration/resolved-declaration.js';
import * as everyService from '../../src/every-service.js';

const demo = new URL('../../demo/', import.meta.url);
const folders = [...new Set(Object.values(sites).map(({ folder }) => folder))];

function pagesIn(folder: string): string[] {
  const there = Object.values(sites).filter((site) => site.folder === folder);
  return [...new Set(there.flatMap(({ pages }) => Object.values(pages)))];
}

function parse(folder: string, file: string): Document {
  return new JSDOM(readFileSync(new URL(`${folder}/${file}`, demo), 'utf8')).window.document;
}

/** With what the catalogue knows. */
function declarationIn(folder: string): ResolvedDeclaration {
  const json = readFileSync(new URL(`${folder}/declaration.json`, demo), 'utf8');
  return resolveDeclaration(JSON.parse(json), Object.values(everyService));
}

const idsOf = (held: Element) => (held.getAttribute('data-consent') ?? '').split(' ');

/** Every host that a held element names, in its attributes and in its text. */
function hostsIn(held: Element): string[] {
  const source = `${held.outerHTML} ${held.textContent}`.replaceAll('&amp;', '&');
  return [...source.matchAll(/(?:https:)?\/\/([\w.-]+\.[a-z]+)\//g)].map(([, host]) => host ?? '');
}

function covers(declared: string, host: string): boolean {
  const name = declared.split('/')[0] ?? '';
  return name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)));
}

describe.each(folders)('the pages in demo/%s', (folder) => {
  const { services, controller } = declarationIn(folder);
  const pages = pagesIn(folder).map((file) => ({ file, document: parse(folder, file) }));
  const held = pages.flatMap(({ document }) => [...document.querySelectorAll('[data-consent]')]);

  it.each(pages)('$file loads nothing from another host by itself', ({ document }) => {
    const live = [
      ...document.querySelectorAll('[src], [srcset], [poster], link[href], object[data]'),
    ]
      .flatMap((element) =>
        ['src', 'srcset', 'poster', 'data', 'href'].map((name) => element.getAttribute(name)),
      )
      .filter((address) => address && /^(\w+:)?\/\//.test(address));
    expect(live).toEqual([]);
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual(
      [],
    );
  });

  it.each(pages)('$file runs no script of its own but the library', ({ document }) => {
    const live = [...document.querySelectorAll('script')].filter(
      ({ type }) => type !== 'text/plain',
    );
    expect(live.map((script) => script.getAttribute('src'))).toEqual(['/samtykke.js']);
  });

  it.each(pages)('$file has the declaration before the library', ({ document }) => {
    const html = document.head.innerHTML;
    expect(html).toContain('<!-- samtykke-declaration -->');
    expect(html.indexOf('<!-- samtykke-declaration -->')).toBeLessThan(html.indexOf('samtykke.js'));
  });

  it.each(pages)('$file lets the visitor change the answer', ({ document }) => {
    expect(document.querySelector('a[href="#samtykke"]')).not.toBeNull();
  });

  it('hold nothing that is not declared', () => {
    const declared = services.map(({ id }): string => id);
    expect(held.flatMap(idsOf).filter((id) => !declared.includes(id))).toEqual([]);
  });

  it('hold something for every service that is asked about, or leave it to us to load', () => {
    const heldIds = held.flatMap(idsOf);
    const asked = services.filter(
      ({ required, vendor }) => !required || (vendor && vendor.name !== controller.name),
    );
    const forgotten = asked.filter(({ id, options }) => !options && !heldIds.includes(id));
    expect(forgotten.map(({ id }) => id)).toEqual([]);
  });

  it('hold only tags whose host the service declares', () => {
    const strangers = held.flatMap((element) => {
      const hosts = services
        .filter(({ id }) => idsOf(element).includes(id))
        .flatMap((service) => service.hosts ?? []);
      return hostsIn(element).filter((host) => !hosts.some((declared) => covers(declared, host)));
    });
    expect(strangers).toEqual([]);
  });
});

it('the sites hold tags in every form there is', () => {
  const forms = folders.flatMap((folder) =>
    pagesIn(folder).flatMap((file) =>
      [...parse(folder, file).querySelectorAll('[data-consent]')].map((element) => {
        const name = element.localName;
        if (name !== 'script') return name;
        if (element.hasAttribute('data-type')) return 'module';
        return element.hasAttribute('data-src') ? 'external script' : 'inline script';
      }),
    ),
  );
  expect([...new Set(forms)].sort()).toEqual([
    'external script',
    'iframe',
    'img',
    'inline script',
    'link',
    'module',
    'textarea',
  ]);
});
