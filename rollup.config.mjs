import { readdirSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { Features, transform } from 'lightningcss';
import { minifySync } from 'rolldown/experimental';
import license from 'rollup-plugin-license';
import { bundleService, catalogueModules, SERVICE_IDS } from './catalogue.mjs';
import { createSchema } from './declaration-schema.mjs';
import { slimPreact } from './slim-preact.mjs';

/** The languages as `src/declaration/language.ts` lists them: nowhere else. */
const LANGUAGES = readdirSync('src/languages')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));
/** Those whose words some browsers do not know. */
const SPELLED = readdirSync('src/languages/words')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

/** Makes `import css from './x.css?inline'` a string, without what a browser does not need. */
const inlineCss = {
  name: 'inline-css',
  resolveId(source, importer) {
    return source.endsWith('.css?inline')
      ? `${new URL(source, `file://${importer}`).pathname}?inline`
      : null;
  },
  async load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const filename = id.replace('?inline', '');
    this.addWatchFile(filename);
    const { code } = transform({
      filename,
      code: await this.fs.readFile(filename),
      minify: true,
      // The oldest with constructed style sheets and what else the dialog needs.
      targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
      // It is not used, and what stands in for it would come with every `color-scheme`.
      exclude: Features.LightDark,
    });
    return `export default ${JSON.stringify(code.toString())}`;
  },
};

/** A file for each service of the catalogue, without what is only for owners and tools. */
const serviceFiles = {
  name: 'service-files',
  async generateBundle() {
    for (const id of SERVICE_IDS) {
      const source = await bundleService(id);
      this.emitFile({ type: 'asset', fileName: `samtykke-service-${id}.js`, source });
    }
  },
};

/** The JSON Schema is made from the types, so that the two cannot say different things. */
const declarationSchema = {
  name: 'declaration-schema',
  async generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'declaration.schema.json',
      source: `${JSON.stringify(await createSchema(), null, 2)}\n`,
    });
  },
};

/** Puts one file of `src` in the place of another. */
const swap = (files) => (source) => {
  const instead = files[source.replace(/^.*\//, '')];
  return instead ? new URL(`src/${instead}`, import.meta.url).pathname : null;
};

/** The file that a dynamically imported module becomes beside `samtykke.js`. */
const chunkOf = (specifier) => /(?:create-|mount-)?(\w+)\.js$/.exec(specifier)[1];

/**
 * A classic script may use `import()`, but Rollup refuses to leave one in an IIFE: the files are
 * named here, beside the script itself, wherever that was loaded from.
 */
const importBesideScript = {
  name: 'import-beside-script',
  resolveDynamicImport: (specifier) => ({ id: chunkOf(specifier), external: true }),
  renderDynamicImport: () => ({ left: 'importBeside(', right: ')' }),
  intro: `
    const { src = document.baseURI } = document.currentScript ?? {};
    const beside = (chunk) => new URL('samtykke-' + chunk + '.js', src);
    const importBeside = (chunk) => import(beside(chunk));`,
};

/** In one file there is nothing to fetch. */
const importNothing = {
  name: 'import-nothing',
  intro: 'const importBeside = async () => {};',
  resolveId: swap({
    'load-strict.js': 'strict-at-hand.ts',
    'load-known.js': 'load-known-at-hand.ts',
  }),
};

/** A chunk names the others as they stand beside it. */
const importBesideChunk = {
  name: 'import-beside-chunk',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string'
      ? { id: `./samtykke-${chunkOf(specifier)}.js`, external: true }
      : null,
  resolveId: swap({
    'load-language.js': 'load-language-beside.ts',
    'load-known.js': 'load-known-beside.ts',
  }),
};

/**
 * The modules that `samtykke bundle` makes a site's own script of. What follows from a declaration is
 * left open: `src/tools/bundle/site-parts.ts` fills it in.
 */
const leaveOpen = {
  name: 'leave-open',
  resolveId(source) {
    const [open] =
      /^virtual:.*|\b(read-declaration|load-known|load-language|load-strict)(?=\.js$)/.exec(
        source,
      ) ?? [];
    return open ? { id: open.replace(/^(?!virtual:)/, 'open:'), external: true } : null;
  },
};

/** Each language in files of its own: `export` is taken from each. */
const languageChunks = (names, folder, ending, given) => ({
  input: Object.fromEntries(names.map((name) => [`samtykke-${name}${ending}`, `language:${name}`])),
  output: { dir: 'dist', format: 'es' },
  plugins: [
    {
      name: 'part-of-language',
      resolveId: (source) => (source.startsWith('language:') ? source : null),
      load: (id) =>
        id.startsWith('language:')
          ? `export { ${given} } from ${JSON.stringify(new URL(`${folder}/${id.slice(9)}.ts`, import.meta.url).pathname)};`
          : null,
    },
    compile(),
    minify(),
  ],
});

const compile = () =>
  typescript({
    noEmit: false,
    include: ['src/**'],
    exclude: ['src/tools/**'],
    compilerOptions: { types: [] },
  });

const compileWithTypes = () =>
  typescript({
    noEmit: false,
    include: ['src/**'],
    exclude: ['src/script-tag.ts', 'src/tools/**'],
    filterRoot: '.',
    outDir: 'dist/npm',
    rootDir: 'src',
    declaration: true,
    compilerOptions: { types: [] },
  });

/** Each of the two finds some per cent that the other leaves. */
const minify = (compress) => [
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 2, unsafe: true, ...compress },
    format: { comments: false },
  }),
  {
    name: 'minify-again',
    renderChunk: (code, { fileName }) =>
      minifySync(fileName, code, {
        compress: { target: 'es2022' },
        mangle: { toplevel: true },
      }).code,
  },
];

/** A file of its own beside `samtykke.js`. */
const chunk = (name, input, ...more) => ({
  input,
  output: { file: `dist/samtykke-${name}.js`, format: 'es' },
  plugins: [
    slimPreact(),
    nodeResolve(),
    catalogueModules(),
    importBesideChunk,
    inlineCss,
    compile(),
    minify(),
    ...more,
  ],
});

const languageFiles = LANGUAGES.map((language) => `src/languages/${language}.ts`);

export default [
  {
    input: 'src/script-tag.ts',
    output: { file: 'dist/samtykke.js', format: 'iife', strict: false },
    plugins: [
      nodeResolve(),
      catalogueModules(),
      importBesideScript,
      compile(),
      minify({
        hoist_vars: true,
        join_vars: false,
        dead_code: false,
        keep_fargs: false,
        unsafe_comps: true,
        unsafe_arrows: true,
      }),
    ],
  },
  {
    input: 'src/script-tag.ts',
    output: { file: 'dist/samtykke.all.js', format: 'iife', inlineDynamicImports: true },
    plugins: [
      slimPreact(),
      nodeResolve(),
      catalogueModules(),
      importNothing,
      inlineCss,
      compile(),
      minify(),
    ],
  },
  {
    input: 'src/strict-script.ts',
    output: { file: 'dist/samtykke-strict.js', format: 'iife', strict: false },
    plugins: [nodeResolve(), catalogueModules(), compile(), minify()],
  },
  chunk('release', 'src/gate/release.ts'),
  chunk('decision', 'src/on-decision.ts'),
  chunk('development', 'src/development.ts'),
  chunk('compat', 'src/adopt-compat.ts'),
  chunk('placeholders', 'src/create-placeholders.ts'),
  chunk('dialog', 'src/dialog/mount-dialog.tsx'),
  languageChunks(LANGUAGES, 'src/languages', '', 'default'),
  languageChunks(LANGUAGES, 'src/languages', '-more', 'placeholder, page'),
  languageChunks(LANGUAGES, 'src/languages', '-services', 'services'),
  chunk('services', 'src/load-services.ts', serviceFiles),
  chunk('names', 'src/stored-names.ts'),
  chunk('launcher', 'src/show-launcher.ts'),
  ...SPELLED.map((name) => chunk(`${name}-words`, `src/languages/words/${name}.ts`)),
  chunk('places', 'src/places.ts'),
  chunk('corner', 'src/show-corner.ts'),
  chunk('page', 'src/create-page.ts'),
  {
    input: [
      'src/index.ts',
      'src/server.tsx',
      'src/every-service.ts',
      // Each with what is for owners and tools.
      ...SERVICE_IDS.map((id) => `src/services/${id}.ts`),
      ...languageFiles,
    ],
    external: ['preact', 'preact/jsx-runtime', 'preact-render-to-string', 'js-cookie'],
    output: { dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
    plugins: [catalogueModules(), inlineCss, compileWithTypes(), declarationSchema],
  },
  {
    input: [
      'src/script-tag.ts',
      'src/strict-at-hand.ts',
      ...SERVICE_IDS.map((id) => `src/services/${id}.ts`),
      ...SPELLED.map((name) => `src/languages/words/${name}.ts`),
      'src/languages/words.ts',
    ],
    output: {
      dir: 'dist/tools/parts',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // No package takes a folder of that name along.
      entryFileNames: ({ name }) => `${name.replace('node_modules', 'packages')}.js`,
    },
    plugins: [leaveOpen, slimPreact(), nodeResolve(), inlineCss, compile()],
  },
  {
    input: 'src/tools/samtykke.ts',
    // What few need and is large is asked of them when they do: a browser's driver, a bundler.
    external: ['puppeteer-core', 'axe-core', 'rolldown', /^node:/, /^preact/],
    output: { dir: 'dist/tools', format: 'es', chunkFileNames: '[name].js' },
    plugins: [
      catalogueModules(),
      inlineCss,
      nodeResolve({ exportConditions: ['node'] }),
      commonjs(),
      typescript({ noEmit: false, include: ['src/**'], compilerOptions: { outDir: 'dist/tools' } }),
      license({ thirdParty: { output: 'dist/tools/third-party-licenses.txt' } }),
    ],
  },
];
