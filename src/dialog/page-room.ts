import { adoptStylesheet } from './stylesheet.js';

const HEIGHT = '--samtykke-notice-height';

/** How much of the window the notice takes, from the edge that it is nearer to. */
function reach(notice: HTMLElement): readonly ['top' | 'bottom', number] {
  const { top, bottom, height } = notice.getBoundingClientRect();
  // Hidden by a blocker, it takes nothing.
  if (!height || getComputedStyle(notice).visibility === 'hidden') return ['bottom', 0];
  return top < innerHeight - bottom ? ['top', bottom] : ['bottom', innerHeight - top];
}

/**
 * Gives the page as much room more as the notice takes: its own focus is never scrolled to behind
 * the notice (WCAG 2.4.11), and its first or last lines can be scrolled clear of it. A site can
 * move its own floating buttons by `--samtykke-notice-height`.
 *
 * @returns takes the notice when it appears, and null when it goes.
 */
export function makeRoom({ style }: HTMLElement): (notice: HTMLElement | null) => void {
  let end = new AbortController();
  return (notice) => {
    end.abort();
    if (!notice) return;
    end = new AbortController();
    const { signal } = end;
    let edge = '';
    let removeStylesheet: (() => void) | undefined;
    const measure = () => {
      if (signal.aborted) return;
      const [nearest, height] = reach(notice);
      style.setProperty(HEIGHT, `${Math.round(height)}px`);
      if (nearest === edge) return;
      edge = nearest;
      removeStylesheet?.();
      removeStylesheet = adoptStylesheet(
        `:root{scroll-padding-${edge}:var(${HEIGHT})}:root::${edge === 'top' ? 'before' : 'after'}{content:"";display:block;height:var(${HEIGHT})}@media print{:root::before,:root::after{display:none}}`,
        document,
      );
    };
    // Later than the observer: what it hears of may change the width of the notice again.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(notice);
    addEventListener('resize', measure, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      removeStylesheet?.();
      style.removeProperty(HEIGHT);
    });
  };
}
