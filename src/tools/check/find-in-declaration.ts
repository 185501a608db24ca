import { resolveDeclaration } from '../../declaration/resolve-declaration.js';
import { CATALOGUE, type DeclarationFile } from '../declaration-file.js';
import { compareLevels, type Finding, type Rule } from '../finding.js';
import type { CheckRule } from './rule.js';

/** What comes before all rules: without it, nothing else can be looked at. */
export const VALID: Rule = {
  id: 'valid',
  level: 'error',
  title: 'The declaration is JSON that fits its schema',
  because:
    'A declaration with a mistake is not used at all: nothing optional loads, and nobody is asked.',
  links: [],
};

/** From the worst on, then as they stand in the file. */
const byOrder = (one: Finding, other: Finding): number =>
  compareLevels(one, other) ||
  (one.place.line ?? 0) - (other.place.line ?? 0) ||
  (one.place.column ?? 0) - (other.place.column ?? 0);

/** Everything that is wrong with a declaration, and what some rules find in one that is not wrong. */
export function findInDeclaration(
  { declaration, problems, placeOf }: DeclarationFile,
  rules: readonly CheckRule[],
  today: string,
): readonly Finding[] {
  if (!declaration) {
    return problems
      .map(
        ({ expected, found, path, place }): Finding => ({
          rule: VALID.id,
          level: VALID.level,
          message: `Expected ${expected}, got ${found}.`,
          mend: `Put there ${expected}.`,
          place,
          subject: path,
        }),
      )
      .sort(byOrder);
  }
  const resolved = resolveDeclaration(declaration, CATALOGUE);
  const checked = { declaration, resolved, catalogue: CATALOGUE, today };
  return rules
    .flatMap(({ id, level, mend, find }) =>
      find(checked).map(
        ({ path, ...found }): Finding => ({
          rule: id,
          level,
          mend,
          ...found,
          // What is missing is pointed at by what it is missing from, under its own name.
          place: { ...placeOf(path), path },
        }),
      ),
    )
    .sort(byOrder);
}
