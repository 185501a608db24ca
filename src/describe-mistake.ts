import type { Choice } from './consent/choice.js';
import { nearestWord } from './declaration/nearest-word.js';
import { consentIds } from './gate/consent-ids.js';
import { isLive } from './gate/is-live.js';

function describeUnknown(id: string, declared: readonly string[]): string {
  const nearest = nearestWord(id, declared);
  return `"${id}" is not declared, so it is not granted.${nearest ? ` Perhaps "${nearest}"?` : ''}`;
}

/**
 * Tells what is wrong with an id, or with an element that carries `data-consent`, each id by itself.
 *
 * @param none A choice that knows every declared id.
 */
export function describeMistake(where: Element | string, none: Choice): string[] {
  const declared = Object.keys(none);
  if (typeof where === 'string') return [describeUnknown(where, declared)];
  const ids = consentIds(where);
  if (isLive(where)) {
    return [
      `a live <${where.localName}> carries data-consent="${ids.join(' ')}": it has loaded without being asked for, and it cannot be held any more`,
    ];
  }
  return ids
    .filter((id) => !declared.includes(id))
    .map((id) => `data-consent: ${describeUnknown(id, declared)}`);
}
