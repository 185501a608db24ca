import { choose } from './consent/choice.js';
import type { Context } from './context.js';
import type { Language } from './declaration/declaration.js';
import { pickLanguage } from './declaration/pick-language.js';
import { overrideTexts, type PlaceholderTexts } from './declaration/texts.js';
import { mountPlaceholders, type Placeholders } from './dialog/mount-placeholders.js';
import { pause } from './gate/time-slice.js';
import { loadOnDecision } from './load-on-decision.js';
import { loadTexts } from './load-texts.js';

const LANGUAGES: Readonly<Record<Language, () => Promise<{ readonly default: PlaceholderTexts }>>> =
  {
    en: () => import('./languages/placeholder/en.js'),
    nb: () => import('./languages/placeholder/nb.js'),
    sv: () => import('./languages/placeholder/sv.js'),
  };

/** Fetches the words for what stands in the place of held frames: its own, and those of purposes. */
async function createPlaceholders(context: Context): Promise<Placeholders> {
  const { declaration, gate, store, report } = context;
  const language = pickLanguage(context.language, declaration.languages);
  const [{ texts }, { default: words }] = await Promise.all([
    loadTexts(declaration, language),
    LANGUAGES[language](),
  ]);
  return mountPlaceholders({
    declaration,
    language,
    texts: { ...texts, ...overrideTexts(words, declaration.texts?.[language]) },
    loadOnce(frame) {
      // Interception then lets it pass.
      frame.setAttribute('data-consent-once', '');
      gate.loadOnce(frame);
    },
    alwaysAllow(ids) {
      const granted = Object.fromEntries(ids.map((id) => [id, true]));
      loadOnDecision(report).then(
        (kit) => kit.decide(context, 'dialog', choose(declaration, store.state.choice, granted)),
        report,
      );
    },
  });
}

/** Puts something in the place of a held frame, as long as it is held. */
export async function holdPlace(
  context: Context,
  frame: HTMLIFrameElement,
  ids: readonly string[],
): Promise<void> {
  // Each has to be measured, so they go one after another, and the page has a pause after each.
  context.placeholders = (context.placeholders ?? createPlaceholders(context)).then(
    async (placeholders) => {
      placeholders.show(frame, ids);
      await pause();
      return placeholders;
    },
  );
  try {
    await context.placeholders;
  } catch (error) {
    // The dialog tells of a language that is missing.
    if (!context.dialog) context.report(`held frames have no placeholder. ${error}`);
  }
}
