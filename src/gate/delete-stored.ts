import type { Choice } from '../consent/choice.js';
import { cookieDomains, deleteCookie } from '../consent/delete-cookie.js';
import { cookieNames } from '../consent/visible-cookies.js';
import type { Stored } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { storedPattern } from './stored-pattern.js';

/** Milliseconds that a browser may take to list or delete things; a withdrawal goes on after that. */
const PATIENCE = 1000;

const inTime = <Answer>(work: Answer): Promise<Awaited<Answer> | undefined> =>
  Promise.race([work, new Promise<undefined>((late) => setTimeout(late, PATIENCE))]);

/** One place where a browser keeps things by name. */
interface Keeper {
  names(): Promise<readonly string[]> | readonly string[];
  remove(name: string): unknown;
}

const webStorage = (storage: Storage): Keeper => ({
  // A key that is called "length" or "key" is no property of the storage.
  names: () => Array.from(storage, (_, index) => storage.key(index) as string),
  remove: (name) => storage.removeItem(name),
});

/** Each is asked for only when it is needed: a sandboxed frame throws at the mention. */
export const KEEPERS: Readonly<Record<Stored['kind'], (stored: Stored) => Keeper>> = {
  cookie: ({ path }) => ({ names: cookieNames, remove: (name) => deleteCookie(name, path) }),
  local: () => webStorage(localStorage),
  session: () => webStorage(sessionStorage),
  indexeddb: () => ({
    names: async () => (await indexedDB.databases()).map(({ name }) => name as string),
    remove: (name) =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        // A page that still has it open blocks the deletion until it is closed; a deletion that
        // waits for another page's is told nothing at all.
        request.onsuccess = request.onerror = request.onblocked = done;
      }),
  }),
  cache: () => ({ names: () => caches.keys(), remove: (name) => caches.delete(name) }),
};

/**
 * Whether a cookie of this name stands here that no script may see or delete. Only Chromium tells,
 * and only in secure contexts: there a deletion that changes nothing fails (seen in 156). It fails
 * for a registry's domain too, whatever the name.
 */
async function isHttpOnly(name: string): Promise<boolean> {
  const fails = (name: string, domain: string): Promise<boolean> | undefined =>
    window.cookieStore?.delete({ name, ...(domain && { domain }) }).then(
      () => false,
      () => true,
    );
  for (const domain of cookieDomains()) {
    if ((await fails(name, domain)) && !(await fails(`${name}-`, domain))) return true;
  }
  return false;
}

/** Whether it can stand in this browser under the page's own name. */
const isWithinReach = ({ party, domain = '' }: Stored): boolean =>
  party !== 'third' && (!domain || cookieDomains().includes(domain.replace(/^\./, '')));

/**
 * Deletes what the services that are not granted have stored, and looks whether it is gone. What
 * is not declared is left alone, and so is what a service that is granted has declared too, and
 * what has the name of something that is declared for another site.
 */
export async function deleteStored(
  { cookie, services }: ResolvedDeclaration,
  choice: Choice,
  report: (problem: string) => void,
): Promise<void> {
  const storesOf = (granted: boolean): Stored[] =>
    services
      .flatMap(({ id, stores }) => (choice[id] === granted ? stores : []))
      .filter(isWithinReach);
  const ours: Stored = { name: cookie.name, kind: 'cookie' };
  const wanted = [...storesOf(true), ours].map((stored) => ({
    kind: stored.kind,
    pattern: storedPattern(stored),
  }));
  await Promise.all(
    storesOf(false).map(async (stored) => {
      const { kind } = stored;
      const pattern = storedPattern(stored);
      const doomed = (names: readonly string[]): string[] =>
        names.filter(
          (name) =>
            pattern.test(name) &&
            !wanted.some((each) => each.kind === kind && each.pattern.test(name)),
        );
      try {
        const keeper = KEEPERS[kind](stored);
        // At a path of its own, a cookie may stand out of this page's sight.
        const hidden = stored.path ? [stored.name] : [];
        const names = async () => (await inTime(keeper.names())) ?? [];
        await inTime(Promise.all(doomed([...hidden, ...(await names())]).map(keeper.remove)));
        const left = doomed(await names());
        if (kind === 'cookie') {
          for (const name of doomed([stored.name])) if (await isHttpOnly(name)) left.push(name);
        }
        for (const name of left) report(`${kind} "${name}" could not be deleted`);
      } catch {
        // What cannot be reached keeps nothing that this page could delete.
      }
    }),
  );
}
