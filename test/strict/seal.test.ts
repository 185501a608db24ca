// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.example/" }
import { beforeEach, expect, it } from 'vitest';
import type { ResolvedDeclaration } from '../../src/declaration/resolved-declaration.js';
import { createSeal, type Seal } from '../../src/strict/seal.js';

const policies = (): string[] =>
  [...document.querySelectorAll('meta')].map(({ content }) =>
    content.replace(/^.* blob: */, '').trim(),
  );

const seal = (hosts: Record<string, string[]>, own?: string): Seal =>
  createSeal(
    {
      services: Object.entries(hosts).map(([id, hosts]) => ({
        id,
        hosts,
        purposes: ['statistics'],
      })),
    } as unknown as ResolvedDeclaration,
    () => ({}),
    own,
  );

beforeEach(() => document.head.replaceChildren());

it('allows the hosts of what is granted, any port, and sockets to them', () => {
  seal({ a: ['a.example'], b: ['b.example'] })({ choice: { a: true } });
  expect(policies()).toEqual(['a.example:* ws://a.example:* wss://a.example:*']);
});

it.each([
  ['*.a.example', '*.a.example:* ws://*.a.example:* wss://*.a.example:*'],
  ['a.example:8443', 'a.example:8443 ws://a.example:8443 wss://a.example:8443'],
  ['a.example/tag/', 'a.example:*/tag/ ws://a.example:*/tag/ wss://a.example:*/tag/'],
  [
    'a.example/tag',
    'a.example:*/tag ws://a.example:*/tag wss://a.example:*/tag a.example:*/tag/ ws://a.example:*/tag/ wss://a.example:*/tag/',
  ],
  [
    'a.example/;,script-src',
    'a.example:*/%3B%2Cscript-src ws://a.example:*/%3B%2Cscript-src wss://a.example:*/%3B%2Cscript-src a.example:*/%3B%2Cscript-src/ ws://a.example:*/%3B%2Cscript-src/ wss://a.example:*/%3B%2Cscript-src/',
  ],
  [
    'blåbær.example',
    'xn--blbr-roah.example:* ws://xn--blbr-roah.example:* wss://xn--blbr-roah.example:*',
  ],
])('calls %s what a policy calls it', (host, expected) => {
  seal({ a: [host] })({ choice: { a: true } });
  expect(policies()).toEqual([expected]);
});

it('has our own files come from their origin', () => {
  seal({}, 'https://cdn.example')({ choice: {} });
  expect(policies()).toEqual(['https://cdn.example']);
});

it('adds a narrower policy for less, none for the same, and gives back what an earlier one allows', () => {
  const narrow = seal({ a: ['a.example'], b: ['b.example'], c: [] });
  expect(narrow({ choice: { a: true, b: true } })).toEqual({ a: true, b: true });
  expect(narrow({ choice: { a: true, b: true } })).toEqual({ a: true, b: true });
  expect(policies()).toHaveLength(1);
  expect(narrow({ choice: { a: true } })).toEqual({ a: true });
  expect(policies()).toHaveLength(2);
  expect(
    narrow({
      choice: { statistics: true, marketing: true, a: true, b: true, c: true },
      source: 'tab',
    }),
  ).toEqual({ statistics: false, marketing: true, a: true, b: false, c: true });
  expect(policies()).toHaveLength(2);
});
