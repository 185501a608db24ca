import { nearestWord } from '../declaration/nearest-word.js';
import { CommandError } from './command-error.js';
import type { Rule } from './finding.js';

/**
 * The rules that are asked for, without those that are not wanted.
 *
 * @throws {CommandError} when there is no such rule.
 */
export function chooseRules<R extends Rule>(
  command: string,
  rules: readonly R[],
  wanted: readonly string[] | undefined,
  ignored: readonly string[] = [],
): readonly R[] {
  const ids = rules.map(({ id }) => id);
  for (const id of [...(wanted ?? []), ...ignored]) {
    if (ids.includes(id)) continue;
    const nearest = nearestWord(id, ids);
    throw new CommandError(
      `There is no rule "${id}".${nearest ? ` Perhaps "${nearest}"?` : ''}`,
      `"samtykke ${command} --list-rules" lists them.`,
    );
  }
  return rules.filter(({ id }) => (wanted?.includes(id) ?? true) && !ignored.includes(id));
}
