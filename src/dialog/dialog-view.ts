import type { Choice } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import type { Language } from '../declaration/language.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import type { Texts } from '../declaration/texts.js';
import type { Words } from '../languages/words.js';

/** A layer of the dialog; `none` when nothing is shown. */
export type Layer = 'none' | 'notice' | 'preferences';

/** What every part of the dialog speaks from. */
export interface Wording {
  readonly declaration: ResolvedDeclaration;
  readonly language: Language;
  /** In `language`, the owner's own words included. */
  readonly texts: Texts;
  readonly words: Words;
}

/** A language as it was fetched; where no words come with it, the browser's `Intl` has them. */
export interface Spoken extends Omit<Wording, 'declaration' | 'words'> {
  readonly words?: Words | undefined;
}

/** How the dialog looks, as `data-layout` and the like on the script tag. */
export interface Look {
  readonly layout?: string | undefined;
  readonly position?: string | undefined;
  readonly scheme?: string | undefined;
  readonly shadow?: boolean | string | undefined;
}

/** What the dialog needs from the world. */
export interface DialogTools {
  readonly declaration: ResolvedDeclaration;
  readonly spoken: Spoken;
  readonly look: Look;
  readonly state: ConsentState;
  /** Where the dialog is put: first in this element. */
  readonly root: HTMLElement;
  /** Fetches another of the declared languages. */
  speak(language: Language): Promise<Spoken>;
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
