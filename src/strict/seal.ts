import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/**
 * Seals the page for a choice: the browser refuses every host that is not this site's own and not
 * declared by a service that is granted.
 *
 * @returns false when an earlier seal refuses what is granted now: only a reload lifts it.
 */
export type Seal = (choice: Choice) => boolean;

/** @param own Another origin that our own files come from. */
export function createSeal({ services }: ResolvedDeclaration, own = ''): Seal {
  let sealed: readonly string[] | undefined;
  return (choice) => {
    const hosts = services.flatMap(({ id, hosts = [] }) => (choice[id] ? hosts : []));
    if (sealed && !hosts.every((host) => sealed?.includes(host))) return false;
    if (sealed?.length !== hosts.length) {
      const sources = hosts
        .map((host) => host.replace(/[:/].*/, ''))
        .map((host) => `${host}:* ws://${host}:* wss://${host}:*`);
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${own} ${sources.join(' ')}`;
      document.head.append(meta);
      sealed = hosts;
    }
    return true;
  };
}
