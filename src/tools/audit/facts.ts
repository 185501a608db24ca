import type { Stored } from '../../declaration/declaration.js';
import { matchesHost } from '../../declaration/matches-host.js';
import type {
  ResolvedDeclaration,
  ResolvedStored,
} from '../../declaration/resolved-declaration.js';
import { storedPattern } from '../../gate/stored-pattern.js';
import { hostOf } from '../browser/hosts.js';
import { CATALOGUE } from '../declaration-file.js';

/** A service, as far as an audit needs it. */
export interface FactsService {
  readonly id: string;
  readonly name: string;
  /** Those that are asked about: all must be granted. */
  readonly purposes: readonly string[];
  readonly required: boolean;
  readonly hosts: readonly string[];
  readonly stores: readonly ResolvedStored[];
}

/** What is declared; without a declaration, what the catalogue knows. */
export interface Facts {
  readonly declaration: ResolvedDeclaration | undefined;
  /** Services that an address belongs to. */
  servicesAt(url: string): readonly FactsService[];
  /** Services that store something by this name. */
  servicesStoring(kind: Stored['kind'], name: string): readonly FactsService[];
  /** What is declared of it by those services. */
  storesOf(kind: Stored['kind'], name: string): readonly ResolvedStored[];
  /** What the catalogue calls the service of an address or a name, whether it is declared or not. */
  knownAt(url: string): { readonly id: string; readonly name: string } | undefined;
  knownStoring(
    kind: Stored['kind'],
    name: string,
  ): { readonly id: string; readonly name: string } | undefined;
  /** Whether it is the cookie that remembers the answer. */
  isConsentCookie(name: string): boolean;
}

/** A stand-in on this machine is declared by its own name, or by the one it stands for. */
const withoutLocalhost = (host: string): string => host.replace(/\.localhost(?=[:/]|$)/, '');

/** An address as it is meant. */
function meant(url: string): URL | undefined {
  const host = hostOf(url);
  if (!host) return undefined;
  const address = new URL(url);
  address.hostname = host;
  return address;
}

const isAt = ({ hosts }: Pick<FactsService, 'hosts'>, address: URL): boolean =>
  hosts.some((host) => matchesHost(withoutLocalhost(host), address));

const fits = (stored: Pick<Stored, 'kind' | 'name'>, kind: Stored['kind'], name: string): boolean =>
  stored.kind === kind && storedPattern(stored).test(name);

const KNOWN: readonly FactsService[] = CATALOGUE.map(({ id, name, purpose, hosts, stores }) => ({
  id,
  name,
  purposes: [purpose],
  required: purpose === 'necessary',
  hosts: [...hosts],
  // A name that nobody is sure of accuses nobody.
  stores: stores.filter((each) => !('uncertain' in each)).map(({ why, ...stored }) => stored),
}));

/** What is known about a site. */
export function factsOf(declaration: ResolvedDeclaration | undefined): Facts {
  const asked = (id: string): boolean =>
    !declaration?.purposes.some((purpose) => purpose.required && purpose.id === id);
  const services: readonly FactsService[] =
    declaration?.services.map(({ id, name, purposes, required, hosts = [], stores }) => ({
      id,
      name: typeof name === 'string' ? name : (Object.values(name ?? {})[0] ?? id),
      purposes: purposes.filter(asked),
      required,
      hosts,
      stores,
    })) ?? KNOWN;
  const at = (list: readonly FactsService[], url: string) => {
    const address = meant(url);
    return address ? list.filter((service) => isAt(service, address)) : [];
  };
  const storing = (list: readonly FactsService[], kind: Stored['kind'], name: string) =>
    list.filter(({ stores }) => stores.some((stored) => fits(stored, kind, name)));
  return {
    declaration,
    servicesAt: (url) => at(services, url),
    servicesStoring: (kind, name) => storing(services, kind, name),
    storesOf: (kind, name) =>
      storing(services, kind, name).flatMap(({ stores }) =>
        stores.filter((stored) => fits(stored, kind, name)),
      ),
    knownAt: (url) => at(KNOWN, url)[0],
    knownStoring: (kind, name) => storing(KNOWN, kind, name)[0],
    isConsentCookie: (name) => name === (declaration?.cookie.name ?? 'samtykke'),
  };
}
