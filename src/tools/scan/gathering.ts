import { siteOf } from '../browser/hosts.js';
import type { SeenRequest, Setting, Stored } from '../browser/seen.js';
import type { When } from './scan-result.js';

/** Something that was stored, under its full name. */
export interface GatheredStore {
  readonly kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
  readonly name: string;
  readonly domain: string;
  readonly path?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  /** Of a cookie: seconds; undefined until the browser is closed. */
  seconds?: number | undefined;
  /** How many of them may have passed before it was seen. */
  slack: number;
  setting?: Setting | undefined;
  readonly page: string;
  when: When;
}

/** A host that was asked. */
export interface GatheredHost {
  readonly host: string;
  readonly types: Record<string, number>;
  count: number;
  readonly by: Set<string>;
  readonly page: string;
  when: When;
  /** One address for each path, without "localhost" behind stand-ins. */
  readonly samples: Map<string, URL>;
}

/** Everything that visitors have met so far. */
export interface Gathering {
  readonly hosts: ReadonlyMap<string, GatheredHost>;
  readonly stores: ReadonlyMap<string, GatheredStore>;
  /** Whether a host is one of the site's own. */
  isOwn(host: string): boolean;
  /** The site that a page is of is its own. */
  own(host: string): void;
  requests(requests: readonly SeenRequest[], page: string): void;
  stored(stored: Stored, page: string, when: When): void;
}

/** The step at which a visitor has accepted. */
export const ACCEPTED = 'accept';

const whenOf = (step: string): When => (step === ACCEPTED ? 'after' : 'before');

/** Of each host, so many addresses are kept. */
const SAMPLES = 300;
const STARTERS = 5;
/** As long as Chromium lets a cookie live, whatever was asked for. */
const CAP = 399 * 86_400; // seconds

const plainDomain = (domain: string): string => domain.replace(/\.localhost$/, '');

/** What was asked for, where the browser has granted that or all that it grants. */
function secondsOf(lifetime: number | undefined, setting: Setting | undefined): number | undefined {
  const { asked } = setting ?? {};
  if (lifetime === undefined || asked === undefined) return lifetime;
  const passed = asked - lifetime;
  return lifetime > CAP || (passed > -5 && passed < Math.max(120, asked / 100)) ? asked : lifetime;
}

export function createGathering(): Gathering {
  const hosts = new Map<string, GatheredHost>();
  const stores = new Map<string, GatheredStore>();
  const sites = new Set<string>();
  const keep = (store: GatheredStore): void => {
    const { kind, name, domain, when, seconds = 0, setting } = store;
    const key = `${kind} ${domain} ${name}`;
    const before = stores.get(key);
    if (!before) {
      stores.set(key, store);
      return;
    }
    // Another visitor may have met it earlier.
    if (when === 'before') before.when = when;
    before.setting ??= setting;
    if (seconds > (before.seconds ?? 0)) Object.assign(before, { seconds, slack: store.slack });
  };
  return {
    hosts,
    stores,
    isOwn: (host) => sites.has(siteOf(host.replace(/^\./, ''))),
    own: (host) => void sites.add(siteOf(host)),
    requests(requests, page) {
      for (const { url, host, type, by, step } of requests) {
        const found: GatheredHost = hosts.get(host) ?? {
          host,
          types: {},
          count: 0,
          by: new Set(),
          page,
          when: whenOf(step),
          samples: new Map(),
        };
        hosts.set(host, found);
        found.count++;
        found.types[type] = (found.types[type] ?? 0) + 1;
        if (whenOf(step) === 'before') found.when = 'before';
        const starter = by.replace(/[?#].*$/, '');
        if (starter && found.by.size < STARTERS) found.by.add(starter);
        const address = new URL(url);
        // One script of Google's is another with another id.
        const key = address.pathname + (address.searchParams.get('id') ?? '');
        if (found.samples.size < SAMPLES && !found.samples.has(key)) {
          // A stand-in has the port of this machine.
          if (address.hostname !== host) address.port = '';
          address.hostname = host;
          found.samples.set(key, address);
        }
      }
    },
    stored({ cookies, keys }, page, when) {
      for (const { name, domain, path, httpOnly, secure, lifetime, setting } of cookies) {
        const seconds = secondsOf(lifetime, setting);
        keep({
          kind: 'cookie',
          name,
          domain: plainDomain(domain),
          path,
          httpOnly,
          secure,
          seconds,
          slack: seconds === lifetime && setting?.asked !== seconds ? 60 : 2,
          setting,
          page,
          when: setting && whenOf(setting.step) === 'before' ? 'before' : when,
        });
      }
      for (const { kind, name, origin, setting } of keys) {
        const domain = plainDomain(new URL(origin).hostname);
        keep({
          kind,
          name,
          domain,
          slack: 0,
          setting,
          page,
          when: setting && whenOf(setting.step) === 'before' ? 'before' : when,
        });
      }
    },
  };
}
