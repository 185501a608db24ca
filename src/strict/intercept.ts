import type { Change } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { catchElements } from './catch-elements.js';
import { catchMarkup } from './catch-markup.js';
import { refuseRequests } from './refuse-requests.js';
import { createWhoDeclares } from './who-declares.js';

/** What interception asks of the page's consent, at the time it needs it. */
export interface InterceptTools {
  /** Whether a service is granted. */
  granted(service: string): boolean;
  /** Shows an element to the gate. */
  scan(element: Element): void;
}

/**
 * Catches scripts, frames, images, style sheets and media, `fetch`, XHR, `sendBeacon`, `WebSocket`
 * and `EventSource` to declared hosts that are not granted. Where several services declare a host,
 * one that is granted is enough. An element that is caught becomes a held one, so that the gate
 * releases it on a grant; a request is refused, and not made later.
 *
 * @param signal Lets everything pass again.
 */
export function intercept(
  declaration: ResolvedDeclaration,
  { granted, scan }: InterceptTools,
  signal?: AbortSignal,
): void {
  const who = createWhoDeclares(declaration);
  const refusedBy = (value: unknown, attribute = ''): string | undefined =>
    (/^srcset$/i.test(attribute) ? `${value}`.split(/[\s,]+/) : [value])
      .map((address) => {
        const ids = signal?.aborted ? [] : who(address);
        return ids.some(granted) ? undefined : ids[0];
      })
      .find(Boolean);
  const { sweep, letIn } = catchElements({ who, refusedBy, scan }, signal);
  catchMarkup(refusedBy);
  refuseRequests((address) => !!refusedBy(address));
  document.addEventListener(
    'samtykke:change',
    (event) => {
      const { withdrawn } = (event as CustomEvent<{ change: Change }>).detail.change;
      sweep();
      // What was let in as it stood is unknown to the gate, and a script that has run goes on.
      if (declaration.onWithdraw !== 'stay' && withdrawn.some((id) => letIn.has(id))) {
        setTimeout(() => location.reload());
      }
    },
    signal && { signal },
  );
}
