import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { consentIds } from './consent-ids.js';
import { watchHeldElements } from './held-elements.js';
import { holdEmbed, releaseEmbed } from './held-embed.js';
import { insertMarkup } from './insert-markup.js';
import { isLive } from './is-live.js';
import { createReleaseQueue, type WithLateKit } from './release-queue.js';
import { beginSlice, pause } from './time-slice.js';

/** What the page may load. */
export interface Gate {
  /**
   * Holds what is no longer granted, and releases what is: at once as far as the page does not feel
   * it, and the rest in slices.
   *
   * @param stopped Ids of services whose scripts have stopped although they have run.
   * @returns false when something that is no longer granted has run, and so goes on.
   */
  apply(choice: Choice, stopped?: readonly string[]): Promise<boolean>;
  /** Releases one element until the next decision, whatever is granted. */
  loadOnce(element: Element): void;
  /** Takes in the held elements of the document, or of a root that it cannot see into. */
  scan(root: ParentNode): void;
}

interface Item {
  readonly ids: readonly string[];
  /** Puts back what has been released. False when it has run. */
  hold?: (() => boolean) | undefined;
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
 * @param holdPlace Takes a frame that is held, so that something can stand in its place.
 * @param withLateKit Acts with what few tags need, fetching it when it is not there yet.
 * @param signal Stops everything. What has been released stays.
 */
export function createGate(
  { tagTimeout = 10 }: ResolvedDeclaration,
  choice: Choice,
  report: (problem: unknown) => void,
  reportMistake: (element: Element) => void,
  holdPlace: (frame: HTMLIFrameElement, ids: readonly string[]) => void,
  withLateKit: WithLateKit,
  signal: AbortSignal,
): Gate {
  const items = new Map<Element, Item>();
  /** All of them in the order they were found, and which has to be looked at next. */
  const order: Element[] = [];
  let next = 0;
  let allStopped = true;
  let stoppedIds: readonly string[] = [];
  const queue = createReleaseQueue(tagTimeout * 1000, report, withLateKit, signal);

  const release = (element: Element): (() => boolean) => {
    if (element instanceof HTMLScriptElement) return queue.add(element);
    if (element instanceof HTMLTextAreaElement) {
      const { nodes, scripts } = insertMarkup(
        // Not `value`: a browser may restore what a form field held before a reload.
        element.defaultValue,
        element,
        element.nonce,
      );
      const holds = scripts.map(queue.add);
      return () => {
        const stopped = holds.map((hold) => hold()).every(Boolean);
        for (const node of nodes) node.remove();
        return stopped;
      };
    }
    releaseEmbed(element);
    return () => {
      holdEmbed(element);
      return true;
    };
  };

  const look = (element: Element): void => {
    const item = items.get(element) as Item;
    const { ids } = item;
    if (item.once || ids.every((id) => choice[id])) item.hold ??= release(element);
    else {
      if (item.hold?.() === false && !ids.some((id) => stoppedIds.includes(id))) allStopped = false;
      item.hold = undefined;
      if (element instanceof HTMLIFrameElement) holdPlace(element, ids);
    }
  };

  const work = async (): Promise<void> => {
    let isOver = beginSlice();
    while (next < order.length) {
      try {
        look(order[next++] as Element);
      } catch (error) {
        report(error);
      }
      if (isOver()) {
        queue.run(true);
        await pause();
        isOver = beginSlice();
      }
    }
    queue.run(false);
  };

  const found = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (items.has(element)) continue;
      const ids = consentIds(element);
      if (isLive(element) || !ids.every((id) => id in choice)) reportMistake(element);
      else if (ids[0]) {
        items.set(element, { ids });
        order.push(element);
      }
    }
    work();
  };

  signal.addEventListener('abort', () => {
    items.clear();
    order.length = 0;
  });
  return {
    async apply(granted, stopped = []) {
      choice = granted;
      stoppedIds = stopped;
      for (const item of items.values()) item.once = false;
      next = 0;
      await work();
      return allStopped;
    },
    loadOnce(element) {
      const item = items.get(element);
      if (!item) return;
      item.once = true;
      look(element);
      queue.run(false);
    },
    scan: watchHeldElements(found, signal),
  };
}
