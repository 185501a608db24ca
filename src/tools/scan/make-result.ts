import type { Declaration } from '../../declaration/declaration.js';
import { LANGUAGES, type Language } from '../../declaration/language.js';
import { CATALOGUE } from '../declaration-file.js';
import type { CookieDatabase } from './cookie-database.js';
import type { GatheredStore, Gathering } from './gathering.js';
import type { OwnNames, PlannedService } from './plan-services.js';
import { planServices, servicesAt } from './plan-services.js';
import { type Recognised, recognise } from './recognise.js';
import type { ScannedHost, ScannedService, ScannedStore } from './scan-result.js';

/** What was seen, and whose it is. */
export interface Explained {
  readonly plan: readonly PlannedService[];
  readonly services: readonly ScannedService[];
  readonly stores: readonly ScannedStore[];
  readonly hosts: readonly ScannedHost[];
}

/**
 * Names everything that was seen.
 *
 * @param declared Ids of the services of the catalogue that the owner has declared.
 */
export function explain(
  gathering: Gathering,
  database: CookieDatabase | undefined,
  names: OwnNames,
  declared: ReadonlySet<string>,
): Explained {
  const recognised = recognise(gathering, CATALOGUE, declared);
  const plan = planServices(gathering, recognised, database, names);
  return {
    plan,
    services: plan.map(({ id, name, purpose, from }) => ({ id, name, purpose, from })),
    stores: plan.flatMap(storesOf(gathering)),
    hosts: hostsOf(gathering, recognised, plan),
  };
}

const storesOf =
  ({ isOwn }: Gathering) =>
  ({ id, stores }: PlannedService): ScannedStore[] =>
    stores.map(({ kind, name, lifetime, seen }) => {
      const [first] = seen;
      const { domain, path, httpOnly, secure, seconds } = first;
      const set = seen.find(({ setting }) => setting)?.setting;
      const at = (each: GatheredStore): boolean => each.when === 'before';
      return {
        kind,
        name,
        count: new Set(seen.map((each) => each.name)).size,
        domain,
        party: isOwn(domain) ? 'first' : 'third',
        ...(path !== undefined && { path }),
        ...(httpOnly !== undefined && { httpOnly }),
        ...(secure !== undefined && { secure }),
        lifetime,
        ...(seconds !== undefined && { seconds }),
        how: set?.how,
        by: set?.by,
        page: (seen.find(at) ?? first).page,
        when: seen.some(at) ? 'before' : 'after',
        service: id,
      };
    });

const hostsOf = (
  { hosts, isOwn }: Gathering,
  recognised: Recognised,
  plan: readonly PlannedService[],
): ScannedHost[] =>
  [...hosts.values()].map((found) => ({
    host: found.host,
    party: isOwn(found.host) ? 'first' : 'third',
    types: found.types,
    count: found.count,
    by: [...found.by],
    page: found.page,
    when: found.when,
    services: servicesAt(found, recognised, plan),
  }));

/** Languages of the dialog among those that pages say they are in: "no" is "nb", "en-GB" is "en". */
export const languagesAmong = (spoken: readonly string[]): Language[] => {
  const known = spoken.flatMap((each) => {
    const [plain = ''] = each.toLowerCase().split('-');
    return LANGUAGES.find((language) => language === (plain === 'no' ? 'nb' : plain)) ?? [];
  });
  return [...new Set(known)];
};

/** A declaration as it is written into a file. */
export const textOf = (declaration: Declaration): string =>
  `${JSON.stringify(declaration, null, 2)}\n`;
