// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { undeclaredStored } from '../../src/gate/undeclared-stored.js';
import { SHOP } from '../support/shop.js';

const shop = resolveDeclaration({ ...SHOP, cookie: { name: 'shop-answer' } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const name of ['shop_login', '_px_7', 'shop-answer', '_px_x', '_shop_stats_2']) {
    document.cookie = `${name}=; max-age=0`;
  }
  localStorage.clear();
  sessionStorage.clear();
});

it('finds nothing where nothing is stored', async () => {
  expect(await undeclaredStored(shop)).toEqual([]);
});

it('takes what is declared, by name, by wildcard and by pattern, and our own cookie', async () => {
  for (const name of ['shop_login', '_px_7', 'shop-answer']) document.cookie = `${name}=1`;
  localStorage.setItem('_shop_stats_2', '1');
  vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'shop-stats' }] });
  expect(await undeclaredStored(shop)).toEqual([]);
});

it('finds what is declared for another place, or not at all', async () => {
  document.cookie = '_px_x=1';
  document.cookie = '_shop_stats_2=1';
  localStorage.setItem('shop_login', '1');
  sessionStorage.setItem('_shop_stats_2', '1');
  vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'other' }] });
  vi.stubGlobal('caches', { keys: async () => ['pages-v1'] });
  expect(await undeclaredStored(shop)).toEqual([
    { kind: 'cookie', name: '_px_x' },
    { kind: 'cookie', name: '_shop_stats_2' },
    { kind: 'local', name: 'shop_login' },
    { kind: 'session', name: '_shop_stats_2' },
    { kind: 'indexeddb', name: 'other' },
    { kind: 'cache', name: 'pages-v1' },
  ]);
});

it('looks on where a browser forbids a place', async () => {
  localStorage.setItem('unknown', '1');
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
    throw new DOMException('sandboxed', 'SecurityError');
  });
  vi.stubGlobal('indexedDB', undefined);
  expect(await undeclaredStored(shop)).toEqual([{ kind: 'local', name: 'unknown' }]);
});
