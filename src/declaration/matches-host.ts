const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Whether an address lies within a declared host: `*.` in front takes in its subdomains but not
 * itself, as in a Content-Security-Policy; without a port it is every port; and a path takes in
 * what lies below it, so that `/tag` is not `/tags`.
 */
export function matchesHost(declared: string, address: URL): boolean {
  const [, wildcard, name = '', port, path = '/'] =
    /^(\*\.)?([^:/]+)(?::(\d+))?(\/.*)?$/.exec(declared) ?? [];
  let host: string;
  try {
    // As a browser writes it: lower case, and æ, ø and å as in DNS.
    host = new URL(`https://${name}`).hostname;
  } catch {
    return false;
  }
  const { hostname, pathname, protocol } = address;
  return (
    (wildcard ? hostname.endsWith(`.${host}`) : hostname === host) &&
    (!port || port === (address.port || PORTS[protocol])) &&
    `${pathname}/`.startsWith(path.replace(/\/?$/, '/'))
  );
}
