import { createLiveScript } from './live-script.js';
import { whenParsed } from './when-parsed.js';

export interface ReleaseQueue {
  /**
   * Takes in a held script.
   *
   * @returns what puts it back. That gives false when the script has run; one that has not run yet
   * never will.
   */
  add(held: HTMLScriptElement): () => boolean;
  /** Runs the scripts whose turn it is. */
  run(): void;
}

interface Entry {
  readonly held: HTMLScriptElement;
  readonly source: string;
  /** The running element, once it is in the page. */
  live?: HTMLScriptElement | undefined;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether those after it need not wait for it. */
  settled?: boolean;
  ran?: boolean;
}

/**
 * Runs held scripts as the parser would have: externals in the order of the document while they
 * download side by side, an inline script after the externals before it, `defer` and modules after
 * all of those, `async` whenever it comes.
 *
 * Scripts that a program inserts with `async = false` download in parallel and run in order, and
 * the `load` event of one comes before the next runs (HTML standard, "execute the script element";
 * seen so in Chromium 156 and Firefox 153): an inline script inserted in that event runs between.
 *
 * @param timeout Milliseconds that a script which does not answer may hold up those after it.
 */
export function createReleaseQueue(
  timeout: number,
  report: (problem: string) => void,
  signal: AbortSignal,
): ReleaseQueue {
  /** What runs in order, first to last. */
  let line: Entry[] = [];
  /** What a parser puts off until the document is parsed. */
  const deferred: Entry[] = [];
  /** Set when a script has not answered: the browser's own order would wait for it for ever. */
  let oneByOne = false;

  let running = false;

  const settle = (entry: Entry, problem?: string): void => {
    clearTimeout(entry.timer);
    entry.settled = true;
    if (problem) report(`${entry.source} ${problem}`);
    else entry.ran = true;
    run();
  };

  const start = (entry: Entry): void => {
    const { held, source } = entry;
    const inOrder = line.includes(entry);
    let live: HTMLScriptElement;
    try {
      live = createLiveScript(held, source);
    } catch (error) {
      // Trusted Types may forbid it.
      settle(entry, `${error}`);
      return;
    }
    entry.live = live;
    live.async = oneByOne || !inOrder;
    if (source && held.isConnected) {
      live.addEventListener('load', () => settle(entry));
      live.addEventListener('error', () => settle(entry, 'did not load'));
      if (inOrder) {
        entry.timer = setTimeout(() => {
          oneByOne = true;
          for (const each of line.slice(line.indexOf(entry) + 1)) takeBack(each);
          settle(entry, 'did not load');
        }, timeout);
      }
    } else entry.ran = entry.settled = true;
    held.replaceWith(live);
  };

  function run(): void {
    // A script may change the line while it runs; this loop then sees the change.
    if (running || signal.aborted) return;
    running = true;
    if (document.readyState !== 'loading') line.push(...deferred.splice(0));
    let waits = false;
    for (let i = 0; i < line.length; i++) {
      const entry = line[i] as Entry;
      if (!entry.live && !entry.settled && !(waits && (oneByOne || !entry.source))) start(entry);
      waits ||= !entry.settled;
    }
    line = line.filter(({ settled }) => !settled);
    running = false;
  }

  function takeBack(entry: Entry): boolean {
    const { held, live, ran } = entry;
    clearTimeout(entry.timer);
    entry.live = undefined;
    live?.replaceWith(held);
    // A script that is only removed still runs when its file arrives; one that has moved to
    // another document does not.
    if (live && !ran) new Document().adoptNode(live);
    return !ran;
  }

  whenParsed(run, { signal });
  return {
    add(held) {
      const source = held.dataset.src ?? held.src;
      const entry: Entry = { held, source };
      const module = held.dataset.type === 'module';
      const fetched = source || module;
      if (fetched && held.hasAttribute('async')) start(entry);
      else (module || (source && held.defer) ? deferred : line).push(entry);
      return () => {
        entry.settled = true;
        return takeBack(entry);
      };
    },
    run,
  };
}
