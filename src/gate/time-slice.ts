/** Milliseconds of work that a page does not feel. */
const SLICE = 5;

/** Begins a slice of work; what it gives tells when that is used up. */
export const beginSlice =
  (end = performance.now() + SLICE) =>
  (): boolean =>
    performance.now() > end;

/** Lets the page do what it has to do. */
export const pause = async (): Promise<void> =>
  // Chrome 129 and Firefox 142 come back before other work that waits.
  (window as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
