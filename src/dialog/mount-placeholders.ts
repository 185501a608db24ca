import { isOwnPicture } from './is-own-picture.js';
import css from './placeholder.css?inline';
import { placeholderElement } from './placeholder-element.js';
import { type Cover, layOver, uncover } from './placeholder-place.js';
import { type PlaceholderWording, placeholderWords } from './placeholder-wording.js';
import { adoptStylesheet } from './stylesheet.js';

/** What stands in for held frames. */
export interface Placeholders {
  /** Puts one over a frame, as long as that is held. */
  show(frame: HTMLElement, ids: readonly string[]): void;
  destroy(): void;
}

/** What the placeholders of a page are made with. */
export interface PlaceholderTools extends PlaceholderWording {
  /** Loads this one frame, on this page only. */
  loadOnce(frame: Element): void;
  /** Grants what a frame needs, from now on. */
  alwaysAllow(ids: readonly string[]): void;
  /** Tells the owner, each thing once. */
  report(problem: string): void;
}

interface Shown extends Cover {
  /** What it calls the frame. */
  readonly title: string;
  /** Lets go of what it watches. */
  release(): void;
}

/** Where an address leads from this page; an odd one leads to no host. */
function linkTo(address = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  return link;
}

/** Whether it waits with an address, and shows none. */
const isHeld = ({ isConnected, dataset, attributes }: HTMLElement): boolean =>
  isConnected &&
  !!dataset.src &&
  /^(about:blank)?$/.test(attributes.getNamedItem('src')?.value ?? '');

/** Acts a while later, once for however often it was asked to. */
function once(later: (act: () => void) => unknown, act: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    later(() => {
      isPlanned = false;
      act();
    });
  };
}

/**
 * Lays a placeholder over every frame that it is shown, and takes it away when the frame is
 * released, by whomever. The frame stays where and as it is, and so does all around it.
 */
export function mountPlaceholders(tools: PlaceholderTools): Placeholders {
  const idsOf = new WeakMap<Node, readonly string[]>();
  const shown = new Map<HTMLElement, Shown>();
  const sheets = new Map<Node, () => void>();
  const watched = new WeakSet<Node>();
  const end = new AbortController();
  const { signal } = end;

  const fitAll = () => layOver([...shown.values()]);
  const fitSoon = once(queueMicrotask, fitAll);
  const fitWhenPainted = once(requestAnimationFrame, fitAll);

  const takeAway = (frame: HTMLElement, placeholder: Shown) => {
    const { element } = placeholder;
    const hadFocus = element.contains((element.getRootNode() as Document).activeElement);
    shown.delete(frame);
    placeholder.release();
    uncover(placeholder);
    if (!hadFocus) return;
    // Read out as the focus comes to it: that is how a visitor who does not see hears of it.
    frame.title ||= placeholder.title;
    frame.focus();
  };

  /** Takes off the style sheets of roots that hold no frame any longer. */
  const tidy = () => {
    const roots = new Set([...shown.keys()].map((frame) => frame.getRootNode()));
    for (const [root, remove] of sheets) {
      if (roots.has(root)) continue;
      remove();
      sheets.delete(root);
    }
  };

  const show = (frame: HTMLElement) => {
    const ids = idsOf.get(frame);
    if (signal.aborted || !ids || !isHeld(frame) || shown.has(frame)) return;
    const root = frame.getRootNode();
    watch(root);
    if (!sheets.has(root)) sheets.set(root, adoptStylesheet(css, root));
    const { src, preview } = frame.dataset;
    const host = linkTo(src).hostname;
    const picture = preview && linkTo(preview);
    const isShown = picture && isOwnPicture(tools.declaration, picture);
    if (picture && !isShown) {
      tools.report(`data-preview="${preview}" is not shown: no required service has that host`);
    }
    const words = placeholderWords(tools, { ids, host, title: frame.title });
    const element = placeholderElement(tools, {
      ...words,
      preview: isShown && picture.href,
      onLoadOnce: () => tools.loadOnce(frame),
      onAlwaysAllow: () => tools.alwaysAllow(ids),
    });
    const observer = new ResizeObserver(() => layOver([placeholder]));
    const placeholder: Shown = {
      frame,
      element,
      title: words.title,
      written: {},
      release: () => observer.disconnect(),
    };
    const { parentElement } = frame;
    observer.observe(frame);
    if (parentElement) observer.observe(parentElement);
    // In a row, one that grows moves the others. A row is short: a long list runs down the page,
    // and there the placeholder goes along by itself.
    const siblings = [...(parentElement?.children ?? [])];
    if (siblings.length < 20) for (const each of siblings) observer.observe(each);
    shown.set(frame, placeholder);
    fitSoon();
  };

  const observer = new MutationObserver((records) => {
    for (const { attributeName, target } of records) {
      const placeholder = attributeName === 'data-src' && shown.get(target as HTMLElement);
      if (placeholder) takeAway(placeholder.frame, placeholder);
    }
    for (const [frame, placeholder] of shown) {
      if (!isHeld(frame)) takeAway(frame, placeholder);
    }
    for (const { addedNodes, attributeName, target } of records) {
      if (attributeName === 'data-src') show(target as HTMLElement);
      for (const node of addedNodes as NodeListOf<HTMLElement>) {
        show(node);
        for (const frame of node.querySelectorAll?.<HTMLElement>('iframe,video') ?? []) show(frame);
      }
    }
    tidy();
    if (shown.size) fitWhenPainted();
  });

  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['src', 'data-src', 'class', 'style'],
    });
    root.addEventListener('scroll', fitAll, { capture: true, passive: true, signal });
  };
  watch(document);
  addEventListener('resize', fitAll, { signal });

  return {
    show(frame, ids) {
      idsOf.set(frame, ids);
      show(frame);
    },
    destroy() {
      end.abort();
      observer.disconnect();
      for (const [frame, placeholder] of shown) takeAway(frame, placeholder);
      tidy();
    },
  };
}
