import type { Choice } from './consent/choice.js';
import type { ConsentState } from './consent/consent-state.js';
import type { Language } from './declaration/declaration.js';
import { pickLanguage } from './declaration/pick-language.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { Texts } from './declaration/texts.js';
import type { DialogView, Layer } from './dialog/dialog-view.js';

const LANGUAGES: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('./languages/en.js'),
  nb: () => import('./languages/nb.js'),
  sv: () => import('./languages/sv.js'),
};

/** What a dialog is made with. */
export interface HostTools {
  readonly declaration: ResolvedDeclaration;
  readonly language: string | undefined;
  /** The state at the time it is asked for. */
  state(): ConsentState;
  decide(choice: Choice): unknown;
  report(problem: string): void;
}

/** The dialog, whether it has arrived or is on its way. */
export interface DialogHost {
  show(layer: Layer): void;
  update(state: ConsentState): void;
  destroy(): void;
}

/** Fetches the dialog and its language side by side, and mounts it. */
export function createDialogHost({ report, ...tools }: HostTools): DialogHost {
  const language = pickLanguage(tools.language, tools.declaration.languages);
  let destroyed = false;
  const view = Promise.all([import('./dialog/mount-when-parsed.js'), LANGUAGES[language]()]).then(
    ([{ mountWhenParsed }, { default: texts }]) => mountWhenParsed({ ...tools, language, texts }),
  );
  const then = (act: (view: DialogView) => void): void =>
    void view.then(
      (each) => destroyed || act(each),
      (error) => report(`the dialog did not arrive, so nobody is asked. ${error}`),
    );
  return {
    show: (layer) => then((each) => each.show(layer)),
    update: (state) => then((each) => each.update(state)),
    destroy() {
      destroyed = true;
      view.then((each) => each.destroy());
    },
  };
}
