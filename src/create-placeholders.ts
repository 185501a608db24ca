import { choose } from './consent/choice.js';
import type { Context } from './context.js';
import { mountPlaceholders, type Placeholders } from './dialog/mount-placeholders.js';
import { loadTexts } from './load-texts.js';

async function createPlaceholders(context: Context): Promise<Placeholders> {
  const { declaration, language, gate, store } = context;
  return mountPlaceholders({
    declaration,
    ...(await loadTexts(declaration, language)),
    loadOnce: gate.loadOnce,
    async alwaysAllow(ids) {
      const { decide } = await import('./on-decision.js');
      const granted = Object.fromEntries(ids.map((id) => [id, true]));
      decide(context, 'dialog', choose(declaration, store.state.choice, granted));
    },
  });
}

/** Puts something in the place of a held frame, as long as it is held. */
export async function holdPlace(
  context: Context,
  frame: HTMLIFrameElement,
  ids: readonly string[],
): Promise<void> {
  context.placeholders ??= createPlaceholders(context);
  (await context.placeholders).show(frame, ids);
}
