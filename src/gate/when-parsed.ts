/** Calls back once the document is parsed: at once when it is. */
export function whenParsed(act: () => void, options?: AddEventListenerOptions): void {
  if (document.readyState !== 'loading') act();
  else document.addEventListener('DOMContentLoaded', act, options);
}
