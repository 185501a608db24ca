import { createLiveScript } from './live-script.js';
import { takeBack } from './take-back.js';

/**
 * What runs a held script that waits for nothing and nothing waits for, before the page has loaded,
 * so that what keeps the order need not be fetched: an `async` one, and an inline one that neither
 * writes nor waits for the page to be parsed. Those hear the page's own `load`.
 *
 * @returns undefined for any other. Otherwise what runs in its place, and what puts it back, which
 * gives false when it has run.
 */
export function releaseAtOnce(
  held: HTMLScriptElement,
  report: (problem: string) => void,
): { readonly live: HTMLScriptElement; hold(): boolean } | undefined {
  const { src, type } = held.dataset;
  const source = src ?? held.src;
  if (
    document.readyState === 'complete' ||
    // Firefox does not let `load` wait for a module that is put in.
    type === 'module' ||
    (source ? !held.hasAttribute('async') : /write|DOMContentLoaded/.test(held.text))
  ) {
    return;
  }
  const live = createLiveScript(held, source);
  // A page that throws it away need not keep it for us.
  const past = new WeakRef(live);
  let ran = !source;
  live.addEventListener('load', () => {
    ran = true;
  });
  live.addEventListener('error', () => report(`${source} did not load`));
  return {
    live,
    hold() {
      takeBack(held, past.deref(), ran);
      return !ran;
    },
  };
}
