import { stepBetween } from './step-between.js';

/**
 * Refuses what programs ask for, the way a browser refuses: where there is an address that every
 * browser refuses without asking anybody, that is asked for instead, so that each event comes from
 * the browser itself.
 */
export function refuseRequests(isRefused: (address: unknown) => boolean): void {
  stepBetween(window, 'fetch', (go, [asked]: [unknown]) =>
    isRefused(asked instanceof Request ? asked.url : asked)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : go(),
  );
  const elsewhere =
    (index: number, nowhere: string) =>
    (go: () => unknown, args: unknown[]): unknown => {
      if (isRefused(args[index])) args[index] = nowhere;
      return go();
    };
  stepBetween(XMLHttpRequest.prototype, 'open', elsewhere(1, 'about:blank'));
  // Not an event stream.
  stepBetween(window, 'EventSource', elsewhere(0, 'data:,'));
  // No browser opens port 1.
  stepBetween(window, 'WebSocket', elsewhere(0, `wss://${location.hostname}:1`));
  stepBetween(
    Navigator.prototype,
    'sendBeacon',
    (go, [address]: [unknown]) => !isRefused(address) && go(),
  );
}
