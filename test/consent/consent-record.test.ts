import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAll, type Choice, choose, rejectAll } from '../../src/consent/choice.js';
import { type ConsentRecord, readRecord } from '../../src/consent/consent-record.js';
import { encodeRecord } from '../../src/consent/encode-record.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { revisionOf } from '../../src/declaration/revision-of.js';
import { SHOP } from '../support/shop.js';
import { anyChoice, granted, RESOLVED_SHOP } from './resolved-shop.js';

const NOW = Date.UTC(2026, 10, 21, 12);
const SECOND = 1000;
const DAY = 86_400 * SECOND;

const revision = revisionOf(RESOLVED_SHOP);
const none = rejectAll(RESOLVED_SHOP);
const choice = (answers: object): Choice => choose(RESOLVED_SHOP, none, answers as Choice);

const encoded = (record: Partial<ConsentRecord> = {}, checked = ''): string =>
  encodeRecord(
    { choice: none, id: 'abc123', decidedAt: NOW, revision, ...record },
    RESOLVED_SHOP,
    checked,
  );
const read = (text: string, now = NOW): ConsentRecord | undefined =>
  readRecord(text, RESOLVED_SHOP, revision, now);

/** A good record, with some fields otherwise; undefined leaves a field out. */
function cookie(fields: Readonly<Record<string, string | number | undefined>> = {}): string {
  const all = {
    _v: 1,
    _r: revision,
    _t: NOW / SECOND,
    _id: 'abc123',
    functional: 0,
    statistics: 1,
    marketing: 0,
    ...fields,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

describe('the value of the cookie', () => {
  it('is a query string of version, revision, date, id and purposes, in that order', () => {
    expect(encoded()).toBe(
      `_v=1&_r=${revision}&_t=1795262400&_id=abc123&functional=0&statistics=0&marketing=0`,
    );
  });

  it('lists a service only where it differs from its purposes', () => {
    expect(encoded({ choice: acceptAll(RESOLVED_SHOP) })).toMatch(
      /&functional=1&statistics=1&marketing=1$/,
    );
    expect(encoded({ choice: choice({ pixel: true }) })).toMatch(/&marketing=0&pixel=1$/);
    expect(encoded({ choice: choice({ marketing: true, pixel: false }) })).toMatch(
      /&marketing=1&pixel=0$/,
    );
    expect(
      encoded({ choice: choice({ statistics: true, marketing: true, video: false }) }),
    ).toMatch(/&marketing=1&video=0$/);
  });

  it('never lists what is required', () => {
    expect(encoded()).not.toMatch(/necessary|login/);
  });

  it('carries the hash of the declaration after the id, where it has been checked', () => {
    expect(encoded({}, '1x2y3z')).toBe(
      `_v=1&_r=${revision}&_t=1795262400&_id=abc123&_c=1x2y3z&functional=0&statistics=0&marketing=0`,
    );
  });

  it('keeps whole seconds', () => {
    expect(encoded({ decidedAt: NOW + 999 })).toContain('_t=1795262400&');
  });

  it('needs no escape in a cookie and stays under 1 KB, whatever is chosen', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const value = encoded({ choice, id: 'a'.repeat(12) }, 'zzzzzzz');
        expect(value).toMatch(/^[\w=&-]+$/);
        expect(`samtykke=${value}`.length).toBeLessThan(1000);
      }),
    );
  });

  it('can be read by any server as a query string', () => {
    const parsed = Object.fromEntries(
      new URLSearchParams(encoded({ choice: choice({ statistics: true, pixel: true }) })),
    );
    expect(parsed).toMatchObject({ functional: '0', statistics: '1', marketing: '0', pixel: '1' });
  });
});

describe('a record', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        anyChoice,
        fc.stringMatching(/^[a-z0-9]{12}$/),
        fc.integer({ min: 0, max: 181 * 86_400 }),
        fc.constantFrom('', 'zzzzzz'),
        (choice, id, ago, checked) => {
          const record = { choice, id, decidedAt: NOW - ago * SECOND, revision };
          expect(read(encodeRecord(record, RESOLVED_SHOP, checked))).toEqual(record);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('without an answer to a service has the answer to its purposes', () => {
    expect(granted(read(cookie())?.choice ?? {})).toEqual([
      'necessary',
      'statistics',
      'login',
      'counter',
    ]);
  });

  it('that refuses what is required does not', () => {
    expect(read(cookie({ necessary: 0, login: 0 }))?.choice).toMatchObject({
      necessary: true,
      login: true,
    });
  });

  it('that answers what is not declared grants none of it', () => {
    const record = read(cookie({ unknown: 1, constructor: 1, toString: 1 }));
    expect(Object.keys(record?.choice ?? {})).toEqual(Object.keys(none));
    const withProto = read(`${cookie()}&__proto__=1`);
    expect(withProto?.choice).toEqual(read(cookie())?.choice);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('cannot be changed', () => {
    const record = read(cookie());
    expect(() => Object.assign(record?.choice ?? {}, { marketing: true })).toThrow(TypeError);
  });

  it('stands until its last second', () => {
    expect(read(cookie(), NOW + 182 * DAY)).toBeDefined();
    expect(read(cookie(), NOW + 182 * DAY + SECOND)).toBeUndefined();
  });

  it('stands as long as the owner says, for a yes and a no alike', () => {
    const week = resolveDeclaration({ ...SHOP, cookie: { days: 7 } });
    for (const text of [cookie({ statistics: 1 }), cookie({ statistics: 0 })]) {
      expect(readRecord(text, week, revision, NOW + 7 * DAY)).toBeDefined();
      expect(readRecord(text, week, revision, NOW + 8 * DAY)).toBeUndefined();
    }
  });

  it('stands when it comes from a clock that is five minutes ahead', () => {
    expect(read(cookie({ _t: NOW / SECOND + 300 }))).toBeDefined();
    expect(read(cookie({ _t: NOW / SECOND + 301 }))).toBeUndefined();
  });

  it('of an unknown revision stands when it is known to be of this declaration', () => {
    expect(readRecord(cookie({ _r: 'other' }), RESOLVED_SHOP, undefined, NOW)).toMatchObject({
      revision: 'other',
    });
  });
});

describe('the visitor is asked when the cookie', () => {
  const good = cookie();
  it.each([
    ['is not there', ''],
    ['is a full stop', '.'],
    ['is broken JSON', '{broken'],
    ['is of another tool', '%7B%22categories%22%3A%5B%22statistics%22%5D%7D'],
    ['is a word', 'true'],
    ['has lost its end', good.slice(0, -10)],
    ['has lost its beginning', good.slice(3)],
    ['has no version', cookie({ _v: undefined })],
    ['has no revision', cookie({ _r: undefined })],
    ['has no date', cookie({ _t: undefined })],
    ['has no id', cookie({ _id: undefined })],
    ['has an empty version', cookie({ _v: '' })],
    ['has an empty revision', cookie({ _r: '' })],
    ['has an empty date', cookie({ _t: '' })],
    ['has an empty id', cookie({ _id: '' })],
    ['is of another version', cookie({ _v: 2 })],
    ['is of version 01', cookie({ _v: '01' })],
    ['is of version 1.0', cookie({ _v: '1.0' })],
    ['is of another revision', cookie({ _r: 'zzzzzz' })],
    ['lacks a purpose', cookie({ functional: undefined })],
    ['lacks every purpose', cookie().replace(/&functional.*/, '')],
    ['answers "2"', cookie({ statistics: 2 })],
    ['answers "true"', cookie({ statistics: 'true' })],
    ['answers nothing', cookie({ statistics: '' })],
    ['answers "01"', cookie({ statistics: '01' })],
    ['answers " 1"', cookie({ statistics: '+1' })],
    ['answers "1 1"', cookie({ statistics: '1+1' })],
    ['answers "1 0 1"', cookie({ statistics: '1%200%201' })],
    ['answers in Arabic digits', cookie({ statistics: '%D9%A1' })],
    ['answers a service with "x"', cookie({ pixel: 'x' })],
    ['answers what is not declared with "x"', cookie({ unknown: 'x' })],
    ['has a date before 1970', cookie({ _t: -1 })],
    ['has a date that is no number', cookie({ _t: 'NaN' })],
    ['has a date in milliseconds', cookie({ _t: NOW })],
    ['has a date in hexadecimal', cookie({ _t: '0x6B000000' })],
    ['has a date with an exponent', cookie({ _t: '1e9' })],
    ['has a date with a fraction', cookie({ _t: `${NOW / SECOND}.5` })],
    ['has a date and something else', cookie({ _t: '5+x', _id: '0' })],
    ['has a date and an id in one', cookie({ _t: `${NOW / SECOND}+abc`, _id: '1' })],
    ['has a revision and a date in one', cookie({ _r: `${revision}+5`, _t: 'x', _id: '1' })],
    ['has a version and a revision in one', cookie({ _v: '1+x', _r: '5', _t: 'x', _id: '1' })],
    ['has an id of two words', cookie({ _id: 'a+b' })],
    ['has an id of a kilobyte', cookie({ _id: 'a'.repeat(1024) })],
    ['has an id with markup', cookie({ _id: '%3Cb%3E' })],
    ['is from tomorrow', cookie({ _t: NOW / SECOND + 86_400 })],
    ['is from another century', cookie({ _t: '99999999999' })],
    ['has expired', cookie({ _t: NOW / SECOND - 182 * 86_400 - 1 })],
    ['is from 1970', cookie({ _t: 0 })],
    ['answers a purpose twice', `${good}&statistics=1`],
    ['answers a purpose yes and no', `${good}&statistics=0`],
    ['has two dates', `${good}&_t=${NOW / SECOND}`],
    ['has two versions', `_v=1&${good}`],
    ['is there twice', `${good},${good}`],
    ['is there twice, once empty', `${good},`],
    ['is there twice, first empty', `,${good}`],
    ['is there twice, once of another subdomain', `${cookie({ statistics: 0 })},${good}`],
    ['is JSON with our fields', JSON.stringify(Object.fromEntries(new URLSearchParams(good)))],
    ['speaks to every object', '__proto__=1'],
    ['speaks to every object in brackets', '__proto__[statistics]=1&constructor=1'],
    ['is Devanagari cut in two', '%E0%A4%A'],
    ['is not percent-encoded text', '%'],
    ['is a zero byte', '%00'],
    ['is ten kilobytes of junk', 'x=1&'.repeat(2560)],
    ['is ten kilobytes of ampersands', '&'.repeat(10_240)],
    ['is ten kilobytes of a good record', `${good}&${'_'.repeat(10_240)}=x`],
    ['is separated by semicolons', good.replaceAll('&', ';')],
    ['is in capitals', good.toUpperCase()],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('lacks a purpose with a name that every object knows', () => {
    const declaration = resolveDeclaration({
      ...SHOP,
      purposes: [...SHOP.purposes, { id: 'constructor', name: 'Building' }],
    });
    expect(readRecord(cookie(), declaration, revision, NOW)).toBeUndefined();
    expect(readRecord(cookie({ constructor: 1 }), declaration, revision, NOW)).toBeDefined();
  });

  it('is anything at all, and no cookie makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()),
        (text) => {
          expect(read(text)).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is a good one with a field exchanged, unless it still says the same of itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('_v', '_r', '_t', '_id', 'functional', 'statistics', 'marketing'),
        fc.oneof(fc.string(), fc.stringMatching(/^[01x]( [\w-]{0,3}){1,3}$/)),
        (field, value) => {
          const record = read(cookie({ [field]: encodeURIComponent(value) }));
          if (record) {
            expect(field === '_id' ? value : `${field}=${value}`).toMatch(
              field === '_id'
                ? /^[\w-]{1,64}$/
                : /^(_v=1|functional=[01]|statistics=[01]|marketing=[01]|_t=\d{10})$/,
            );
            expect(record.decidedAt).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the revision', () => {
  const of = (change: object): string =>
    revisionOf(resolveDeclaration({ ...(SHOP as Declaration), ...change }));
  const services = SHOP.services as Declaration['services'];
  const withCounter = (change: object): string =>
    of({
      services: services.map((each) => (each.id === 'counter' ? { ...each, ...change } : each)),
    });
  const stores = services[2]?.stores ?? [];

  it('is a short word', () => {
    expect(revision).toMatch(/^[a-z0-9]{1,7}$/);
  });

  it.each([
    ['the version', of({ version: '1.1' })],
    ['a purpose that is added', of({ purposes: [...SHOP.purposes, { id: 'ads', name: 'Ads' }] })],
    [
      'a purpose that becomes required',
      of({ purposes: SHOP.purposes.map((each) => ({ ...each, required: true })) }),
    ],
    [
      'a purpose that is sold from now on',
      of({ purposes: SHOP.purposes.map((each) => ({ ...each, sellsOrShares: true })) }),
    ],
    [
      'a service that is added',
      of({ services: [...services, { id: 'x', purpose: 'marketing', name: 'X' }] }),
    ],
    ['a service that goes', of({ services: services.slice(1) })],
    ['a service of another id', withCounter({ id: 'counter-two' })],
    ['a service of another purpose', withCounter({ purpose: 'marketing' })],
    ['a service of one purpose more', withCounter({ purpose: ['statistics', 'marketing'] })],
    ['another vendor', withCounter({ vendor: { name: 'Other Inc.' } })],
    ['a vendor that goes', withCounter({ vendor: undefined })],
    [
      'something more that is stored',
      withCounter({ stores: [...stores, { name: 'x', kind: 'local' }] }),
    ],
    ['something that is stored no more', withCounter({ stores: stores.slice(1) })],
    [
      'something that is stored elsewhere',
      withCounter({ stores: stores.map((each) => ({ ...each, kind: 'session' })) }),
    ],
    [
      'something that is stored under another name',
      withCounter({ stores: stores.map((each) => ({ ...each, name: `${each.name}2` })) }),
    ],
  ])('changes with %s', (_, other) => {
    expect(other).not.toBe(revision);
  });

  it.each([
    ['texts', of({ texts: { en: { notice: { title: 'Hello' } } } })],
    ['the day of the last change', of({ updated: '2027-01-01' })],
    ['the controller', of({ controller: { name: 'Shop ASA' } })],
    ['the languages', of({ languages: ['sv'] })],
    ['the cookie', of({ cookie: { days: 30 } })],
    ['the name of a service', withCounter({ name: { en: 'Statistics' } })],
    ['what it says to collect', withCounter({ collects: 'IP address' })],
    ['the country of a vendor', withCounter({ vendor: { name: 'Counter Inc.', country: 'CA' } })],
    ['a purpose in a list of one', withCounter({ purpose: ['statistics'] })],
    [
      'the name of a purpose',
      of({ purposes: SHOP.purposes.map((each) => ({ ...each, name: 'Name' })) }),
    ],
    ['the order of purposes', of({ purposes: SHOP.purposes.toReversed() })],
    ['the order of services', of({ services: services.toReversed() })],
    ['the order of what is stored', withCounter({ stores: stores.toReversed() })],
    [
      'the order of the purposes of a service',
      of({
        services: services.map((each) =>
          each.id === 'video' ? { ...each, purpose: ['marketing', 'statistics'] } : each,
        ),
      }),
    ],
    [
      'why something is stored',
      withCounter({ stores: stores.map((each) => ({ ...each, why: 'Counting' })) }),
    ],
    [
      'an empty list where there was none',
      of({
        services: services.map((each) => ({ stores: [], ...each })),
      }),
    ],
  ])('stays with %s', (_, other) => {
    expect(other).toBe(revision);
  });

  it('tells the versions of a hundred years apart', () => {
    const versions = Array.from({ length: 100 }, (_, major) =>
      Array.from({ length: 100 }, (_, minor) => `${major}.${minor}`),
    ).flat();
    expect(new Set(versions.map((version) => revisionOf({ ...RESOLVED_SHOP, version }))).size).toBe(
      versions.length,
    );
  });

  it('tells services apart whose names differ in two letters', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const ids = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first) =>
      [...letters].map((second) => first + second),
    );
    expect(new Set(ids.map((id) => withCounter({ id }))).size).toBe(ids.length);
  });
});
