declare global {
  interface Document {
    /** Whether the page is made ready out of sight (Chrome 108). */
    readonly prerendering?: boolean;
  }
}

/** Acts once the visitor sees the page: at once, unless the browser prerenders it. */
export function whenActive(act: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}
