import Cookies from 'js-cookie';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { deleteCookie } from './delete-cookie.js';
import { readCookie } from './visible-cookies.js';

/**
 * Keeps a value in the cookie of the declaration. Never throws: where the visitor has turned
 * cookies off, nothing is kept.
 */
export function writeConsentCookie(declaration: ResolvedDeclaration, value: string): void {
  const { name, domain, days } = declaration.cookie;
  const keep = (attributes: Cookies.CookieAttributes): boolean => {
    Cookies.set(name, value, {
      expires: days,
      sameSite: 'Lax',
      // WebKit refuses Secure on http, also on localhost.
      secure: location.protocol === 'https:',
      ...attributes,
    });
    return readCookie(name) === value;
  };
  try {
    // An older answer on another path or domain would come back as the visitor's.
    if (readCookie(name)) deleteCookie(name);
    // A staging host lies outside the declared domain: there the host itself keeps it.
    if (!(domain && keep({ domain }))) keep({});
  } catch {
    // A sandboxed frame forbids document.cookie.
  }
}
