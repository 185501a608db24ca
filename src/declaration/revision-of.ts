import { hash } from './hash.js';
import type { ResolvedDeclaration } from './resolved-declaration.js';

/**
 * A short word that changes with the version and with who stores what for which purpose. It stays
 * with a wording and with the order. A record of another revision is asked for again.
 */
export function revisionOf({ version, purposes, services }: ResolvedDeclaration): string {
  const stated = [
    // Who allowed statistics has not allowed them to be sold.
    ...purposes.map(({ id, required, sellsOrShares = [] }) => [id, required].concat(sellsOrShares)),
    ...services.map((service) => {
      // What the catalogue states comes and goes with its file; it is the declaration that is
      // answered.
      const { purposes, vendor, stores } = service.stated ?? service;
      return [
        service.id,
        [...purposes].sort(),
        vendor?.name,
        stores.map(({ name, kind }) => kind + name).sort(),
      ];
    }),
  ];
  return hash(JSON.stringify([version, stated.map((each) => JSON.stringify(each)).sort()]));
}
