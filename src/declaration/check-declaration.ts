import { checkShape, isObject, quote } from './check-shape.js';
import type { Declaration } from './declaration.js';
import { DeclarationError, type Problem } from './declaration-error.js';
import { DECLARATION } from './declaration-shape.js';
import { nearestWord } from './nearest-word.js';

/** The purposes with texts in every language. */
const STANDARD = ['necessary', 'functional', 'statistics', 'marketing'];

/** What the shape cannot see: ids that are declared twice, or not at all. Bad shapes are passed over. */
function checkIds(input: unknown, problems: Problem[]): void {
  const list = (key: string): Record<string, unknown>[] => {
    const value = isObject(input) && input[key];
    return Array.isArray(value) ? value.map((each) => (isObject(each) ? each : {})) : [];
  };
  const seen = new Set<unknown>();
  const check = ({ id }: Record<string, unknown>, path: string): void => {
    if (id !== undefined && seen.has(id)) {
      problems.push({
        path: `${path}.id`,
        expected: 'an id of its own',
        found: `${quote(id)} again`,
      });
    }
    seen.add(id);
  };
  list('purposes').forEach((purpose, index) => {
    check(purpose, `purposes[${index}]`);
    if (purpose.id && !purpose.name && !STANDARD.includes(purpose.id as string)) {
      problems.push({
        path: `purposes[${index}].name`,
        expected: `a name, since it is not one of ${STANDARD.join(', ')}`,
        found: 'nothing',
      });
    }
  });
  const declared = [...seen].filter((id) => typeof id === 'string');
  list('services').forEach((service, index) => {
    check(service, `services[${index}]`);
    for (const id of [service.purpose].flat()) {
      if (typeof id === 'string' && !declared.includes(id)) {
        const nearest = nearestWord(id, declared);
        problems.push({
          path: `services[${index}].purpose`,
          expected: `a declared purpose${nearest ? `, perhaps "${nearest}"` : ''}`,
          found: quote(id),
        });
      }
    }
  });
}

/**
 * Checks everything in a declaration.
 *
 * @throws {DeclarationError} with every mistake and its path.
 */
export function checkDeclaration(input: unknown): asserts input is Declaration {
  const problems: Problem[] = [];
  checkShape(input, DECLARATION, '', problems);
  checkIds(input, problems);
  if (problems.length) throw new DeclarationError(problems);
}
