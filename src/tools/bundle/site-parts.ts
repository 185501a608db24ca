import type { Declaration } from '../../declaration/declaration.js';
import type { KnownService } from '../../declaration/known-service.js';
import { LANGUAGES, type Language } from '../../declaration/language.js';
import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import type { LanguageFile } from '../../declaration/texts.js';
import { EVERY_LANGUAGE } from '../../every-language.js';
import * as everyService from '../../every-service.js';
import { TABLES } from '../../service-tables.js';

/** What a site's own script is made for. */
export interface SiteOptions {
  readonly declaration: Declaration;
  readonly resolved: ResolvedDeclaration;
  /** Whether it shall tell developers about mistakes, on localhost. */
  readonly development: boolean;
}

/** The code of a module. */
type Code = string;

/** Those whose words some browsers do not know: the build lays a file for each. */
const SPELLED: readonly Language[] = ['ga', 'is', 'mt', 'nn'];

const NO_DEVELOPMENT: Code = `
export const findMistakes = async () => {
  throw new Error('this script was bundled without --development');
};
export const watchForMistakes = () => {};`;

const pick = <Whole extends object>(whole: Whole, keys: readonly string[]): Partial<Whole> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) as Partial<Whole>;

/** What a language says of this declaration: nothing of what no service of it needs. */
function textsFor(
  { default: texts, placeholder, page, services }: LanguageFile,
  { purposes, services: declared }: ResolvedDeclaration,
  known: readonly KnownService[],
): object {
  const stores = known.flatMap((each) => each.stores);
  const said = {
    why: pick(
      services.why,
      stores.map(({ why }) => why),
    ),
    collects: pick(
      services.collects,
      known.map(({ collects }) => collects),
    ),
    ...(stores.some(({ uncertain }) => uncertain) && { uncertain: services.uncertain }),
    ...(declared.some(({ load }) => load === 'on-click') && { launcher: services.launcher }),
  };
  const asked = purposes.map(({ id }) => id);
  return {
    texts: { ...texts, purposes: pick(texts.purposes, asked) },
    more: { placeholder, page },
    said: { services: said },
  };
}

/** The languages that visitors may read. */
export const languagesOf = ({ languages }: Pick<Declaration, 'languages'>): readonly Language[] =>
  languages?.length ? (languages as readonly Language[]) : ['en'];

/**
 * The modules that are made of a declaration, by how the others name them: those that are left open
 * by the build, and those that stand in for what this declaration does not use.
 *
 * @param folder Where the library's own modules stand: an address that ends with "/".
 */
export function siteParts(
  { declaration, resolved, development }: SiteOptions,
  folder: string,
): ReadonlyMap<string, Code> {
  const used = new Set(resolved.services.flatMap(({ use }) => use ?? []));
  const known = Object.entries(everyService as object as Record<string, KnownService>).filter(
    ([, { id }]) => used.has(id),
  );
  const services = known.map(([, service]) => service);
  const languages = languagesOf(declaration);
  const file = (name: string): string => JSON.stringify(`${folder}${name}.js`);
  const { $schema, ...stated } = declaration;

  const parts = new Map<string, Code>();
  parts.set(
    'open:read-declaration',
    `const text = ${JSON.stringify(JSON.stringify(stated))};
export const readDeclaration = async () => [text, JSON.parse(text)];`,
  );
  parts.set(
    'open:load-known',
    `${known.map(([name, { id }]) => `import { ${name} } from ${file(`services/${id}`)};`).join('\n')}
const SERVICES = { ${known.map(([name, { id }]) => `${JSON.stringify(id)}: ${name}`).join(', ')} };
export const KNOWN_IDS = Object.keys(SERVICES);
export const loadKnown = async (use) => SERVICES[use];`,
  );
  const spelled = languages.filter((each) => SPELLED.includes(each));
  const texts = Object.fromEntries(
    LANGUAGES.filter((each) => languages.includes(each)).map((each) => [
      each,
      textsFor(EVERY_LANGUAGE[each], resolved, services),
    ]),
  );
  parts.set(
    'open:load-language',
    `${spelled.map((each) => `import ${each} from ${file(`languages/words/${each}`)};`).join('\n')}
const TEXTS = ${JSON.stringify(texts)};
const WORDS = { ${spelled.join(', ')} };
export const loadLanguage = async (language) => ({ default: TEXTS[language].texts });
export const loadMore = async (language) => TEXTS[language].more;
export const loadServiceTexts = async (language) => TEXTS[language].said;
export const loadWords = async (language) => ({ default: WORDS[language] });`,
  );
  const isStrict = declaration.seal || declaration.intercept;
  parts.set(
    'open:load-strict',
    isStrict
      ? `export { loadStrict } from ${file('strict-at-hand')};`
      : 'export const loadStrict = () => {};',
  );
  for (const [module, table] of Object.entries(TABLES)) {
    parts.set(module, `export default ${JSON.stringify(table(services))};`);
  }
  // It has been checked, by the same check.
  parts.set('./declaration/check-declaration.js', 'export const checkDeclaration = () => {};');
  if (!development) parts.set('./development.js', NO_DEVELOPMENT);
  if (!declaration.compat) parts.set('./adopt-compat.js', 'export const startCompat = () => {};');
  if (!used.size && !declaration.compat) {
    parts.set('./load-services.js', 'export const keepServices = async () => {};');
  }
  if (!resolved.services.some(({ load }) => load === 'on-click')) {
    parts.set('./show-launcher.js', 'export const showLauncher = () => {};');
  }
  return parts;
}
