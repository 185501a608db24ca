import type { Page } from 'puppeteer-core';

/** The element that has the focus, in whatever shadow root it is, as an expression. */
const FOCUSED = `((within = document.activeElement) => {
  while (within?.shadowRoot?.activeElement) within = within.shadowRoot.activeElement;
  return within;
})()`;

/**
 * What has the focus, in a word: the role that our controls carry; what a switch or a disclosure
 * belongs to; the fragment or path of a link; else the element.
 */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`((element) => {
    const layer = element.closest('#samtykke-notice') ? 'notice ' : element.closest('#samtykke-preferences') ? 'preferences ' : '';
    const { role, purpose, service } = element.closest('[data-role], [data-service], [data-purpose]')?.dataset ?? {};
    const inside = service ?? purpose;
    const word = element.localName === 'a'
      ? element.getAttribute('href')
      : inside ? inside + ' ' + element.localName : role ?? element.getAttribute('role') ?? element.localName;
    return layer + word;
  })(${FOCUSED})`) as Promise<string>;

/** Presses a key. */
export const press = (page: Page, key: 'Tab' | 'Enter' | 'Space' | 'Escape'): Promise<void> =>
  // The one name for it that is understood in both of puppeteer's languages.
  page.keyboard.press(key === 'Space' ? ' ' : key);

/** Goes one stop back. */
export async function shiftTab(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

/** Tabs until something has the focus, and tells every stop on the way, that one included. */
export async function tabTo(page: Page, stop: string, most = 40): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== stop) {
    if (stops.length === most) throw new Error(`"${stop}" is not among ${stops.join(', ')}`);
    await press(page, 'Tab');
    stops.push(await focused(page));
  }
  return stops;
}

/**
 * What lies over the element with the focus so that nothing of it is seen: undefined as long as
 * some of it is.
 */
export const coverOfFocused = (page: Page): Promise<string | undefined> =>
  page.evaluate(`((element) => {
    const within = (root, x, y) => {
      const found = root.elementFromPoint(x, y);
      return found?.shadowRoot && found.shadowRoot !== root ? within(found.shadowRoot, x, y) ?? found : found;
    };
    const { left, top, width, height } = element.getBoundingClientRect();
    const covers = [0.05, 0.5, 0.95].flatMap((x) => [0.05, 0.5, 0.95].map((y) => {
      const found = within(document, left + width * x, top + height * y);
      return !found ? 'the edge of the window' : element.contains(found) || element.shadowRoot?.contains(found) ? ''
        // What contains it is seen through it, or between its lines.
        : found.contains(element) ? '' : found.cloneNode().outerHTML;
    }));
    return covers.includes('') ? undefined : element.cloneNode().outerHTML + ' is under ' + covers[4];
  })(${FOCUSED})`) as Promise<string | undefined>;
