import { changesBetween, rejectAll } from './consent/choice.js';
import type { Consent } from './consent-api.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';

/**
 * What a server or a worker has: nobody has decided, and nobody can be asked. Only what is required
 * is granted, and a decision does nothing, since it would be everybody's.
 */
export function consentWithoutPage(declaration: ResolvedDeclaration): Consent {
  const choice = rejectAll(declaration);
  const state = Object.freeze({
    decided: false,
    choice,
    id: undefined,
    decidedAt: undefined,
    source: undefined,
    version: declaration.version,
  });
  const nothing = (): void => {};
  const has = (id: string): boolean => choice[id] === true;
  return {
    state,
    has,
    subscribe(listener) {
      listener(state, changesBetween(choice, choice));
      return nothing;
    },
    whenGranted: (id, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        signal?.addEventListener('abort', () => reject(signal.reason));
        if (has(id)) resolve();
      }),
    run(id, start) {
      const ended = new AbortController();
      if (has(id)) start({ signal: ended.signal });
      return () => ended.abort();
    },
    acceptAll: nothing,
    rejectAll: nothing,
    choose: nothing,
    withdraw: nothing,
    open: nothing,
    close: nothing,
    scan: nothing,
    report: async () => [],
    destroy: nothing,
  };
}
