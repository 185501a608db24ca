import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { within } from '../browser/within.js';
import { type Sought, seek } from './in-page.js';

/** What pages that have just gone say: whoever asked may ask the one that comes. */
const GONE =
  /context was destroyed|context with specified id|detached|navigat|Argument should belong/i;

/** Asks the page again while it is being replaced by another. */
export async function steady<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= 20 || !GONE.test((error as Error).message)) throw error;
      await wait(100);
    }
  }
}

/** Finds an element on the page as it is now, in shadow roots and, where it may stand there, in frames. */
export async function findElement(
  page: Page,
  sought: Sought,
  isFramed = false,
): Promise<ElementHandle<Element> | undefined> {
  const inFrame = async (frame: Frame): Promise<ElementHandle<Element> | undefined> => {
    const handle = await frame.evaluateHandle(seek, sought);
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  };
  const found = await steady(() => inFrame(page.mainFrame()));
  if (found || !isFramed) return found;
  for (const frame of page.frames().filter((each) => each !== page.mainFrame())) {
    // A frame may be gone, or never answer.
    const found = await within(inFrame(frame));
    if (found) return found;
  }
  return undefined;
}

/** Looks for something until it is there. */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  milliseconds: number,
): Promise<T | undefined> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found || Date.now() >= until) return found;
    await wait(60);
  }
}
