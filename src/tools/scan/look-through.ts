import type { Page } from 'puppeteer-core';
import { within } from '../browser/within.js';

/** Milliseconds for a page, however long it is: some never end. */
const LONGEST = 6_000;

/** Runs in the page: goes to its end, a screen at a time. Its text is sent to the browser. */
async function scrollDown(longest: number): Promise<boolean> {
  const end = Date.now() + longest;
  const { documentElement } = document;
  if (documentElement.scrollHeight <= innerHeight + 1) return false;
  // What loads only once it is seen has time to see that.
  const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));
  while (Date.now() < end) {
    const before = scrollY;
    scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
    await rest();
    if (scrollY <= before) break;
  }
  return true;
}

/** Scrolls a page to its end. @returns whether there was anything to scroll, or nobody knows. */
export const scrollThrough = async (page: Page): Promise<boolean> =>
  (await within(page.evaluate(scrollDown, LONGEST), LONGEST + 3_000)) !== false;

/** What a page says of itself. */
export interface Found {
  /** Addresses, as they are. */
  readonly links: readonly string[];
  readonly language: string;
}

/** Runs in the page. Its text is sent to the browser. */
function findLinks(most: number): Found {
  const links = new Set<string>();
  const look = (root: Document | ShadowRoot): void => {
    for (const link of root.querySelectorAll<HTMLAnchorElement | HTMLAreaElement>(
      'a[href]:not([download]), area[href]:not([download])',
    )) {
      // In SVG it is an object.
      if (links.size < most && typeof link.href === 'string') links.add(link.href);
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return { links: [...links], language: document.documentElement.lang };
}

/** The links of a page as it stands now; undefined where it does not answer. */
export const linksOf = (page: Page): Promise<Found | undefined> =>
  within(page.evaluate(findLinks, 5_000));
