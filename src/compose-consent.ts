import { type Change, type Choice, changesBetween, rejectAll } from './consent/choice.js';
import type { ConsentState, Source } from './consent/consent-state.js';
import { createConsentStore } from './consent/consent-store.js';
import { listenToTabs } from './consent/listen-to-tabs.js';
import { readCookie } from './consent/visible-cookies.js';
import type { Consent } from './consent-api.js';
import type { DialogHost } from './create-dialog-host.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { Placeholders } from './dialog/mount-placeholders.js';
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
  /** Of the dialog; that of the page by default. */
  readonly language?: string | undefined;
  /** Tells mistakes in the console; by default on `localhost`. */
  readonly debug?: boolean | undefined;
  /** Undefined when the record is known to be of this very declaration. */
  readonly onDecision?: OnDecision | undefined;
  /** The declaration as it was checked; the record will vouch for it. */
  readonly text?: string;
  /** The object to complete. */
  readonly consent?: Consent;
  /** Seals the page, where that is declared. */
  readonly seal: Seal;
}

/** A choice without what has just been granted. */
const narrowed = (choice: Choice, granted: readonly string[]): Choice =>
  Object.assign({ __proto__: null, ...choice }, ...granted.map((id) => ({ [id]: false })));

/** Puts store, gate and dialog together, for a declaration without mistakes. */
export function composeConsent(
  declaration: ResolvedDeclaration,
  {
    language,
    debug = location.hostname === 'localhost',
    onDecision,
    text = '',
    consent = {} as Consent,
    seal,
  }: Parts,
): Consent {
  const none = rejectAll(declaration);
  const report = createReport();
  // An event that one listener fails to take still reaches the others, and the failure is reported.
  const hub = new EventTarget();
  hub.addEventListener('change', () => tellGoogle(store.state.choice));
  const end = new AbortController();
  const { signal } = end;
  let dialog: DialogHost | undefined;
  let placeholders: Promise<Placeholders> | undefined;

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
  const decide = (source: Source, choose: (kit: OnDecision) => Choice): void =>
    deciding(
      (kit) => {
        const record = kit.keepRecord(declaration, { choice: choose(kit) }, text);
        announce();
        store.become(source, record);
      },
      // It may have been a withdrawal.
      () => gate.apply(none),
    );

  const reportMistake = (where: Element | string): unknown =>
    deciding((kit) => report(kit.describeMistake(where, none)));
  const deleteStored = (reload?: boolean): void =>
    deciding((kit) =>
      kit
        .deleteStored(declaration, store.state.choice, report)
        .then(() => reload && location.reload()),
    );
  const deleteLeftovers = (): void => {
    if (hasLeftovers(declaration, store.state.choice)) deleteStored();
  };
  const holdPlace = (frame: HTMLElement, ids: readonly string[]): void => {
    placeholders ??= import('./create-placeholders.js').then((kit) =>
      kit.createPlaceholders({
        declaration,
        language,
        loadOnce: gate.loadOnce,
        alwaysAllow: (ids) =>
          decide('dialog', (kit) =>
            kit.choose(
              declaration,
              store.state.choice,
              Object.fromEntries(ids.map((id) => [id, true])),
            ),
          ),
      }),
    );
    placeholders.then((each) => each.show(frame, ids), report);
  };
  const has = (id: string): boolean => {
    if (!(id in none)) reportMistake(id);
    return !!store.state.choice[id];
  };

  const store = createConsentStore(
    declaration,
    onDecision?.revisionOf(declaration),
    (state, change) => {
      if (signal.aborted) return;
      Object.assign(consent, { state });
      hub.dispatchEvent(new CustomEvent('change', { detail: [state, change] }));
      document.dispatchEvent(new CustomEvent('samtykke:change', { detail: { state, change } }));
      const inPlace = onDecision?.tellVendors(declaration, change);
      // A listener may have decided anew: what it took back is not released.
      const { choice } = store.state;
      const open = seal(choice);
      gate.apply(open ? choice : narrowed(choice, change.granted), inPlace).then((stopped) => {
        if (change.withdrawn[0]) deleteStored(!stopped && declaration.onWithdraw !== 'stay');
        // A first no: the site may have set cookies without asking in the past.
        else if (state.decided) deleteLeftovers();
      });
      // A seal cannot be lifted; where no cookie is kept, the page would come back as it is.
      if (!open && state.source !== 'tab' && readCookie(declaration.cookie.name)) location.reload();
      dialog?.update(state);
      // Another tab may have taken the answer away: then it is asked for again.
      if (!state.decided) consent.open();
    },
  );
  const { decided, choice } = store.state;

  Object.assign<Consent, Consent>(consent, {
    state: store.state,
    has,
    subscribe(listener, options) {
      const hear = (event: Event): void =>
        listener(...(event as CustomEvent<[ConsentState, Change]>).detail);
      hub.addEventListener('change', hear, options);
      listener(store.state, changesBetween(none, store.state.choice));
      return () => hub.removeEventListener('change', hear);
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
    acceptAll: () => decide('program', ({ acceptAll }) => acceptAll(declaration)),
    rejectAll: () => decide('program', () => none),
    withdraw: () => consent.rejectAll(),
    choose(answers) {
      Object.keys(answers).forEach(has);
      decide('program', (kit) => kit.choose(declaration, store.state.choice, answers as Choice));
    },
    open(layer = 'notice') {
      deciding(({ createDialogHost }) => {
        dialog ??= createDialogHost({
          declaration,
          language,
          state: () => store.state,
          decide: (choice) => decide('dialog', () => choice),
          report,
        });
        dialog.show(layer);
      });
    },
    close: () => dialog?.show('none'),
    scan: (root) => gate.scan(root),
    report: () => import('./development.js').then((kit) => kit.findMistakes(declaration)),
    destroy() {
      end.abort();
      dialog?.destroy();
      placeholders?.then((each) => each.destroy());
    },
  });

  denyByDefault(declaration);
  if (decided) tellGoogle(choice);
  const gate = createGate(
    declaration,
    seal(choice) ? choice : none,
    { report, reportMistake, holdPlace },
    signal,
  );
  let announce: () => void;
  whenActive(() => {
    announce = listenToTabs(declaration.cookie.name, store.reread, signal);
    // A page that was made ready out of sight has not looked yet.
    store.reread('stored');
    // What is released may decide at once: only now is there everything that a decision needs.
    gate.scan(document);
    if (!store.state.decided) consent.open();
    else if (text) onDecision?.keepRecord(declaration, store.state, text);
    offerReopening(() => consent.open('preferences'), signal);
    // A first visit has nothing to delete, unless the site set cookies without asking in the past.
    if (readCookie(declaration.cookie.name) || declaration.deleteBeforeDecision) deleteLeftovers();
    if (debug) {
      import('./development.js').then(
        (kit) => kit.watchForMistakes(declaration, report, signal),
        report,
      );
    }
  });
  return consent;
}
