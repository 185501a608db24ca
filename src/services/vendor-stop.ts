/** A function that a vendor's script leaves on the page. */
export type Command = (...words: unknown[]) => unknown;

/** A queue that a vendor's script reads from the page. */
export interface Queue {
  push(...entries: unknown[]): unknown;
}

/** How a vendor's script is told to stop, in the vendor's own words, and to go on. */
export interface VendorStop {
  /** Fits the id of the vendor's service, or a host that nobody else's scripts come from. */
  readonly own: RegExp;
  /**
   * Fits the other hosts of this script. Only where nothing more is sent after a stop: a service that
   * talks to anybody else may have more to stop.
   */
  readonly beside?: RegExp;
  /**
   * Stops it, or takes that back. What the vendor has not left on the page is not created.
   *
   * @param page The window.
   * @returns true when nothing that has run sends anything more, as far as this was a stop.
   */
  tell(page: object, granted: boolean): unknown;
}
