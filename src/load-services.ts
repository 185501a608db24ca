import QUEUE_NAMES from 'virtual:queue-names';
import { choose } from './consent/choice.js';
import { cookieNames } from './consent/visible-cookies.js';

import {
  keepForVisit,
  openAfterReload,
  startedForVisit,
  takeOpening,
  VISIT_KEY,
} from './consent/visit.js';

import type { Context, GoesOn } from './context.js';
import type { KnownService, VendorPage } from './declaration/known-service.js';
import type { ResolvedService } from './declaration/resolved-declaration.js';
import { describeServices } from './describe-services.js';
import { GOOGLE_TYPES } from './gate/google-consent-mode.js';
import { hasLeftovers } from './gate/has-leftovers.js';
import { storedPattern } from './gate/stored-pattern.js';
import { loadOnDecision } from './load-on-decision.js';
import type { Loaded, LoadedServices } from './loaded-services.js';
import { EARLY, type EarlyCall, recorder } from './prepare-queues.js';

type Page = Record<string, unknown>;

/**
 * Takes away what a page has told a vendor that was not there, so that the vendor can be set up.
 *
 * @returns what tells it again.
 */
function takeEarlyCalls({ queue: { calls = [], list = [] } = {} }: KnownService): () => void {
  const page = window as unknown as Page;
  const again: (() => void)[] = [];
  for (const name of [...calls, ...list]) {
    const early = (page[name] as { readonly [EARLY]?: EarlyCall[] } | undefined)?.[EARLY];
    if (!Array.isArray(early)) continue;
    delete page[name];
    const tell = ([path, words]: EarlyCall): void => {
      // A list that nobody has set up yet.
      if (list.includes(name)) page[name] ??= [];
      let owner: unknown = page;
      let called: unknown = page[name];
      // Found as a page would find it, and called on what it was found on.
      for (const step of path.split('.').slice(1)) {
        owner = called;
        called = (called as Page | undefined)?.[step];
      }
      (called as ((...words: unknown[]) => void) | undefined)?.call(owner, ...words);
    };
    again.push(() => {
      for (const call of early.splice(0)) tell(call);
      // Some part of the page may have kept the recorder.
      early.push = (...more) => {
        for (const call of more) tell(call);
        return 0;
      };
    });
  }
  return () => {
    for (const tell of again) tell();
  };
}

/** The nonce that a policy asks of scripts, if this page has one. */
const pageNonce = (): string =>
  document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/** Whether it loads before any answer: Google's, where the owner has said so. */
const isFree = ({ declaration }: Context, { use = '' }: ResolvedService): boolean =>
  declaration.google?.mode === 'advanced' && /^google-(a|t|floo)/.test(use);

function pageFor(
  { signal, gate, store, loaded }: Context,
  id: string,
  elements: Element[],
  isFree: boolean,
  ran: () => void,
): VendorPage {
  const put = (element: HTMLElement, address: string, name: 'src' | 'href'): void => {
    elements.push(element);
    if (isFree) element.setAttribute(name, address);
    else {
      // What is held stands in the page as an owner would have put it there.
      element.dataset.consent = id;
      element.dataset[name] = address;
    }
    document.head.append(element);
    if (loaded?.visit.has(id)) {
      // Interception lets it pass then.
      element.dataset.consentOnce = '';
      gate.scan(document);
      gate.loadOnce(element);
    }
  };
  return {
    globals: window,
    get decided() {
      return store.state.decided;
    },
    get answers() {
      const { functional, statistics, marketing } = store.state.choice;
      return { functional: !!functional, statistics: !!statistics, marketing: !!marketing };
    },
    script(address, attributes = {}) {
      const script = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
      script.setAttribute('async', '');
      if (!isFree) script.type = 'text/plain';
      script.nonce = pageNonce();
      put(script, address, 'src');
      const { href } = new URL(address, document.baseURI);
      return new Promise((resolve) => {
        // It is another element that runs.
        const hear = ({ target }: Event): void => {
          if ((target as HTMLScriptElement).src !== href) return;
          ran();
          resolve();
        };
        document.addEventListener('load', hear, { capture: true, signal });
      });
    },
    style(address) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      put(sheet, address, 'href');
    },
  };
}

const isGoogle = ({ use = '' }: ResolvedService): boolean => use.startsWith('google-');

/**
 * Tells Google's tags, before the first of them, what the owner wants them to know. What holds in
 * some regions is only until the visitor has answered.
 */
function tellGoogleFirst({ declaration: { google }, store, loaded }: Context): void {
  if (!google || loaded?.isGoogleTold) return;
  if (loaded) loaded.isGoogleTold = true;
  const { gtag } = window;
  const { regions = [], wait_for_update, set } = google;
  const wait = wait_for_update === undefined ? undefined : { wait_for_update };
  if (!store.state.decided) {
    const denied = (type: string): readonly [string, string] => [type, 'denied'];
    const defaults = {
      ...Object.fromEntries(GOOGLE_TYPES.map(denied)),
      security_storage: 'granted',
    };
    if (wait) gtag?.('consent', 'default', { ...defaults, ...wait });
    for (const region of regions) gtag?.('consent', 'default', { ...defaults, ...wait, ...region });
  }
  if (set) gtag?.('set', set);
}

/** Puts a service on the page. */
function load(context: Context, service: ResolvedService, known: KnownService): Loaded {
  const elements: Element[] = [];
  const page = pageFor(context, service.id, elements, isFree(context, service), () => {
    each.hasRun = true;
  });
  const each: Loaded = { known, page, elements };
  const tellAgain = takeEarlyCalls(known);
  if (isGoogle(service)) tellGoogleFirst(context);
  known.load?.(service.options as never, page);
  tellAgain();
  if (context.loaded?.opening.delete(service.id)) known.open?.(page);
  return each;
}

/** Forgets what is not granted any more. Its scripts have been put back by the gate. */
function end(id: string, each: Loaded, { loaded }: Context, goesOn: GoesOn | undefined): void {
  if (goesOn?.([id]) === false) each.hasStopped = true;
  else if (!each.hasStopped) loaded?.services.delete(id);
  // What was still on its way is held where it stands, and comes with the next grant.
  if (each.hasStopped && !each.hasRun) return;
  for (const element of each.elements.splice(0)) element.remove();
}

/** What is stored here that no service explains whose facts are known. Undefined: nobody can tell. */
function unexplained({ declaration: { services, cookie } }: Context): string[] | undefined {
  try {
    const names = [...cookieNames(), ...Object.keys({ ...localStorage, ...sessionStorage })];
    const patterns = services.flatMap(({ stores }) => stores.map(storedPattern));
    return names.filter(
      (name) =>
        ![cookie.name, VISIT_KEY].includes(name) && !patterns.some((pattern) => pattern.test(name)),
    );
  } catch {
    // One kind of storage throws at the mention; the others may hold something all the same.
    return undefined;
  }
}

/** Deletes what is left of services that are not granted. Their facts are fetched if need be. */
async function deleteLeft(context: Context): Promise<void> {
  const { declaration, store, report, loaded } = context;
  const { choice, decided } = store.state;
  if (!decided && !declaration.deleteBeforeDecision) return;
  const isRefused = ({ id, use, known }: ResolvedService) => use && !known && !choice[id];
  const stored = declaration.services.some(isRefused) ? unexplained(context) : [];
  if (!stored || stored[0]) {
    const { default: names } = await import('./stored-names.js');
    const mayStore = ({ use = '' }: ResolvedService): boolean =>
      !stored ||
      (names[use] ?? []).some((name) => stored.some((each) => storedPattern({ name }).test(each)));
    await describeServices(declaration, report, (each) => isRefused(each) && mayStore(each));
  }
  const kept = Object.fromEntries([...(loaded?.visit ?? [])].map((id) => [id, true]));
  if (hasLeftovers(declaration, { ...choice, ...kept })) {
    await (await loadOnDecision(report)).deleteLeftovers(context);
  }
}

/** Waits until the visitor enters a form. */
function awaitForm(context: Context, loaded: LoadedServices): void {
  loaded.inForm = false;
  const hear = ({ target }: Event): void => {
    if (!(target as Element).closest?.('form')) return;
    loaded.inForm = true;
    removeEventListener('focusin', hear);
    keepServices(context);
  };
  addEventListener('focusin', hear, { signal: context.signal });
}

/**
 * Ends what was for this visit: the visitor has decided since.
 *
 * @returns the ids of it.
 */
function endVisit({ visit }: LoadedServices): readonly string[] {
  const ids = [...visit];
  visit.clear();
  keepForVisit([]);
  return ids;
}

/** Loads and opens a chat that the visitor has asked for, and keeps that. */
async function startChat(context: Context, id: string, forGood: boolean): Promise<void> {
  const { declaration, loaded, report, store } = context;
  if (!loaded) return;
  loaded.opening.add(id);
  if (!forGood) {
    loaded.visit.add(id);
    keepForVisit(loaded.visit);
  }
  // A sealed page lets nothing more in before it has been loaded again.
  if (declaration.seal) openAfterReload(id);
  if (forGood) {
    const kit = await loadOnDecision(report);
    await describeServices(declaration, report);
    kit.decide(context, 'dialog', choose(declaration, store.state.choice, { [id]: true }));
  } else if (declaration.seal && startedForVisit().includes(id)) location.reload();
  else keepServices(context);
}

/** Puts our own button where a chat would have its own, as long as that is not loaded. */
function offerChat(context: Context, loaded: LoadedServices, service: ResolvedService): void {
  const { id } = service;
  if (loaded.launchers.has(id)) return;
  const start = (forGood: boolean): void => {
    startChat(context, id, forGood).catch(context.report);
  };
  loaded.launchers.set(
    id,
    import('./show-launcher.js')
      .then((kit) => kit.showLauncher(context, service, start))
      .catch((error) => {
        context.report(error);
        // The next decision tries again.
        loaded.launchers.delete(id);
        return { remove() {} };
      }),
  );
}

async function takeAway(loaded: LoadedServices, id: string): Promise<void> {
  const launcher = loaded.launchers.get(id);
  loaded.launchers.delete(id);
  (await launcher)?.remove();
}

/** Puts on the page what it may call those vendors by that are not there yet. */
function prepareOthers({ declaration }: Context): void {
  const page = window as unknown as Page;
  for (const { use = '', options } of declaration.services) {
    if (options) for (const name of QUEUE_NAMES[use] ?? []) page[name] ??= recorder();
  }
}

async function look(
  context: Context,
  loaded: LoadedServices,
  goesOn: GoesOn | undefined,
  ended: readonly string[],
): Promise<void> {
  const { declaration, store, report, signal } = context;
  // What stands in the storage of a visit starts a chat, and grants nothing else.
  const isStarted = ({ id, load }: ResolvedService): boolean =>
    load === 'on-click' && loaded.visit.has(id);
  const mayLoad = (service: ResolvedService): boolean =>
    !!store.state.choice[service.id] || isStarted(service) || isFree(context, service);
  const find = (id: string) => declaration.services.find((each) => each.id === id);
  let isOver = false;
  for (const [id, each] of loaded.services) {
    const service = find(id);
    if (!service || mayLoad(service)) continue;
    // Nobody else has told it: what was for this visit has never been granted.
    const wasForVisit = ended.includes(id);
    const stops = wasForVisit && each.known.stop?.tell(window, false) === true;
    isOver ||= wasForVisit && !stops;
    end(id, each, context, stops ? () => false : goesOn);
  }
  if (isOver && declaration.onWithdraw !== 'stay') {
    await (await loadOnDecision(report)).deleteLeftovers(context);
    location.reload();
    return;
  }
  await describeServices(
    declaration,
    report,
    (each) => each.options && (mayLoad(each) || each.load === 'on-click'),
  );
  for (const service of declaration.services) {
    const { id, known, options } = service;
    if (signal.aborted) return;
    if (!known || !options) continue;
    if (!mayLoad(service)) {
      if (service.load === 'on-click') offerChat(context, loaded, service);
      continue;
    }
    takeAway(loaded, id).catch(report);
    const present = loaded.services.get(id);
    if (present) {
      if (present.hasStopped && loaded.visit.has(id)) known.stop?.tell(window, true);
      present.hasStopped = false;
      if (loaded.opening.delete(id)) known.open?.(present.page);
      known.signal?.(present.page.answers, present.page);
    } else if (service.load === 'on-focus' && !loaded.inForm) {
      if (loaded.inForm === undefined) awaitForm(context, loaded);
    } else {
      try {
        loaded.services.set(id, load(context, service, known));
      } catch (error) {
        report(error);
      }
    }
  }
  await deleteLeft(context);
}

/**
 * Loads what is granted of the services that the catalogue loads, in the order of the declaration;
 * tells those that are there what has changed; and deletes what is left of the others. What other
 * consent tools hold, and what they have been answered, is taken over first.
 *
 * @param isDecision Whether the visitor has just decided: what was for this visit only ends then.
 * @param goesOn Which scripts go on after it; undefined when nobody knows yet.
 * @returns a promise that resolves once an answer to another tool has been taken over, if there is
 * one. Loading goes on by itself.
 */
export async function keepServices(
  context: Context,
  isDecision?: boolean,
  goesOn?: GoesOn,
): Promise<void> {
  const isFirst = !context.loaded;
  if (isFirst) prepareOthers(context);
  context.loaded ??= {
    services: new Map(),
    opening: new Set(takeOpening()),
    visit: new Set(startedForVisit()),
    launchers: new Map(),
    work: Promise.resolve(),
  };
  const { loaded } = context;
  const ended = isDecision ? endVisit(loaded) : [];
  loaded.work = loaded.work.then(() => look(context, loaded, goesOn, ended)).catch(context.report);
  if (isFirst && context.declaration.compat) {
    await (await import('./adopt-compat.js')).startCompat(context);
  }
}
