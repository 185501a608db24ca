import type { Stored } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { KEEPERS } from './delete-stored.js';
import { storedPattern } from './stored-pattern.js';

/**
 * What is stored here under a name that no service declares, whether it is granted or not. The
 * cookie that remembers the answer is ours. Nothing is where a browser forbids to look.
 */
export async function undeclaredStored({
  cookie,
  services,
}: ResolvedDeclaration): Promise<readonly Stored[]> {
  // A sandboxed frame has no origin to store for. Asked for its databases there, Chromium 156 throws
  // and also rejects a promise that nobody can catch.
  if (origin === 'null') return [];
  const ours: Stored = { name: cookie.name, kind: 'cookie' };
  const declared = [ours, ...services.flatMap(({ stores }) => stores)];
  const found = Object.entries(KEEPERS).map(async ([key, keeper]) => {
    const kind = key as Stored['kind'];
    const patterns = declared.filter((each) => each.kind === kind).map(storedPattern);
    try {
      // A page without cookies has one without a name.
      const names = (await keeper({ name: '', kind }).names()).filter(Boolean);
      return names
        .filter((name) => !patterns.some((pattern) => pattern.test(name)))
        .map((name) => ({ kind, name }));
    } catch {
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}
