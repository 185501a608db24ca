import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acceptAll, type Choice, choose, rejectAll } from '../../src/consent/choice.js';
import { readRecord } from '../../src/consent/consent-record.js';
import { encodeRecord } from '../../src/consent/encode-record.js';
import { heedSignal, isSignalled, refusedBySignal } from '../../src/consent/privacy-signal.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { SHOP } from '../support/shop.js';
import { anyChoice, granted, RESOLVED_SHOP } from './resolved-shop.js';

const all = acceptAll(RESOLVED_SHOP);
const none = rejectAll(RESOLVED_SHOP);

/** What a browser says of Global Privacy Control. */
const send = (globalPrivacyControl: unknown): void => {
  vi.stubGlobal('navigator', { globalPrivacyControl });
};

/** The shop, with other purposes. */
const shopWith = (sellsOrShares: Readonly<Record<string, boolean>>) =>
  resolveDeclaration({
    ...SHOP,
    purposes: SHOP.purposes.map((each) =>
      each.id in sellsOrShares ? { ...each, sellsOrShares: sellsOrShares[each.id] } : each,
    ),
  });

const cookieOf = (choice: Choice, wasSignalled: boolean): string =>
  encodeRecord(
    { choice, id: 'abc', decidedAt: 1e12, revision: 'r' },
    RESOLVED_SHOP,
    'word',
    wasSignalled,
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the signal', () => {
  it.each([undefined, null, false, 0, 1, '1', 'true', {}])('is not %j', (value) => {
    send(value);
    expect(isSignalled()).toBe(false);
    expect(refusedBySignal(RESOLVED_SHOP)).toEqual([]);
    expect(heedSignal(RESOLVED_SHOP, '', all)).toBeUndefined();
  });

  it('refuses marketing, and nothing else, where the declaration says nothing', () => {
    send(true);
    expect(refusedBySignal(RESOLVED_SHOP).map(({ id }) => id)).toEqual(['marketing']);
  });

  it('refuses what the declaration says is sold, and lets be what it says is not', () => {
    send(true);
    const refused = (sold: Readonly<Record<string, boolean>>) =>
      refusedBySignal(shopWith(sold)).map(({ id }) => id);
    expect(refused({ statistics: true })).toEqual(['statistics', 'marketing']);
    expect(refused({ statistics: true, marketing: false })).toEqual(['statistics']);
    expect(refused({ marketing: false })).toEqual([]);
    // What is required is not asked about.
    expect(refused({ necessary: true, marketing: false })).toEqual([]);
  });
});

describe('a stored choice', () => {
  it('loses marketing and every service that serves it, and keeps the rest', () => {
    send(true);
    const heeded = heedSignal(RESOLVED_SHOP, cookieOf(all, false), all);
    // The video serves statistics too, and needs both.
    expect(granted(heeded ?? {})).toEqual([
      'necessary',
      'functional',
      'statistics',
      'login',
      'fonts',
      'counter',
    ]);
  });

  it('loses a service that had been granted alone', () => {
    send(true);
    const alone = choose(RESOLVED_SHOP, none, { pixel: true, video: true, counter: true });
    const heeded = heedSignal(RESOLVED_SHOP, cookieOf(alone, false), alone);
    expect(granted(heeded ?? {})).toEqual(['necessary', 'login', 'counter']);
  });

  it('stands where the visitor has given it in the face of the signal', () => {
    send(true);
    const cookie = cookieOf(all, true);
    expect(cookie).toContain('&_gpc=1');
    expect(heedSignal(RESOLVED_SHOP, cookie, all)).toBeUndefined();
  });

  it('stands where nothing is sold', () => {
    send(true);
    expect(heedSignal(shopWith({ marketing: false }), cookieOf(all, false), all)).toBeUndefined();
  });

  it('is refused before any answer too, so that the page can tell why', () => {
    send(true);
    expect(heedSignal(RESOLVED_SHOP, '', none)).toEqual(none);
  });

  it('never gains anything by the signal, and loses nothing that is not sold', () => {
    fc.assert(
      fc.property(anyChoice, fc.boolean(), fc.boolean(), (choice, isOn, wasOn) => {
        send(isOn);
        const heeded = heedSignal(RESOLVED_SHOP, cookieOf(choice, wasOn), choice);
        if (!isOn || wasOn) {
          expect(heeded).toBeUndefined();
          return;
        }
        for (const { id, purposes } of RESOLVED_SHOP.services) {
          const isSold = purposes.some((each) => each === 'marketing');
          expect(heeded?.[id], id).toBe(isSold ? false : choice[id]);
        }
        for (const { id } of RESOLVED_SHOP.purposes) {
          expect(heeded?.[id], id).toBe(id === 'marketing' ? false : choice[id]);
        }
      }),
    );
  });
});

describe('the record', () => {
  it('reads the same with and without the signal, which is no answer about anything', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const [without, beside] = [false, true].map((wasSignalled) =>
          readRecord(cookieOf(choice, wasSignalled), RESOLVED_SHOP, 'r', 1e12),
        );
        expect(without?.choice).toEqual(choice);
        expect(beside).toEqual(without);
      }),
    );
  });
});
