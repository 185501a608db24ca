import pLimit from 'p-limit';
import type { Browser } from 'puppeteer-core';
import { CommandError } from '../command-error.js';
import { readUsableDeclaration } from '../declaration-file.js';
import { compareLevels, type Finding, type Rule } from '../finding.js';
import type { AuditResult } from './audit-result.js';
import { SAMTYKKE } from './consent-tools.js';
import { factsOf } from './facts.js';
import { declarationOn, type FoundDeclaration } from './find-declaration.js';
import type { AuditRule } from './rules/audit-rule.js';
import type { SeenVisit } from './seen-visit.js';
import { type StateName, statesFor } from './states.js';
import { type PageFacts, type PageVisitOptions, visitPage } from './visit-page.js';

/** What is audited, and how. */
export interface AuditOptions extends PageVisitOptions {
  readonly version: string;
  /** Path or address; found on the page by default. */
  readonly declaration?: string;
  readonly states: readonly StateName[];
  readonly rules: readonly AuditRule[];
  /** How many pages to look at, those that are given included. */
  readonly pages: number;
  readonly concurrency: number;
  /** Is told what is done. */
  tell(text: string): void;
}

interface Visited {
  readonly seen: SeenVisit;
  readonly facts: PageFacts;
}

/** What was seen of the pages of one site, and found there. */
interface AuditedSite {
  readonly visits: readonly SeenVisit[];
  readonly rules: readonly AuditRule[];
  readonly findings: readonly Finding[];
  readonly tools: readonly string[];
  readonly declaration: FoundDeclaration | undefined;
}

/** Tells how far all of it has come. */
interface Count {
  done: number;
  total: number;
}

/** Goes through pages that have one declaration, each in every state. */
async function auditSite(
  browser: Browser,
  addresses: readonly string[],
  given: FoundDeclaration | undefined,
  options: AuditOptions,
  count: Count,
  signal: AbortSignal,
): Promise<AuditedSite> {
  const { states, tell } = options;
  const visited: Visited[] = [];
  const limit = pLimit(options.concurrency);
  const go = (
    address: string,
    state: string,
    onOpened?: (facts: PageFacts) => void,
  ): Promise<void> =>
    limit(async () => {
      if (signal.aborted) return;
      const result = await visitPage(browser, address, state, options, onOpened);
      visited.push(result);
      onOpened?.(result.facts);
      count.done++;
      const { failed, took } = result.seen.visit;
      const far = `${count.done}/${count.total}`;
      tell(`${far} ${address}, ${state}: ${failed ?? `${(took / 1000).toFixed(1)} s`}`);
    });

  // The first visit tells what the others need to know: the tool, the declaration, the links.
  const [firstState = 'no choice'] = states.filter((state) => state !== 'only');
  const [start = ''] = addresses;
  count.total++;
  let first: Promise<void> | undefined;
  const opened = await new Promise<PageFacts>((resolve, reject) => {
    first = go(start, firstState, resolve);
    first.then(() => reject(new CommandError('Stopped before anything was seen.')), reject);
  });
  const { pageError, tool } = opened;
  if (pageError && addresses.length === 1) {
    throw new CommandError(pageError.message, pageError.mend);
  }
  let declaration = given;
  if (!declaration && !signal.aborted) {
    declaration = await declarationOn(start, opened.declaration);
  }
  const more = opened.links.filter((link) => !addresses.includes(link));
  const pages = [...addresses, ...more.slice(0, Math.max(0, options.pages - addresses.length))];
  const plan = pages.flatMap((page) =>
    statesFor(states, declaration?.resolved, tool === SAMTYKKE)
      // Without a notice, there is nothing to answer.
      .filter((state) => page !== start || (state !== firstState && !pageError && tool))
      .map((state) => ({ page, state })),
  );
  count.total += plan.length;
  await Promise.all([first, ...plan.map(({ page, state }) => go(page, state))]);

  const facts = factsOf(declaration?.resolved);
  const hasOptional = !!declaration?.resolved.services.some(({ required }) => !required);
  // Where there is nothing to ask, nothing asked is no failure.
  const kept = visited.filter(
    ({ facts: { isUnasked } }) => !isUnasked || hasOptional || !states.includes('no choice'),
  );
  const order = (list: readonly string[], word: string): number =>
    list.includes(word) ? list.indexOf(word) : list.length;
  const stateOrder = [
    'no choice',
    'reject',
    'accept',
    ...(declaration?.resolved.purposes.map(({ id }) => `only ${id}`) ?? []),
    'withdraw',
  ];
  const visits = kept
    .map(({ seen }) => seen)
    .sort(
      (a, b) =>
        order(pages, a.visit.page) - order(pages, b.visit.page) ||
        order(stateOrder, a.visit.state) - order(stateOrder, b.visit.state),
    );
  const rules = options.rules.filter(
    ({ id, needsDeclaration }) =>
      (!needsDeclaration || declaration) && (id !== 'axe' || options.axe),
  );
  return {
    visits,
    rules,
    findings: rules.flatMap((rule) => rule.find({ visits, facts })),
    tools: visited.flatMap(({ facts: { tool } }) => tool?.name ?? []),
    declaration,
  };
}

const originOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).origin : address;

/**
 * Goes through the pages, each in every state, and looks at what was seen by every rule. Pages of
 * several sites are each held against their own declaration, unless one is given.
 *
 * @throws {CommandError} when there is nothing to be seen at all.
 */
export async function runAudit(
  browser: Browser,
  addresses: readonly string[],
  options: AuditOptions,
  signal: AbortSignal,
): Promise<AuditResult> {
  const began = Date.now();
  let given: FoundDeclaration | undefined;
  if (options.declaration) {
    const { source, resolved } = await readUsableDeclaration(options.declaration);
    given = { source, resolved };
  }
  const name = await browser.version();
  const sites = new Map<string, string[]>();
  for (const address of addresses) {
    const origin = given ? '' : originOf(address);
    sites.set(origin, [...(sites.get(origin) ?? []), address]);
  }
  const count: Count = { done: 0, total: 0 };
  const audited: AuditedSite[] = [];
  for (const pages of sites.values()) {
    if (signal.aborted) break;
    audited.push(await auditSite(browser, pages, given, options, count, signal));
  }
  const rules = new Set(audited.flatMap((each) => each.rules));
  const tools = new Set(audited.flatMap((each) => each.tools));
  const declarations = new Set(audited.flatMap(({ declaration }) => declaration ?? []));
  return {
    version: options.version,
    startedAt: new Date(began).toISOString(),
    took: Date.now() - began,
    browser: name,
    tool: tools.size ? [...tools].join(', ') : undefined,
    declarations: Array.from(declarations, ({ source, resolved: { version } }) => ({
      source,
      version,
    })),
    visits: audited.flatMap(({ visits }) => visits.map(({ visit }) => visit)),
    rules: options.rules
      .filter((rule) => rules.has(rule))
      .map(({ id, level, title, because, links }): Rule => ({ id, level, title, because, links })),
    findings: audited.flatMap(({ findings }) => findings).sort(compareLevels),
    accepted: [],
    isPartial: signal.aborted,
  };
}
