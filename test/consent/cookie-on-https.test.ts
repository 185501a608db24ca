// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.example/basket/now" }
import { expect, it, vi } from 'vitest';
import { deleteCookie } from '../../src/consent/delete-cookie.js';
import { readCookie } from '../../src/consent/visible-cookies.js';
import { writeConsentCookie } from '../../src/consent/write-consent-cookie.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { SHOP } from '../support/shop.js';

it('sends the answer over https only, when it was given over https', () => {
  const written = vi.spyOn(document, 'cookie', 'set');
  writeConsentCookie(resolveDeclaration(SHOP), 'answer');
  expect(readCookie('samtykke')).toBe('answer');
  expect(written.mock.calls).toEqual([
    [expect.stringMatching(/^samtykke=answer; path=\/; expires=[^;]+; sameSite=Lax; secure$/)],
  ]);
});

it('deletes a cookie that only https may write', () => {
  document.cookie = '__Secure-id=1; Secure; Path=/basket';
  expect(document.cookie).toContain('__Secure-id=1');
  deleteCookie('__Secure-id');
  expect(document.cookie).not.toContain('__Secure-id');
});
