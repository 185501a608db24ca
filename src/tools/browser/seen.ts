/** A request that a page has made. */
export interface SeenRequest {
  readonly url: string;
  readonly host: string;
  /** As the browser calls it: "script", "image", "fetch", "websocket"… */
  readonly type: string;
  readonly method: string;
  /** Address of the document that it was made for. */
  readonly page: string;
  /** Address of what started it: a script, a style sheet, or the document itself. */
  readonly by: string;
  /** Milliseconds since the visit began. */
  readonly at: number;
  /** Of the visitor's last step: "open", "accept"… */
  readonly step: string;
  /** Absent while there is no answer. */
  status?: number;
  /** Why there is none: "net::ERR_BLOCKED_BY_CLIENT". */
  failed?: string;
}

/** A way in which something was stored. */
export interface Setting {
  /** By an answer of a server, or by a program in the page. */
  readonly how: 'header' | 'script';
  /** Address of what set it. */
  readonly by: string;
  /**
   * Seconds that a cookie was to live, the longest that was asked for. A browser may grant less:
   * Chromium no more than 400 days. Undefined where it is no cookie, or one until the browser is
   * closed.
   */
  readonly asked?: number | undefined;
  readonly at: number;
  readonly step: string;
}

/** A cookie in the browser's jar. */
export interface SeenCookie {
  readonly name: string;
  /** As in the jar: with a leading dot where subdomains get it too. */
  readonly domain: string;
  readonly path: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  /** Seconds that it was still to live when it was seen; undefined until the browser is closed. */
  readonly lifetime: number | undefined;
  readonly party: 'first' | 'third';
  /** Undefined where it was not seen to be set. */
  readonly setting: Setting | undefined;
}

/** What lies in a storage of the browser that is no cookie. */
export interface SeenKey {
  readonly kind: 'local' | 'session' | 'indexeddb' | 'cache';
  readonly name: string;
  readonly origin: string;
  readonly party: 'first' | 'third';
  readonly setting: Setting | undefined;
}

/** Everything that lies on the visitor's equipment at one moment. */
export interface Stored {
  readonly cookies: readonly SeenCookie[];
  readonly keys: readonly SeenKey[];
}
