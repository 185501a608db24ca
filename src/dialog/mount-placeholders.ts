import type { Language } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import type { Texts } from '../declaration/texts.js';

/** What stands in for held frames. */
export interface Placeholders {
  /** Puts one over a frame, as long as that is held. */
  show(frame: HTMLElement, ids: readonly string[]): void;
  destroy(): void;
}

/** What the placeholders of a page are made with. */
export interface PlaceholderWording {
  readonly declaration: ResolvedDeclaration;
  readonly language: Language;
  readonly texts: Texts;
  loadOnce(frame: Element): void;
  alwaysAllow(ids: readonly string[]): void;
}

export function mountPlaceholders(_wording: PlaceholderWording): Placeholders {
  return { show() {}, destroy() {} };
}
