import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { hostOf, siteOf } from '../browser/hosts.js';
import { PageError } from '../browser/page-error.js';
import type { SeenCookie, SeenKey, Stored } from '../browser/seen.js';
import { startVisit, type Visit, type VisitOptions } from '../browser/visit.js';
import { CommandError } from '../command-error.js';
import {
  type FoundNotice,
  findNotice,
  findRefusal,
  findWayBack,
  grantOnly,
  openPreferences,
  press,
  type ToldSelectors,
  VisitEnded,
} from './answer.js';
import type { Step } from './audit-result.js';
import { violationsIn } from './axe.js';
import type { ConsentTool } from './consent-tools.js';
import { findElement, steady, waitFor } from './find-element.js';
import {
  declarationOfPage,
  linksOfPage,
  lockOf,
  lookAtNotice,
  type NoticeLook,
  scrollToEnd,
  tickedIn,
} from './in-page.js';
import type { SeenVisit, Violation } from './seen-visit.js';
import { onlyPurpose } from './states.js';

export interface PageVisitOptions extends VisitOptions, ToldSelectors {
  /** Milliseconds that a visitor who answers nothing stays. */
  readonly idle: number;
  readonly hasScreenshots: boolean;
  /** The text of axe-core, where it is to be asked. */
  readonly axe: string | undefined;
}

/** What a page tells beside what is looked at. */
export interface PageFacts {
  readonly tool: ConsentTool | undefined;
  /** Its declaration: the text, or the address that it is fetched from. */
  readonly declaration: { readonly text?: string; readonly address?: string };
  /** Other pages of the site that it links to. */
  readonly links: readonly string[];
  /** Nothing was asked, so that the visit ended there. */
  readonly isUnasked: boolean;
  /** Why there is no page to be had. */
  readonly pageError: PageError | undefined;
}

/** How long a notice may take that comes once the page is quiet. */
const NOTICE = 1_500;

/** Of two sightings of a cookie, the one that lives longer. */
function merged(moments: readonly Stored[]): Stored {
  const cookies = new Map<string, SeenCookie>();
  const keys = new Map<string, SeenKey>();
  const lengthOf = ({ lifetime = 0 }: SeenCookie): number => lifetime;
  for (const stored of moments) {
    for (const cookie of stored.cookies) {
      const key = `${cookie.name} ${cookie.domain} ${cookie.path}`;
      const before = cookies.get(key);
      if (!before || lengthOf(cookie) > lengthOf(before)) cookies.set(key, cookie);
    }
    for (const each of stored.keys) keys.set(`${each.kind} ${each.origin} ${each.name}`, each);
  }
  return { cookies: [...cookies.values()], keys: [...keys.values()] };
}

/**
 * Goes through one page as one visitor with nothing stored. What fails is told.
 *
 * @param onOpened Is told what the page tells, as soon as it has been opened.
 */
export async function visitPage(
  browser: Browser,
  address: string,
  state: string,
  options: PageVisitOptions,
  onOpened: (facts: PageFacts) => void = () => {},
): Promise<{ readonly seen: SeenVisit; readonly facts: PageFacts }> {
  const began = Date.now();
  const steps: Step[] = [];
  const moments: Stored[] = [];
  const violations = new Map<string, Violation>();
  let tool: ConsentTool | undefined;
  let noticeLook: NoticeLook | undefined;
  let ticked: readonly string[] | undefined;
  let lockBefore: string | undefined;
  let lock: string | undefined;
  let isAnswerTaken: boolean | undefined;
  let isAskedAgain: boolean | undefined;
  let canReopen: boolean | undefined;
  let declaration: PageFacts['declaration'] = {};
  let links: readonly string[] = [];
  let failed: string | undefined;
  let isUnasked = false;
  let pageError: PageError | undefined;
  let visit: Visit | undefined;
  const sites = new Set([siteOf(hostOf(address) ?? '')]);

  const factsNow = (): PageFacts => ({ tool, declaration, links, isUnasked, pageError });
  const run = async (visit: Visit): Promise<void> => {
    const { page } = visit;
    const begin = (name: string): void => {
      steps.push({ name, at: visit.step(name) });
    };
    /** A picture of the page after the present step. */
    const shoot = async (): Promise<void> => {
      if (!options.hasScreenshots) return;
      const screenshot = await page
        .screenshot({
          type: 'jpeg',
          quality: 60,
          encoding: 'base64',
          captureBeyondViewport: false,
          optimizeForSpeed: true,
        })
        .catch(() => undefined);
      const step = steps.pop();
      if (step) steps.push({ ...step, ...(screenshot && { screenshot }) });
    };
    const scroll = async (): Promise<void> => {
      begin('scroll');
      await steady(() => page.evaluate(scrollToEnd));
      await visit.settle();
    };
    const reload = async (): Promise<void> => {
      begin('reload');
      await visit.reload();
    };
    const given = new Set(options.cookies?.map((cookie) => cookie.split('=')[0]?.trim()));
    const remember = async (): Promise<void> => {
      const { cookies, keys } = await visit.stored();
      // What the user has put there is not the site's doing.
      const own = cookies.filter(({ name, setting }) => setting || !given.has(name));
      moments.push({ cookies: own, keys });
    };
    // A frame that it stands in may go while it is looked at.
    const look = () => steady(() => findNotice(page, options, tool));
    const lookForNotice = (milliseconds: number): Promise<FoundNotice | undefined> =>
      waitFor(look, milliseconds);
    const isGone = (): Promise<true | undefined> =>
      waitFor(async () => ((await look()) ? undefined : true), 3_000);
    const askAxe = async (element: FoundNotice['element']): Promise<void> => {
      if (!options.axe) return;
      for (const each of await violationsIn(element, options.axe)) violations.set(each.id, each);
    };
    /** Gives an answer, and sees what comes of it. */
    const answer = async (name: string, give: () => Promise<void>): Promise<void> => {
      begin(name);
      await give();
      isAnswerTaken = !!(await isGone());
      await visit.settle();
      await shoot();
      if (lockBefore && !(await steady(() => page.evaluate(lockOf)))) lock = lockBefore;
      await remember();
      if (!isAnswerTaken)
        throw new VisitEnded(`The notice still stands after "${name}" was pressed.`);
    };
    const comeBack = async (): Promise<void> => {
      await reload();
      isAskedAgain = !!(await lookForNotice(0));
      canReopen = tool && !!(await findWayBack(page, tool));
      await shoot();
    };

    begin('open');
    const opened = await visit.open(address);
    sites.add(siteOf(hostOf(opened.url) ?? ''));
    const notice = await lookForNotice(NOTICE);
    tool = notice?.tool;
    if (notice) {
      noticeLook = await notice.element.evaluate(
        lookAtNotice,
        notice.accept,
        notice.reject ?? null,
      );
      lockBefore = await steady(() => page.evaluate(lockOf));
    }
    declaration = await steady(() => page.evaluate(declarationOfPage));
    links = await steady(() => page.evaluate(linksOfPage));
    await shoot();
    onOpened(factsNow());

    if (state === 'no choice') {
      begin('idle');
      // Who is stopped does not wait any longer.
      const stopped = new AbortController();
      const stop = (): void => stopped.abort();
      browser.once('disconnected', stop);
      await wait(options.idle, undefined, { signal: stopped.signal });
      browser.off('disconnected', stop);
      await scroll();
      begin('Escape');
      await page.keyboard.press('Escape');
      await visit.settle();
      await remember();
      await reload();
      await shoot();
      await remember();
      const again = notice && (await lookForNotice(NOTICE));
      if (!again) return;
      await askAxe(again.element);
      begin('choose');
      const preferences = await openPreferences(page, again);
      if (!preferences) return;
      await visit.settle();
      ticked = await preferences.evaluate(tickedIn);
      await shoot();
      await askAxe(preferences);
      return;
    }
    if (!notice) throw new VisitEnded('Nothing was asked, so there was nothing to answer.', true);

    const only = onlyPurpose(state);
    if (only) {
      begin('choose');
      const preferences = await openPreferences(page, notice);
      if (!preferences) throw new VisitEnded('The preferences did not open.');
      ticked = await preferences.evaluate(tickedIn);
      await answer('save', () => grantOnly(page, only));
    } else if (state === 'reject') {
      const { reject } = notice;
      if (!reject) throw new VisitEnded('The first layer has no button that refuses.');
      await answer('reject', () => press(reject));
    } else {
      await answer('accept', () => press(notice.accept));
    }
    await scroll();
    if (state === 'withdraw') {
      await remember();
      begin('reopen');
      const told = options.withdrawSelector ?? [];
      const takeBack = async (): Promise<void> => {
        for (const [index, selector] of told.entries()) {
          if (index === told.length - 1) begin('withdraw');
          const element = await waitFor(
            () => findElement(page, { selectors: [selector] }, true),
            4_000,
          );
          if (!element) throw new VisitEnded(`Nothing fits "${selector}", which is to withdraw.`);
          await press(element);
        }
      };
      if (told.length) {
        await takeBack();
      } else {
        const wayBack = await findWayBack(page, notice.tool);
        canReopen = !!wayBack;
        if (!wayBack) throw new VisitEnded('There is no way back to the answer.');
        await press(wayBack);
        const refusal = await findRefusal(page, notice.tool);
        if (!refusal)
          throw new VisitEnded('Nothing takes the answer back where the way back leads.');
        await shoot();
        begin('withdraw');
        await press(refusal);
      }
      const isTaken = await isGone();
      // What had run may have to go with the page: it is loaded again then.
      await visit.settle();
      await shoot();
      if (!isTaken) throw new VisitEnded('The notice still stands after the withdrawal.');
      await scroll();
    }
    await comeBack();
    await remember();
  };

  try {
    visit = await startVisit(browser, options);
    await run(visit);
  } catch (error) {
    if (error instanceof CommandError) {
      await visit?.close();
      throw error;
    }
    const { message } = error as Error;
    if (!browser.connected) failed = 'It was stopped.';
    else if (error instanceof PageError) {
      pageError = error;
      failed = [error.message, error.mend].filter(Boolean).join(' ');
    } else if (error instanceof VisitEnded) {
      failed = message;
      isUnasked = error.isUnasked;
    } else {
      failed = `It could not be gone on with: ${message.split('\n')[0]}`;
      if (process.env.SAMTYKKE_TRACE) console.error(error);
    }
    if (visit && browser.connected && !pageError) {
      moments.push(await visit.stored().catch(() => ({ cookies: [], keys: [] })));
    }
  }
  const requests = [...(visit?.requests ?? [])];
  if (browser.connected) await visit?.close();
  const isStopped = !browser.connected;
  // What lay there before an answer says nothing about what it has led to.
  const stored = (!isStopped && moments.at(-1)) || { cookies: [], keys: [] };
  return {
    seen: {
      visit: {
        page: address,
        state,
        steps,
        requests,
        stored,
        took: Date.now() - began,
        ...(failed && { failed }),
      },
      sites,
      everStored: merged(moments),
      notice: noticeLook,
      ticked,
      lock,
      isAnswerTaken,
      isAskedAgain,
      canReopen,
      violations: options.axe && state === 'no choice' ? [...violations.values()] : undefined,
    },
    facts: factsNow(),
  };
}
