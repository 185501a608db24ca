// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptAll } from '../../src/consent/choice.js';
import { encodeRecord } from '../../src/consent/encode-record.js';
import { readCookie } from '../../src/consent/visible-cookies.js';
import { writeConsentCookie } from '../../src/consent/write-consent-cookie.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { SHOP } from '../support/shop.js';
import { RESOLVED_SHOP } from './resolved-shop.js';

const shopWith = (cookie: object) => resolveDeclaration({ ...SHOP, cookie });

/** Every line the page has given `document.cookie`. */
let written: string[];
const kept = (): string[] => written.filter((line) => !line.includes('Max-Age=0'));
const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<
  Pick<PropertyDescriptor, 'get' | 'set'>
>;

beforeEach(() => {
  written = [];
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => get.call(document));
  vi.spyOn(document, 'cookie', 'set').mockImplementation((line) => {
    written.push(line);
    set.call(document, line);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const name of ['samtykke', 'consent', 'samtykke2']) {
    document.cookie = `${name}=; Max-Age=0; Path=/`;
  }
});

it('keeps one cookie for the whole site, for 182 days, on http without Secure', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21) });
  writeConsentCookie(RESOLVED_SHOP, '_v=1&a=0');
  expect(kept()).toEqual([
    'samtykke=_v=1&a=0; path=/; expires=Sat, 22 May 2027 00:00:00 GMT; sameSite=Lax',
  ]);
});

it('writes the record as it is, without escapes', () => {
  const record = {
    choice: acceptAll(RESOLVED_SHOP),
    id: 'abc-123_d',
    decidedAt: 1e12,
    revision: 'r',
  };
  const value = encodeRecord(record, RESOLVED_SHOP, 'c0ffee');
  writeConsentCookie(RESOLVED_SHOP, value);
  expect(document.cookie).toBe(`samtykke=${value}`);
  expect(readCookie('samtykke')).toBe(value);
});

it('keeps it under the name and for the days that the owner chose', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21) });
  writeConsentCookie(shopWith({ name: 'consent', days: 7 }), 'x');
  expect(kept()).toEqual([
    'consent=x; path=/; expires=Sat, 28 Nov 2026 00:00:00 GMT; sameSite=Lax',
  ]);
});

it('replaces an older answer, wherever on the site it stands', () => {
  document.cookie = 'samtykke=old; Path=/';
  writeConsentCookie(RESOLVED_SHOP, 'new');
  expect(readCookie('samtykke')).toBe('new');
  expect(written.some((line) => /^samtykke=; Max-Age=0; Path=\/$/.test(line))).toBe(true);
});

it('deletes nothing on a first visit', () => {
  writeConsentCookie(RESOLVED_SHOP, 'new');
  expect(written).toHaveLength(1);
});

it('leaves cookies alone whose name begins alike', () => {
  document.cookie = 'samtykke2=theirs; Path=/';
  writeConsentCookie(RESOLVED_SHOP, 'old');
  writeConsentCookie(RESOLVED_SHOP, 'new');
  expect(readCookie('samtykke2')).toBe('theirs');
  expect(readCookie('samtykke')).toBe('new');
});

describe('a domain', () => {
  it('that the page lies in keeps the answer for its subdomains', () => {
    writeConsentCookie(shopWith({ domain: 'localhost' }), 'x');
    expect(kept()[0]).toContain('domain=localhost');
  });

  it('that the page lies outside of leaves the answer to the host itself', () => {
    writeConsentCookie(shopWith({ domain: '.infosoft.se' }), 'x');
    expect(kept()).toEqual([
      expect.stringContaining('domain=.infosoft.se'),
      expect.not.stringContaining('domain'),
    ]);
    expect(readCookie('samtykke')).toBe('x');
  });
});

describe('reading a cookie', () => {
  const withCookies = (text: string): void => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue(text);
  };

  it('gives nothing where there is none', () => {
    withCookies('');
    expect(readCookie('samtykke')).toBe('');
    withCookies('xsamtykke=1; samtykkex=2; a=samtykke=3');
    expect(readCookie('samtykke')).toBe('');
  });

  it('gives it from among others, with its equals signs', () => {
    withCookies('a=1; samtykke=_v=1&b=2; c=3');
    expect(readCookie('samtykke')).toBe('_v=1&b=2');
  });

  it('gives two of the same name with a comma between', () => {
    withCookies('samtykke=a; x=1; samtykke=b');
    expect(readCookie('samtykke')).toBe('a,b');
  });

  it('gives two of the same name even when one is empty', () => {
    withCookies('samtykke=a; samtykke=');
    expect(readCookie('samtykke')).toBe('a,');
  });
});

it('never throws where cookies are forbidden', () => {
  const forbidden = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  vi.spyOn(document, 'cookie', 'get').mockImplementation(forbidden);
  vi.spyOn(document, 'cookie', 'set').mockImplementation(forbidden);
  expect(readCookie('samtykke')).toBe('');
  expect(() => writeConsentCookie(RESOLVED_SHOP, 'x')).not.toThrow();
});
