import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Browser } from 'puppeteer-core';
import { hostOf, siteOf } from '../browser/hosts.js';
import { PageError } from '../browser/page-error.js';
import { startVisit, type Visit, type VisitOptions } from '../browser/visit.js';
import { within } from '../browser/within.js';
import { acceptNotice } from './accept-notice.js';
import { type FetchOptions, fetchText } from './fetch-text.js';
import { createFrontier } from './frontier.js';
import { ACCEPTED, createGathering, type Gathering } from './gathering.js';
import { linksOf, scrollThrough } from './look-through.js';
import { pageAddress, pageKey } from './page-address.js';
import { AGENT, NO_ROBOTS, type Robots, readRobots } from './robots.js';
import type { Remark, ScannedPage } from './scan-result.js';
import { readSitemaps } from './sitemap.js';

/** How far a walk goes, and how politely. */
export interface WalkOptions {
  readonly visit: VisitOptions;
  readonly maxPages: number;
  readonly concurrency: number;
  /** Milliseconds between two pages of a host. */
  readonly delay: number;
  readonly ignoreRobots: boolean;
  /** Hosts that belong to the site, too. */
  readonly includeHosts: readonly string[];
  /** Whether every host under the same registered name does. */
  readonly subdomains: boolean;
  /** What accepts in the dialog of another tool. */
  readonly acceptSelector: string | undefined;
}

/** What a walk has met so far; it grows while the walk goes on. */
export interface Walk {
  readonly gathering: Gathering;
  readonly pages: ScannedPage[];
  readonly remarks: Remark[];
  /** As pages name them, the most frequent first. */
  languages(): string[];
  /** Hosts of pages, as they are meant. */
  readonly pageHosts: Set<string>;
  pagesLeft: number;
  isAccepted: boolean;
  /** Name of the cookie in which our dialog keeps the answer, where there is one. */
  answerCookie: string | undefined;
}

export const createWalk = (): Walk & { speak(language: string): void } => {
  const spoken = new Map<string, number>();
  return {
    gathering: createGathering(),
    pages: [],
    remarks: [],
    pageHosts: new Set(),
    pagesLeft: 0,
    isAccepted: false,
    answerCookie: undefined,
    speak: (language) => void spoken.set(language, (spoken.get(language) ?? 0) + 1),
    languages: () =>
      [...spoken].sort(([, one], [, other]) => other - one).map(([language]) => language),
  };
};

interface WalkTools {
  readonly browser: Browser;
  readonly signal: AbortSignal;
  tell(text: string): void;
}

/** Milliseconds that a dialog may take on the first page, and on any other. */
const PATIENCE = { first: 1_500, later: 0 };

/** Answers that are no page are looked for so long. */
const FETCH_TIMEOUT = 15_000; // milliseconds

/** How our own cookie begins. */
const ANSWER = /^_v=\d+&_r=/;

interface Visitor {
  readonly visit: Visit;
  hasAccepted: boolean;
}

/**
 * Walks a site from the pages that are named, by its sitemaps and its links.
 *
 * @throws {PageError} when none of the named pages can be opened.
 */
export async function walkSite(
  starts: readonly string[],
  options: WalkOptions,
  walk: ReturnType<typeof createWalk>,
  { browser, signal, tell }: WalkTools,
): Promise<void> {
  const { gathering, pages, remarks } = walk;
  const remark = (page: string, message: string): void => void remarks.push({ page, message });
  const frontier = createFrontier();
  /** Hosts with their ports. */
  const ownHosts = new Set<string>();
  const bareHost = (host: string): string => host.replace(/^www\./, '');
  const isOwnPage = (address: string): boolean => {
    const { host, hostname } = new URL(address);
    return (
      ownHosts.has(bareHost(host)) ||
      options.includeHosts.some((each) => each === hostname || each === host) ||
      (options.subdomains &&
        [...ownHosts].some((own) => siteOf(own.replace(/:\d+$/, '')) === siteOf(hostname)))
    );
  };

  const { headers = {}, cookies = [], userAgent = AGENT } = options.visit;
  /** What the user gives goes to the named pages' hosts, and to nobody else. */
  const fetchOptions = (address: string): FetchOptions => ({
    headers: {
      'user-agent': userAgent,
      ...(ownHosts.has(bareHost(new URL(address).host)) && {
        ...headers,
        ...(cookies.length && { cookie: cookies.join('; ') }),
      }),
    },
    signal,
    timeout: FETCH_TIMEOUT,
  });
  const robotsOf = new Map<string, Promise<Robots>>();
  const robotsAt = (address: string): Promise<Robots> => {
    const { origin } = new URL(address);
    const file = `${origin}/robots.txt`;
    const known = robotsOf.get(origin);
    if (known) return known;
    const asked = options.ignoreRobots
      ? Promise.resolve(NO_ROBOTS)
      : fetchText(file, fetchOptions(file)).then((fetched) => {
          const robots = readRobots(file, fetched);
          if (robots.delay > options.delay) {
            remark(file, `asks for ${robots.delay / 1000} seconds between two pages: so it is.`);
          }
          return robots;
        });
    robotsOf.set(origin, asked);
    return asked;
  };
  /** When the next page of a host may be opened. */
  const turns = new Map<string, number>();
  const awaitTurn = async (address: string): Promise<void> => {
    const { host } = new URL(address);
    const { delay } = await robotsAt(address);
    const turn = Math.max(Date.now(), turns.get(host) ?? 0);
    turns.set(host, turn + Math.max(delay, options.delay));
    if (turn > Date.now()) await wait(turn - Date.now(), undefined, { signal });
  };

  const idle: Visitor[] = [];
  const begin = async (): Promise<Visitor> => {
    const visit = await startVisit(browser, options.visit);
    visit.step('before');
    return { visit, hasAccepted: false };
  };
  /** Takes in what is there now. */
  const gather = async ({ visit, hasAccepted }: Visitor, page: string): Promise<void> => {
    gathering.requests(visit.requests, page);
    visit.forget();
    gathering.stored(await visit.stored(), page, hasAccepted ? 'after' : 'before');
  };
  const accept = async (visitor: Visitor, patience: number): Promise<boolean> => {
    const { visit } = visitor;
    visit.step(ACCEPTED);
    if (!(await acceptNotice(visit.page, patience, options.acceptSelector))) {
      visit.step('before');
      return false;
    }
    visitor.hasAccepted = true;
    walk.isAccepted = true;
    await visit.settle();
    const jar = await visit.page.browserContext().cookies();
    walk.answerCookie ??= jar.find(({ value }) => ANSWER.test(value))?.name;
    return true;
  };

  /** Goes to one page with one visitor. @returns the links of it. */
  const look = async (visitor: Visitor, address: string, isStart: boolean): Promise<string[]> => {
    const { visit } = visitor;
    const began = Date.now();
    const opened = await visit.open(address);
    const { url, title, status } = opened;
    if (isStart) ownHosts.add(bareHost(new URL(url).host));
    if (!isOwnPage(url)) {
      remark(address, `leads away from the site, to ${new URL(url).host}: it was not looked at.`);
      visit.forget();
      return [];
    }
    const host = hostOf(url) ?? '';
    gathering.own(host);
    walk.pageHosts.add(host);
    const { isDone } = opened;
    seenUrls.add(pageKey(url));
    const isFirst = pages.length === 0;
    let requests = 0;
    const take = async (): Promise<void> => {
      requests += visit.requests.length;
      await gather(visitor, url);
    };
    const scroll = async (): Promise<void> => {
      if (await scrollThrough(visit.page)) await visit.settle();
    };
    // Whatever hangs answers nothing, however often it is asked.
    const isAlive = isDone || (await within(visit.page.evaluate(() => true))) !== undefined;
    if (isAlive && !visitor.hasAccepted) {
      // What comes before an answer, on the first page as far as it goes.
      if (isFirst) await scroll();
      await take();
      await accept(visitor, isFirst ? PATIENCE.first : PATIENCE.later);
    }
    if (isAlive && (!isFirst || visitor.hasAccepted)) await scroll();
    const found = isAlive ? await linksOf(visit.page) : undefined;
    await take();
    pages.push({ url, title, status, isDone, took: Date.now() - began, requests });
    if (found && !isDone) remark(url, 'never became quiet: what came later was not seen.');
    if (!found) {
      remark(url, 'does not answer any more: it was left as it stood.');
      throw new PageError(url, 'hangs');
    }
    if (found.language) walk.speak(found.language);
    return found.links.flatMap((link) => pageAddress(link, url) ?? []);
  };

  const limit = pLimit(options.concurrency);
  const tasks: Promise<void>[] = [];
  let begun = 0;
  const seenUrls = new Set<string>();
  const add = (address: string): void => {
    if (!isOwnPage(address) || !frontier.add(address)) return;
    if (tasks.length >= options.maxPages * 4) return;
    const task = limit(visitNext);
    // It is awaited in its turn; another may have failed before.
    task.catch(() => {});
    tasks.push(task);
  };
  /** Looks at a page. @throws {PageError} when there is none to be had. */
  const visitPage = async (address: string, isStart: boolean): Promise<void> => {
    begun++;
    tell(`${begun} of ${Math.min(options.maxPages, Math.max(frontier.known, begun))}: ${address}`);
    const visitor = idle.pop() ?? (await begin());
    let isUsable = false;
    try {
      const links = await look(visitor, address, isStart);
      isUsable = true;
      for (const link of links) add(link);
    } catch (error) {
      // What was asked for up to here has been asked for.
      gathering.requests(visitor.visit.requests, address);
      visitor.visit.forget();
      isUsable = error instanceof PageError && error.reason !== 'hangs';
      if (!(error instanceof PageError && error.reason === 'hangs')) throw error;
    } finally {
      if (isUsable && !signal.aborted) idle.push(visitor);
      // A page that hangs does not even close at once; the end of the browser is its end.
      else void visitor.visit.close();
    }
  };
  async function visitNext(): Promise<void> {
    while (!signal.aborted && begun < options.maxPages) {
      const address = frontier.next();
      if (!address) return;
      // It may have been a start.
      if (seenUrls.has(pageKey(address))) continue;
      seenUrls.add(pageKey(address));
      try {
        if (!(await robotsAt(address)).mayOpen(address)) {
          skipped++;
          continue;
        }
        await awaitTurn(address);
        if (signal.aborted || begun >= options.maxPages) return;
        await visitPage(address, false);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof PageError) remark(error.url, `${error.reason}.`);
        else if (!browser.connected) throw error;
        else remark(address, `could not be looked at: ${(error as Error).message.split('\n')[0]}`);
      }
      return;
    }
  }
  let skipped = 0;

  try {
    let firstError: unknown;
    for (const start of starts) {
      if (signal.aborted || begun >= options.maxPages) break;
      const address = URL.canParse(start) ? new URL(start).href : start;
      try {
        if (!URL.canParse(start) || !/^https?:/.test(start)) {
          throw new PageError(start, 'is no address', 'Begin it with http:// or https://.');
        }
        if (!ownHosts.size) ownHosts.add(bareHost(new URL(start).host));
        if (!(await robotsAt(address)).mayOpen(address)) {
          throw new PageError(
            address,
            'may not be opened: robots.txt says so',
            'Use --ignore-robots where the site is yours.',
          );
        }
        seenUrls.add(pageKey(address));
        await awaitTurn(address);
        await visitPage(address, true);
      } catch (error) {
        if (signal.aborted) return;
        firstError ??= error;
        if (error instanceof PageError) remark(error.url, `${error.reason}.`);
        else throw error;
      }
    }
    if (!pages.length && firstError) throw firstError;
    const origins = new Set(pages.map(({ url }) => new URL(url).origin));
    for (const origin of origins) {
      if (begun >= options.maxPages) break;
      const { sitemaps } = await robotsAt(origin);
      const named = await readSitemaps(
        [...new Set([...sitemaps, `${origin}/sitemap.xml`])],
        async (address) => {
          const fetched = await fetchText(address, fetchOptions(address));
          return fetched?.status === 200 ? fetched.text : undefined;
        },
        options.maxPages * 20,
      );
      for (const page of named) {
        const address = pageAddress(page);
        if (address) add(address);
      }
    }
    // Pages name more pages while they are looked at.
    for (let index = 0; index < tasks.length; index++) await tasks[index];
  } finally {
    walk.pagesLeft = Math.max(0, frontier.known - seenUrls.size);
    if (skipped) {
      remark(starts[0] ?? '', `robots.txt keeps ${skipped} of the pages that were found from it.`);
    }
    limit.clearQueue();
    await Promise.all(idle.map(({ visit }) => visit.close()));
  }
}
