import { type Change, type Choice, changesBetween, rejectAll } from './consent/choice.js';
import type { ConsentState } from './consent/consent-state.js';
import { createConsentStore } from './consent/consent-store.js';
import { listenToTabs } from './consent/listen-to-tabs.js';
import { readCookie } from './consent/visible-cookies.js';
import type { Consent } from './consent-api.js';
import type { Context, GoesOn } from './context.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { GivenOptions } from './dialog-options.js';
import { createGate } from './gate/gate.js';
import { denyByDefault, tellGoogle } from './gate/google-consent-mode.js';
import { hasLeftovers } from './gate/has-leftovers.js';
import { whenActive } from './gate/when-active.js';
import { loadOnDecision, type OnDecision } from './load-on-decision.js';
import { offerReopening } from './reopen.js';
import { createReport } from './report.js';
import type { Seal } from './strict/seal.js';

/** What a consent is composed with. */
export interface Parts {
  readonly options: GivenOptions;
  /** Undefined when the record is known to be of this very declaration. */
  readonly onDecision?: OnDecision | undefined;
  /** The declaration as it was checked; the record will vouch for it. */
  readonly text?: string | undefined;
  /** The object to complete. */
  readonly consent?: Consent;
  /** Seals the page, where that is declared, and gives back what of a choice it lets through. */
  readonly seal: Seal;
}

/** The event of a decision, and what it tells. */
const CHANGE = 'samtykke:change';
interface Decision {
  readonly state: ConsentState;
  readonly change: Change;
}

/** Puts store, gate and dialog together, for a declaration without mistakes. */
export function composeConsent(
  declaration: ResolvedDeclaration,
  { onDecision, consent = {} as Consent, seal, options, text }: Parts,
): Consent {
  // An attribute without a value says yes.
  const { debug = location.hostname === 'localhost' } = options;
  const none = rejectAll(declaration);
  const report = createReport();
  // An event that one listener fails to take still reaches the others, and the failure is reported.
  const hub = new EventTarget();
  hub.addEventListener(CHANGE, () => tellGoogle(declaration, store.state.choice));
  const end = new AbortController();
  const { signal } = end;

  const deciding = (act: (kit: OnDecision) => unknown, failed?: () => unknown): void =>
    whenActive(() => {
      const lost = (problem: unknown): void => {
        failed?.();
        report(problem);
      };
      if (onDecision) act(onDecision);
      else {
        loadOnDecision(lost).then((kit) => {
          onDecision = kit;
          act(kit);
        }, lost);
      }
    });
  const reportMistake = (where: Element | string): void =>
    deciding((kit) => kit.describeMistake(where, none).forEach(report));
  const deleteLeftovers = (): void => {
    if (hasLeftovers(declaration, store.state.choice))
      deciding((kit) => kit.deleteLeftovers(context));
  };
  const keepServices = (...told: [isDecision?: boolean, goesOn?: GoesOn]): Promise<void> | false =>
    (!!declaration.compat || declaration.services.some(({ use }) => use)) &&
    import('./load-services.js').then((kit) => kit.keepServices(context, ...told)).catch(report);
  const has = (id: string): boolean => {
    if (!(id in none)) reportMistake(id);
    return !!store.state.choice[id];
  };

  const store = createConsentStore(
    declaration,
    onDecision?.revisionOf(declaration),
    async (state, change) => {
      if (signal.aborted) return;
      (consent as { state: ConsentState }).state = state;
      const goesOn = onDecision?.tellVendors(declaration, state.choice, change);
      for (const target of [hub, document]) {
        target.dispatchEvent(new CustomEvent(CHANGE, { detail: { state, change } }));
      }
      // A listener may have decided anew: what it took back is not released.
      const ran = gate.apply(seal(store.state));
      keepServices(true, goesOn);
      context.dialog?.update(state);
      // Another tab may have taken the answer away: then it is asked for again.
      if (!state.decided) consent.open();
      const scripts = await ran;
      if (change.withdrawn[0]) {
        deciding((kit) => kit.afterWithdrawal(context, change, scripts, goesOn));
      }
      // A first no: the site may have set cookies without asking in the past.
      else if (state.decided) deleteLeftovers();
    },
    onDecision?.heedSignal,
  );
  const fillPlace = (place?: Element): void => {
    import('./places.js').then((kit) => kit.fillPlace(context, place), report);
  };
  const gate = createGate(declaration, seal(store.state), report, reportMistake, fillPlace, signal);
  const context: Context = {
    options,
    text,
    declaration,
    store,
    gate,
    report,
    signal,
    announce: listenToTabs(declaration.cookie.name, store.reread, signal),
  };
  /** An answer by a program. Where nothing can be written, it may have been a withdrawal. */
  const answer =
    (name: 'acceptAll' | 'rejectAll' | 'choose') =>
    (answers?: Choice): void =>
      deciding(
        (kit) => kit.answers[name](context, answers),
        () => gate.apply(none),
      );

  Object.assign<Consent, Consent>(consent, {
    state: store.state,
    has,
    subscribe(listener, options) {
      const hear = (event: Event): void => {
        const { state, change } = (event as CustomEvent<Decision>).detail;
        listener(state, change);
      };
      hub.addEventListener(CHANGE, hear, options);
      listener(store.state, changesBetween(none, store.state.choice));
      return () => hub.removeEventListener(CHANGE, hear);
    },
    whenGranted: (id, options) =>
      new Promise((resolve, reject) => {
        const signal = options?.signal;
        signal?.throwIfAborted();
        signal?.addEventListener('abort', () => reject(signal.reason));
        consent.subscribe(() => has(id) && resolve(), options);
      }),
    run(id, start) {
      let running: AbortController | undefined;
      const stop = (): void => {
        running?.abort();
        running = undefined;
      };
      const end = consent.subscribe(() => {
        if (!has(id)) stop();
        else if (!running) {
          running = new AbortController();
          start({ signal: running.signal });
        }
      });
      return () => {
        end();
        stop();
      };
    },
    acceptAll: answer('acceptAll'),
    rejectAll: answer('rejectAll'),
    withdraw: answer('rejectAll'),
    choose: answer('choose') as Consent['choose'],
    open: (layer) => deciding((kit) => kit.open(context, layer)),
    close: () => context.dialog?.show('none'),
    scan: gate.scan,
    report: () => import('./development.js').then((kit) => kit.findMistakes(declaration, consent)),
    destroy: () => end.abort(),
  });

  denyByDefault(declaration);
  if (store.state.decided) tellGoogle(declaration, store.state.choice);
  whenActive(async () => {
    // A page that was made ready out of sight has not looked yet.
    store.reread('stored');
    // What is released may decide at once: only now is there everything that a decision needs.
    gate.scan(document);
    const kept = keepServices();
    // Another tool's answer may be taken over: then nobody is asked.
    if (declaration.compat) await kept;
    const { state } = store;
    if (!state.decided) consent.open();
    // A signal that is switched off again gives back nothing.
    else if (text || state.source === 'gpc') {
      onDecision?.keepRecord(declaration, state, text);
      store.glance();
    }
    offerReopening(() => consent.open('preferences'), fillPlace, signal);
    // A first visit has nothing to delete, unless the site set cookies without asking in the past.
    if (readCookie(declaration.cookie.name) || declaration.deleteBeforeDecision) deleteLeftovers();
    if (debug !== false) {
      import('./development.js').then(
        (kit) => kit.watchForMistakes(declaration, consent, report, signal),
        report,
      );
    }
  });
  return consent;
}
