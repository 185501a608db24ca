import { hash } from './hash.js';
import type { ResolvedDeclaration } from './resolved-declaration.js';

/**
 * A short word that changes with the version and with who stores what for which purpose. It stays
 * with a wording and with the order. A record of another revision is asked for again.
 */
export function revisionOf({ version, purposes, services }: ResolvedDeclaration): string {
  const stated = [
    ...purposes.map(({ id, required }) => [id, required]),
    ...services.map(({ id, purposes, vendor, stores }) => [
      id,
      [...purposes].sort(),
      vendor?.name,
      stores.map(({ name, kind }) => kind + name).sort(),
    ]),
  ];
  return hash(JSON.stringify([version, stated.map((each) => JSON.stringify(each)).sort()]));
}
