import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/declaration/language.js';

const own = JSON.parse(readFileSync('package.json', 'utf8'));

/** What Node says to a module that prints JSON: no bundler helps it along. */
function inNode(code: string): unknown {
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const pathsOf = (target: unknown): string[] =>
  typeof target === 'string' ? [target] : Object.values(target as object).flatMap(pathsOf);

describe('the package', () => {
  const targets = pathsOf({
    ...own.exports,
    types: own.types,
    unpkg: own.unpkg,
    cdn: own.jsdelivr,
  });

  it.each(targets)('has what it points to: %s', (target) => {
    const files = LANGUAGES.map((language) => target.replace('*', language));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('gives exactly createConsent and DeclarationError', () => {
    expect(inNode(`console.log(JSON.stringify(Object.keys(await import('samtykke'))))`)).toEqual([
      'DeclarationError',
      'createConsent',
    ]);
  });

  it('works in Node, where nothing is granted', () => {
    const answer = inNode(`
      import { createConsent } from 'samtykke';
      const consent = createConsent({
        version: '1',
        controller: { name: 'Shop' },
        purposes: [{ id: 'necessary', required: true }, { id: 'statistics' }],
        services: [{ id: 'counter', purpose: 'statistics', name: 'Counter' }],
      });
      consent.acceptAll();
      console.log(JSON.stringify(consent.state));
    `);
    expect(answer).toEqual({
      decided: false,
      choice: { necessary: true, statistics: false, counter: false },
      version: '1',
    });
  });

  it('writes the declaration page in Node', () => {
    const html = inNode(`
      import { renderDeclaration } from 'samtykke/server';
      console.log(JSON.stringify(renderDeclaration({
        version: '1',
        controller: { name: 'Shop' },
        purposes: [{ id: 'statistics' }],
        services: [{ id: 'counter', purpose: 'statistics', name: 'Counter' }],
      }, { language: 'mt' })));
    `);
    expect(html).toMatch(
      /^<div data-samtykke="declaration" class="samtykke-declaration" lang="mt" dir="ltr">.*<\/div>$/,
    );
  });

  it('throws the same error in Node, whichever of its doors is taken', () => {
    const isSame = inNode(`
      import { DeclarationError } from 'samtykke';
      import * as server from 'samtykke/server';
      try {
        server.renderDeclaration({});
      } catch (error) {
        console.log(JSON.stringify([Object.keys(server), error instanceof DeclarationError]));
      }
    `);
    expect(isSame).toEqual([['renderDeclaration'], true]);
  });

  it('is imported by a worker', () => {
    const answer = inNode(`
      import { Worker } from 'node:worker_threads';
      const code = "const { parentPort } = require('node:worker_threads');" +
        "import('samtykke').then((each) => parentPort.postMessage(Object.keys(each)));";
      new Worker(code, { eval: true, execArgv: [] }).on('message', (names) =>
        console.log(JSON.stringify(names)));
    `);
    expect(answer).toEqual(['DeclarationError', 'createConsent']);
  });

  it.each(LANGUAGES)('gives the texts of a language by itself: %s', (language) => {
    const texts = inNode(
      `console.log(JSON.stringify((await import('samtykke/languages/${language}')).default))`,
    );
    expect(texts).toMatchObject({ notice: { title: expect.any(String) } });
  });

  it('gives the schema as JSON', () => {
    const schema = inNode(`
      import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/package.json');
      console.log(JSON.stringify(require('samtykke/declaration.schema.json')));
    `);
    expect(schema).toMatchObject({ $ref: '#/definitions/Declaration' });
  });

  it('keeps everything else to itself', () => {
    const code = inNode(`
      const why = await import('samtykke/consent/choice.js').catch((error) => error.code);
      console.log(JSON.stringify(why));
    `);
    expect(code).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('needs nothing but what it says', () => {
    const needed = readdirSync('dist/npm', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(join('dist/npm', file), 'utf8').matchAll(
          /\bfrom '([^.'][^']*)'|import '([^.'][^']*)'/g,
        ),
      ])
      .map(([, from, bare]) => (from ?? bare)?.split('/')[0]);
    expect([...new Set(needed)].sort()).toEqual(Object.keys(own.dependencies).sort());
  });

  it('ships what is built and what tells about it, and no sources or tests', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const files: string[] = packed.files.map(({ path }: { path: string }) => path);
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'CHANGELOG.md',
        'LICENSE',
        'package.json',
        'dist/samtykke.js',
        'dist/samtykke-decision.js',
        'dist/samtykke-dialog.js',
        'dist/samtykke-page.js',
        'dist/samtykke.all.js',
        ...LANGUAGES.flatMap((language) => [
          `dist/samtykke-${language}.js`,
          `dist/samtykke-${language}-more.js`,
        ]),
        'dist/npm/index.js',
        'dist/npm/index.d.ts',
        'dist/npm/server.js',
        'dist/npm/server.d.ts',
        'dist/npm/declaration.schema.json',
      ]),
    );
    expect(
      files.filter(
        (file) => !/^dist\/|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/.test(file),
      ),
    ).toEqual([]);
    expect(files.filter((file) => /test|spec|(?<!\.d)\.tsx?$|\.map$/.test(file))).toEqual([]);
  });
});

const BUILT = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

/** What steps between a page and the functions that write HTML names them all. */
const STEPS_BETWEEN = [
  'samtykke-strict.js',
  'samtykke.all.js',
  'npm/strict/catch-markup.js',
  'tools/parts/strict/catch-markup.js',
];
/** Only what is written makes the parser wait; it is one script, from beside our own. */
const WRITES_A_SCRIPT = ['samtykke.js'];

describe('no built file', () => {
  /** Preact's own way for `dangerouslySetInnerHTML`, which nothing here uses. */
  const PREACT = /\w+\.__html==\w+\.innerHTML|\w+\.innerHTML=\w+\.__html/g;

  it.each(['eval(', 'new Function', 'document.write', '.outerHTML', 'insertAdjacentHTML'])(
    'has %s',
    (word) => {
      const named = BUILT.filter((file) => readFileSync(`dist/${file}`, 'utf8').includes(word));
      const allowed = word === 'document.write' ? WRITES_A_SCRIPT : STEPS_BETWEEN;
      expect(named.filter((file) => !allowed.includes(file))).toEqual([]);
    },
  );

  it('writes HTML into the page', () => {
    const writing = BUILT.filter((file) =>
      readFileSync(`dist/${file}`, 'utf8').replace(PREACT, '').includes('innerHTML'),
    );
    expect(writing.filter((file) => !STEPS_BETWEEN.includes(file))).toEqual([]);
    for (const file of writing) {
      expect(readFileSync(`dist/${file}`, 'utf8').replace(PREACT, '')).not.toContain('.innerHTML');
    }
  });

  it('of ours asks Preact to write HTML into the page', () => {
    const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && file !== 'strict/catch-markup.ts')
      .filter((file) =>
        /dangerouslySetInnerHTML|innerHTML|__html/.test(readFileSync(`src/${file}`, 'utf8')),
      );
    expect(asking).toEqual([]);
  });
});

it('every file that is loaded on demand names the others beside it', () => {
  for (const file of BUILT.filter((each) => /^samtykke-/.test(each))) {
    const named = [...readFileSync(`dist/${file}`, 'utf8').matchAll(/import\("([^"]+)"\)/g)].map(
      ([, name]) => name,
    );
    for (const name of named) expect(existsSync(join('dist', name as string)), name).toBe(true);
  }
});
