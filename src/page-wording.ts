import type { Declaration } from './declaration/declaration.js';
import type { Language } from './declaration/language.js';
import { resolveDeclaration } from './declaration/resolve-declaration.js';
import { overrideTexts } from './declaration/texts.js';
import type { PageWording } from './dialog/answer-words.js';
import { EVERY_LANGUAGE, wordsOf } from './every-language.js';
import * as everyService from './every-service.js';

/**
 * What the declaration page speaks from where nothing is fetched.
 *
 * @param wanted By default the first language that the declaration names; English where it names none.
 * @throws {DeclarationError} when the declaration is not valid.
 */
export function pageWording(input: Declaration, wanted?: Language): PageWording {
  const declaration = resolveDeclaration(input, Object.values(everyService));
  const language = wanted ?? declaration.languages?.[0] ?? 'en';
  const { default: texts, page, services } = EVERY_LANGUAGE[language];
  return {
    declaration,
    language,
    texts: overrideTexts({ ...texts, page, services }, declaration.texts?.[language]),
    words: wordsOf(language),
  };
}
