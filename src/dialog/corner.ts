import { isRightToLeft, type Language } from '../declaration/language.js';
import css from './corner.css?inline';
import { cornerElement } from './corner-element.js';
import { cornerPlace } from './corner-place.js';
import { adoptStylesheet } from './stylesheet.js';

/** What the button in the corner is made with. */
export interface CornerTools {
  readonly language: Language;
  readonly look: {
    readonly corner?: string | undefined;
    readonly scheme?: string | undefined;
  };
  readonly signal: AbortSignal;
  /** Called the first time that it stands on the page: gives it its name in the page's language. */
  onShown(name: (label: string) => void): void;
}

/** What makes the button needless: any other way to the preferences. */
const OTHERS = 'a[href$="#samtykke"],[data-role=reopen]:not(.samtykke-corner)';

/** Acts once when the page has time, for however often it was asked to. */
function whenIdle(act: () => void): () => void {
  let isPlanned = false;
  const now = () => {
    isPlanned = false;
    act();
  };
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(now, { timeout: 1000 });
    else setTimeout(now, 100);
  };
}

/**
 * Puts a small button on the page that opens the preferences, as long as nothing else on it does.
 * While the notice is shown it is not there: the notice leads there too.
 */
export function mountCorner({ language, look, signal, onShown }: CornerTools): void {
  const isRtl = isRightToLeft(language);
  const [, edge = 'bottom', side = 'start'] =
    /^(top|bottom)-(start|end)$/.exec(look.corner ?? '') ?? [];
  const { end, label } = cornerElement({
    lang: language,
    dir: isRtl ? 'rtl' : 'ltr',
    'data-corner': `${edge}-${side}`,
    'data-scheme': look.scheme ?? 'auto',
  });
  const settle = cornerPlace({
    end,
    isTop: edge === 'top',
    isRight: (side === 'end') !== isRtl,
  });
  const root = document.documentElement;
  let removeStylesheet: (() => void) | undefined;
  let body: HTMLElement | undefined;

  const update = () => {
    if (signal.aborted || !document.body) return;
    if (document.querySelector(OTHERS) || root.style.getPropertyValue('--samtykke-notice-height')) {
      end.remove();
      return;
    }
    if (!removeStylesheet) {
      removeStylesheet = adoptStylesheet(css, document);
      onShown((name) => label.replaceChildren(name));
    }
    if (body !== document.body) {
      resized.disconnect();
      body = document.body;
      resized.observe(body);
    }
    settle();
  };
  const soon = whenIdle(update);
  const resized = new ResizeObserver(soon);
  const changed = new MutationObserver(soon);
  // Links that a program puts in, or takes away.
  changed.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
  // The height of the notice is told there.
  const noticed = new MutationObserver(soon);
  noticed.observe(root, { attributeFilter: ['style'] });
  addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    changed.disconnect();
    noticed.disconnect();
    resized.disconnect();
    end.remove();
    removeStylesheet?.();
  });
  soon();
}
