import { awaitInserted } from './await-inserted.js';
import { catchOnload } from './catch-onload.js';
import type { Entry, LineTools } from './entry.js';
import { hasPassed } from './has-passed.js';
import { createLiveScript } from './live-script.js';
import { putIn } from './put-in.js';
import { replaceCall } from './replace-call.js';
import { takeBack as takeBackLive } from './take-back.js';
import { type LateListener, tellLate } from './tell-late.js';
import { beginSlice, pause } from './time-slice.js';
import { whenParsed } from './when-parsed.js';

/**
 * Milliseconds that a module in the page itself gets to run. It fires no event, and Firefox 153 does
 * not keep its place among those that are inserted in order.
 */
const MODULE_TIME = 20;

export interface ReleaseQueue {
  /**
   * Takes in a held script.
   *
   * @returns what puts it back. That gives false when the script has run; one that has not run yet
   * never will.
   */
  add(held: HTMLScriptElement): () => boolean;
  /**
   * Runs the scripts whose turn it is.
   *
   * @param more Whether others will be added at once.
   */
  run(more?: boolean): void;
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
  const line: Entry[] = [];
  /** What a parser puts off until the document is parsed. */
  const deferred: Entry[] = [];
  /** How many of those that run whenever they come have not come yet. */
  let awaited = 0;
  /** Set when a script has not answered: the browser's own order would wait for it for ever. */
  let oneByOne = false;
  let running = false;
  let expectMore = false;
  /** What gives the page its own functions back. */
  let writes: (() => void)[] = [];
  let listens: (() => void)[] | undefined;
  /** Who listens for what a tag would have heard that stood in the page from the start. */
  const late: LateListener[] = [];
  /** What we have put in. */
  const ours = new WeakSet<HTMLScriptElement>();
  const inserted = awaitInserted(
    (script) => ours.has(script),
    timeout,
    () => run(),
  );

  const listen = (listener: LateListener): boolean => {
    late.push(listener);
    setTimeout(run);
    return true;
  };

  const settle = (entry: Entry, problem?: string): void => {
    clearTimeout(entry.timer);
    if (!problem) entry.ran = true;
    if (entry.settled) return;
    if (problem) report(`${entry.source} ${problem}`);
    putIn(entry, true, tools);
    entry.settled = true;
    if (entry.ran && entry.live) {
      entry.past = new WeakRef(entry.live);
      entry.live = undefined;
    }
    if (entry.turn === 'free') awaited--;
    run();
  };

  const start = (entry: Entry): void => {
    const { held, source } = entry;
    let live: HTMLScriptElement;
    if (!listens) {
      listens = [document, window].map((target) =>
        replaceCall(
          target,
          'addEventListener',
          (given) => hasPassed(given[0] as never) && listen([target, ...(given as never)] as never),
        ),
      );
      const arm = (): void => {
        const onload = catchOnload((listener) => listen([window, 'load', listener]));
        listens?.push(onload);
      };
      if (hasPassed('load')) arm();
      // Firefox does not let it wait for modules that are put in late.
      else window.addEventListener('load', () => setTimeout(arm), { signal });
    }
    if (hasPassed('load')) inserted.watch();
    try {
      live = createLiveScript(held, source);
    } catch (error) {
      // Trusted Types forbid it.
      settle(entry, `${error}`);
      return;
    }
    entry.live = live;
    ours.add(live);
    // A module in the page itself runs soon; in order, it would wait for what tags have put in.
    live.async = oneByOne || entry.silent || entry.turn === 'free';
    const fetched = source && held.isConnected;
    if (fetched) {
      // One that has been taken back is still told of in Firefox.
      const come = (problem?: string): void => {
        if (entry.live === live) settle(entry, problem);
      };
      live.addEventListener('load', () => come());
      live.addEventListener('error', () => come('did not load'));
      if (entry.turn === 'free') awaited++;
      else {
        entry.timer = setTimeout(() => {
          oneByOne = true;
          rewind(line.indexOf(entry) + 1);
          settle(entry, 'did not load');
        }, timeout);
      }
    } else entry.ran = true;
    held.replaceWith(live);
    if (entry.silent) setTimeout(settle, MODULE_TIME, entry);
    else if (!fetched) settle(entry);
  };

  const rewind = (from: number): void => {
    for (const each of line.slice(from)) takeBack(each);
  };

  const take = (writer: HTMLOrSVGScriptElement | null, html: readonly string[]): unknown => {
    // What is deferred may not write, in a live page either.
    const started = line.filter(({ live, settled, turn }) => live && !settled && turn === 'line');
    const entry =
      started.find(({ live }) => live === writer) ??
      // An inline script that a tag has put in runs while the tag does, the first of the line.
      (writer && !('src' in writer && writer.src) ? started[0] : undefined);
    if (!entry) return;
    entry.written.push(...html);
    putIn(entry, false, tools);
    return document;
  };

  function run(more = expectMore): void {
    expectMore = more;
    // A script may change the line while it runs; this loop then sees the change.
    if (running || signal.aborted) return;
    running = true;
    const isOver = beginSlice();
    // Those come after all that is still to be found.
    if (document.readyState !== 'loading' && !more) line.push(...deferred.splice(0));
    if (line.length && !writes.length) {
      writes = ['write', 'writeln', 'open'].map((name) =>
        // Tags open before they write; while the parser runs that does nothing.
        replaceCall(document, name, (given) =>
          take(document.currentScript, name > 'w' ? given : []),
        ),
      );
    }
    let waits = false;
    for (let i = 0; i < line.length; i++) {
      const entry = line[i] as Entry;
      if (!entry.live && !entry.settled && !(waits && (oneByOne || !entry.source))) {
        if (isOver()) {
          pause().then(() => run());
          break;
        }
        start(entry);
      }
      waits ||= !entry.settled;
      if (entry.silent && !entry.settled) break;
    }
    while (line[0]?.settled) line.shift();
    running = false;
    if (line.length || more) return;
    for (const giveBack of writes.splice(0)) giveBack();
    if (awaited || inserted.count()) return;
    inserted.end();
    if (late[0]) tellLate(late.splice(0));
  }

  function takeBack(entry: Entry): boolean {
    const { held, ran } = entry;
    const live = entry.live ?? entry.past?.deref();
    clearTimeout(entry.timer);
    entry.live = undefined;
    takeBackLive(held, live, ran);
    return entry.unwrite?.() !== false && !ran;
  }

  const drop = (entry: Entry): boolean => {
    if (entry.turn === 'free' && entry.live && !entry.settled) awaited--;
    entry.settled = true;
    return takeBack(entry);
  };

  const enter = (held: HTMLScriptElement): Entry => {
    const source = held.dataset.src ?? held.src;
    const module = held.dataset.type === 'module';
    const turn =
      (source || module) && held.hasAttribute('async')
        ? 'free'
        : module || (source && held.defer)
          ? 'deferred'
          : 'line';
    const entry: Entry = { held, source, turn, silent: module && !source, written: [] };
    if (turn === 'free') start(entry);
    if (turn === 'deferred') deferred.push(entry);
    return entry;
  };

  const tools: LineTools = { line, enter, start, rewind, drop };

  whenParsed(() => run(), { signal });
  signal.addEventListener('abort', () => {
    inserted.end();
    for (const giveBack of [...writes, ...(listens ?? [])]) giveBack();
  });
  return {
    add(held) {
      const entry = enter(held);
      if (entry.turn === 'line') line.push(entry);
      return () => drop(entry);
    },
    run,
  };
}
