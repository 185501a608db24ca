import { checkShape, isObject, type Leaf, quote } from './check-shape.js';
import type { Declaration } from './declaration.js';
import { DeclarationError, type Problem } from './declaration-error.js';
import { DECLARATION } from './declaration-shape.js';
import type { KnownService, OptionShape } from './known-service.js';
import { nearestWord } from './nearest-word.js';

/** Services that a declaration may use. */
export type Catalogue = readonly KnownService[];

/** The purposes with texts in every language. */
const STANDARD = ['necessary', 'functional', 'statistics', 'marketing'];

/** What the shape cannot see: ids that are declared twice, or not at all. Bad shapes are passed over. */
function checkIds(input: unknown, catalogue: Catalogue, problems: Problem[]): void {
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
  const refer = (id: unknown, what: string, path: string, ids: readonly unknown[]): void => {
    if (typeof id !== 'string' || ids.includes(id)) return;
    problems.push({ path, expected: what + perhaps(id, ids), found: quote(id) });
  };
  list('services').forEach((service, index) => {
    const { use, id = use, purpose } = service;
    check({ id }, `services[${index}]`);
    const path = `services[${index}].purpose`;
    for (const id of [purpose].flat()) refer(id, 'a declared purpose', path, declared);
    const known = use !== undefined && catalogue.find(({ id }) => id === use);
    if (known && purpose === undefined && !declared.includes(known.purpose)) {
      const expected = `a declared purpose, since "${known.purpose}" is not one`;
      problems.push({ path, expected, found: 'nothing' });
    }
  });
  const ids = [...seen];
  const named = (path: string, value: unknown): void => {
    if (!isObject(value)) return;
    for (const [key, id] of Object.entries(value)) {
      refer(id, 'the id of a purpose or a service', `${path}.${key}`, ids);
    }
  };
  if (!isObject(input)) return;
  named('aliases', input.aliases);
  if (isObject(input.google)) named('google.types', input.google.types);
}

const perhaps = (word: string, words: readonly unknown[]): string => {
  const nearest = nearestWord(
    word,
    words.filter((each) => typeof each === 'string'),
  );
  return nearest ? `, perhaps "${nearest}"` : '';
};

/** What an option must look like. */
function leafOf({ type, pattern, expected }: OptionShape): Leaf {
  const one = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && new RegExp(pattern ?? '').test(value);
  const TYPES = {
    text: one,
    texts: (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(one),
    number: (value: unknown) => Number.isFinite(value),
    truth: (value: unknown) => typeof value === 'boolean',
  };
  return { expected, fits: TYPES[type] };
}

/** What a declaration says of the services that it uses, and what it gives them to load with. */
function checkUses(
  input: unknown,
  catalogue: Catalogue,
  ids: readonly string[],
  problems: Problem[],
): void {
  const services = isObject(input) && input.services;
  if (!Array.isArray(services)) return;
  services.forEach((service, index) => {
    const path = `services[${index}]`;
    const problem = (key: string, expected: string, found: unknown): void => {
      problems.push({ path: `${path}.${key}`, expected, found: quote(found) });
    };
    if (!isObject(service) || typeof service.use !== 'string') return;
    const { use, options, load } = service;
    const known = catalogue.find(({ id }) => id === use);
    if (!known) {
      problem('use', `a service of the catalogue${perhaps(use, ids)}`, use);
      return;
    }
    if (load !== undefined && !options) {
      problem('options', 'an object, since only what is loaded by us can wait', options);
    }
    if (load === 'on-click' && !known.corner) {
      problem('load', 'nothing, since only a chat can wait for a click', load);
    }
    if (load === 'on-focus' && !known.guardsForms) {
      problem('load', 'nothing, since only what guards forms can wait for them', load);
    }
    if (options === undefined) return;
    if (!known.load) {
      problem('options', `nothing, since "${use}" is not loaded by a script of its own`, options);
      return;
    }
    const shapes = Object.entries(known.options ?? {}).map(([name, shape]) => [
      shape.required ? `${name}!` : name,
      leafOf(shape),
    ]);
    checkShape(options, { object: Object.fromEntries(shapes) }, `${path}.options`, problems);
  });
}

/**
 * Checks everything in a declaration.
 *
 * @param catalogue What is known of the services that it uses.
 * @param ids Of all services that it might have used.
 * @throws {DeclarationError} with every mistake and its path.
 */
export function checkDeclaration(
  input: unknown,
  catalogue: Catalogue = [],
  ids: readonly string[] = catalogue.map(({ id }) => id),
): asserts input is Declaration {
  const problems: Problem[] = [];
  checkShape(input, DECLARATION, '', problems);
  checkIds(input, catalogue, problems);
  checkUses(input, catalogue, ids, problems);
  if (problems.length) throw new DeclarationError(problems);
}
