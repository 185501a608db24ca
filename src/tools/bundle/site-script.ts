import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.js';
import { type SiteOptions, siteParts } from './site-parts.js';

/** The modules of the library, as the build has laid them beside this program. */
const FOLDER = fileURLToPath(new URL('./parts/', import.meta.url));

async function loadRolldown(): Promise<typeof import('rolldown')> {
  try {
    return await import('rolldown');
  } catch {
    throw new CommandError(
      'What joins the parts to one script, rolldown, is not installed.',
      'Run: npm install --save-dev rolldown',
    );
  }
}

/**
 * What comes in one file can be there from its beginning: modules that wait until they are asked for
 * would each be wrapped in a function, and with all that they use.
 */
function importAtOnce(code: string): string {
  const imports: string[] = [];
  const instead = code.replace(/\bimport\(('[^']+')\)/g, (_, file) => {
    const name = `later${imports.length}`;
    imports.push(`import * as ${name} from ${file};`);
    return `Promise.resolve(${name})`;
  });
  return imports.join('') + instead;
}

/**
 * Makes a site's own script: the library with one declaration, for a classic script tag.
 *
 * @param banner A comment at its beginning.
 */
export async function siteScript(options: SiteOptions, banner: string): Promise<string> {
  const { rolldown } = await loadRolldown();
  const parts = siteParts(options, FOLDER);
  const made = '\0made:';
  const bundle = await rolldown({
    input: `${FOLDER}script-tag.js`,
    logLevel: 'silent',
    treeshake: { moduleSideEffects: (id) => id.endsWith('script-tag.js') },
    plugins: [
      {
        name: 'site-parts',
        resolveId: (source) => (parts.has(source) ? made + source : null),
        load: (id) => (id.startsWith(made) ? (parts.get(id.slice(made.length)) ?? null) : null),
        transform: importAtOnce,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      comments: false,
      postBanner: banner,
      // There is nothing to fetch.
      intro: 'const importBeside = async () => {};',
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
