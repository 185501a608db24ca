/**
 * How the dialog looks and where it stands: attributes of the script tag, so `layout` is
 * `data-layout`, or what `createConsent` is told. A word that is not known means the default.
 */
export interface DialogOptions {
  /**
   * `bar` runs along an edge of the window, `box` stands in a corner, `center` in the middle.
   *
   * @default "bar"
   */
  readonly layout?: 'bar' | 'box' | 'center' | (string & {}) | undefined;
  /**
   * The edge of a bar: `bottom` or `top`. The corner of a box: the edge and a side, `bottom-end`,
   * `bottom-start`, `top-end` or `top-start`, as the language is written.
   *
   * @default "bottom", of a box "bottom-end"
   */
  readonly position?: string | undefined;
  /**
   * `light` and `dark` are that; `auto` follows the setting of the visitor.
   *
   * @default "auto"
   */
  readonly scheme?: 'light' | 'dark' | 'auto' | (string & {}) | undefined;
  /**
   * Where the small button stands that opens the preferences, on pages without a link to
   * `#samtykke`: `bottom-start`, `bottom-end`, `top-start` or `top-end`.
   *
   * @default "bottom-start"
   */
  readonly corner?: string | undefined;
  /**
   * Puts the dialog into a shadow root, where no rule of the site reaches it. Without it, that
   * happens only where the site's rules would leave the dialog unusable.
   *
   * @default false
   */
  readonly shadow?: boolean | string | undefined;
}

/** What the dialog has been told, by the script tag or by a program. */
export interface GivenOptions extends DialogOptions {
  /** The language; that of the page by default. */
  readonly lang?: string | undefined;
  /** Tells mistakes in the console unless it is false; by default on `localhost`. */
  readonly debug?: boolean | string | undefined;
}
