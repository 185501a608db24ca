import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Declaration, Text } from '../../src/declaration/declaration.js';
import type { Language } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import type {
  ResolvedDeclaration,
  ResolvedStored,
} from '../../src/declaration/resolved-declaration.js';
import * as everyService from '../../src/every-service.js';

const folders = ['sites/inprog', 'sites/attend', 'sites/infosoft', 'csp'];

/** What the site's document names, under the id it has in the declaration. */
const named: Record<string, readonly string[]> = {
  'sites/inprog': [
    'inprog-session',
    'wordpress',
    'google-fonts',
    'google-recaptcha',
    'zendesk-guide',
    'zendesk-messaging',
    'facebook-plugin',
  ],
  'sites/attend': ['formilla'],
  'sites/infosoft': [
    'wordpress',
    'google-analytics',
    'google-tag-manager',
    'hubspot',
    'meta-pixel',
    'x-pixel',
    'linkedin-insight',
    'google-ads',
  ],
  csp: ['google-analytics'],
};

const UNKNOWN = /ukjent|usikker|okänd|osäker|unknown|uncertain/;

function read(folder: string): Declaration {
  const file = new URL(`../../demo/${folder}/declaration.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** With what the catalogue knows. */
const resolved = (folder: string): ResolvedDeclaration =>
  resolveDeclaration(read(folder), Object.values(everyService));

function textsOf(text: Text | undefined, languages: readonly Language[]): (string | undefined)[] {
  return languages.map((language) => (typeof text === 'object' ? text[language] : text));
}

const isUnknown = ({ why, uncertain }: ResolvedStored, languages: readonly Language[]) =>
  uncertain || textsOf(why, languages).every((text) => UNKNOWN.test(text ?? ''));

describe.each(folders)('the declaration in demo/%s', (folder) => {
  const declaration = resolved(folder);
  const { services, languages = ['en'] } = declaration;
  const stored = services.flatMap(({ stores }) => stores);

  it('is a valid declaration', () => {
    expect(() => resolved(folder)).not.toThrow();
  });

  it('names every service that its document names', () => {
    expect(services.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(named[folder] ?? [])]),
    );
  });

  it('says who answers for the site, and when it was last changed', () => {
    expect(declaration.controller).toMatchObject({
      name: expect.any(String),
      country: expect.any(String),
      email: expect.any(String),
      authority: expect.any(String),
    });
    expect(declaration.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names the company and the country behind everything but software of the site', () => {
    for (const { id, vendor, hosts = [] } of services) {
      if (vendor || hosts[0]) {
        expect(vendor, id).toMatchObject({ name: expect.any(String), country: expect.any(String) });
      }
    }
  });

  it('says on what ground a vendor outside the EEA receives anything', () => {
    const abroad = services.filter(({ vendor }) =>
      [vendor, ...(vendor?.subprocessors ?? [])].some((company) => company?.country === 'US'),
    );
    for (const { id, vendor } of abroad) {
      expect(textsOf(vendor?.transfer, languages), id).not.toContain(undefined);
    }
  });

  it('leans on nothing that a court has struck down', () => {
    expect(JSON.stringify(declaration)).not.toMatch(/privacy shield|safe harbou?r/i);
  });

  it('says why, in every language, whatever is stored', () => {
    for (const { name, why, reason } of stored) {
      if (!reason) expect(textsOf(why, languages), name).not.toContain(undefined);
    }
  });

  it('gives every cookie a lifetime, or says that it is unknown', () => {
    const silent = stored.filter(
      (each) => each.kind === 'cookie' && !each.lifetime && !isUnknown(each, languages),
    );
    expect(silent).toEqual([]);
  });

  it('gives the domain of everything that belongs to another site', () => {
    expect(stored.filter(({ party, domain }) => party === 'third' && !domain)).toEqual([]);
  });

  it('lists the cookie that remembers the answer', () => {
    const name = declaration.cookie?.name ?? 'samtykke';
    expect(stored).toContainEqual(expect.objectContaining({ name, lifetime: 'P182D' }));
  });

  it('asks about everything that goes to another company', () => {
    const required = declaration.purposes.filter((purpose) => purpose.required).map(({ id }) => id);
    const unasked = services.filter(
      ({ purposes, vendor }) =>
        purposes.every((id) => required.includes(id)) &&
        vendor &&
        vendor.name !== declaration.controller.name,
    );
    expect(unasked).toEqual([]);
  });
});

it('says that Formilla and Liquid Web have stated no ground for the transfer', () => {
  const formilla = resolved('sites/attend').services.find(({ id }) => id === 'formilla');
  expect(formilla?.vendor?.subprocessors).toContainEqual(
    expect.objectContaining({ name: 'Liquid Web Inc.', country: 'US' }),
  );
  expect(formilla?.vendor?.transfer).toMatchObject({
    nb: expect.stringMatching(/^Ikke oppgitt/),
    en: expect.stringMatching(/^None stated/),
  });
  expect(formilla?.retention).toBe('P90D');
});

it('names the domains that an answer on an Inprog site is about', () => {
  const body = JSON.stringify(read('sites/inprog').texts);
  for (const domain of ['inprog.no', 'elinn.no', 'eldoc.no', 'qrdoc.no', 'elinnweb.no']) {
    expect(body).toContain(domain);
  }
});
