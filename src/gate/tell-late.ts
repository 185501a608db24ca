/** A call of `addEventListener` for an event that was past. */
export type LateListener = readonly [
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: AddEventListenerOptions | boolean,
];

let batch = 0;

/**
 * Calls who listens for `DOMContentLoaded` or `load` although that is long past, in the order in which
 * a page would have called: with the right type, `this`, `once` and `signal`, and never again.
 */
export function tellLate(late: readonly LateListener[]): void {
  const name = ` ${++batch}`;
  for (const [target, type, listener, options] of late) {
    EventTarget.prototype.addEventListener.call(target, type + name, listener, options);
  }
  for (const [target, type] of [
    [document, 'DOMContentLoaded'],
    [window, 'load'],
  ] as const) {
    const event = new Event(type + name, { bubbles: true });
    Object.defineProperty(event, 'type', { value: type });
    target.dispatchEvent(event);
  }
}
