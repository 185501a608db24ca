import { overrideTexts } from '../declaration/texts.js';
import type { DialogView, MountOptions } from './dialog-view.js';
import { mountDialog } from './mount-dialog.js';

/** Resolves once there is a body to put the dialog into. */
const bodyParsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.body) return resolve();
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement, { childList: true });
  });

/** Mounts the dialog in one language, with the owner's own words, as soon as there is a place. */
export async function mountWhenParsed({
  declaration,
  language,
  texts,
  state,
  decide,
}: MountOptions): Promise<DialogView> {
  await bodyParsed();
  return mountDialog({
    declaration,
    language,
    texts: overrideTexts(texts, declaration.texts?.[language]),
    state: state(),
    root: document.body,
    decide,
  });
}
