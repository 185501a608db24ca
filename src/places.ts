import type { Context } from './context.js';

/**
 * Fills a place on the page once the visitor comes near it: what is far below is not paid for. A
 * held frame gets a placeholder, and the owner's `data-samtykke` what it names.
 *
 * @param place Without one, the page has no way back to the answer, and gets a button for it.
 */
export function fillPlace(context: Context, place?: Element): void {
  const { report, signal } = context;
  if (!place) {
    import('./show-corner.js').then((kit) => kit.showCorner(context), report);
    return;
  }
  if (!context.nearby) {
    const met = new WeakSet<Element>();
    const come = (target: Element): void => {
      observer.unobserve(target);
      met.add(target);
      if (target.matches('iframe,video')) {
        import('./create-placeholders.js').then(
          (kit) => kit.hold(context, target as HTMLElement),
          report,
        );
      } else {
        import('./create-page.js').then((kit) => kit.fill(context, target), report);
      }
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
      },
      // One window ahead.
      { rootMargin: '100%' },
    );
    // From the keyboard, the next step may lead to a frame however far it is. Empty, some browsers
    // pass it by, and others take the focus into it and do not even scroll there.
    const onFocus = (): void => {
      const at = document.activeElement;
      if (!at?.matches(':focus-visible,iframe')) return;
      const frames = [...document.querySelectorAll('iframe[data-consent]')];
      const beside = [at, frames.find((each) => at.compareDocumentPosition(each) === 4)];
      beside.push(frames.findLast((each) => at.compareDocumentPosition(each) === 2));
      for (const each of beside) if (each && frames.includes(each) && !met.has(each)) come(each);
    };
    addEventListener('focusin', onFocus, { signal });
    addEventListener('blur', onFocus, { signal });
    signal.addEventListener('abort', () => observer.disconnect());
    context.nearby = observer;
  }
  // Held again, it may have been looked at before.
  context.nearby.unobserve(place);
  context.nearby.observe(place);
}
