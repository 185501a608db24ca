import type { Choice } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import type { Language } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import type { Texts } from '../declaration/texts.js';

/** A layer of the dialog; `none` when nothing is shown. */
export type Layer = 'none' | 'notice' | 'preferences';

/** What the dialog needs from the world. */
export interface DialogTools {
  readonly declaration: ResolvedDeclaration;
  /** In `language`, the owner's own words included. */
  readonly texts: Texts;
  readonly language: Language;
  readonly state: ConsentState;
  /** Where the dialog is put: first in this element. */
  readonly root: HTMLElement;
  /** Takes the visitor's answer. The dialog is told the new state through `update`. */
  decide(choice: Choice): void;
}

/** A dialog on the page. */
export interface DialogView {
  /** Shows a layer, or nothing. Preferences give the focus back where it came from when closed. */
  show(layer: Layer): void;
  /** The layer that is shown now. */
  layer(): Layer;
  /** Shows the new state. The notice goes once the visitor has decided. */
  update(state: ConsentState): void;
  /** Takes the dialog off the page. */
  destroy(): void;
}

/** What every part of the dialog speaks from. */
export type Wording = Pick<DialogTools, 'declaration' | 'texts' | 'language'>;
