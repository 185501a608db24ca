import { createLiveScript } from './live-script.js';
import { takeBack } from './take-back.js';

/**
 * What runs a held script that waits for nothing and nothing waits for, before the page has loaded,
 * so that what keeps the order need not be fetched: an `async` one, and an inline one that neither
 * writes nor waits for the page to be parsed. Those hear the page's own `load`.
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
  if (
    document.readyState === 'complete' ||
    (source
      ? !held.hasAttribute('async')
      : type === 'module' || /write|DOMContentLoaded/.test(held.text))
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
