import { refusedBySignal } from '../consent/privacy-signal.js';
import { fillIn } from '../declaration/texts.js';
import type { Wording } from './dialog-view.js';
import { purposeText } from './purpose-text.js';

/**
 * Where the browser sends Global Privacy Control: that it is honoured, and what it keeps off. To
 * say so is a duty (CCPA regulations, § 7025(c)(6)).
 */
export function privacyControl(wording: Wording): string | undefined {
  const names = refusedBySignal(wording.declaration).map(
    (purpose) => purposeText(wording, purpose, 'name') ?? '',
  );
  return names[0] && fillIn(wording.texts.gpc, { purposes: wording.words.list(names) });
}
