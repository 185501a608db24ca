import { stepBetween } from './step-between.js';
import type { WhoDeclares } from './who-declares.js';

/** Where the elements that load something keep their addresses. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  // Nothing else, whatever an element is called.
  __proto__: null as never,
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
};
const SELECTOR = Object.keys(ADDRESSES).join();

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
  /** Catches what a root already holds, scripts apart: they have run. */
  sweep(root: ParentNode): void;
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

  const instead =
    (skipped: number) =>
    (go: () => unknown, args: unknown[], element: HTMLElement): unknown =>
      divert(element, `${args[skipped]}`.toLowerCase(), args[skipped + 1]) ? undefined : go();
  stepBetween(Element.prototype, 'setAttribute', instead(0));
  stepBetween(Element.prototype, 'setAttributeNS', instead(1));
  for (const method of ['setAttributeNode', 'setAttributeNodeNS']) {
    stepBetween(Element.prototype, method, (go, [attribute]: [Attr], element: HTMLElement) =>
      divert(element, attribute?.name, attribute?.value) ? null : go(),
    );
  }
  const stepBeforeSetter = (tag: string, name: string): void => {
    let owner = document.createElement(tag);
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
    stepBetween(owner, name, (go, [value]: [unknown], element: HTMLElement) =>
      divert(element, name, value) ? undefined : go(),
    );
  };
  stepBeforeSetter('script', 'type');
  for (const [tag, names] of Object.entries(ADDRESSES)) {
    // A sound has the properties of a film.
    if (tag !== 'audio') for (const name of names) stepBeforeSetter(tag, name);
  }
  // A copy has its address before it comes into the page, and a script runs as soon as it does.
  for (const [owner, methods] of [
    [Node.prototype, 'appendChild insertBefore replaceChild'],
    [
      Element.prototype,
      'append prepend before after replaceWith replaceChildren insertAdjacentElement',
    ],
    [DocumentFragment.prototype, 'append prepend replaceChildren'],
  ] as const) {
    for (const method of methods.split(' ')) {
      stepBetween(owner, method, (go, nodes: unknown[], self: HTMLElement) => {
        if (self.isConnected && !self.dataset?.consent) {
          for (const node of nodes) if (node instanceof Node) look(node, true);
        }
        return go();
      });
    }
  }
  return { sweep: (root) => look(root, false), letIn };
}
