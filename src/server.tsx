import { renderToString } from 'preact-render-to-string';
import type { Declaration } from './declaration/declaration.js';
import type { Language } from './declaration/language.js';
import { DeclarationPage, pageAttributes } from './dialog/declaration-page.js';
import { pageWording } from './page-wording.js';

/** What `renderDeclaration` may be told beside the declaration. */
export interface RenderOptions {
  /**
   * The language of the page.
   *
   * @default the first that the declaration names; English where it names none
   */
  readonly language?: Language;
}

/**
 * The declaration page as HTML, for a policy page that is read without JavaScript: everything but
 * the visitor's own answer. Where our script runs, it fills the same element with the live page.
 *
 * @throws {DeclarationError} when the declaration is not valid.
 */
export function renderDeclaration(declaration: Declaration, options: RenderOptions = {}): string {
  const wording = pageWording(declaration, options.language);
  return renderToString(
    <div data-samtykke="declaration" {...pageAttributes(wording.language)}>
      <DeclarationPage wording={wording} />
    </div>,
  );
}
