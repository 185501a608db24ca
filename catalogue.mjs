import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = fileURLToPath(new URL('src/services/', import.meta.url));

/** Ids of the services: a file each. */
export const SERVICE_IDS = readdirSync(folder)
  .filter(
    (file) => file.endsWith('.ts') && readFileSync(folder + file, 'utf8').includes('knownService('),
  )
  .map((file) => file.replace('.ts', ''));

/** The name that a service is exported under. */
export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Bundles some code that names files of the catalogue. */
async function bundle(code, options) {
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? source : null),
        load: (id) => (id === 'entry' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', ...options });
  await bundle.close();
  return output[0].code;
}

const run = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/**
 * Reads the catalogue out of its sources.
 *
 * @returns {Promise<readonly { service: object, about: object }[]>}
 */
export async function readCatalogue() {
  const code = await bundle(
    SERVICE_IDS.map((id) => `export * as ${exportName(id)} from '${folder}${id}.ts';`).join('\n'),
  );
  const files = await run(code);
  return SERVICE_IDS.map((id) => {
    const file = files[exportName(id)];
    return { service: file[exportName(id)], about: file.about };
  });
}

/** One service as a browser fetches it: without what is only for owners and tools. */
export const bundleService = (id) =>
  bundle(`export { ${exportName(id)} as default } from '${folder}${id}.ts';`, {
    minify: true,
    comments: false,
  });

const { TABLES } = await run(
  await bundle(
    `export * from '${fileURLToPath(new URL('src/service-tables.ts', import.meta.url))}';`,
  ),
);

/** What stands beside a service for owners and tools. */
const abouts = (services) =>
  Object.fromEntries(
    services.map(({ id, about: { certainty, sources } }) => [id, { certainty, sources }]),
  );

/** What each virtual module says; `src/virtual.d.ts` tells what it means. */
const MODULES = { ...TABLES, 'virtual:service-abouts': abouts };

let services;

/** Gives what is made of the catalogue: a plugin for Rollup and for Vite. */
export const catalogueModules = () => ({
  name: 'catalogue-modules',
  resolveId: (source) => (source in MODULES ? source : null),
  async load(id) {
    if (!(id in MODULES)) return null;
    services ??= readCatalogue().then((all) =>
      all.map(({ service, about }) => ({ ...service, about })),
    );
    return `export default ${JSON.stringify(MODULES[id](await services))};`;
  },
});
