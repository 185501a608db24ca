import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Waits until the page asks the visitor. */
export async function untilAsked(page: Page): Promise<void> {
  await page.waitForSelector('#samtykke-notice', { visible: true });
}

/** Waits until something is not on the page; a page that has just gone holds nothing either. */
export async function untilGone(page: Page, selector: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.$(selector).then(
          (found) => !found,
          () => true,
        ),
      SOON,
    )
    .toBe(true);
}

/** Waits until a number has stayed the same for a quarter of a second. */
export async function untilSettled(count: () => number | Promise<number>): Promise<void> {
  let last = -1;
  let since = 0;
  await expect
    .poll(async () => {
      const now = await count();
      if (now !== last) {
        last = now;
        since = performance.now();
      }
      return performance.now() - since;
    }, SOON)
    .toBeGreaterThan(250);
}

/** Answers in the notice, and waits until it has gone. */
export async function answer(page: Page, role: 'accept' | 'reject'): Promise<void> {
  await untilAsked(page);
  await page.click(`#samtykke-notice [data-role=${role}]`);
  await untilGone(page, '#samtykke-notice');
}

/** Opens the preferences from the notice. */
export async function chooseInstead(page: Page): Promise<void> {
  await untilAsked(page);
  await page.click('#samtykke-notice [data-role=choose]');
  await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
}

/** Opens the preferences from the last link of the page that leads there. */
export async function openPreferences(page: Page): Promise<void> {
  const link = (await page.$$('a[href="#samtykke"]')).at(-1);
  // From the keyboard: what is fixed in a corner may lie over the link.
  await link?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
}

/** Turns the switch of a purpose. */
export const turnPurpose = (page: Page, id: string): Promise<void> =>
  page.click(`#samtykke-preferences [data-purpose="${id}"] input`);

/** Unfolds the purpose a service stands under, and turns the service's switch. */
export async function turnService(page: Page, purpose: string, id: string): Promise<void> {
  await page.click(`#samtykke-preferences [data-purpose="${purpose}"] summary`);
  const input = `#samtykke-preferences [data-service="${id}"] input`;
  await page.waitForSelector(input, { visible: true });
  await page.click(input);
}

/** Leaves the preferences by one of their buttons, and waits until they have closed. */
export async function leavePreferences(
  page: Page,
  role: 'accept' | 'reject' | 'save' | 'close',
): Promise<void> {
  await page.click(`#samtykke-preferences [data-role=${role}]`);
  await untilGone(page, '#samtykke-preferences');
}

/** Takes every grant back through the page's own link, and waits until the page has come anew. */
export async function withdrawAndReload(page: Page): Promise<void> {
  await openPreferences(page);
  await page.evaluate('window.beforeWithdrawal = true');
  await page.click('#samtykke-preferences [data-role=reject]');
  await expect
    .poll(
      () =>
        page
          .evaluate(
            `!window.beforeWithdrawal && document.readyState === 'complete' && !!window.samtykke`,
          )
          .catch(() => false),
      SOON,
    )
    .toBe(true);
}

/** Whether the notice stands on the page now. */
export const isAsked = async (page: Page): Promise<boolean> => !!(await page.$('#samtykke-notice'));

/** Whether the visitor has decided, as soon as the page knows. */
export const hasDecided = (page: Page): Promise<boolean> =>
  page.evaluate('samtykke.ready.then(({ state }) => state.decided)') as Promise<boolean>;

/** Whether a purpose or a service is granted, as soon as the page knows. */
export const isGranted = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(`samtykke.ready.then((consent) => consent.has('${id}'))`) as Promise<boolean>;

/** The names of everything that is stored on the page's own site, each behind its kind. */
export const storedNames = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => [
    ...document.cookie.split('; ').filter(Boolean).map((each) => 'cookie ' + each.split('=')[0]),
    ...Object.keys(localStorage).map((name) => 'local ' + name),
    ...Object.keys(sessionStorage).map((name) => 'session ' + name),
    ...(await indexedDB.databases()).map(({ name }) => 'indexeddb ' + name),
    ...(await caches.keys()).map((name) => 'cache ' + name),
  ].sort())()`) as Promise<string[]>;

/** What a page tells the owner. */
export interface Heard {
  /** Errors in the console that come from us. */
  readonly errors: string[];
  /** Errors and warnings in the console that come from us. */
  readonly told: string[];
  /** Errors that nobody has caught. */
  readonly thrown: string[];
}

/** What Firefox itself notes in the console, which reaches us among the errors of the page. */
const FIREFOX_NOTES = /^(Cookie|Loading module from) “/;

/** Hears what the page says in the console from now on, and what it throws. */
export function hear(page: Page): Heard {
  const heard: Heard = { errors: [], told: [], thrown: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith('Samtykke')) return;
    heard.told.push(text);
    if (message.type() === 'error') heard.errors.push(text);
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    if (!FIREFOX_NOTES.test(text)) heard.thrown.push(text);
  });
  return heard;
}

/** Long enough for a busy machine; what is there earlier is taken earlier. */
export const SOON = { timeout: 15_000, interval: 25 };
