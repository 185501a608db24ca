import { catchWrites } from './catch-writes.js';
import { insertMarkup, parseMarkup } from './insert-markup.js';
import { createLateEvents } from './late-events.js';
import { createLiveScript } from './live-script.js';
import { beginSlice, pause } from './time-slice.js';
import { whenParsed } from './when-parsed.js';

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

interface Entry {
  readonly held: HTMLScriptElement;
  readonly source: string;
  /** `free` runs whenever it comes; `deferred` once the document is parsed. */
  readonly turn: 'free' | 'deferred' | 'line';
  /** The running element, once it is in the page. */
  live?: HTMLScriptElement | undefined;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether those after it need not wait for it. */
  settled?: boolean;
  ran?: boolean;
  /** What it has written, and has not been put into the page. */
  text?: string;
  /** Before this, what it writes is put in. */
  place?: Text;
  readonly written: ChildNode[];
  readonly children: Entry[];
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
  let giveBack: (() => void) | undefined;

  const late = createLateEvents(() => !line.length && !awaited, signal);

  const settle = (entry: Entry, problem?: string): void => {
    clearTimeout(entry.timer);
    if (!problem) entry.ran = true;
    if (entry.settled) return;
    if (problem) report(`${entry.source} ${problem}`);
    putIn(entry, true);
    entry.settled = true;
    if (entry.turn === 'free') awaited--;
    run();
  };

  const start = (entry: Entry): void => {
    const { held, source } = entry;
    let live: HTMLScriptElement;
    late.expect();
    try {
      live = createLiveScript(held, source);
    } catch (error) {
      // Trusted Types forbid it.
      settle(entry, `${error}`);
      return;
    }
    entry.live = live;
    live.async = oneByOne || entry.turn === 'free';
    const fetched = source && held.isConnected;
    if (fetched) {
      live.addEventListener('load', () => settle(entry));
      live.addEventListener('error', () => settle(entry, 'did not load'));
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
    if (!fetched) settle(entry);
  };

  /** Takes back what has been started too early, so that it can be started again. */
  const rewind = (from: number): void => {
    for (const each of line.slice(from)) takeBack(each);
  };

  /** Puts in what a script has written, as far as that can stand alone. */
  const putIn = (entry: Entry, all?: boolean): void => {
    const { text, live, held } = entry;
    if (!text || !live) return;
    // An element that is still open would take in what follows.
    if (!all && (parseMarkup(`${text}<i>`).body.lastChild as Element).outerHTML !== '<i></i>')
      return;
    entry.text = '';
    const place = entry.place ?? new Text();
    if (!entry.place) live.after(place);
    entry.place = place;
    const { nodes, scripts } = insertMarkup(text, place, held.nonce);
    entry.written.push(place, ...nodes);
    const from = line.indexOf(entry) + entry.children.length + 1;
    const children = scripts.map(enter);
    entry.children.push(...children);
    const next = children.filter(({ turn }) => turn === 'line');
    if (next.some(({ source }) => source)) rewind(from);
    line.splice(from, 0, ...next);
    // A parser runs an inline script at once, and waits for an external one.
    for (const each of next) {
      if (each.source) break;
      if (!each.live) start(each);
    }
  };

  const take = (writer: HTMLOrSVGScriptElement | null, html: string): boolean => {
    const started = line.filter(({ live, settled }) => live && !settled);
    const entry =
      started.find(({ live }) => live === writer) ??
      // An inline script that a tag has put in runs while the tag does, the first of the line.
      (writer && !('src' in writer && writer.src) ? started[0] : undefined);
    if (!entry) return false;
    entry.text = (entry.text ?? '') + html;
    putIn(entry);
    return true;
  };

  function run(more = expectMore): void {
    expectMore = more;
    // A script may change the line while it runs; this loop then sees the change.
    if (running || signal.aborted) return;
    running = true;
    const isOver = beginSlice();
    if (document.readyState !== 'loading') line.push(...deferred.splice(0));
    if (line.length) giveBack ??= catchWrites(take);
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
    }
    while (line[0]?.settled) line.shift();
    running = false;
    if (line.length || more) return;
    giveBack?.();
    giveBack = undefined;
    late.tell(!awaited);
  }

  function takeBack(entry: Entry): boolean {
    const { held, live, ran, written, children } = entry;
    clearTimeout(entry.timer);
    entry.live = undefined;
    live?.replaceWith(held);
    // A script that is only removed still runs when its file arrives; one that has moved to
    // another document does not.
    if (live && !ran) new Document().adoptNode(live);
    const stopped = children.splice(0).map(drop);
    for (const node of written.splice(0)) node.remove();
    return !ran && stopped.every(Boolean);
  }

  const drop = (entry: Entry): boolean => {
    if (entry.turn === 'free' && entry.live && !entry.settled) awaited--;
    entry.settled = true;
    return takeBack(entry);
  };

  /** Makes a held script one of ours; what runs in order is the caller's to put into the line. */
  function enter(held: HTMLScriptElement): Entry {
    const source = held.dataset.src ?? held.src;
    const module = held.dataset.type === 'module';
    const turn =
      (source || module) && held.hasAttribute('async')
        ? 'free'
        : module || (source && held.defer)
          ? 'deferred'
          : 'line';
    const entry: Entry = { held, source, turn, written: [], children: [] };
    if (turn === 'free') start(entry);
    if (turn === 'deferred') deferred.push(entry);
    return entry;
  }

  whenParsed(() => run(), { signal });
  signal.addEventListener('abort', () => giveBack?.());
  return {
    add(held) {
      const entry = enter(held);
      if (entry.turn === 'line') line.push(entry);
      return () => drop(entry);
    },
    run,
  };
}
