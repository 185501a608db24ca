/** A request that a vendor's stand-in received. */
export interface VendorRequest {
  /** Milliseconds, as `performance.now()` counts them. */
  readonly time: number;
  /** The vendor's real host. */
  readonly host: string;
  readonly vendor: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly referer: string | undefined;
  /** The `Cookie` header. */
  readonly cookie: string | undefined;
}

export interface Demo {
  readonly port: number;
  /** What vendors were asked, in order. The same array throughout. */
  readonly requests: readonly VendorRequest[];
  /** The stand-in for a real host: `origin('inprog.no')`. The index page without one. */
  origin(host?: string): string;
  /** Forgets the requests and the delays. */
  reset(): void;
  /** Makes a vendor's host answer late; `Infinity` never answers. */
  delay(host: string, milliseconds: number): void;
  close(): Promise<void>;
}

export function startDemo(options?: {
  /**
   * 0 takes any free one.
   *
   * @default 0
   */
  readonly port?: number;
  /** The folder with the built library. Files that are not there answer 404. */
  readonly dist?: string;
}): Promise<Demo>;
