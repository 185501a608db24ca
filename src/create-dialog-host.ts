import type { Choice } from './consent/choice.js';
import type { ConsentState } from './consent/consent-state.js';
import { authorityName } from './declaration/authority-name.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { DialogView, Layer } from './dialog/dialog-view.js';
import type { GivenOptions } from './dialog-options.js';
import { loadTexts } from './load-texts.js';

/** Milliseconds after which the owner is told that the dialog is missing. */
const PATIENCE = 10_000;

/** What a dialog is made with. */
export interface HostTools {
  readonly declaration: ResolvedDeclaration;
  readonly options: GivenOptions;
  readonly signal: AbortSignal;
  /** The state at the time it is asked for. */
  state(): ConsentState;
  decide(choice: Choice): unknown;
  report(problem: unknown): void;
}

/** The dialog, whether it has arrived or is on its way. */
export interface DialogHost {
  show(layer: Layer): void;
  update(state: ConsentState): void;
}

/** Resolves once there is a body to put the dialog into. */
const bodyParsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.body) return resolve();
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement, { childList: true });
  });

/** Fetches the dialog and its language side by side, and mounts it as soon as there is a place. */
export function createDialogHost({
  declaration,
  options,
  signal,
  state,
  decide,
  report,
}: HostTools): DialogHost {
  const { controller } = declaration;
  const authority = authorityName(controller.authority);
  const late = setTimeout(report, PATIENCE, 'the dialog has not arrived, so nobody is asked');
  const files = Promise.all([
    import('./dialog/mount-dialog.js'),
    loadTexts(declaration, options.lang),
  ]).finally(() => clearTimeout(late));
  const view = Promise.all([files, bodyParsed()]).then(([[{ mountDialog }, spoken]]) =>
    mountDialog({
      declaration: {
        ...declaration,
        controller: { ...controller, ...(authority && { authority }) },
      },
      spoken,
      look: options,
      state: state(),
      root: document.body,
      decide,
      speak: (language) =>
        loadTexts(declaration, language).catch((error) => {
          report(error);
          throw error;
        }),
    }),
  );
  const then = (act: (view: DialogView) => void): void =>
    void view.then(
      (each) => signal.aborted || act(each),
      (error) => report(`the dialog did not arrive, so nobody is asked. ${error}`),
    );
  signal.addEventListener('abort', () => {
    view.then(
      (each) => each.destroy(),
      () => {},
    );
  });
  return {
    show: (layer) => then((each) => each.show(layer)),
    update: (state) => then((each) => each.update(state)),
  };
}
