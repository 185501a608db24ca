import type { Context } from './context.js';
import { pickLanguage } from './declaration/pick-language.js';
import { overrideTexts } from './declaration/texts.js';
import { mountCorner } from './dialog/corner.js';
import { loadLanguage } from './load-language.js';

/**
 * Gives a page without a link to `#samtykke` a small button that opens the preferences, as long as
 * it has none.
 */
export function showCorner({ declaration, options, report, signal }: Context): void {
  const language = pickLanguage(options.lang, declaration.languages);
  mountCorner({
    language,
    look: options,
    signal,
    // The one file that a returning visitor would not have had: it is fetched last of all.
    onShown(name) {
      loadLanguage(language).then((file) => {
        const { preferences } = overrideTexts(file.default, declaration.texts?.[language]);
        name(preferences.title);
      }, report);
    },
  });
}
