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

/**
 * Reads the catalogue out of its sources.
 *
 * @returns {Promise<readonly { service: object, about: object }[]>}
 */
export async function readCatalogue() {
  const code = await bundle(
    SERVICE_IDS.map((id) => `export * as ${exportName(id)} from '${folder}${id}.ts';`).join('\n'),
  );
  const files = await import(`data:text/javascript,${encodeURIComponent(code)}`);
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

/**
 * Services that a page may call from its first line on, the others once our files have come: each
 * costs every visitor of every site some bytes.
 */
const AT_ONCE = [
  // In this order they compress best.
  'hubspot',
  'wp-consent-api',
  'matomo',
  'meta-pixel',
  'zendesk-messaging',
];

const namesOf = ({ queue: { calls = [], list = [] } = {}, optIn }) =>
  // Google's own are there wherever Google is.
  [...list, ...calls, ...(optIn ? [optIn] : [])].filter((name) => !/^(gtag|dataLayer)$/.test(name));

const queues = (services) =>
  Object.fromEntries(
    AT_ONCE.map((id) => [id, namesOf(services.find((each) => each.id === id))[0]]),
  );

const queueNames = (services) =>
  Object.fromEntries(
    services.map((each) => [each.id, namesOf(each)]).filter(([, names]) => names.length > 0),
  );

const storedNames = (services) =>
  Object.fromEntries(
    services.map(({ id, stores }) => [
      id,
      stores.filter(({ party }) => party !== 'third').map(({ name }) => name),
    ]),
  );

const hosts = (services) =>
  Object.fromEntries(
    services
      .filter((service) => service.hosts[0])
      .map(({ id, purpose, hosts }) => [id, [purpose, ...hosts]]),
  );

/** What each virtual module says; `src/virtual.d.ts` tells what it means. */
const MODULES = {
  'virtual:service-ids': () => SERVICE_IDS,
  'virtual:queues': queues,
  'virtual:queue-names': queueNames,
  'virtual:stored-names': storedNames,
  'virtual:service-hosts': hosts,
};

let services;

/** Gives what is made of the catalogue: a plugin for Rollup and for Vite. */
export const catalogueModules = () => ({
  name: 'catalogue-modules',
  resolveId: (source) => (source in MODULES ? source : null),
  async load(id) {
    if (!(id in MODULES)) return null;
    services ??= readCatalogue().then((all) => all.map(({ service }) => service));
    return `export default ${JSON.stringify(MODULES[id](await services))};`;
  },
});
