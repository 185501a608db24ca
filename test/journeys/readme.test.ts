import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { googleAnalytics } from '../../src/services/google-analytics.js';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { SOON } from '../support/visitor.js';

const README = readFileSync('README.md', 'utf8');

/** The samples in one language, in order. */
function samples(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, code]) => code as string,
  );
}
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="315"/>';
const sample = (language: string, index = 0): string => samples(language)[index] as string;

it('tells the mistakes of a declaration as the README does', () => {
  const { languages: _, ...rest } = SHOP;
  const wrong = {
    ...rest,
    languages: ['nb', 'no'],
    purposes: [{ id: 'statistics' }, { id: 'Ads', name: 'Ads' }],
    services: [{ id: 'counter', purpose: 'statistcs', name: 'Counter' }],
  };
  expect(() => resolveDeclaration(wrong)).toThrow(sample('text').trim());
});

it('has names of another tool that a declaration may state', () => {
  const [sample = ''] = samples('jsonc');
  const services = [{ use: 'google-analytics', purpose: 'statistics' }];
  const declaration = { ...SHOP, services, ...JSON.parse(sample) };
  expect(() => resolveDeclaration(declaration, [googleAnalytics])).not.toThrow();
});

it('names every key of the declaration in the README', () => {
  const schema = JSON.parse(readFileSync('dist/npm/declaration.schema.json', 'utf8'));
  for (const [type, { properties = {} }] of Object.entries(
    schema.definitions as Record<string, { properties?: Record<string, unknown> }>,
  )) {
    for (const key of Object.keys(properties)) {
      if (key !== '$schema') expect(README, `${type}.${key}`).toContain(`\`${key}\``);
    }
  }
});

it('has no samples but those that are run here', () => {
  const counts = ['html', 'css', 'ts', 'text'].map((each) => samples(each).length);
  expect(counts).toEqual([6, 1, 3, 1]);
  // And one of JSON with a comment, and the commands of `readme-commands.test.ts`.
  const commands = samples('sh').length + samples('yaml').length;
  expect(README.match(/^```\w+/gm)).toHaveLength(12 + commands);
});

it.each([0, 1, 2])(
  'has programs that compile: %i',
  (index) => {
    const file = resolve('test/readme-sample.ts');
    const options: ts.CompilerOptions = {
      ...ts.parseJsonConfigFileContent(
        JSON.parse(readFileSync('tsconfig.json', 'utf8')),
        ts.sys,
        process.cwd(),
      ).options,
      paths: {
        samtykke: [resolve('src/index.ts')],
        'samtykke/server': [resolve('src/server.tsx')],
        'samtykke/services': [resolve('src/every-service.ts')],
      },
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, target) =>
      name === file
        ? ts.createSourceFile(name, sample('ts', index), target)
        : getSourceFile.call(host, name, target);
    const program = ts.createProgram([file], options, host);
    const mistakes = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    expect(mistakes.map(({ messageText }) => messageText)).toEqual([]);
  },
  60_000,
);

it('has a program that writes the declaration page in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-readme-'));
  const code = `process.chdir(${JSON.stringify(folder)});${sample('ts', 1)}`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
  const html = readFileSync(join(folder, 'declaration.html'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(html).toMatch(/^<div data-samtykke="declaration"[^>]* lang="nb"/);
  expect(html).toContain('Shop AS');
});

describeInBrowsers('the README', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  /** Has the third party of the test answer for a vendor of the catalogue. */
  const standIn = (id: string): void => {
    const file = `/samtykke-service-${id}.js`;
    const code = readFileSync(`dist${file}`, 'utf8').replace(
      /https:\/\/(www\.googletagmanager\.com|connect\.facebook\.net|www\.formilla\.com)/g,
      site.vendor,
    );
    const type = { 'Content-Type': 'text/javascript' };
    site.page(file, (context) => context.body(code, 200, type));
    for (const path of ['/gtag/js', '/en_US/fbevents.js', '/scripts/feedback.js']) {
      site.page(path, (context) => context.body('', 200, type));
    }
  };

  it('has services that load when the visitor accepts, and a chat that waits for a click', async () => {
    for (const id of ['google-analytics', 'meta-pixel', 'formilla']) standIn(id);
    const html = sample('html', 3).replace('https://www.youtube-nocookie.com', site.vendor);
    site.page('/services', `<!doctype html><html lang="en"><title>A page</title><body>${html}`);
    const page = await visit.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(`${site.origin}/services`);
    await page.waitForSelector('[data-role=chat][data-service=formilla]');
    await page.waitForSelector('#samtykke-notice [data-role=accept]');
    expect(site.vendorPaths()).toEqual([]);
    await page.click('#samtykke-notice [data-role=accept]');
    const expected = [
      '/gtag/js?id=G-XXXXXXX',
      '/en_US/fbevents.js',
      '/scripts/feedback.js',
      '/embed/1',
    ];
    await expect.poll(() => site.vendorPaths(), SOON).toEqual(expect.arrayContaining(expected));
    expect(told.filter((line) => /expected/.test(line))).toEqual([]);
  });

  it('has a page that asks, holds until the visitor accepts, and remembers', async () => {
    standIn('google-analytics');
    site.page('/', sample('html'));
    const page = await visit.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice [data-role=accept]');
    expect(site.vendorPaths()).toEqual([]);
    await page.click('#samtykke-notice [data-role=accept]');
    await page.waitForFunction(
      `window.dataLayer.some((entry) => entry[0] === 'config' && entry[1] === 'G-XXXXXXX')`,
    );
    await expect.poll(() => site.vendorPaths(), SOON).toEqual(['/gtag/js?id=G-XXXXXXX']);
    await page.reload();
    await page.waitForFunction('window.samtykke?.state?.source === "stored"');
    expect(await page.$('#samtykke-notice')).toBeNull();
    expect(told.filter((line) => line.startsWith('Samtykke'))).toEqual([]);
  });

  it('has held forms that ask nobody before, and everybody after', async () => {
    const body = sample('html', 1).replace(/https:\/\/\w+\.example/g, site.vendor);
    site.page('/', shopPage(body));
    const page = await visit.newPage();
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice [data-role=accept]');
    expect(site.vendorPaths()).toEqual([]);
    await page.click('#samtykke-notice [data-role=accept]');
    const expected = [
      '/tag.js',
      '/module.js',
      '/embed/1',
      '/p.jpg',
      '/1.mp4',
      '/css2?family=Inter',
    ];
    await expect.poll(() => site.vendorPaths(), SOON).toEqual(expect.arrayContaining(expected));
    await site.quiet(200);
    expect(site.vendorPaths()).not.toContain('/pixel.gif');
  });

  it('has a held frame with a picture of its own', async () => {
    site.page('/', shopPage(sample('html', 2)));
    // Where there is none, the placeholder does without.
    site.page('/pictures/dyeing.jpg', (context) =>
      context.body(PICTURE, 200, { 'Content-Type': 'image/svg+xml' }),
    );
    const page = await visit.newPage();
    await page.goto(site.origin);
    await page.waitForSelector('.samtykke-placeholder img[src$="/pictures/dyeing.jpg"]');
  });

  it('has a place that is filled with the declaration', async () => {
    site.page('/', shopPage(sample('html', 4)));
    const page = await visit.newPage();
    await page.goto(site.origin);
    await page.waitForSelector('.samtykke-declaration [data-service=counter] table');
  });

  it('has a queue that is called back once there is consent', async () => {
    site.page('/', shopPage('', { head: sample('html', 5) }));
    const page = await visit.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice [data-role=accept]');
    await page.click('#samtykke-notice [data-role=accept]');
    await expect.poll(() => told, SOON).toContain('granted');
  });

  it('has properties that colour the dialog', async () => {
    site.page('/', shopPage('', { head: `<style>${sample('css')}</style>` }));
    const page = await visit.newPage();
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice [data-role=accept]');
    const colours = await page.evaluate(() => {
      const of = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element);
      const notice = of('#samtykke-notice');
      return [notice.backgroundColor, notice.color, of('[data-role=accept]').backgroundColor];
    });
    expect(colours).toEqual(['rgb(255, 253, 249)', 'rgb(21, 36, 46)', 'rgb(23, 58, 78)']);
  });

  it('has a program that runs when a bundler has made a page of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samtykke-readme-'));
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, sample('ts', 2));
    const output = await build({
      root: folder,
      logLevel: 'silent',
      configFile: false,
      resolve: { alias: { samtykke: resolve('dist/npm/index.js') } },
      build: { write: false, rollupOptions: { input: entry } },
    });
    rmSync(folder, { recursive: true });
    const { output: files } = [output].flat()[0] as {
      output: { fileName: string; code?: string; isEntry?: boolean }[];
    };
    for (const { fileName, code } of files) {
      site.page(`/${fileName}`, (context) =>
        context.body(code ?? '', 200, { 'Content-Type': 'text/javascript' }),
      );
    }
    const main = files.find(({ isEntry }) => isEntry)?.fileName;
    site.page(
      '/',
      `<!doctype html><title>A page</title><body><a href="#samtykke">Cookies</a><script type="module" src="/${main}"></script>`,
    );
    const page = await visit.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-preferences[open]');
    expect(await page.evaluate('document.cookie')).toMatch(/statistics=1&counter=0$/);
    await expect.poll(() => told, SOON).toContain('counting');
    expect(told).not.toContain('granted');
  });
});
