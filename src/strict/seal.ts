import type { Choice } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { readHost } from './declared-host.js';

/**
 * Seals the page for what is granted: the browser refuses every host that is not this site's own
 * and not declared by a service that is granted. What an earlier seal refuses is not let in before
 * the page is loaded again, which happens at once where the answer was given here.
 *
 * @returns what may load on this page.
 */
export type Seal = (state: Pick<ConsentState, 'choice'> & Partial<ConsentState>) => Choice;

/** What a policy calls a declared host. */
function sourcesOf(text: string): string[] {
  return readHost(text).flatMap(({ wild, name, port, path }) =>
    [wild ? `*.${name}` : name]
      .map((host) => `${host}:${port || '*'}`)
      .flatMap((host) => {
        // A path that does not end with "/" is one file to a policy, and what begins with it to us.
        const place = host + path.replace(/[;,]/g, encodeURIComponent);
        const places = place.endsWith('/') || !path ? [place] : [place, `${place}/`];
        return places.flatMap((each) => [each, `ws://${each}`, `wss://${each}`]);
      }),
  );
}

/** A page that comes back as it was, and is answered by a program once more, would do so for ever. */
const wouldGoRound = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload' &&
    navigator.userActivation?.hasBeenActive === false
  );
};

/**
 * @param stored What the page would come back with.
 * @param own Another origin that our own files come from.
 */
export function createSeal(
  { services }: ResolvedDeclaration,
  stored: () => Choice,
  own = '',
): Seal {
  /** What the page can reach at most. */
  let sealed: ReadonlySet<string> | undefined;
  return ({ choice, source }) => {
    const wanted = services.flatMap(({ id, hosts = [] }) =>
      choice[id] ? hosts.flatMap(sourcesOf) : [],
    );
    const sources = new Set(wanted.filter((each) => sealed?.has(each) ?? true));
    if (sources.size !== sealed?.size) {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      const { host } = location;
      // Older browsers do not take a socket to the site itself for 'self'.
      meta.content = `default-src 'self' ws://${host} wss://${host} 'unsafe-inline' 'unsafe-eval' data: blob: ${[own, ...sources].join(' ')}`;
      document.head.append(meta);
      sealed = sources;
    }
    const refused = services.filter(
      ({ id, hosts = [] }) =>
        choice[id] && !hosts.flatMap(sourcesOf).every((each) => sources.has(each)),
    );
    if (!refused[0]) return choice;
    if (source === 'dialog' || source === 'program') {
      const kept = stored();
      if (!refused.every(({ id }) => kept[id])) {
        console.warn('Samtykke: no cookie is kept, so this page stays sealed for what was granted');
      } else if (!wouldGoRound()) location.reload();
    }
    return Object.assign(
      { __proto__: null, ...choice },
      ...refused.flatMap(({ id, purposes }) =>
        [id, ...purposes].map((each) => ({ [each]: false })),
      ),
    );
  };
}
