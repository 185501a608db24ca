import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { Features, transform } from 'lightningcss';
import { minifySync } from 'rolldown/experimental';
import { createGenerator } from 'ts-json-schema-generator';
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

/** The JSON Schema is made from the types, so that the two cannot say different things. */
const declarationSchema = {
  name: 'declaration-schema',
  generateBundle() {
    const generator = createGenerator({
      path: 'src/declaration/declaration.ts',
      tsconfig: 'tsconfig.json',
      skipTypeCheck: true,
      additionalProperties: false,
    });
    this.emitFile({
      type: 'asset',
      fileName: 'declaration.schema.json',
      source: `${JSON.stringify(generator.createSchema('Declaration'), null, 2)}\n`,
    });
  },
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
  resolveId: (source, importer) =>
    source === './load-strict.js'
      ? new URL('strict-at-hand.ts', `file://${importer}`).pathname
      : null,
};

/** A chunk names the others as they stand beside it. */
const importBesideChunk = {
  name: 'import-beside-chunk',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string'
      ? { id: `./samtykke-${chunkOf(specifier)}.js`, external: true }
      : null,
  resolveId: (source, importer) =>
    source.endsWith('/load-language.js')
      ? new URL('load-language-beside.ts', `file://${importer}`).pathname
      : null,
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
  typescript({ noEmit: false, include: ['src/**'], compilerOptions: { types: [] } });

const compileWithTypes = () =>
  typescript({
    noEmit: false,
    include: ['src/**'],
    exclude: ['src/script-tag.ts'],
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
const chunk = (name, input) => ({
  input,
  output: { file: `dist/samtykke-${name}.js`, format: 'es' },
  plugins: [slimPreact(), nodeResolve(), importBesideChunk, inlineCss, compile(), minify()],
});

const languageFiles = LANGUAGES.map((language) => `src/languages/${language}.ts`);

export default [
  {
    input: 'src/script-tag.ts',
    output: { file: 'dist/samtykke.js', format: 'iife', strict: false },
    plugins: [
      nodeResolve(),
      importBesideScript,
      compile(),
      minify({ hoist_funs: true, if_return: true, join_vars: false }),
    ],
  },
  {
    input: 'src/script-tag.ts',
    output: { file: 'dist/samtykke.all.js', format: 'iife', inlineDynamicImports: true },
    plugins: [slimPreact(), nodeResolve(), importNothing, inlineCss, compile(), minify()],
  },
  {
    input: 'src/strict-script.ts',
    output: { file: 'dist/samtykke-strict.js', format: 'iife', strict: false },
    plugins: [nodeResolve(), compile(), minify()],
  },
  chunk('release', 'src/gate/release.ts'),
  chunk('decision', 'src/on-decision.ts'),
  chunk('development', 'src/development.ts'),
  chunk('placeholders', 'src/create-placeholders.ts'),
  chunk('dialog', 'src/dialog/mount-dialog.tsx'),
  languageChunks(LANGUAGES, 'src/languages', '', 'default'),
  languageChunks(LANGUAGES, 'src/languages', '-more', 'placeholder, page'),
  ...SPELLED.map((name) => chunk(`${name}-words`, `src/languages/words/${name}.ts`)),
  chunk('places', 'src/places.ts'),
  chunk('corner', 'src/show-corner.ts'),
  chunk('page', 'src/create-page.ts'),
  {
    input: ['src/index.ts', 'src/server.tsx', ...languageFiles],
    external: ['preact', 'preact/jsx-runtime', 'preact-render-to-string', 'js-cookie'],
    output: { dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
    plugins: [inlineCss, compileWithTypes(), declarationSchema],
  },
];
