import { createLiveScript } from './live-script.js';
import { takeBack } from './take-back.js';

/**
 * What runs a held script that waits for nothing and nothing waits for, so that the page need not
 * fetch what keeps the order: an `async` one before the page has loaded, and an inline one that
 * writes nothing while the page is parsed. Those hear the page's own events.
 *
 * @returns undefined for any other. Otherwise what runs it, and what puts it back, which gives false
 * when it has run.
 */
export function releaseAtOnce(
  held: HTMLScriptElement,
  report: (problem: string) => void,
): { run(): void; hold(): boolean } | undefined {
  const { src, type } = held.dataset;
  const source = src ?? held.src;
  const { readyState } = document;
  if (
    source
      ? !held.hasAttribute('async') || readyState === 'complete'
      : type === 'module' || readyState !== 'loading' || /write/.test(held.text)
  ) {
    return;
  }
  const live = createLiveScript(held, source);
  let ran = !source;
  live.addEventListener('load', () => {
    ran = true;
  });
  live.addEventListener('error', () => report(`${source} did not load`));
  return {
    run: () => held.replaceWith(live),
    hold() {
      takeBack(held, live, ran);
      return !ran;
    },
  };
}
