import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import { minifySync } from 'rolldown/experimental';
import { createGenerator } from 'ts-json-schema-generator';

const LANGUAGES = ['en', 'nb', 'sv'];

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
const chunkOf = (specifier) => {
  const [, folder = '', name] = /(placeholder\/)?(\w+)\.js$/.exec(specifier);
  return folder.replace('/', '-') + name;
};

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
  resolveDynamicImport: (specifier) => ({
    id: `./samtykke-${chunkOf(specifier)}.js`,
    external: true,
  }),
};

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
const chunk = (name, input, compress) => ({
  input,
  output: { file: `dist/samtykke-${name}.js`, format: 'es' },
  plugins: [nodeResolve(), importBesideChunk, inlineCss, compile(), minify(compress)],
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
    plugins: [nodeResolve(), importNothing, inlineCss, compile(), minify()],
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
  chunk('dialog', 'src/dialog/mount-dialog.tsx', {
    passes: 4,
    unsafe: false,
    keep_fargs: false,
    hoist_props: false,
    join_vars: false,
  }),
  ...LANGUAGES.flatMap((language, index) => [
    chunk(language, languageFiles[index]),
    chunk(`placeholder-${language}`, `src/languages/placeholder/${language}.ts`),
  ]),
  {
    input: ['src/index.ts', ...languageFiles],
    external: ['preact', 'preact/jsx-runtime', 'js-cookie'],
    output: { dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
    plugins: [inlineCss, compileWithTypes(), declarationSchema],
  },
];
