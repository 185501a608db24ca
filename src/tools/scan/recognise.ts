import type { KnownService, KnownStored } from '../../declaration/known-service.js';
import { matchesHost } from '../../declaration/matches-host.js';
import { storedPattern } from '../../gate/stored-pattern.js';
import { siteOf } from '../browser/hosts.js';
import type { GatheredHost, GatheredStore, Gathering } from './gathering.js';

/** What the catalogue makes of what was seen. */
export interface Recognised {
  /** Every service of the catalogue that was seen. */
  readonly services: ReadonlySet<KnownService>;
  /** Which of them a host is of. */
  readonly hosts: ReadonlyMap<GatheredHost, readonly KnownService[]>;
  /** Addresses of third parties that nobody knows. */
  readonly unknown: ReadonlyMap<GatheredHost, readonly URL[]>;
  /** Which of them has stored something, and as what it is known; undefined where it is set by it only. */
  readonly stores: ReadonlyMap<GatheredStore, { service: KnownService; as?: KnownStored }>;
}

/** Which of the services that share a host it is, by what is asked of it. */
const TOLD_APART: readonly (readonly [RegExp, string])[] = [
  [/googletagmanager\.com\/gtm\.js/, 'google-tag-manager'],
  [/googletagmanager\.com\/ns\.html/, 'google-tag-manager'],
  [/googletagmanager\.com\/.*[?&]id=G-/, 'google-analytics'],
  [/googletagmanager\.com\/.*[?&]id=AW-/, 'google-ads'],
  [/googletagmanager\.com\/.*[?&]id=DC-/, 'google-floodlight'],
  [/connect\.facebook\.net\/.*(fbevents|signals)/, 'meta-pixel'],
  [/connect\.facebook\.net\/.*(sdk|xfbml)/, 'facebook-plugin'],
  [/googlesyndication\.com\/.*(adsbygoogle|show_ads)/, 'google-adsense'],
];

const hostsOf = ({ hosts, embeds = [] }: KnownService): readonly string[] => [...hosts, ...embeds];

/** Names that any program may have given: they say something only beside a host of the service. */
const isPlain = (name: string): boolean => /^[a-z]{1,7}$/i.test(name);

const fits = (
  stored: KnownStored,
  { kind, name, domain }: GatheredStore,
  isOwn: boolean,
): boolean => {
  if (stored.kind !== kind || !storedPattern(stored).test(name)) return false;
  if ((stored.party ?? 'first') === 'first') return isOwn;
  const declared = stored.domain?.replace(/^\./, '');
  return !isOwn && (!declared || siteOf(declared) === siteOf(domain.replace(/^\./, '')));
};

/** What is less often met than another service of the same vendor on the same hosts. */
const isRarer = ({ id }: KnownService): boolean => /^zendesk-(chat-classic|guide)$/.test(id);

/**
 * Names what the catalogue knows. Where several services share a host or a name, it is the one that
 * is declared, or of which something was seen that is nobody else's; else the one of which the most
 * was seen.
 *
 * @param declared Ids of those that a declaration uses.
 */
export function recognise(
  { hosts, stores, isOwn }: Gathering,
  catalogue: readonly KnownService[],
  declared: ReadonlySet<string> = new Set(),
): Recognised {
  const sure = new Set<KnownService>();
  const scores = new Map<KnownService, number>();
  const add = (candidates: readonly KnownService[]): void => {
    if (candidates.length === 1) sure.add(candidates[0] as KnownService);
    for (const each of candidates) scores.set(each, (scores.get(each) ?? 0) + 1);
  };
  const addresses: {
    readonly host: GatheredHost;
    url: URL;
    candidates: readonly KnownService[];
  }[] = [];
  for (const host of hosts.values()) {
    // A site that runs a service of its own on its own host, Matomo say, is known by its names.
    if (isOwn(host.host)) continue;
    for (const url of host.samples.values()) {
      const [, told] = TOLD_APART.find(([pattern]) => pattern.test(url.href)) ?? [];
      const matching = catalogue.filter((each) =>
        hostsOf(each).some((declared) => matchesHost(declared, url)),
      );
      const candidates = matching.filter(({ id }) => id === told);
      addresses.push({ host, url, candidates: candidates.length ? candidates : matching });
    }
  }
  for (const { candidates } of addresses) add(candidates);
  const names: {
    readonly store: GatheredStore;
    readonly candidates: readonly { service: KnownService; as: KnownStored }[];
  }[] = [];
  for (const store of stores.values()) {
    const own = isOwn(store.domain);
    const candidates = catalogue.flatMap((service) => {
      const as = service.stores.find((stored) => fits(stored, store, own));
      const isTold = !as || !isPlain(store.name) || !service.hosts.length || scores.has(service);
      return as && isTold ? [{ service, as }] : [];
    });
    names.push({ store, candidates });
  }
  for (const { candidates } of names) add(candidates.map(({ service }) => service));

  const services = new Set(sure);
  const choose = <T>(candidates: readonly T[], of: (each: T) => KnownService): readonly T[] => {
    const known = candidates.filter((each) => services.has(of(each)));
    if (known.length) return known;
    const stated = candidates.filter((each) => declared.has(of(each).id));
    const [best] = [...(stated.length ? stated : candidates)].sort(
      (one, other) =>
        (scores.get(of(other)) ?? 0) - (scores.get(of(one)) ?? 0) ||
        Number(isRarer(of(one))) - Number(isRarer(of(other))),
    );
    if (best) services.add(of(best));
    return best ? [best] : [];
  };
  const known = new Map<GatheredHost, Set<KnownService>>();
  const unknown = new Map<GatheredHost, URL[]>();
  for (const { host, url, candidates } of addresses) {
    const chosen = choose(candidates, (each) => each);
    const of = known.get(host) ?? new Set();
    for (const each of chosen) of.add(each);
    known.set(host, of);
    if (!chosen.length) unknown.set(host, [...(unknown.get(host) ?? []), url]);
  }
  const stored = new Map<GatheredStore, { service: KnownService; as?: KnownStored }>();
  for (const { store, candidates } of names) {
    const [best] = choose(candidates, ({ service }) => service);
    if (best) stored.set(store, best);
  }
  // What has no known name is of whoever set it, or of whoever has the domain.
  const byHost = new Map([...known].map(([{ host }, [service]]) => [host, service] as const));
  for (const { store } of names) {
    if (stored.has(store)) continue;
    const { domain, setting } = store;
    const setter = setting && URL.canParse(setting.by) ? new URL(setting.by).hostname : '';
    const bare = domain.replace(/^\./, '');
    const service = isOwn(domain)
      ? byHost.get(setter.replace(/\.localhost$/, ''))
      : (byHost.get(bare) ??
        [...services].find((each) =>
          hostsOf(each).some((host) => siteOf(host.replace(/^\*\.|[:/].*$/g, '')) === siteOf(bare)),
        ));
    if (service) stored.set(store, { service });
  }
  return {
    services,
    hosts: new Map([...known].map(([host, of]) => [host, [...of]])),
    unknown,
    stores: stored,
  };
}
