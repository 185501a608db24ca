type Handler = typeof window.onload;

/**
 * Takes what is set as `window.onload` when the page has loaded, at the place among the listeners
 * where it was first set. What it held before has been called, and would be called again by whoever
 * keeps and calls the old one: it is gone.
 *
 * @param listen Takes the listener that calls it.
 * @returns what gives `window` its own property back.
 */
export function catchOnload(listen: (listener: (event: Event) => void) => void): () => void {
  const native = Object.getOwnPropertyDescriptor(window, 'onload') ?? {};
  let handler: Handler = null;
  const call = (event: Event): void => {
    const called = handler;
    handler = null;
    called?.call(window, event);
  };
  Object.defineProperty(window, 'onload', {
    configurable: true,
    enumerable: true,
    get: () => handler,
    set(value: Handler) {
      if (!handler && value) listen(call);
      handler = value;
    },
  });
  return () => {
    Object.defineProperty(window, 'onload', native);
  };
}
