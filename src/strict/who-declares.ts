import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { parseAddress, readHost } from './declared-host.js';

/** Ids of the services that declare the host of an address, the one that describes it best first. */
export type WhoDeclares = (address: unknown) => readonly string[];

const PORTS: Readonly<Record<string, string>> = {
  'http:': '80',
  'ws:': '80',
  'https:': '443',
  'wss:': '443',
};

/**
 * Finds the services behind an address. The site itself is nobody's service, unless that declares
 * a path of it: a site that counts its own visitors goes on to load its own scripts.
 */
export function createWhoDeclares({
  services,
}: Pick<ResolvedDeclaration, 'services'>): WhoDeclares {
  const hosts = services
    .flatMap(({ id, hosts = [] }) => hosts.flatMap(readHost).map((host) => ({ ...host, id })))
    .sort((a, b) => b.name.length + b.path.length - a.name.length - a.path.length);
  return (address) => {
    const url = parseAddress(address, document.baseURI);
    const port = url && PORTS[url.protocol];
    if (!port) return [];
    const { hostname, pathname } = url;
    return hosts
      .filter(
        (host) =>
          (host.wild ? hostname.endsWith(`.${host.name}`) : hostname === host.name) &&
          (!host.port || host.port === (url.port || port)) &&
          (host.path ? pathname.startsWith(host.path) : url.host !== location.host),
      )
      .map(({ id }) => id);
  };
}
