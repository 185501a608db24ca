import { insertMarkup } from './insert-markup.js';
import { createReleaseQueue } from './release-queue.js';
import { type Trust, trusted } from './trusted.js';

/** Releases scripts and snippets. */
export interface Release {
  /**
   * Takes one in.
   *
   * @returns what puts it back. That gives false when it has run.
   */
  add(element: HTMLScriptElement | HTMLTextAreaElement): () => boolean;
  /**
   * Runs what has its turn.
   *
   * @param more Whether others will be added at once.
   */
  run(more: boolean): void;
}

/**
 * Makes what releases scripts and snippets: a file of its own, since it is needed only where one is
 * granted.
 *
 * @param timeout Milliseconds that a script which does not answer may hold up those after it.
 * @param trust What marks text as fit to run.
 * @param signal Stops everything. What has run stays.
 */
export function createRelease(
  timeout: number,
  report: (problem: string) => void,
  trust: Trust,
  signal: AbortSignal,
): Release {
  trusted(trust);
  const queue = createReleaseQueue(timeout, report, signal);
  return {
    add(element) {
      if (element instanceof HTMLScriptElement) return queue.add(element);
      // Not `value`: a browser may restore what a form field held before a reload.
      const { nodes, scripts } = insertMarkup(element.defaultValue, element, element.nonce);
      const holds = scripts.map(queue.add);
      const refs = nodes.map((node) => new WeakRef(node));
      return () => {
        const stopped = holds.map((hold) => hold()).every(Boolean);
        for (const ref of refs) ref.deref()?.remove();
        return stopped;
      };
    },
    run: queue.run,
  };
}
