import type { Page } from 'puppeteer-core';
import { within } from '../browser/within.js';

/** Runs in the page: clicks what accepts, if it can be seen. Its text is sent to the browser. */
function clickAccept(selector: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot) roots.push(shadowRoot);
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      if (element.checkVisibility?.() === false) continue;
      element.click();
      return true;
    }
  }
  return false;
}

/** Where our dialog accepts everything, in the page or in a shadow root. */
const ACCEPT = '.samtykke [data-role="accept"]';

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Accepts everything, where a dialog asks.
 *
 * @param patience Milliseconds that the dialog may take to stand there.
 * @param selector What accepts in another tool's dialog.
 * @returns whether there was one.
 */
export async function acceptNotice(
  page: Page,
  patience: number,
  selector: string | undefined,
): Promise<boolean> {
  const until = Date.now() + patience;
  const wanted = selector ? `${ACCEPT}, ${selector}` : ACCEPT;
  for (;;) {
    if (await within(page.evaluate(clickAccept, wanted))) return true;
    if (Date.now() >= until || page.isClosed()) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
