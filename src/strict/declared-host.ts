/** A host as a service declares it, taken apart. */
export interface DeclaredHost {
  /** Whether its subdomains are meant, and not itself. */
  readonly wild: boolean;
  readonly name: string;
  /** Empty: any. */
  readonly port: string;
  /** Empty: any. */
  readonly path: string;
}

/** An address as the browser reads it; undefined when it cannot. */
export function parseAddress(address: unknown, base?: string): URL | undefined {
  try {
    return new URL(`${address}`, base);
  } catch {
    return undefined;
  }
}

/** Takes apart "*.stats.example:8443/folder/"; gives nothing when it cannot be read. */
export function readHost(text: string): DeclaredHost[] {
  const [, wild, name, port = '', path = ''] =
    /^(\*\.)?([^\s:/*]+)(?::(\d+))?(\/\S*)?$/.exec(text) ?? [];
  // Browsers and policies know "blåbær.example" as "xn--blbr-…" only.
  const url = parseAddress(`https://${name}${path}`);
  return name && url
    ? [{ wild: !!wild, name: url.hostname, port, path: path && url.pathname }]
    : [];
}
