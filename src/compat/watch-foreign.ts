import type { Compat } from '../declaration/declaration.js';
import { foreignIds, foreignSelector } from './foreign-ids.js';
import type { Naming } from './naming.js';
import { takeOver } from './take-over.js';

/**
 * Finds what other consent tools hold, now and later, and gives it to the gate under our own mark.
 * Theirs are taken away: a tool that is still on the page must not release what is refused here.
 *
 * @param isDeclared Whether an id is.
 * @param scan The gate's: takes in what has been marked.
 * @param report Tells the owner, each thing once.
 */
export function watchForeign(
  tools: readonly Compat[],
  naming: Naming,
  isDeclared: (id: string) => boolean,
  scan: (root: ParentNode) => void,
  report: (problem: string) => void,
  signal: AbortSignal,
): void {
  const selector = foreignSelector(tools);

  /** @returns whether the gate has something new to look at. */
  const mark = (element: HTMLElement): boolean => {
    const foreign = foreignIds(element, tools, naming);
    // Where the owner has said it in our words, those count.
    if (!foreign || element.hasAttribute('data-consent')) return false;
    const taken = takeOver(element);
    if (taken === 'live' && foreign.plain) {
      report(
        `a live <${element.localName}> is marked for "${foreign.ids.join(' ')}": it has loaded without being asked for, and it cannot be held any more`,
      );
    }
    if (typeof taken === 'string') return false;
    // What only may be a mark of theirs stays, unless it names what is ours.
    if (foreign.plain || foreign.ids.every(isDeclared)) foreign.clear(taken);
    taken.setAttribute('data-consent', foreign.ids.join(' '));
    return true;
  };
  const found = (roots: readonly ParentNode[]): void => {
    const elements = roots.flatMap((root) => [
      ...(root instanceof HTMLElement && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(selector),
    ]);
    if (elements.filter(mark).length) scan(document);
  };

  const observer = new MutationObserver((records) =>
    found(
      records.flatMap(({ addedNodes }) =>
        [...addedNodes].filter((node): node is HTMLElement => node instanceof HTMLElement),
      ),
    ),
  );
  signal.addEventListener('abort', () => observer.disconnect());
  if (signal.aborted) return;
  observer.observe(document, { childList: true, subtree: true });
  found([document]);
}
