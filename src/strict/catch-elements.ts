import { ADDRESSES } from './addresses.js';
import { stepBeforeAddresses } from './step-before-addresses.js';
import { stepBeforeInsertion } from './step-before-insertion.js';
import type { WhoDeclares } from './who-declares.js';

const SELECTOR = Object.keys(ADDRESSES).join();

/** What an element carries that the visitor has let in until the next decision. */
const LOADED_ONCE = 'data-consent-once';

/** What catching is done with. */
export interface CatchTools {
  readonly who: WhoDeclares;
  /** The service that what an attribute would hold is refused for. */
  refusedBy(value: unknown, attribute: string): string | undefined;
  /** Shows a caught element to the gate. */
  scan(element: Element): void;
}

/** What has been caught, and what has not. */
export interface Catch {
  /** Catches what stands in the page, scripts apart: they have run. */
  sweep(): void;
  /** Services that were let in with a script of their own. */
  readonly letIn: ReadonlySet<string>;
}

/** Whether the element loads what stands at its address; one that is not complete may yet. */
const loads = (element: Element): boolean =>
  element instanceof HTMLScriptElement
    ? /^$|module|(java|ecma)script/i.test(element.type)
    : !(element instanceof HTMLLinkElement) || /^$|style|pre|icon|manifest/i.test(element.rel);

/**
 * Makes held elements of those that are given an address that is refused: by a property or an
 * attribute before the browser hears of it, by the parser as soon as it has put them in.
 */
export function catchElements(
  { who, refusedBy, scan }: CatchTools,
  signal: AbortSignal | undefined,
): Catch {
  const caught = new WeakSet<Element>();
  const letIn = new Set<string>();

  const hold = (element: HTMLElement, name: string, value: unknown, id: string): void => {
    if (element instanceof HTMLScriptElement && !caught.has(element)) {
      element.dataset.type = element.type;
      // What a program has made is async although it does not say so.
      element.async = !!element.async;
      element.type = 'text/plain';
    }
    // Ids that the owner has put there stay.
    if (caught.has(element) || !element.dataset.consent) element.dataset.consent = id;
    caught.add(element);
    element.setAttribute(`data-${name}`, `${value}`);
    element.removeAttribute(name);
    if (!element.isConnected) return;
    // Without its address, a frame goes on to load; put in anew, it does not.
    if (element.matches('iframe,embed,object')) element.replaceWith(element);
    if (element instanceof HTMLMediaElement) element.load();
    scan(element);
  };

  /** What was caught has been given another address, and may load that. */
  const letGo = (element: HTMLElement, name: string, value: unknown): void => {
    if (element instanceof HTMLScriptElement) {
      const { type = '' } = element.dataset;
      caught.delete(element);
      element.type = type;
      for (const each of ['type', 'src', 'consent']) element.removeAttribute(`data-${each}`);
    } else if (who(value)[0]) {
      element.setAttribute(`data-${name}`, `${value}`);
    } else element.removeAttribute(`data-${name}`);
  };

  const divert = (element: HTMLElement, name: string, value: unknown): boolean => {
    try {
      const known = caught.has(element);
      if (known && name === 'type' && element instanceof HTMLScriptElement) {
        element.dataset.type = `${value}`;
        return true;
      }
      if (!ADDRESSES[element.localName]?.includes(name) || !(known || loads(element))) return false;
      if (element.hasAttribute(LOADED_ONCE)) return false;
      const id = refusedBy(value, name);
      if (id) hold(element, name, value, id);
      else if (known) letGo(element, name, value);
      return !!id;
    } catch {
      // Nothing of ours is thrown at the page.
      return false;
    }
  };

  const look = (root: Node, scripts: boolean): void => {
    for (const element of [root, ...((root as Element).querySelectorAll?.(SELECTOR) ?? [])]) {
      if (!(element instanceof HTMLElement)) continue;
      const script = element.localName === 'script';
      if (script && !(scripts && loads(element))) continue;
      for (const name of ADDRESSES[element.localName] ?? []) {
        const value = element.getAttribute(name);
        if (!value || divert(element, name, value) || !script) continue;
        for (const id of who(value)) letIn.add(id);
      }
    }
  };

  /** Who waits for a script that was caught hears what becomes of the one that runs in its place. */
  const passEventsOn = (held: HTMLScriptElement, live: Node): void => {
    for (const type of ['load', 'error']) {
      // An attribute has come along.
      if (held.hasAttribute(`on${type}`)) continue;
      live.addEventListener(type, () => held.dispatchEvent(new Event(type)));
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      const [held] = removedNodes;
      // What the gate puts in for a held script is no news.
      if (held instanceof HTMLScriptElement && held.dataset.consent && addedNodes[0]) {
        if (caught.has(held)) passEventsOn(held, addedNodes[0]);
      } else for (const node of addedNodes) look(node, true);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect());

  stepBeforeAddresses(divert);
  stepBeforeInsertion((node) => look(node, true));
  return {
    sweep() {
      for (const each of document.querySelectorAll(`[${LOADED_ONCE}]`)) {
        each.removeAttribute(LOADED_ONCE);
      }
      look(document, false);
    },
    letIn,
  };
}
