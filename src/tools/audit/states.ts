import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import { CommandError } from '../command-error.js';

/** What a visitor answers. "only statistics" says yes to that purpose alone. */
export const STATES = ['no choice', 'reject', 'accept', 'only', 'withdraw'] as const;

export type StateName = (typeof STATES)[number];

/** @throws {CommandError} when one is unknown. */
export function statesOf(text: string): readonly StateName[] {
  return text.split(',').map((each) => {
    const name = each.trim().replace(/[-_]/g, ' ');
    const known = STATES.find((state) => state === name);
    if (known) return known;
    throw new CommandError(
      `There is no state "${each.trim()}".`,
      `States are ${STATES.map((state) => `"${state}"`).join(', ')}.`,
    );
  });
}

/** What is gone through on each page. A purpose by itself can only be granted to Samtykke. */
export const statesFor = (
  names: readonly StateName[],
  declaration: ResolvedDeclaration | undefined,
  isSamtykke: boolean,
): readonly string[] =>
  STATES.filter((name) => names.includes(name)).flatMap((name) => {
    if (name !== 'only') return name;
    if (!isSamtykke || !declaration) return [];
    return declaration.purposes.filter(({ required }) => !required).map(({ id }) => `only ${id}`);
  });

/** The purpose that a state grants alone. */
export const onlyPurpose = (state: string): string | undefined => /^only (.+)$/.exec(state)?.[1];
