import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.js';

/** By what a finding of today is one of yesterday. */
export interface Identity {
  readonly rule: string;
  readonly subject: string;
  /** Path of the page; empty where it is about none. */
  readonly page: string;
}

/**
 * Where a page stands on its site. A site is served at another host and port when it is tested, and
 * a query is of one visit.
 */
export function pathOf(page: string): string {
  const path = URL.canParse(page) ? new URL(page).pathname : page.replace(/[?#].*$/s, '');
  return path.replace(/(?<=.)\/+$/, '');
}

/** An address without its port and query; of a host, without the port. */
function withoutPort(subject: string): string {
  if (/^(https?|wss?):\/\//.test(subject) && URL.canParse(subject)) {
    const { protocol, hostname, pathname } = new URL(subject);
    return `${protocol}//${hostname}${pathname}`;
  }
  return subject.replace(/^([\w.-]*[a-z\d]):\d{2,5}(?=$|\s)/i, '$1');
}

export const identityOf = ({ rule, subject, place: { page } }: Finding): Identity => ({
  rule,
  subject: withoutPort(subject),
  page: page === undefined ? '' : pathOf(page),
});

/** The identity in one text. */
export const keyOf = ({ rule, subject, page }: Identity): string =>
  JSON.stringify([rule, subject, page]);

/** A short name for it, the same in every run. */
export const fingerprintOf = (finding: Finding): string =>
  createHash('sha256')
    .update(keyOf(identityOf(finding)))
    .digest('hex')
    .slice(0, 32);
