/** One thing that an owner gets wrong. */
export interface Finding {
  /**
   * `live-element`: it carries `data-consent`, but has loaded without being asked for.
   * `dead-element`: it carries `data-consent`, but a grant can load nothing.
   * `undeclared-id`: `data-consent` names what is not declared, or nothing.
   * `undeclared-host`: the page asks a host that no service declares.
   * `leaking-host`: the page asks a host although no service that declares it is granted.
   * `undeclared-storage`: something is stored that no service declares.
   * `empty-purpose`: the visitor is asked about a purpose that no service has.
   */
  readonly kind:
    | 'live-element'
    | 'dead-element'
    | 'undeclared-id'
    | 'undeclared-host'
    | 'leaking-host'
    | 'undeclared-storage'
    | 'empty-purpose';
  /** What it is about: the element, the id, the host, the name of the cookie, the purpose. */
  readonly what: string;
  /** The whole in a sentence, as the console tells it. */
  readonly message: string;
}
