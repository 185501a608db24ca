import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { mountPlaceholders, type Placeholders } from './dialog/mount-placeholders.js';
import { loadTexts } from './load-texts.js';

/** What placeholders are made with. */
export interface PlaceholderTools {
  readonly declaration: ResolvedDeclaration;
  readonly language?: string | undefined;
  /** Loads this one frame, on this page only. */
  loadOnce(frame: Element): void;
  /** Grants what a frame needs, from now on. */
  alwaysAllow(ids: readonly string[]): void;
}

/** Fetches the words for what stands in the place of held frames. */
export const createPlaceholders = async ({
  language,
  ...tools
}: PlaceholderTools): Promise<Placeholders> =>
  mountPlaceholders({
    ...tools,
    ...(await loadTexts(tools.declaration, language)),
    loadOnce(frame) {
      // Interception then lets it pass.
      frame.setAttribute('data-consent-once', '');
      tools.loadOnce(frame);
    },
  });
