import type { Choice } from '../consent/choice.js';
import { deleteCookie } from '../consent/delete-cookie.js';
import { cookieNames } from '../consent/visible-cookies.js';
import type { Stored } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { storedPattern } from './stored-pattern.js';

/** One place where a browser keeps things by name. */
interface Keeper {
  names(): Promise<readonly string[]> | readonly string[];
  remove(name: string, stored: Stored): unknown;
}

const webStorage = (storage: Storage): Keeper => ({
  names: () => Object.keys(storage),
  remove: (name) => storage.removeItem(name),
});

/** Each is asked for only when it is needed: a sandboxed frame throws at the mention. */
export const KEEPERS: Readonly<Record<Stored['kind'], () => Keeper>> = {
  cookie: () => ({
    names: cookieNames,
    remove: deleteCookie,
  }),
  local: () => webStorage(localStorage),
  session: () => webStorage(sessionStorage),
  indexeddb: () => ({
    names: async () => (await indexedDB.databases()).map(({ name }) => name as string),
    remove: (name) =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        // A page that still has it open blocks the deletion until it is closed.
        request.onsuccess = request.onerror = request.onblocked = done;
      }),
  }),
  cache: () => ({ names: () => caches.keys(), remove: (name) => caches.delete(name) }),
};

/**
 * Deletes what the services that are not granted have stored, and looks whether it is gone. What
 * is not declared is left alone, and so is what a service that is granted has declared too.
 */
export async function deleteStored(
  { cookie, services }: ResolvedDeclaration,
  choice: Choice,
  report: (problem: string) => void,
): Promise<void> {
  const storesOf = (granted: boolean): Stored[] =>
    services.flatMap(({ id, stores }) => (choice[id] === granted ? stores : []));
  const ours: Stored = { name: cookie.name, kind: 'cookie' };
  const wanted = [...storesOf(true), ours].map((stored) => ({
    kind: stored.kind,
    pattern: storedPattern(stored),
  }));
  await Promise.all(
    storesOf(false).map(async (stored) => {
      const { kind } = stored;
      const pattern = storedPattern(stored);
      const doomed = async (keeper: Keeper): Promise<string[]> =>
        (await keeper.names()).filter(
          (name) =>
            pattern.test(name) &&
            !wanted.some((each) => each.kind === kind && each.pattern.test(name)),
        );
      try {
        const keeper = KEEPERS[kind]();
        for (const name of await doomed(keeper)) await keeper.remove(name, stored);
        for (const name of await doomed(keeper)) report(`${kind} "${name}" could not be deleted`);
      } catch {
        // What cannot be reached keeps nothing that this page could delete.
      }
    }),
  );
}
