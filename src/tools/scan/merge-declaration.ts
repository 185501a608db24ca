import { applyEdits, modify } from 'jsonc-parser';
import type { Service, Stored, UsedService } from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';
import { matchesHost } from '../../declaration/matches-host.js';
import type { ResolvedService, ResolvedStored } from '../../declaration/resolved-declaration.js';
import { storedPattern } from '../../gate/stored-pattern.js';
import { siteOf } from '../browser/hosts.js';
import type { UsableDeclaration } from '../declaration-file.js';
import { draftService, draftStored } from './draft-declaration.js';
import type { Gathering } from './gathering.js';
import { compareLifetimes } from './lifetime.js';
import type { PlannedService, PlannedStore } from './plan-services.js';
import type { ChangedLifetime, Difference } from './scan-result.js';

/** A declaration with what was missing. */
export interface Merged {
  readonly difference: Difference;
  /** The file with it: all else stands as the owner wrote it. */
  readonly text: string;
}

const plainHost = (host: string): string => host.replace(/^\*\.|[:/].*$/g, '');

/** Of a cookie of a third party, its domain has to fit, where it is declared. */
const isStored = (stored: Stored, { kind, party, seen }: PlannedStore): boolean =>
  stored.kind === kind &&
  seen.every(({ name }) => storedPattern(stored).test(name)) &&
  (party === 'first' ||
    !stored.domain ||
    seen.every(
      ({ domain }) =>
        siteOf(domain.replace(/^\./, '')) ===
        siteOf(plainHost(stored.domain?.replace(/^\./, '') ?? '')),
    ));

/** Text that is written into the file as its neighbours are. */
const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2 } } as const;

type Written = Service | UsedService;

/**
 * What a declaration says beside what was seen, and the declaration with what is missing. Nothing of
 * the owner's is taken away or reworded; a lifetime that is too short is corrected.
 */
export function mergeDeclaration(
  file: UsableDeclaration,
  plan: readonly PlannedService[],
  { hosts, isOwn }: Gathering,
  pageHosts: ReadonlySet<string>,
): Merged {
  const { declaration, resolved } = file;
  let { text } = file;
  const edit = (path: (string | number)[], value: unknown, isInsertion = false): void => {
    text = applyEdits(
      text,
      modify(text, path, value, { ...FORMATTING, isArrayInsertion: isInsertion }),
    );
  };
  const written: Written[] = [...declaration.services];
  const languages: readonly Language[] = declaration.languages ?? ['en'];
  const purposes = new Set(resolved.purposes.map(({ id }) => id as string));
  const ids = new Set([...purposes, ...resolved.services.map(({ id }) => id as string)]);
  const isSeen = new Set<ResolvedService>();
  const seenStores = new Set<ResolvedStored>();
  const added = {
    services: [] as string[],
    stores: [] as { service: string; kind: string; name: string }[],
    hosts: [] as { service: string; host: string }[],
  };
  const lifetimes: ChangedLifetime[] = [];

  const declares = (service: ResolvedService, url: URL): boolean =>
    [...(service.hosts ?? []), ...(service.known?.embeds ?? [])].some((host) =>
      // A stand-in may be declared under the name that it has on this machine.
      matchesHost(host.replace(/\.localhost(?=[:/]|$)/, ''), url),
    );
  /** Of several that declare a name, the one that states it itself and exactly comes first. */
  const declaringStore = (
    store: PlannedStore,
    preferred: string,
  ): readonly [ResolvedService, ResolvedStored] | undefined => {
    const found = resolved.services.flatMap((service) =>
      service.stores
        .filter((stored) => isStored(stored, store))
        .map((stored) => [service, stored] as const),
    );
    for (const [service, stored] of found) {
      isSeen.add(service);
      seenStores.add(stored);
    }
    return (
      found.find(([{ use, id }]) => (use ?? id) === preferred) ??
      found.find(([, { name }]) => name === store.name) ??
      found[0]
    );
  };
  for (const { host, samples } of hosts.values()) {
    if (isOwn(host) && pageHosts.has(host)) continue;
    for (const url of samples.values()) {
      for (const service of resolved.services) if (declares(service, url)) isSeen.add(service);
    }
  }
  const isDeclaredHost = (host: string): boolean => {
    const urls = [...(hosts.get(host)?.samples.values() ?? [])];
    return urls.every((url) => resolved.services.some((service) => declares(service, url)));
  };

  const purposeFor = (id: string): string => {
    if (purposes.has(id)) return id;
    // What is required has one name or another.
    const required = id === 'necessary' && resolved.purposes.find((each) => each.required);
    if (required) return required.id;
    edit(['purposes', purposes.size], { id, ...(id === 'necessary' && { required: true }) }, true);
    purposes.add(id);
    ids.add(id);
    return id;
  };
  const freeId = (id: string): string => {
    let free = id;
    for (let count = 2; ids.has(free); count++) free = `${id}-${count}`;
    ids.add(free);
    return free;
  };
  const append = (index: number, key: 'stores' | 'hosts', values: readonly unknown[]): void => {
    const before = (written[index]?.[key] ?? []) as readonly unknown[];
    if (before.length) {
      values.forEach((value, at) => {
        edit(['services', index, key, before.length + at], value, true);
      });
    } else edit(['services', index, key], values);
    written[index] = { ...(written[index] as Written), [key]: [...before, ...values] };
  };

  for (const service of plan) {
    const stores = service.stores.filter((store) => {
      const declaring = declaringStore(store, service.id);
      if (!declaring) return true;
      const [owner, stored] = declaring;
      // The answer lives as long as its own setting says.
      if (store.kind !== 'cookie' || !store.lifetime) return false;
      const is = stored.lifetime
        ? compareLifetimes(stored.lifetime, store.lifetime)
        : stored.reason || stored.uncertain
          ? 'same'
          : 'undeclared';
      if (is === 'same') return false;
      const { lifetime: seen, kind, name } = store;
      lifetimes.push({ service: owner.id, kind, name, declared: stored.lifetime, seen, is });
      if (is === 'shorter') return false;
      const index = resolved.services.indexOf(owner);
      const own = (written[index]?.stores ?? []).findIndex(
        (each) => each.kind === kind && each.name === stored.name,
      );
      if (own >= 0) edit(['services', index, 'stores', own, 'lifetime'], seen);
      else append(index, 'stores', [{ name: stored.name, kind, lifetime: seen }]);
      return false;
    });
    const hostsLeft = service.hosts.filter((host) => !isDeclaredHost(host));
    const { known, site } = service;
    const index = resolved.services.findIndex((each) =>
      known
        ? each.use === known.id
        : site
          ? each.hosts?.some((host) => siteOf(plainHost(host)) === site)
          : each.id === service.id,
    );
    // A service may be declared by the owner under another name than the catalogue's.
    const isKnownElsewhere =
      index < 0 &&
      known &&
      stores.length === 0 &&
      [...hosts.values()].every(({ samples }) =>
        [...samples.values()].every(
          (url) =>
            ![...known.hosts, ...(known.embeds ?? [])].some((host) => matchesHost(host, url)) ||
            resolved.services.some((each) => declares(each, url)),
        ),
      );
    if (isKnownElsewhere) continue;
    if (index < 0) {
      if (!known && !stores.length && !hostsLeft.length) continue;
      const id = freeId(service.id);
      const fresh = draftService(
        { ...service, id, stores, hosts: hostsLeft },
        purposeFor(service.purpose),
        languages,
      );
      // In the catalogue, it has the name that it has; here, perhaps another.
      const entry = known ? { ...fresh, use: known.id, ...(id !== known.id && { id }) } : fresh;
      edit(['services', written.length], entry, true);
      written.push(entry as Written);
      added.services.push(id);
      continue;
    }
    const { id } = resolved.services[index] as ResolvedService;
    isSeen.add(resolved.services[index] as ResolvedService);
    if (stores.length) {
      append(
        index,
        'stores',
        stores.map((store) => draftStored(store, languages)),
      );
      added.stores.push(...stores.map(({ kind, name }) => ({ service: id, kind, name })));
    }
    if (hostsLeft.length) {
      append(index, 'hosts', hostsLeft);
      added.hosts.push(...hostsLeft.map((host) => ({ service: id, host })));
    }
  }

  const unseen = resolved.services.filter(
    (each) => !isSeen.has(each) && ((each.hosts?.length ?? 0) > 0 || each.stores.length > 0),
  );
  return {
    text,
    difference: {
      added,
      lifetimes,
      notSeen: {
        services: unseen.map(({ id }) => id),
        stores: resolved.services
          .filter((each) => isSeen.has(each))
          .flatMap((service) =>
            // What the catalogue lists is not the owner's to answer for.
            (service.stated?.stores ?? service.stores)
              .filter((stored) => !seenStores.has(stored as ResolvedStored))
              .map(({ kind, name }) => ({ service: service.id as string, kind, name })),
          ),
      },
    },
  };
}

/** Whether something was seen that nobody has declared. */
export const isUndeclared = ({ added }: Difference): boolean =>
  added.services.length + added.stores.length + added.hosts.length > 0;
