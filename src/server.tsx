import { renderToString } from 'preact-render-to-string';
import type { Declaration } from './declaration/declaration.js';
import type { Language } from './declaration/language.js';
import { resolveDeclaration } from './declaration/resolve-declaration.js';
import { overrideTexts } from './declaration/texts.js';
import { DeclarationPage, pageAttributes } from './dialog/declaration-page.js';
import { EVERY_LANGUAGE, wordsOf } from './every-language.js';
import * as everyService from './every-service.js';

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
  const resolved = resolveDeclaration(declaration, Object.values(everyService));
  const { language = resolved.languages?.[0] ?? 'en' } = options;
  const { default: texts, page, services } = EVERY_LANGUAGE[language];
  return renderToString(
    <div data-samtykke="declaration" {...pageAttributes(language)}>
      <DeclarationPage
        wording={{
          declaration: resolved,
          language,
          texts: overrideTexts({ ...texts, page, services }, resolved.texts?.[language]),
          words: wordsOf(language),
        }}
      />
    </div>,
  );
}
