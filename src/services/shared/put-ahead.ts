import type { Queue } from '../../declaration/known-service.js';

/**
 * Adds entries to a vendor's list: before what the page has put there, as long as only the page has,
 * for consent and set-up come first. A script that reads the list hears them at once.
 */
export function putAhead(list: Queue, ...entries: unknown[]): void {
  if (Array.isArray(list) && list.push === Array.prototype.push) list.unshift(...entries);
  else list.push(...entries);
}
