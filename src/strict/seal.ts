import type { Choice } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import { readCookie } from '../consent/visible-cookies.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/**
 * Seals the page for a choice: the browser refuses every host that is not this site's own and not
 * declared by a service that is granted. What an earlier seal refuses comes only with a reload, which
 * a decision on this very page brings about.
 *
 * @returns what of the choice the seal lets through.
 */
export type Seal = (state: Pick<ConsentState, 'choice' | 'source'>) => Choice;

/** @param own Another origin that our own files come from. */
export function createSeal({ services, cookie }: ResolvedDeclaration, own = ''): Seal {
  let sealed: readonly string[] | undefined;
  let lets: Choice | undefined;
  return ({ choice, source }) => {
    const hosts = services.flatMap(({ id, hosts = [] }) => (choice[id] ? hosts : []));
    if (sealed && !hosts.every((host) => sealed?.includes(host))) {
      if (/dialog|program/.test(source ?? '') && readCookie(cookie.name)) location.reload();
      const through = { __proto__: null, ...choice } as unknown as Record<string, boolean>;
      for (const id in choice) through[id] = !!(choice[id] && lets?.[id]);
      return through;
    }
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
    lets = choice;
    return choice;
  };
}
