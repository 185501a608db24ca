import type { ElementHandle, Page } from 'puppeteer-core';
import { CommandError } from '../command-error.js';
import { CONSENT_TOOLS, type ConsentTool } from './consent-tools.js';
import { findElement, steady, waitFor } from './find-element.js';
import { isReachable, noticeAround, seekNotice } from './in-page.js';

/** What the user says that a visitor presses. */
export interface ToldSelectors {
  readonly acceptSelector?: string;
  readonly rejectSelector?: string;
  /** One after another. */
  readonly withdrawSelector?: readonly string[];
}

/** Why a visit could not go on: a sentence. */
export class VisitEnded extends Error {
  override readonly name = 'VisitEnded';

  constructor(
    message: string,
    /** Nothing was asked, so that there is nothing to answer. */
    readonly isUnasked = false,
  ) {
    super(message);
  }
}

/** The first layer as it stands on a page. */
export interface FoundNotice {
  readonly tool: ConsentTool;
  readonly accept: ElementHandle<Element>;
  readonly reject: ElementHandle<Element> | undefined;
  /** The whole of it. */
  readonly element: ElementHandle<Element>;
}

const BUTTONS = ['button, [role=button], input[type=button], input[type=submit]', 'a'];

/** What answers begin with in the languages that are met most here. */
const ACCEPT_WORDS =
  '^(accept|allow|agree|i (accept|agree)|ok(ay)?$|got it|godta|aksepter|tillat|jeg (godtar|aksepterer)|ja|samtykk|godkänn|acceptera|tillåt|jag godkänner|accepter|tillad|akzeptieren|alle akzeptieren|zustimmen|einverstanden|tout accepter|aceptar|accetta)';
const REJECT_WORDS =
  '(reject|decline|refuse|deny|disagree|without accepting|(only|just) (necessary|essential)|(necessary|essential)( cookies)? only|avvis|avslå|nei|(kun|bare) nødvendige|neka|avvisa|avböj|nej|(endast|bara) nödvändiga|afvis|ablehnen|nur (notwendige|essenzielle)|refuser|rechazar|rifiuta)';
const COOKIE_WORDS =
  '(cookie|informasjonskaps|kakor|samtykk|samtyck|consent|einwilligung|personvern)';
const REOPEN_WORDS =
  '^(cookie|informasjonskaps|kak(or|inställ)|samtykke|samtycke|consent|privacy (settings|choices|preferences)|manage (cookies|consent)|personverninnst)';

/** For a notice that only the user or its words have told of. */
const named = (name: string, accept: string, reject = ''): ConsentTool => ({
  name,
  notice: '',
  accept,
  reject,
  isFramed: true,
  source: '',
});

/** @throws {CommandError} when a browser does not understand it. */
const checkedSelector = (error: unknown): never => {
  const [, selector] = /'([^']*)' is not a valid selector/.exec((error as Error).message) ?? [];
  if (selector === undefined) throw error;
  throw new CommandError(`"${selector}" is no selector.`, 'It has to be one of CSS: "#accept".');
};

/** Finds the first layer that stands on the page now. */
export async function findNotice(
  page: Page,
  { acceptSelector, rejectSelector }: ToldSelectors,
  known?: ConsentTool,
): Promise<FoundNotice | undefined> {
  const find = (selector: string, isFramed?: boolean) =>
    selector
      ? findElement(page, { selectors: [selector] }, isFramed).catch(checkedSelector)
      : Promise.resolve(undefined);
  const foundWith = async (tool: ConsentTool): Promise<FoundNotice | undefined> => {
    const accept = await find(tool.accept, tool.isFramed);
    if (!accept) return undefined;
    const reject =
      (await find(tool.reject, tool.isFramed)) ??
      // What is not known is looked for by its words, near the other answer.
      (tool.notice && !tool.isUnsure ? undefined : await besideByWords(accept));
    const element = (await find(tool.notice, tool.isFramed)) ?? (await around(accept, reject));
    return { tool, accept, reject, element };
  };
  if (acceptSelector) return foundWith(named('told by selectors', acceptSelector, rejectSelector));
  if (known && !known.notice) return findByWords(page);
  if (known) return foundWith(known);
  // One question for all that stand in the page itself.
  const all = CONSENT_TOOLS.filter(({ isFramed }) => !isFramed).map(({ accept }) => accept);
  if (await find(all.join(','))) {
    for (const tool of CONSENT_TOOLS) {
      const found = await foundWith(tool);
      if (found) return found;
    }
  }
  const isFramed = page.frames().length > 1;
  for (const tool of isFramed ? CONSENT_TOOLS.filter(({ isFramed }) => isFramed) : []) {
    const found = await foundWith(tool);
    if (found) return found;
  }
  return findByWords(page);
}

const around = (
  accept: ElementHandle<Element>,
  reject: ElementHandle<Element> | undefined,
): Promise<ElementHandle<Element>> =>
  accept.evaluateHandle(noticeAround, reject ?? null) as Promise<ElementHandle<Element>>;

/** A button that says no, in what the button that says yes lies in. */
async function besideByWords(
  accept: ElementHandle<Element>,
): Promise<ElementHandle<Element> | undefined> {
  const handle = await accept.evaluateHandle((element, words) => {
    const pattern = new RegExp(words, 'iu');
    let at: Element | null = element;
    for (let up = 0; at && at !== document.body && up < 6; up++, at = at.parentElement) {
      for (const each of at.querySelectorAll('button,[role=button],input[type=button],a')) {
        const label = each.getAttribute('aria-label') ?? each.textContent ?? '';
        const { width } = each.getBoundingClientRect();
        if (each !== element && width && label.length < 60 && pattern.test(label.trim()))
          return each;
      }
    }
    return null;
  }, REJECT_WORDS);
  return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
}

async function findByWords(page: Page): Promise<FoundNotice | undefined> {
  const handle = await steady(() =>
    page.evaluateHandle(seekNotice, ACCEPT_WORDS, COOKIE_WORDS, BUTTONS.join()),
  );
  const accept = handle.asElement() as ElementHandle<Element> | null;
  if (!accept) return undefined;
  const reject = await besideByWords(accept);
  const element = await around(accept, reject);
  return { tool: named('known by its words', ''), accept, reject, element };
}

/** Presses something as a visitor would; where something lies over it, as a program would. */
export async function press(element: ElementHandle<Element>): Promise<void> {
  try {
    if (await element.evaluate(isReachable)) return await element.click();
  } catch (error) {
    if (/not clickable|not an Element|not an HTMLElement/i.test((error as Error).message)) {
      // It is pressed below.
    } else if (/destroyed|detached/.test((error as Error).message)) {
      return;
    } else throw error;
  }
  await element.evaluate((each) => (each as HTMLElement).click());
}

/** Finds what leads back to the answer: what can be seen first. */
export async function findWayBack(
  page: Page,
  tool: ConsentTool,
): Promise<ElementHandle<Element> | undefined> {
  const { reopen, isFramed } = tool;
  if (reopen) {
    const found =
      (await findElement(page, { selectors: [reopen] }, isFramed)) ??
      (await findElement(page, { selectors: [reopen], isAnyhow: true }, isFramed));
    if (found) return found;
    if (!tool.isUnsure) return undefined;
  }
  return findElement(page, { selectors: [...BUTTONS].reverse(), words: REOPEN_WORDS });
}

/** Opens the second layer from the first, where it is known how. */
export async function openPreferences(
  page: Page,
  { tool }: FoundNotice,
): Promise<ElementHandle<Element> | undefined> {
  const { choose, preferences, notice, isFramed } = tool;
  if (!choose) return undefined;
  const opener = await findElement(page, { selectors: [choose] }, isFramed);
  if (!opener) return undefined;
  await press(opener);
  return waitFor(() => findElement(page, { selectors: [preferences ?? notice] }, isFramed), 3_000);
}

/** Switches one purpose on in Samtykke's preferences, and saves. */
export async function grantOnly(page: Page, purpose: string): Promise<void> {
  const box = `#samtykke-preferences [data-purpose="${purpose}"]`;
  const input = await findElement(page, { selectors: [`${box} input[type=checkbox]`] });
  if (!input) throw new VisitEnded(`There is no switch for "${purpose}".`);
  await press(input);
  const save = await findElement(page, { selectors: ['#samtykke-preferences [data-role=save]'] });
  if (!save) throw new VisitEnded('The preferences have no button to save them.');
  await press(save);
}

/** Finds what takes an answer back, once the way back has been gone. */
export const findRefusal = (
  page: Page,
  { rejectAll, reject, isFramed, name, isUnsure }: ConsentTool,
): Promise<ElementHandle<Element> | undefined> =>
  waitFor(async () => {
    for (const selector of [rejectAll, reject]) {
      const found = selector && (await findElement(page, { selectors: [selector] }, isFramed));
      if (found) return found;
    }
    return name === 'Samtykke' || (rejectAll && !isUnsure)
      ? undefined
      : findElement(page, { selectors: BUTTONS, words: REJECT_WORDS });
  }, 4_000);
