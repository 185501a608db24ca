import { isRightToLeft, type Language } from '../declaration/language.js';
import type { Look } from './dialog-view.js';
import css from './launcher.css?inline';
import { type LauncherWords, launcherElement } from './launcher-element.js';
import { adoptStylesheet } from './stylesheet.js';

/** What the launcher of a chat is made with. */
export interface LauncherTools {
  readonly language: Language;
  readonly look: Look;
  /** "left", or nothing for the right: the corner of the window, as the vendor has it. */
  readonly side: string;
  readonly signal: AbortSignal;
  /** Takes the visitor's answer: for good, or for this visit. */
  onStart(forGood: boolean): void;
}

/** Milliseconds that the mouse has to stay until the card opens, or to be away until it closes. */
const PATIENCE = 250;

/**
 * Puts a button where a chat would have its own. It opens a card, and so does the mouse that comes
 * near, so that one click is enough: the card names whom the chat contacts, and its two answers
 * start it. Nothing opens by itself: whoever has refused is not asked again on every page.
 *
 * In a small window it goes out of the way while the visitor reads on, and comes back as soon as
 * the page is moved back: it is found where a chat is looked for, and covers nothing for good.
 *
 * @returns what takes it away.
 */
export function mountLauncher(
  words: LauncherWords,
  { language, look, side, signal, onStart }: LauncherTools,
): () => void {
  const ending = new AbortController();
  const listening = { capture: true, signal: ending.signal };
  let hovering: ReturnType<typeof setTimeout> | undefined;
  let planned: ReturnType<typeof setTimeout> | undefined;
  /** Whether it was opened by a click, and not by the mouse that came near. */
  let isPinned = false;

  const show = (isOpen: boolean, pin = false): void => {
    clearTimeout(hovering);
    isPinned = pin;
    card.hidden = !isOpen;
    chat.setAttribute('aria-expanded', `${isOpen}`);
  };
  const close = (): void => {
    const hadFocus = hasFocus(corner);
    show(false);
    if (hadFocus) chat.focus();
  };
  const { end, corner, chat, card } = launcherElement(
    words,
    {
      lang: language,
      dir: isRightToLeft(language) ? 'rtl' : 'ltr',
      'data-scheme': look.scheme ?? 'auto',
      'data-side': side,
    },
    (role) => {
      if (role === 'close' || (role === 'chat' && isPinned)) close();
      else if (role === 'chat') {
        show(true, true);
        card.focus();
      } else onStart(role === 'chat-always');
    },
  );
  let host = end;
  let root: Document | ShadowRoot = document;
  if (look.shadow || look.shadow === '') {
    host = document.createElement('samtykke-launcher');
    host.style.display = 'contents';
    root = host.attachShadow({ mode: 'open' });
    root.append(end);
  }
  const removeStylesheet = adoptStylesheet(css, root);
  const hasFocus = (element: Element): boolean => element.contains(root.activeElement);

  corner.onpointerenter = corner.onpointerleave = ({ type, pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse' || isPinned) return;
    clearTimeout(hovering);
    hovering = setTimeout(() => show(/r$/.test(type) || hasFocus(card)), PATIENCE);
  };
  corner.addEventListener('focusout', ({ relatedTarget }) => {
    // Not when the whole window has lost it.
    const isLeft = !corner.contains(relatedTarget as Node | null) && document.hasFocus();
    if (isLeft && !corner.matches(':hover')) show(false);
  });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') close();
    },
    listening,
  );

  /** Rises above what the site, or we, keep in the corner: a bar, a badge, the other button. */
  const settle = (): void => {
    planned = undefined;
    if (!host.isConnected) document.body?.append(host);
    let reach = 0;
    let visibility = '';
    const x = side ? 34 : innerWidth - 34;
    const near = document.elementsFromPoint(x, innerHeight - 24);
    // It may stand above a bar, and scrolls along at the end of a narrow page.
    const other = document.querySelector('.samtykke-corner');
    if (other) near.push(other);
    for (const each of near) {
      let box: Element | null = each;
      while (box && box !== other && getComputedStyle(box).position !== 'fixed') {
        box = box.parentElement;
      }
      const { left = 0, right = x, top = 0 } = box?.getBoundingClientRect() ?? {};
      const rise = innerHeight - top;
      if (left > x || right < x || host.contains(each)) continue;
      // What fills the window is the page itself; but a notice may need all the room there is.
      if (rise <= innerHeight / 2) reach = Math.max(reach, rise);
      else if (each.closest('.samtykke,samtykke-dialog')) visibility = 'hidden';
    }
    end.style.setProperty('--_reach', `${reach}px`);
    corner.style.visibility = visibility;
  };
  const soon = (): void => {
    planned ??= setTimeout(settle, 100);
  };
  const changed = new MutationObserver(soon);
  changed.observe(document, { childList: true, subtree: true });
  // The height of the notice is told there: of one in a shadow root, nothing else is seen.
  changed.observe(document.documentElement, { attributeFilter: ['style'] });
  addEventListener('resize', soon, listening);
  let scrolled: EventTarget | null = document;
  let at = scrollY;
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // A document has no such thing.
      const now = (target as Element).scrollTop ?? scrollY;
      if (target === scrolled && now !== at) end.toggleAttribute('data-away', now > at);
      scrolled = target;
      at = now;
      soon();
    },
    listening,
  );
  soon();

  const leave = (): void => {
    host.remove();
    removeStylesheet();
  };
  const remove = (): void => {
    ending.abort();
    changed.disconnect();
    clearTimeout(planned);
    clearTimeout(hovering);
    if (!hasFocus(corner)) leave();
    else {
      // The chat comes last in the page, where it is reached from here.
      corner.onblur = leave;
      corner.focus();
      corner.replaceChildren();
    }
  };
  signal.addEventListener('abort', remove);
  return remove;
}
