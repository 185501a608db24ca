// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { acceptAll, type Choice, choose, rejectAll } from '../../src/consent/choice.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { denyByDefault, prepareGoogle, tellGoogle } from '../../src/gate/google-consent-mode.js';
import { SHOP } from '../support/shop.js';

const shop = resolveDeclaration(SHOP);
const none = rejectAll(shop);

/** What Google's tags find: commands as lists, events as they are. */
const told = (): unknown[] | undefined =>
  window.dataLayer?.map((each) =>
    Object.prototype.toString.call(each) === '[object Arguments]'
      ? Array.from(each as ArrayLike<unknown>)
      : each,
  );

afterEach(() => {
  delete window.dataLayer;
});

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

it('is left alone on a page that does not use Google', () => {
  denyByDefault(shop);
  tellGoogle(shop, none);
  expect('dataLayer' in window).toBe(false);
});

it('denies everything by default where the page has a dataLayer', () => {
  window.dataLayer = [];
  denyByDefault(shop);
  expect(told()).toEqual([['consent', 'default', DENIED]]);
});

it('makes the dataLayer where a tag of Google is declared', () => {
  const hosts = ['www.googletagmanager.com'];
  const google = resolveDeclaration({ ...SHOP, services: [{ ...SHOP.services[2], hosts }] });
  prepareGoogle(google);
  denyByDefault(google);
  expect(told()).toEqual([['consent', 'default', DENIED]]);
});

it('tells each purpose, and then the event that triggers wait for', () => {
  window.dataLayer = [];
  const choice = choose(shop, none, { statistics: true } as Choice);
  tellGoogle(shop, choice);
  expect(told()).toEqual([
    ['consent', 'update', { ...DENIED, analytics_storage: 'granted' }],
    { event: 'samtykke_change', samtykke: choice },
  ]);
});

it.each([
  ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
  ['functional', ['functionality_storage', 'personalization_storage']],
])('grants Google for %s: %j', (purpose, signals) => {
  window.dataLayer = [];
  tellGoogle(shop, choose(shop, none, { [purpose]: true } as Choice));
  const granted = Object.fromEntries(signals.map((signal) => [signal, 'granted']));
  expect(told()?.[0]).toEqual(['consent', 'update', { ...DENIED, ...granted }]);
});

it('grants Google everything when everything is granted', () => {
  window.dataLayer = [];
  tellGoogle(shop, acceptAll(shop));
  expect(JSON.stringify(told())).not.toContain('denied');
});

it('denies what a declaration has no purpose for', () => {
  window.dataLayer = [];
  tellGoogle(shop, { chat: true });
  expect(told()?.[0]).toEqual(['consent', 'update', DENIED]);
});
