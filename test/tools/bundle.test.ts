import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import { default as dutch } from '../../src/languages/nl.js';
import { default as swedish, services as swedishServices } from '../../src/languages/sv.js';
import { runSamtykke } from '../support/run-samtykke.js';
import { SHOP } from '../support/shop.js';

const compressed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

describe('samtykke bundle', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samtykke-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const bundle = async (declaration: Declaration, ...args: string[]) => {
    const file = join(folder, 'cookies.json');
    const output = join(folder, 'js', 'site.js');
    writeFileSync(file, JSON.stringify(declaration));
    const ended = await runSamtykke(['bundle', file, '-o', output, ...args]);
    return { ...ended, output, script: ended.code === 0 ? readFileSync(output, 'utf8') : '' };
  };

  it.each(['inprog', 'attend', 'infosoft'])(
    'writes for %s a script of less than a third of the one with everything',
    async (name) => {
      const output = join(folder, `${name}.js`);
      const declaration = `demo/sites/${name}/declaration.json`;
      const { code, out, err } = await runSamtykke(['bundle', declaration, '-o', output, '--json']);
      expect([code, err]).toEqual([0, '']);
      const { size, file } = JSON.parse(out);
      expect(file).toBe(output);
      expect(size).toEqual({ raw: readFileSync(output).length, brotli: compressed(output) });
      expect(size.brotli).toBeLessThan(compressed('dist/samtykke.all.js') / 3);
    },
  );

  it('takes along the languages of the declaration and no other', async () => {
    const { script, out } = await bundle({ ...SHOP, languages: ['sv'] });
    expect(script).toContain(swedish.actions.reject);
    expect(script).not.toContain(dutch.actions.reject);
    expect(out).toMatch(/Languages: sv\n/);
    expect(out).toMatch(/site\.js {2}\d+\.\d KB, \d+\.\d KB with brotli/);
    expect(out).toContain('<script src="/site.js"></script>');
    const { languages: _, ...none } = SHOP;
    expect((await bundle(none)).out).toMatch(/Languages: en\n/);
  });

  it('takes along the services of the declaration and no other, and what is said of them', async () => {
    const { script, out } = await bundle({
      ...SHOP,
      languages: ['sv'],
      services: [{ use: 'matomo', options: { siteId: '1', address: 'https://stats.example/' } }],
    });
    expect(script).toContain('matomo.php');
    expect(script).not.toContain('connect.facebook.net');
    expect(script).toContain(swedishServices.why.visitor);
    expect(script).not.toContain(swedishServices.why.basket);
    expect(out).toMatch(/Services of the catalogue: matomo\n/);
  });

  it('takes along what refuses, what takes over, and what helps developers only where that is wanted', async () => {
    const lean = (await bundle(SHOP)).script;
    const sizes = [
      (await bundle({ ...SHOP, seal: true })).script,
      (await bundle({ ...SHOP, compat: ['cookiebot'] })).script,
      (await bundle(SHOP, '--development')).script,
    ].map(({ length }) => length - lean.length);
    for (const more of sizes) expect(more).toBeGreaterThan(4000);
    expect(lean).not.toContain('CookieConsent');
    expect(lean).not.toContain('but no service declares it');
  });

  it('names the declaration that it was made of, and lets nothing of it end the script', async () => {
    const { script } = await bundle({ ...SHOP, version: '*/ alert(1) /*' });
    expect(script).toMatch(/^\/\* Samtykke, revision \w+ \*\/\n/);
    expect(() => new Script(script)).not.toThrow();
  });

  it('says how to install what joins the parts', async () => {
    const hook = `export const resolve = (name, context, next) => {
      if (name === "rolldown") throw new Error("gone");
      return next(name, context);
    };`;
    const loader = join(folder, 'loader.mjs');
    writeFileSync(
      loader,
      `import { register } from 'node:module';
       register('data:text/javascript,${encodeURIComponent(hook)}');`,
    );
    const file = join(folder, 'cookies.json');
    writeFileSync(file, JSON.stringify(SHOP));
    const { code, out, err } = await runSamtykke(['bundle', file, '-o', join(folder, 'x.js')], {
      env: { NODE_OPTIONS: `--import ${loader}` },
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/rolldown, is not installed/);
    expect(err).toMatch(/npm install --save-dev rolldown/);
  });

  it.each([
    [['/nowhere/cookies.json', '-o', 'site.js'], /there is no such file/],
    [['package.json', '-o', 'site.js'], /is not valid:/],
    [['demo/csp/declaration.json'], /required option '-o, --output <file>'/],
    [['demo/csp/declaration.json', '-o', '/proc/nobody/site.js'], /could not be written/],
    [['demo/csp/declaration.json', '-o', 'package.json/site.js'], /is not a folder/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, err } = await runSamtykke(['bundle', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
