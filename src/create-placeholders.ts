import { choose } from './consent/choice.js';
import type { Context } from './context.js';
import { pickLanguage } from './declaration/pick-language.js';
import { overrideTexts } from './declaration/texts.js';
import { describeServices } from './describe-services.js';
import { mountPlaceholders, type Placeholders } from './dialog/mount-placeholders.js';
import { consentIds } from './gate/consent-ids.js';
import { pause } from './gate/time-slice.js';
import { intlNames } from './languages/words.js';
import { loadMore } from './load-language.js';
import { loadOnDecision } from './load-on-decision.js';
import { loadTexts } from './load-texts.js';

/** Fetches the words for what stands in the place of held frames: its own, and those of purposes. */
async function createPlaceholders(context: Context): Promise<Placeholders> {
  const { declaration, gate, store, report, options, signal } = context;
  const language = pickLanguage(options.lang, declaration.languages);
  const [{ texts, words }, { placeholder }] = await Promise.all([
    loadTexts(declaration, language),
    loadMore(language),
    describeServices(declaration, report),
  ]);
  const placeholders = mountPlaceholders({
    declaration,
    language,
    texts: overrideTexts({ ...texts, placeholder }, declaration.texts?.[language]),
    words: words ?? intlNames(language),
    look: options,
    report,
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
  signal.addEventListener('abort', placeholders.destroy);
  if (signal.aborted) placeholders.destroy();
  return placeholders;
}

/** Puts something in the place of a held frame, as long as it is held. */
export async function hold(context: Context, frame: HTMLElement): Promise<void> {
  // Each has to be measured, so they go one after another, and the page has a pause after each.
  context.placeholders = (context.placeholders ?? createPlaceholders(context)).then(
    async (placeholders) => {
      placeholders.show(frame, consentIds(frame));
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
