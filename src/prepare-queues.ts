import QUEUES from 'virtual:queues';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';

/** A call that a page has made before the vendor was there: names with a dot before each, or "". */
export type EarlyCall = readonly [path: string, words: readonly unknown[]];

/**
 * The property under which a recorder keeps the calls. Were it a function, a promise that is given a
 * recorder would wait for it for ever.
 */
export const EARLY = 'then';

/** Something that takes every call, and calls of every method, at any depth. */
export const recorder = (calls: EarlyCall[] = [], path = ''): object =>
  new Proxy(Object, {
    apply: (_, __, words) => void calls.push([path, words]),
    // biome-ignore lint/style/useTemplate: some bytes less
    get: (_, step) => (step === EARLY ? calls : recorder(calls, path + '.' + (step as string))),
  });

/**
 * Puts on the page what vendors that we load may be called by before they are there, so that a page
 * may do so: what it says is kept until the grant, and sent nowhere. These few are there from the
 * page's first line on, the others once `load-services.ts` has come.
 */
export function prepareQueues({ services }: ResolvedDeclaration): void {
  const page = window as unknown as Record<string, unknown>;
  for (const { use = '', options } of services) {
    const name = options && QUEUES[use];
    // WordPress takes everything for granted until it is told that it must ask.
    if (name) page[name] ??= name[0] === 'w' ? 'optin' : recorder();
  }
}
