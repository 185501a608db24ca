import type { Context } from './context.js';
import type { ResolvedService } from './declaration/resolved-declaration.js';
import { pickText } from './declaration/texts.js';
import { mountLauncher } from './dialog/mount-launcher.js';
import { localeOf } from './languages/words.js';
import { loadTexts } from './load-texts.js';
import type { Launcher } from './loaded-services.js';

/**
 * Shows our own button in the corner of a chat that is not loaded.
 *
 * @param start Loads and opens the chat: for good, or for this visit.
 */
export async function showLauncher(
  { declaration, options, signal }: Context,
  { id, name, known, vendor = declaration.controller }: ResolvedService,
  start: (forGood: boolean) => void,
): Promise<Launcher> {
  const { language, texts, words } = await loadTexts(declaration, options.lang);
  if (signal.aborted || !texts.services) return { remove() {} };
  let company = vendor.name;
  if (vendor.country) {
    const place = words
      ? words.country(vendor.country)
      : new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(vendor.country);
    company += ` (${place})`;
  }
  const remove = mountLauncher(
    {
      id,
      name: pickText(name, language) ?? id,
      vendor: company,
      texts: texts.services.launcher,
      close: texts.actions.close,
    },
    {
      language,
      look: options,
      side: known?.corner === 'bottom left' ? 'left' : '',
      signal,
      onStart: start,
    },
  );
  return { remove };
}
