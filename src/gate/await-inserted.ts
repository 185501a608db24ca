import { isLive } from './is-live.js';

/** Waits for the scripts that others put into the page: its `load` would have waited for them. */
export interface InsertedScripts {
  /** Begins. May be repeated. */
  watch(): void;
  /** How many have neither come nor failed. */
  count(): number;
  /** Ends; those that are still awaited are forgotten. */
  end(): void;
}

/**
 * @param isOurs Whether a script has been put in by us.
 * @param timeout Milliseconds after which one is no longer waited for.
 * @param settled Hears that one has come or failed.
 */
export function awaitInserted(
  isOurs: (script: HTMLScriptElement) => boolean,
  timeout: number,
  settled: () => void,
): InsertedScripts {
  const awaited = new Set<HTMLScriptElement>();
  const take = (records: readonly MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src || !isLive(node) || isOurs(node))
        continue;
      awaited.add(node);
      const done = (): void => {
        if (awaited.delete(node)) settled();
      };
      node.addEventListener('load', done);
      node.addEventListener('error', done);
      setTimeout(done, timeout);
    }
  };
  const observer = new MutationObserver(take);
  return {
    watch: () => observer.observe(document, { childList: true, subtree: true }),
    count() {
      // What an inline script has put in is told only after that has run.
      take(observer.takeRecords());
      return awaited.size;
    },
    end() {
      observer.disconnect();
      awaited.clear();
    },
  };
}
