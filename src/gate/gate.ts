import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { consentIds } from './consent-ids.js';
import { watchHeldElements } from './held-elements.js';
import { holdEmbed, releaseEmbed } from './held-embed.js';
import { isLive } from './is-live.js';
import { isPast } from './is-past.js';
import type { Release } from './release.js';
import { releaseAtOnce } from './release-at-once.js';
import { beginSlice, pause } from './time-slice.js';
import { trusted } from './trusted.js';
import { whenParsed } from './when-parsed.js';

/** What the page may load. */
export interface Gate {
  /**
   * Holds what is no longer granted, and releases what is: at once as far as the page does not feel
   * it, and the rest in slices.
   *
   * @returns for each script that has run and is no longer granted, the ids that it names.
   */
  apply(choice: Choice): Promise<readonly (readonly string[])[]>;
  /** Releases one element until the next decision, whatever is granted. */
  loadOnce(element: Element): void;
  /** Takes in the held elements of the document, or of a root that it cannot see into. */
  scan(root: ParentNode): void;
}

interface Item {
  readonly ids: readonly string[];
  /** Puts back what has been released. False when it has run, whether the element is still there or not. */
  hold?: ((element: Element | undefined) => boolean) | undefined;
  /** Released by the visitor for now. */
  once?: boolean;
}

/**
 * Watches the elements that carry `data-consent` and releases each once everything it names is
 * granted.
 *
 * @param choice What is granted now.
 * @param report Tells the owner, each thing once.
 * @param reportMistake Takes an element that cannot be held, or that names what is not declared.
 * @param fillPlace Takes a frame that is held, so that something can stand in its place, and the
 * places that the owner has put on the page for us.
 * @param signal Stops everything. What has been released stays.
 */
export function createGate(
  { tagTimeout = 10 }: ResolvedDeclaration,
  choice: Choice,
  report: (problem: unknown) => void,
  reportMistake: (element: Element) => void,
  fillPlace: (place: Element) => void,
  signal: AbortSignal,
): Gate {
  const items = new WeakMap<Element, Item>();
  /** All of them in the order they were found: what a page throws away is not kept for it. */
  let order: (readonly [WeakRef<Element>, Item])[] = [];
  /** Which has to be looked at next. */
  let next = 0;
  let working: Promise<void>;
  let pausing = false;
  let ran: (readonly string[])[] = [];
  let scripts: Release | undefined;
  let fetching = false;

  const fetchRelease = async (): Promise<void> => {
    if (fetching) return;
    fetching = true;
    try {
      scripts = (await import('./release.js')).createRelease(
        tagTimeout * 1000,
        report,
        trusted(),
        signal,
      );
      next = 0;
      work();
    } catch (error) {
      report(error);
      // The next decision tries again.
      fetching = false;
    }
  };

  const release = (element: Element, item: Item): void => {
    if (element.matches('script,textarea')) {
      // What comes after a script that waits for the queue waits too.
      const early =
        !fetching && element instanceof HTMLScriptElement && releaseAtOnce(element, report);
      if (early) {
        // Before it runs: it may decide, and then is looked at again.
        item.hold = early.hold;
        element.replaceWith(early.live);
      } else {
        item.hold = scripts?.add(element as HTMLScriptElement | HTMLTextAreaElement);
        if (!scripts) fetchRelease();
      }
    } else {
      releaseEmbed(element);
      item.hold = (element) => {
        if (element) holdEmbed(element);
        return true;
      };
    }
  };

  const look = (element: Element | undefined, item: Item): void => {
    const { ids } = item;
    if (item.once || ids.every((id) => choice[id])) {
      if (!item.hold && element) release(element, item);
    } else {
      if (item.hold?.(element) === false) ran.push(ids);
      item.hold = undefined;
      if (element?.matches('iframe,video')) fillPlace(element);
    }
  };

  const workThrough = async (): Promise<void> => {
    let isOver = beginSlice();
    while (next < order.length) {
      const [ref, item] = order[next] as (typeof order)[number];
      const element = ref.deref();
      // More of the page brings us back here.
      if (element?.matches('script,textarea') && !isPast(element)) return;
      next++;
      try {
        look(element, item);
      } catch (error) {
        report(error);
      }
      if (isOver()) {
        scripts?.run(true);
        pausing = true;
        await pause();
        pausing = false;
        isOver = beginSlice();
      }
    }
    scripts?.run(false);
  };
  // What is found while the page has a pause waits for the end of it.
  const work = (): Promise<void> => {
    if (!pausing) working = workThrough();
    return working;
  };

  const found = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (items.has(element)) continue;
      const ids = consentIds(element);
      if (isLive(element) || !ids.every((id) => id in choice)) reportMistake(element);
      else if (ids[0]) {
        const item = { ids };
        items.set(element, item);
        order.push([new WeakRef(element), item]);
      } else fillPlace(element);
    }
    work();
  };

  whenParsed(work, { signal });
  signal.addEventListener('abort', () => {
    order = [];
  });
  return {
    async apply(granted) {
      choice = granted;
      // Each decision has its own list, and answers with it even if another one comes meanwhile.
      const mine: typeof ran = [];
      ran = mine;
      order = order.filter(([ref, item]) => {
        item.once = false;
        return item.hold || ref.deref();
      });
      next = 0;
      await work();
      return mine;
    },
    loadOnce(element) {
      const item = items.get(element);
      if (!item) return;
      item.once = true;
      look(element, item);
      scripts?.run(false);
    },
    scan: watchHeldElements(found, signal),
  };
}
