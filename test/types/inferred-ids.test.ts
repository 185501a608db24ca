import { expect, expectTypeOf, it } from 'vitest';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import type { KnownId } from '../../src/declaration/resolved-declaration.js';
import {
  type Change,
  type Choice,
  type Consent,
  type ConsentState,
  createConsent,
  type Declaration,
  type IdOf,
} from '../../src/index.js';
import { SHOP } from '../support/shop.js';

/*
 * What is said here is checked by `tsc`: a line that compiles under @ts-expect-error is an error.
 * The tests run as well, in Node, where nothing is granted.
 */

const consent = createConsent(SHOP);

it('knows the ids of a declaration', () => {
  expectTypeOf(consent).toEqualTypeOf<Consent<IdOf<typeof SHOP>>>();
  expectTypeOf<IdOf<typeof SHOP>>().toEqualTypeOf<
    | 'necessary'
    | 'functional'
    | 'statistics'
    | 'marketing'
    | 'login'
    | 'fonts'
    | 'counter'
    | 'pixel'
    | 'video'
  >();
  expectTypeOf(consent.has).parameter(0).toEqualTypeOf<IdOf<typeof SHOP>>();
});

it('does not compile a typo', () => {
  // @ts-expect-error not an id of the shop
  expect(consent.has('statistcs')).toBe(false);
  // @ts-expect-error not an id of the shop
  consent.choose({ statistcs: true });
  // @ts-expect-error not an id of the shop
  consent.run('statistcs', () => {});
  // @ts-expect-error not an id of the shop
  void consent.whenGranted('statistcs');
  // @ts-expect-error not a layer
  consent.open('preference');
});

it('does not compile an answer that is neither yes nor no', () => {
  // @ts-expect-error a word is not an answer
  consent.choose({ statistics: 'yes' });
  // @ts-expect-error a number is not an answer
  consent.choose({ statistics: 1 });
});

it('infers the ids of a declaration written in place', () => {
  const { has, choose } = createConsent({
    version: '1',
    controller: { name: 'Shop' },
    purposes: [{ id: 'statistics' }],
    services: [{ id: 'counter', purpose: 'statistics', name: 'Counter' }],
  });
  expectTypeOf(has).parameter(0).toEqualTypeOf<'statistics' | 'counter'>();
  choose({ counter: true });
  // @ts-expect-error not declared here
  has('marketing');
});

it('takes any id of a declaration that is known only when it runs', () => {
  const { has } = createConsent(SHOP as Declaration);
  expectTypeOf(has).parameter(0).toEqualTypeOf<string>();
});

it('does not compile a declaration with a key that nobody knows', () => {
  const declare = (_declaration: Declaration): void => {};
  const controller = { name: 'Shop' };
  const purposes = [{ id: 'statistics' }] as const;
  const services = [{ id: 'counter', purpose: 'statistics', name: 'Counter' }] as const;
  declare({ version: '1', controller, purposes, services });
  // @ts-expect-error a key that nobody knows
  declare({ version: '1', controller, purposes, services, colour: 'red' });
  // @ts-expect-error a key that nobody knows, within
  declare({ version: '1', controller: { name: 'Shop', fax: '1' }, purposes, services });
  // @ts-expect-error no version
  declare({ controller, purposes, services });
  // @ts-expect-error a version is a text
  declare({ version: 1, controller, purposes, services });
  // @ts-expect-error not a language of the dialog
  declare({ version: '1', controller, purposes, services, languages: ['xx'] });
  const [counter] = services;
  // @ts-expect-error not a place where a browser keeps things
  const disk: Declaration['services'] = [{ ...counter, stores: [{ name: 'a', kind: 'disk' }] }];
  // @ts-expect-error a service of no purpose
  const idle: Declaration['services'] = [{ ...counter, purpose: [] }];
  declare({ version: '1', controller, purposes, services: [...disk, ...idle] });
});

it('does not take a plain text for an id that the declaration has seen', () => {
  // @ts-expect-error nobody has looked it up
  const typo: KnownId = 'statistcs';
  expect(typo).toBe('statistcs');
  const [purpose] = resolveDeclaration(SHOP).purposes;
  expectTypeOf(purpose?.id).toEqualTypeOf<KnownId | undefined>();
});

it('gives what cannot be written to', () => {
  const change: Change = { granted: [], withdrawn: [] };
  const choice: Choice = {};
  const take = (state: ConsentState): void => {
    // @ts-expect-error a snapshot stays as it is
    state.decided = true;
    // @ts-expect-error a choice stays as it is
    state.choice.statistics = true;
    // @ts-expect-error a change stays as it is
    change.granted = [];
    // @ts-expect-error a choice stays as it is
    choice.statistics = true;
  };
  expectTypeOf(take).parameter(0).toEqualTypeOf<ConsentState>();
  expectTypeOf(consent.state).toEqualTypeOf<ConsentState>();
  expectTypeOf<ConsentState['decidedAt']>().toEqualTypeOf<number | undefined>();
});

it('hands out what it is promised to', () => {
  expectTypeOf(consent.has).returns.toEqualTypeOf<boolean>();
  expectTypeOf(consent.whenGranted).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(consent.subscribe).returns.toEqualTypeOf<() => void>();
  consent.subscribe((state, change) => {
    expectTypeOf(state).toEqualTypeOf<ConsentState>();
    expectTypeOf(change).toEqualTypeOf<Change>();
  })();
  consent.run('statistics', ({ signal }) => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
  })();
});
