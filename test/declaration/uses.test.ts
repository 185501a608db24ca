import { describe, expect, it } from 'vitest';
import { choose, rejectAll } from '../../src/consent/choice.js';
import { readRecord } from '../../src/consent/consent-record.js';
import { encodeRecord } from '../../src/consent/encode-record.js';
import { completeDeclaration } from '../../src/declaration/complete-declaration.js';
import type { Declaration, UsedService } from '../../src/declaration/declaration.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { revisionOf } from '../../src/declaration/revision-of.js';
import * as everyService from '../../src/every-service.js';
import { problemsIn } from './problems-in.js';

const using = (...services: UsedService[]): Declaration => ({
  version: '1',
  controller: { name: 'Shop AS' },
  purposes: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'statistics' },
    { id: 'marketing' },
  ],
  services,
});
const resolve = (declaration: Declaration) =>
  resolveDeclaration(declaration, Object.values(everyService));
const GOOGLE = { use: 'google-analytics', options: { measurementId: 'G-1' } };

describe('a service of the catalogue', () => {
  it('comes with name, purpose, company, hosts and what it stores', () => {
    const [service] = resolve(using(GOOGLE)).services;
    expect(service).toMatchObject({
      id: 'google-analytics',
      name: 'Google Analytics',
      purposes: ['statistics'],
      required: false,
      vendor: { name: 'Google Ireland Limited', country: 'IE' },
      learns: 'visits',
    });
    expect(service?.hosts).toContain('www.googletagmanager.com');
    expect(service?.stores).toContainEqual({
      name: '_ga',
      kind: 'cookie',
      lifetime: 'P2Y',
      reason: 'visitor',
    });
  });

  it('is what the owner says of it, and beside it what the catalogue knows', () => {
    const [service] = resolve(
      using({
        ...GOOGLE,
        id: 'counter',
        purpose: 'marketing',
        name: 'Our counter',
        vendor: { transfer: 'EU-US Data Privacy Framework' },
        hosts: ['stats.shop.example'],
        stores: [
          { name: '_ga', kind: 'cookie', lifetime: 'P13M' },
          { name: '_own', kind: 'cookie' },
        ],
      }),
    ).services;
    expect(service).toMatchObject({ id: 'counter', name: 'Our counter', purposes: ['marketing'] });
    expect(service?.vendor).toMatchObject({
      country: 'IE',
      transfer: expect.stringMatching(/^EU/),
    });
    expect(service?.hosts).toContain('stats.shop.example');
    expect(service?.stores.filter(({ name }) => name === '_ga')).toEqual([
      { name: '_ga', kind: 'cookie', lifetime: 'P13M' },
    ]);
    expect(service?.stores.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['_own', '_gid']),
    );
  });

  it('has the hosts that follow from its options', () => {
    const options = { address: 'https://stats.shop.example/', siteId: '1' };
    const [service] = resolve(using({ use: 'matomo', options })).services;
    expect(service?.hosts?.some((host) => host.startsWith('stats.shop.example'))).toBe(true);
  });

  it('is refused as long as nobody knows its purpose, whatever is granted', () => {
    const declaration = completeDeclaration(using({ use: 'stripe' }, GOOGLE));
    const none = rejectAll(declaration);
    const granted = choose(declaration, none, { statistics: true, marketing: true });
    for (const choice of [none, granted]) {
      expect(choice).toMatchObject({ stripe: false, 'google-analytics': false });
    }
  });

  it('is remembered where it is granted, and read before the catalogue is there', () => {
    const declared = using(GOOGLE, { use: 'meta-pixel', options: { pixelId: '1' } });
    const described = resolve(declared);
    const choice = choose(described, rejectAll(described), { statistics: true });
    const revision = revisionOf(described);
    const record = { choice, id: 'x', decidedAt: Date.now(), revision };
    const text = encodeRecord(record, described, '');
    expect(text).toMatch(/&functional=0&statistics=1&marketing=0&google-analytics=1$/);
    const undescribed = completeDeclaration(declared);
    expect(revisionOf(undescribed)).toBe(revision);
    expect(readRecord(text, undescribed, revision)?.choice).toEqual(choice);
    expect(readRecord(text, described, revision)?.choice).toEqual(choice);
  });
});

it.each<[string, UsedService, string, string, string]>([
  [
    'a misspelt option',
    { use: 'google-analytics', options: { measurementId: 'G-1', measurmentId: 'G-1' } },
    'services[0].options',
    'one of measurementId',
    'the key "measurmentId"',
  ],
  [
    'an option that is missing',
    { use: 'meta-pixel', options: {} },
    'services[0].options.pixelId',
    'the digits of a pixel id',
    'nothing',
  ],
  [
    'an option that cannot be',
    { use: 'google-analytics', options: { measurementId: 'UA-1/"' } },
    'services[0].options.measurementId',
    'a measurement id as "G-XXXXXXX"',
    '"UA-1/\\""',
  ],
  [
    'a service that nobody knows',
    { use: 'google-analytcs' },
    'services[0].use',
    'a service of the catalogue, perhaps "google-analytics"',
    '"google-analytcs"',
  ],
  [
    'options of what has no script',
    { use: 'youtube', options: {} },
    'services[0].options',
    'nothing, since "youtube" is not loaded by a script of its own',
    '{}',
  ],
  [
    'a click on what is no chat',
    { ...GOOGLE, load: 'on-click' },
    'services[0].load',
    'nothing, since only a chat can wait for a click',
    '"on-click"',
  ],
  [
    'a form for what guards none',
    { ...GOOGLE, load: 'on-focus' },
    'services[0].load',
    'nothing, since only what guards forms can wait for them',
    '"on-focus"',
  ],
  [
    'waiting without being loaded by us',
    { use: 'formilla', load: 'on-click' },
    'services[0].options',
    'an object, since only what is loaded by us can wait',
    'nothing',
  ],
])('%s is a mistake with its path', (_, service, path, expected, found) => {
  expect(problemsIn(using(service))).toEqual([{ path, expected, found }]);
});

it('a purpose that the catalogue names and the declaration does not is a mistake', () => {
  const { purposes: _, ...rest } = using(GOOGLE);
  expect(problemsIn({ ...rest, purposes: [{ id: 'marketing' }] })).toEqual([
    {
      path: 'services[0].purpose',
      expected: 'a declared purpose, since "statistics" is not one',
      found: 'nothing',
    },
  ]);
});

it('an alias, or a type of Google’s, stands for what is declared', () => {
  const declaration = {
    ...using(GOOGLE),
    aliases: { analytics: 'statistcs' },
    google: { types: { ad_storage: 'ads' } },
  };
  expect(problemsIn(declaration).map(({ path }) => path)).toEqual([
    'aliases.analytics',
    'google.types.ad_storage',
  ]);
});
