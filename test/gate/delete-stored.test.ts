// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptAll, type Choice, choose, rejectAll } from '../../src/consent/choice.js';
import { visibleCookies } from '../../src/consent/visible-cookies.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { deleteStored } from '../../src/gate/delete-stored.js';
import { hasLeftovers } from '../../src/gate/has-leftovers.js';
import { SHOP } from '../support/shop.js';

const shop = resolveDeclaration({
  ...SHOP,
  services: [
    ...SHOP.services,
    {
      id: 'heat',
      purpose: 'marketing',
      name: 'Heat',
      stores: [
        { name: '_shop_stats_*', kind: 'session' },
        { name: '_shop_shared', kind: 'cookie' },
        { name: 'samtykke', kind: 'cookie' },
      ],
    },
    {
      id: 'cold',
      purpose: 'functional',
      name: 'Cold',
      stores: [{ name: '_shop_shared', kind: 'cookie' }],
    },
  ],
});
const none = rejectAll(shop);
const names = (): string[] => visibleCookies().map((cookie) => cookie.split('=')[0] ?? '');
const put = (...cookies: string[]): void => {
  for (const name of cookies) document.cookie = `${name}=1; Path=/`;
};

let reported: string[];
const remove = (choice: Choice): Promise<void> =>
  deleteStored(shop, choice, (problem) => reported.push(problem));

beforeEach(() => {
  reported = [];
  put('samtykke', 'shop_login', '_shop_stats', '_px_1', '_px_x', '_shop_shared', 'basket');
  localStorage.setItem('_shop_stats_1', '1');
  localStorage.setItem('theme', 'dark');
  sessionStorage.setItem('_shop_stats_2', '1');
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of names()) document.cookie = `${name}=; Max-Age=0; Path=/`;
  localStorage.clear();
  sessionStorage.clear();
});

it('deletes what the services that are refused have stored, and nothing else', async () => {
  await remove(none);
  expect(names().sort()).toEqual(['_px_x', 'basket', 'samtykke', 'shop_login']);
  expect(Object.keys(localStorage)).toEqual(['theme']);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(reported).toEqual([]);
});

it('deletes nothing when everything is granted', async () => {
  const before = names();
  await remove(acceptAll(shop));
  expect(names()).toEqual(before);
  expect(localStorage).toHaveLength(2);
});

it('leaves what a service that is granted has declared too', async () => {
  await remove(choose(shop, none, { functional: true } as Choice));
  expect(names()).toContain('_shop_shared');
  expect(names()).not.toContain('_px_1');
});

it('never deletes the answer itself, whoever declares it', async () => {
  await remove(none);
  expect(names()).toContain('samtykke');
});

it('reports what it could not delete', async () => {
  const kept = document.cookie;
  vi.spyOn(document, 'cookie', 'get').mockReturnValue(kept);
  await remove(none);
  // `report` tells each thing once.
  expect([...new Set(reported)].sort()).toEqual([
    'cookie "_px_1" could not be deleted',
    'cookie "_shop_shared" could not be deleted',
    'cookie "_shop_stats" could not be deleted',
  ]);
});

it('throws nothing where the page may store nothing', async () => {
  const forbidden = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  vi.spyOn(document, 'cookie', 'get').mockImplementation(forbidden);
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(forbidden);
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(forbidden);
  await expect(remove(none)).resolves.toBeUndefined();
  // In doubt it is looked at closely.
  expect(hasLeftovers(shop, none)).toBe(true);
});

it('deletes cookies where only the storage is forbidden', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The file is corrupted', 'NS_ERROR_FILE_CORRUPTED');
  });
  expect(hasLeftovers(shop, none)).toBe(true);
  await remove(none);
  expect(names()).not.toContain('_shop_stats');
});

it('leaves what has the name of something that is declared for another site', async () => {
  const elsewhere = resolveDeclaration({
    ...SHOP,
    services: [
      {
        id: 'other',
        purpose: 'marketing',
        name: 'Other',
        stores: [
          { name: 'basket', kind: 'cookie', party: 'third' },
          { name: 'shop_login', kind: 'cookie', domain: '.other.example' },
          { name: 'theme', kind: 'local', party: 'third' },
          { name: 'theme', kind: 'indexeddb', party: 'third' },
        ],
      },
    ],
  });
  const before = names();
  await deleteStored(elsewhere, none, (problem) => reported.push(problem));
  expect(names()).toEqual(before);
  expect(localStorage.getItem('theme')).toBe('dark');
  expect(reported).toEqual([]);
});

describe('something seems to be left', () => {
  // A database always seems to be.
  const withoutDatabase = resolveDeclaration({
    ...SHOP,
    services: [SHOP.services[0], SHOP.services[3]],
  });

  it('while a service that is refused has a cookie', () => {
    expect(hasLeftovers(withoutDatabase, none)).toBe(true);
    expect(hasLeftovers(withoutDatabase, acceptAll(withoutDatabase))).toBe(false);
  });

  it('no more once it is deleted', async () => {
    await remove(none);
    expect(hasLeftovers(withoutDatabase, none)).toBe(false);
  });

  it('never, where it is declared for another site', () => {
    const elsewhere = resolveDeclaration({
      ...SHOP,
      services: [
        {
          id: 'other',
          purpose: 'marketing',
          name: 'Other',
          stores: [
            { name: 'basket', kind: 'cookie', party: 'third' },
            { name: 'x', kind: 'indexeddb', party: 'third' },
          ],
        },
      ],
    });
    expect(hasLeftovers(elsewhere, none)).toBe(false);
  });

  it('always, where a database is declared: its name comes only later', async () => {
    await remove(none);
    expect(hasLeftovers(shop, none)).toBe(true);
  });
});
