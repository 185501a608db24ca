import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { isAmong } from './is-among.js';

/**
 * Whether a picture is the owner's own: from the page's origin, or from a host that a required
 * service declares. To ask anyone else for it would be what is held back.
 */
export function isOwnPicture(
  { services }: ResolvedDeclaration,
  { origin, protocol, hostname }: HTMLAnchorElement,
): boolean {
  return (
    origin === location.origin ||
    (/^http/.test(protocol) &&
      services.some(({ required, hosts }) => required && isAmong(hosts, hostname)))
  );
}
