import type { Answers, VendorPage } from '../../src/declaration/known-service.js';

export const EVERYTHING: Answers = { functional: true, statistics: true, marketing: true };
export const CHAT_ONLY: Answers = { functional: true, statistics: false, marketing: false };

/** A page that writes down which scripts it is asked for, with what stood on its window by then. */
export interface PageOfScripts<W extends object> extends VendorPage {
  readonly globals: W;
  readonly scripts: readonly (readonly [
    address: string,
    attributes?: Readonly<Record<string, string>>,
  ])[];
  /** The last script has come, and has run. */
  run(): Promise<void>;
}

/**
 * @param window What vendors leave their names on.
 * @param look Called at the moment a script is asked for.
 */
export function pageOfScripts<W extends object>(
  globals: W,
  answers: Answers = EVERYTHING,
  look?: () => void,
): PageOfScripts<W> {
  const scripts: [string, Readonly<Record<string, string>>?][] = [];
  let arrive = () => {};
  return {
    globals,
    answers,
    decided: true,
    scripts,
    script(address, attributes) {
      look?.();
      scripts.push(attributes ? [address, attributes] : [address]);
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    style() {
      throw new Error('No style sheet is expected.');
    },
    async run() {
      arrive();
      // Whoever waits for the script hears of it before this does.
      await Promise.resolve();
    },
  };
}

/** Calls as `arguments` objects, which vendors' queues hold, as lists. */
export const asLists = (calls: unknown): unknown[][] =>
  Array.from(calls as Iterable<ArrayLike<unknown>>, (words) => Array.from(words));
