import type { KnownService } from './known-service.js';
import type { KnownId, ResolvedPurpose, ResolvedService } from './resolved-declaration.js';

/** What has to be known of a service to fill in its facts; the rest may be missing. */
export type Facts = Pick<KnownService, 'purpose' | 'hosts' | 'stores'> & Partial<KnownService>;

/**
 * Fills in what the catalogue knows about a service, in place: everybody who has the declaration
 * has the facts from then on. What the declaration says itself stands.
 */
export function describeService(
  service: ResolvedService,
  purposes: readonly ResolvedPurpose[],
  facts: Facts,
): void {
  if (service.stated) return;
  const { id, name = facts.name ?? id, vendor, hosts = [], stores, options } = service;
  const own = new Set(stores.map(({ kind, name }) => kind + name));
  const ids = service.purposes[0] ? service.purposes : [facts.purpose as KnownId];
  Object.assign(service, {
    known: facts,
    name,
    ...((vendor || facts.vendor) && { vendor: { ...facts.vendor, ...vendor } }),
    hosts: [
      ...new Set([
        ...facts.hosts,
        ...((options && facts.hostsFor?.(options as never)) ?? []),
        ...hosts,
      ]),
    ],
    stores: [
      ...facts.stores
        .filter(({ kind, name }) => !own.has(kind + name))
        .map(({ why, ...stored }) => ({ ...stored, reason: why })),
      ...stores,
    ],
    learns: facts.collects,
    purposes: ids,
    required: ids.every((id) => purposes.some((each) => each.required && each.id === id)),
    stated: { purposes: service.purposes, vendor, stores },
  });
}
