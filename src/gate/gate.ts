import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { consentIds } from './consent-ids.js';
import { watchHeldElements } from './held-elements.js';
import { holdEmbed, releaseEmbed } from './held-embed.js';
import { insertSnippet } from './held-snippet.js';
import { isLive } from './is-live.js';
import { createReleaseQueue } from './release-queue.js';

/** What the page may load. */
export interface Gate {
  /**
   * Holds what is no longer granted, and releases what is.
   *
   * @returns false when something that is no longer granted has run, and so goes on.
   */
  apply(choice: Choice): boolean;
  /** Takes in the held elements of the document, or of a root that it cannot see into. */
  scan(root: ParentNode): void;
}

interface Item {
  readonly ids: readonly string[];
  /** Puts back what has been released. False when it has run. */
  hold?: (() => boolean) | undefined;
}

/**
 * Watches the elements that carry `data-consent` and releases each once everything it names is
 * granted.
 *
 * @param choice What is granted now.
 * @param report Tells the owner, each thing once.
 * @param reportMistake Takes an element that cannot be held, or that names what is not declared.
 * @param signal Stops everything. What has been released stays.
 */
export function createGate(
  { tagTimeout = 10 }: ResolvedDeclaration,
  choice: Choice,
  report: (problem: string) => void,
  reportMistake: (element: Element) => void,
  signal: AbortSignal,
): Gate {
  const items = new Map<Element, Item>();
  const queue = createReleaseQueue(tagTimeout * 1000, report, signal);

  const release = (element: Element): (() => boolean) => {
    if (element instanceof HTMLScriptElement) return queue.add(element);
    if (element instanceof HTMLTextAreaElement) {
      const { nodes, scripts } = insertSnippet(element);
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

  const apply = (next: Choice): boolean => {
    choice = next;
    let stopped = true;
    for (const [element, item] of items) {
      const granted = item.ids.every((id) => choice[id]);
      if (granted) item.hold ??= release(element);
      else if (item.hold) {
        if (!item.hold()) stopped = false;
        item.hold = undefined;
      }
    }
    queue.run();
    return stopped;
  };

  const found = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (items.has(element)) continue;
      const ids = consentIds(element);
      if (isLive(element) || !ids.every((id) => id in choice)) reportMistake(element);
      else if (ids[0]) items.set(element, { ids });
    }
    if (elements[0]) apply(choice);
  };

  return { apply, scan: watchHeldElements(found, signal) };
}
