const HEIGHT = '--samtykke-notice-height';

/**
 * Tells the page how high the notice is, so that the style sheet can keep the page's own focus and
 * its last lines from ending up behind it (WCAG 2.4.11), and so that a site can move its own
 * floating buttons out of the way.
 *
 * @returns takes the notice when it appears, and null when it goes.
 */
export function makeRoom({ style }: HTMLElement): (notice: HTMLElement | null) => void {
  let observer: ResizeObserver | undefined;
  return (notice) => {
    observer?.disconnect();
    style.removeProperty(HEIGHT);
    if (!notice) return;
    observer = new ResizeObserver(() => style.setProperty(HEIGHT, `${notice.offsetHeight}px`));
    observer.observe(notice);
  };
}
