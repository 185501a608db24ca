import type { Duration } from '../../declaration/declaration.js';
import type { KnownService, KnownStored } from '../../declaration/known-service.js';
import { siteOf } from '../browser/hosts.js';
import type { CookieDatabase, DatabaseEntry } from './cookie-database.js';
import { foldKnownName, foldNames } from './fold-name.js';
import type { GatheredHost, GatheredStore, Gathering } from './gathering.js';
import { lifetimeOf } from './lifetime.js';
import type { Recognised } from './recognise.js';

/** Something that is stored, as a declaration would say it. */
export interface PlannedStore {
  readonly kind: GatheredStore['kind'];
  /** With `*` for what is random in it. */
  readonly name: string;
  readonly lifetime: 'session' | Duration | undefined;
  readonly party: 'first' | 'third';
  /** What the catalogue calls it, where it is known there. */
  readonly known?: KnownStored;
  readonly entry?: DatabaseEntry;
  /** Under its full names, the longest-lived first. */
  readonly seen: readonly [GatheredStore, ...GatheredStore[]];
}

/** What was seen of one service, whether or not anybody knows it. */
export interface PlannedService {
  readonly from: 'samtykke' | 'catalogue' | 'database' | 'nothing';
  /** Lower-case words joined by "-". */
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly known?: KnownService;
  readonly entry?: DatabaseEntry;
  /** What a third party that nobody knows has registered. */
  readonly site?: string;
  /** Hosts that the catalogue does not know. */
  readonly hosts: readonly string[];
  readonly stores: readonly PlannedStore[];
}

/** What this library itself stores. */
export interface OwnNames {
  /** The cookie that remembers the answer. */
  readonly cookie: string;
  /** The key of what was started for one visit. */
  readonly visit: string;
}

/** An id that a declaration takes. */
export const idOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '') || 'unknown';

function lifetimeOfStore({ kind, seconds, slack }: GatheredStore): PlannedStore['lifetime'] {
  if (kind === 'session') return 'session';
  if (kind !== 'cookie') return undefined;
  return seconds === undefined ? 'session' : lifetimeOf(seconds, slack);
}

interface Open {
  readonly service: Omit<PlannedService, 'hosts' | 'stores'>;
  readonly hosts: Set<string>;
  readonly stores: { readonly store: GatheredStore; readonly as?: KnownStored | undefined }[];
}

/** Everything that was seen, service by service: those that are known first. */
export function planServices(
  { stores, isOwn }: Gathering,
  recognised: Recognised,
  database: CookieDatabase | undefined,
  names: OwnNames,
): PlannedService[] {
  const all = new Map<string, Open>();
  const open = (key: string, service: () => Open['service']): Open => {
    const found = all.get(key) ?? { service: service(), hosts: new Set(), stores: [] };
    all.set(key, found);
    return found;
  };
  const known = (service: KnownService): Open =>
    open(`catalogue ${service.id}`, () => ({
      from: 'catalogue',
      id: service.id,
      name: service.name,
      purpose: service.purpose,
      known: service,
    }));
  // Doubt asks for the strictest of the standard purposes.
  const stranger = (site: string): Open =>
    open(`site ${site}`, () => ({
      from: 'nothing',
      id: idOf(site),
      name: site,
      purpose: 'marketing',
      site,
    }));

  for (const service of recognised.services) known(service);
  const entries = new Map<GatheredStore, DatabaseEntry>();
  const left: GatheredStore[] = [];
  for (const store of stores.values()) {
    const { kind, name, domain, setting } = store;
    const isAnswer = kind === 'cookie' ? name === names.cookie : name === names.visit;
    const of = recognised.stores.get(store);
    const entry = database?.find(name, domain);
    if (isAnswer && isOwn(domain)) {
      open('samtykke', () => ({
        from: 'samtykke',
        id: 'samtykke',
        name: 'Samtykke',
        purpose: 'necessary',
      })).stores.push({ store });
    } else if (of) {
      known(of.service).stores.push({ store, as: of.as });
      if (entry) entries.set(store, entry);
    } else if (entry?.purpose) {
      entries.set(store, entry);
      const { platform, purpose } = entry;
      open(`database ${platform} ${purpose}`, () => ({
        from: 'database',
        id: idOf(platform),
        name: platform,
        purpose: purpose as string,
        entry,
      })).stores.push({ store });
    } else if (isOwn(domain)) {
      const setter = setting && URL.canParse(setting.by) ? new URL(setting.by).hostname : '';
      const plain = setter.replace(/\.localhost$/, '');
      if (plain && !isOwn(plain)) stranger(siteOf(plain)).stores.push({ store });
      else left.push(store);
    } else {
      stranger(siteOf(domain.replace(/^\./, ''))).stores.push({ store });
    }
  }
  for (const [{ host }] of recognised.unknown) {
    if (!isOwn(host)) stranger(siteOf(host)).hosts.add(host);
  }
  const folded = foldNames(left.map(({ name }) => name));
  for (const store of left) {
    const name = folded.get(store.name) ?? store.name;
    open(`own ${name}`, () => ({
      from: 'nothing',
      id: idOf(name),
      name,
      purpose: 'functional',
    })).stores.push({ store });
  }

  const storesOf = ({ service, stores }: Open): PlannedStore[] => {
    const names = foldNames(stores.filter(({ as }) => !as).map(({ store }) => store.name));
    const groups = new Map<string, { store: GatheredStore; as?: KnownStored | undefined }[]>();
    const listed = new Map<GatheredStore, string>();
    for (const each of stores) {
      const { store, as } = each;
      const isExact = as && as.name === store.name;
      const name = isExact
        ? store.name
        : as
          ? foldKnownName(store.name)
          : (names.get(store.name) ?? store.name);
      listed.set(store, name);
      const party = isOwn(store.domain) ? 'first' : store.domain;
      const key = `${store.kind} ${party} ${name}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].map((group) => {
      const until = ({ seconds = 0 }: GatheredStore): number => seconds;
      group.sort((one, other) => until(other.store) - until(one.store));
      const [first] = group as [(typeof group)[number]];
      const entry = entries.get(first.store) ?? service.entry;
      return {
        kind: first.store.kind,
        name: listed.get(first.store) as string,
        lifetime: lifetimeOfStore(first.store),
        party: isOwn(first.store.domain) ? 'first' : 'third',
        ...(first.as && { known: first.as }),
        ...(entry && { entry }),
        seen: group.map(({ store }) => store) as [GatheredStore, ...GatheredStore[]],
      };
    });
  };
  const ORDER = ['samtykke', 'catalogue', 'database', 'nothing'];
  // A cookie may be called as a purpose is, or as this library.
  const ids = new Set(['necessary', 'functional', 'statistics', 'marketing']);
  if (!all.has('samtykke')) ids.add('samtykke');
  return [...all.values()]
    .sort((one, other) => ORDER.indexOf(one.service.from) - ORDER.indexOf(other.service.from))
    .map((each) => {
      let { id } = each.service;
      for (let count = 2; ids.has(id); count++) id = `${each.service.id}-${count}`;
      ids.add(id);
      return { ...each.service, id, hosts: [...each.hosts].sort(), stores: storesOf(each) };
    });
}

/** The services that a host is of, by the ids of a plan. */
export const servicesAt = (
  host: GatheredHost,
  recognised: Recognised,
  plan: readonly PlannedService[],
): string[] => [
  ...(recognised.hosts.get(host) ?? []).map(({ id }) => id),
  ...plan.filter(({ hosts }) => hosts.includes(host.host)).map(({ id }) => id),
];
