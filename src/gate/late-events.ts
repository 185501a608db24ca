/** Calls those who wait for events of the page that are long past. */
export interface LateEvents {
  /** Begins, before a tag runs. May be repeated. */
  expect(): void;
  /** Calls who waits for `DOMContentLoaded`, and for `load` too once everything has come. */
  tell(everything: boolean): void;
}

/**
 * A tag that stood in the page from the start would hear `DOMContentLoaded` and `load`. For one that
 * is released later, who listens for them is put aside under another name until all tags have run,
 * in the order in which a page would have called.
 *
 * @param isIdle Whether no tag is on its way; who comes then is called soon.
 */
export function createLateEvents(isIdle: () => boolean, signal: AbortSignal): LateEvents {
  /** Nobody is called twice: after each call, those who come have another name. */
  const batch: Record<string, number> = { DOMContentLoaded: 0, load: 0 };
  let started = false;
  let armed = false;

  const hasPassed = (type: string): boolean => {
    // Deprecated, but known everywhere, and always of this moment.
    const { loadEventStart, domContentLoadedEventStart } = performance.timing;
    return (
      document.readyState === 'complete' ||
      (type === 'load' ? loadEventStart : domContentLoadedEventStart) > 0
    );
  };
  const aside = (type: string): string => `${type} ${batch[type]}`;
  const call = (target: EventTarget, type: string): void => {
    const event = new Event(aside(type), { bubbles: true });
    Object.defineProperty(event, 'type', { value: type });
    batch[type] = (batch[type] ?? 0) + 1;
    target.dispatchEvent(event);
  };
  const tell = (everything: boolean): void => {
    call(document, 'DOMContentLoaded');
    if (!everything) return;
    if (armed && window.onload) {
      window.addEventListener('load', window.onload);
      window.onload = null;
    }
    call(window, 'load');
  };
  const putAside = (
    target: Document | Window,
    name: 'addEventListener' | 'removeEventListener',
  ): void => {
    const native = target[name] as (...given: unknown[]) => void;
    function replaced(this: unknown, type: string, ...rest: unknown[]): void {
      let named = type;
      if ((this ?? target) === target && (batch[type] ?? -1) >= 0 && hasPassed(type)) {
        named = aside(type);
        if (isIdle()) setTimeout(() => isIdle() && tell(true));
      }
      native.call(this ?? target, named, ...rest);
    }
    target[name] = replaced;
    signal.addEventListener('abort', () => {
      // Who has wrapped it since keeps what he has wrapped.
      if (target[name] === replaced) target[name] = native;
    });
  };

  return {
    expect() {
      // What it holds has been called; it would be called again by whoever keeps the old one.
      if (!armed && hasPassed('load')) {
        armed = true;
        window.onload = null;
      }
      if (started) return;
      started = true;
      for (const target of [document, window]) {
        putAside(target, 'addEventListener');
        putAside(target, 'removeEventListener');
      }
    },
    tell,
  };
}
