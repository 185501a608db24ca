import { getDomain } from 'tldts';

/** A stand-in that is served on this machine under the name of a host is taken for that host. */
const withoutLocalhost = (host: string): string => host.replace(/\.localhost$/, '');

/** The host of an address, as it is meant; undefined where it has none: `data:`, `blob:`, `about:`. */
export function hostOf(address: string): string | undefined {
  if (!/^(https?|wss?):/.test(address)) return undefined;
  return URL.canParse(address) ? withoutLocalhost(new URL(address).hostname) : undefined;
}

/** What one owner has registered: "example.co.uk" of "www.example.co.uk". An IP is its own. */
export const siteOf = (host: string): string =>
  getDomain(withoutLocalhost(host), { allowPrivateDomains: true }) ?? withoutLocalhost(host);
