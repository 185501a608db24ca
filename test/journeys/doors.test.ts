import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import {
  answer,
  hasDecided,
  hear,
  isAsked,
  leavePreferences,
  SOON,
  untilAsked,
  untilSettled,
} from '../support/visitor.js';

const DECLARATION = `<script type="application/json" id="samtykke-declaration">${JSON.stringify(SHOP)}</script>`;
const repository = process.cwd();

/** A page of this head and body. */
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
  <script>window.ran = []</script>${head}</head><body><h1>Shop</h1>${body}</body></html>`;

const ran = (page: Page) => page.evaluate('window.ran');
const untilRan = (page: Page, names: readonly string[]) =>
  expect.poll(() => ran(page), SOON).toEqual(names);

describeInBrowsers('the ways into a page', (visit) => {
  let site: Site;
  let held: string;
  beforeAll(async () => {
    site = await startSite();
    held = `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=tag"></script>`;
    site.page('/cookies.json', (context) => context.json(SHOP));
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const script = (attributes = '', file = 'samtykke.js') =>
    `<script src="/${file}"${attributes && ` ${attributes}`}></script>`;
  const fetched = 'data-declaration="/cookies.json"';

  it.each<[string, () => string]>([
    ['in the head, before the declaration', () => html(script() + DECLARATION, held)],
    ['in the head, after the declaration', () => html(DECLARATION + script(), held)],
    ['in the head, with the declaration in the body', () => html(script(), held + DECLARATION)],
    ['at the end of the body', () => html(DECLARATION, held + script())],
    [
      'at the end of the body, before the declaration',
      () => html('', held + script() + DECLARATION),
    ],
    ['with async', () => html(script('async') + DECLARATION, held)],
    ['with async, after the page', () => html('', held + DECLARATION + script('async'))],
    ['with defer', () => html(script('defer') + DECLARATION, held)],
    ['twice', () => html(script() + DECLARATION + script(), held + script('async'))],
    ['with data-declaration', () => html(script(fetched), held)],
    ['with data-declaration and async', () => html(script(`async ${fetched}`), held)],
    ['with data-declaration and defer', () => html(script(`defer ${fetched}`), held)],
    ['with data-declaration, at the end of the body', () => html('', held + script(fetched))],
    ['in one file, with async', () => html(script('async', 'samtykke.all.js') + DECLARATION, held)],
    ['in one file, with data-declaration', () => html(script(fetched, 'samtykke.all.js'), held)],
  ])('asks, releases and remembers with the script %s', async (_, markup) => {
    site.page('/', markup());
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(`${site.origin}/`);
    await untilAsked(page);
    expect(await ran(page)).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    expect(await page.$$('#samtykke-notice')).toHaveLength(1);
    await answer(page, 'accept');
    await untilRan(page, ['tag']);
    await page.reload();
    await untilRan(page, ['tag']);
    expect(await hasDecided(page)).toBe(true);
    expect(await isAsked(page)).toBe(false);
    expect(site.vendorPaths()).toHaveLength(2);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it('asks in the language that data-lang names', async () => {
    site.page('/', html(DECLARATION + script('data-lang="nb"'), held));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await untilAsked(page);
    expect(await page.$eval('#samtykke-notice', (notice) => notice.getAttribute('lang'))).toBe(
      'nb',
    );
    expect(site.ownFiles()).not.toContain('/samtykke-en.js');
  });

  it('asks in one request of ours when everything is in one file', async () => {
    site.page('/', html(DECLARATION + script('', 'samtykke.all.js'), held));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await answer(page, 'accept');
    await untilRan(page, ['tag']);
    await untilSettled(() => site.asked.length);
    expect(site.ownFiles()).toEqual(['/samtykke.all.js']);
  });

  it('calls back who has queued before the script and who comes after it', async () => {
    const queue = (name: string) =>
      `<script>(window.samtykke ||= []).push((consent) => ran.push('${name} ' + consent.state.decided))</script>`;
    site.page('/', html(queue('first') + queue('second') + script() + DECLARATION, queue('third')));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await untilRan(page, ['first false', 'second false', 'third false']);
    await page.evaluate(`samtykke.push((consent) => ran.push(consent === samtykke))`);
    await expect.poll(() => page.evaluate('ran[3]'), SOON).toBe(true);
  });

  it('calls back the others when one that has queued throws', async () => {
    const queue = (body: string) =>
      `<script>(window.samtykke ||= []).push(() => { ${body} })</script>`;
    site.page(
      '/',
      html(
        queue(`throw new Error('mine')`) + queue(`ran.push('other')`) + script() + DECLARATION,
        '',
      ),
    );
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await untilRan(page, ['other']);
    await untilAsked(page);
  });

  it('gives itself as window.samtykke and through its promise', async () => {
    site.page('/', html(DECLARATION + script(), ''));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    expect(await page.evaluate('samtykke.ready.then((consent) => consent === samtykke)')).toBe(
      true,
    );
    expect(await page.evaluate(`[samtykke.has('necessary'), samtykke.has('statistics')]`)).toEqual([
      true,
      false,
    ]);
  });

  it('tells the document when it is ready, and of each change', async () => {
    site.page(
      '/',
      html(
        `<script>
          document.addEventListener('samtykke:ready', ({ detail }) => ran.push(['ready', detail.state.decided, detail === samtykke]));
          document.addEventListener('samtykke:change', ({ detail: { state, change } }) =>
            ran.push(['change', state.decided, state.source, change.granted, change.withdrawn]));
        </script>${script()}${DECLARATION}`,
        '',
      ),
    );
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await answer(page, 'accept');
    await page.evaluate('samtykke.choose({ statistics: false })');
    expect(await ran(page)).toEqual([
      ['ready', false, true],
      [
        'change',
        true,
        'dialog',
        ['functional', 'statistics', 'marketing', 'fonts', 'counter', 'pixel', 'video'],
        [],
      ],
      ['change', true, 'program', [], ['statistics', 'counter', 'video']],
    ]);
    await page.reload();
    await expect.poll(() => ran(page), SOON).toEqual([['ready', true, true]]);
  });

  it('shows the preferences when the page is come to by #samtykke', async () => {
    site.page('/', shopPage(held));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/#samtykke`);
    await expect.poll(() => page.$('#samtykke-preferences[open]'), SOON).not.toBe(null);
    await leavePreferences(page, 'reject');
    await page.reload();
    await expect.poll(() => page.$('#samtykke-preferences[open]'), SOON).not.toBe(null);
  });

  it('puts a button in the corner where the page has no link to the preferences', async () => {
    site.page('/', html(DECLARATION + script(), held));
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`);
    await answer(page, 'reject');
    await page.waitForSelector('[data-role=reopen]', { visible: true });
    await page.click('[data-role=reopen]');
    await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
    site.page('/', shopPage(held));
    await page.reload();
    expect(await hasDecided(page)).toBe(true);
    expect(await page.$('[data-role=reopen]')).toBe(null);
  });

  it('works in a page that Vite has bundled, with the dialog and the language apart', async () => {
    const root = await mkdtemp(join(tmpdir(), 'samtykke-vite-'));
    try {
      await mkdir(join(root, 'node_modules'));
      await symlink(repository, join(root, 'node_modules/samtykke'));
      await writeFile(
        join(root, 'index.html'),
        html(
          '',
          `${held}<a href="#samtykke">Cookies</a><script type="module" src="/main.js"></script>`,
        ),
      );
      await writeFile(
        join(root, 'main.js'),
        `import { createConsent } from 'samtykke';
        window.consent = createConsent(${JSON.stringify(SHOP)});`,
      );
      const built = await build({
        root,
        configFile: false,
        logLevel: 'error',
        build: { write: false },
      });
      if (!('output' in built)) throw new Error('Vite has built something else');
      const chunks = built.output.map(({ fileName }) => fileName);
      expect(chunks).toContainEqual(expect.stringMatching(/dialog/));
      for (const language of ['en', 'nb', 'sv']) {
        expect(chunks).toContainEqual(expect.stringMatching(new RegExp(`\\b${language}-`)));
      }
      for (const file of built.output) {
        const content = file.type === 'asset' ? file.source : file.code;
        const type = file.fileName.endsWith('.js') ? 'text/javascript' : 'text/html';
        site.page(`/${file.fileName}`, (context) =>
          context.body(content as string, 200, { 'Content-Type': type }),
        );
      }
    } finally {
      await rm(root, { recursive: true });
    }
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(`${site.origin}/index.html`);
    await answer(page, 'accept');
    await untilRan(page, ['tag']);
    const assets = () =>
      site.asked.map(({ path }) => path).filter((path) => path.includes('/assets/'));
    expect(assets()).toContainEqual(expect.stringMatching(/dialog/));
    expect(assets()).toContainEqual(expect.stringMatching(/\ben-/));
    expect(assets()).not.toContainEqual(expect.stringMatching(/\b(nb|sv)-/));
    site.asked.length = 0;
    await page.reload();
    await untilRan(page, ['tag']);
    expect(await page.evaluate('consent.state.decided')).toBe(true);
    expect(assets()).not.toContainEqual(expect.stringMatching(/dialog|\b(en|nb|sv)-/));
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });
});

describeInBrowsers('a page under a strict Content-Security-Policy', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  it('asks, releases and remembers without a single violation', async () => {
    const page = await visit.newPage();
    const heard = hear(page);
    await page.evaluateOnNewDocument(`window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(violatedDirective + ' ' + blockedURI));`);
    const hosts = () => [...new Set(demo.requests.map(({ host }) => host))].sort();
    await page.goto(demo.origin('csp.example'));
    await answer(page, 'accept');
    for (const visits of ['first', 'second']) {
      await expect
        .poll(hosts, { ...SOON, message: `hosts of the ${visits} visit` })
        .toEqual(['region1.google-analytics.com', 'www.googletagmanager.com']);
      await untilSettled(() => demo.requests.length);
      expect(await page.evaluate('violations')).toEqual([]);
      demo.reset();
      await page.reload();
    }
    expect(await isAsked(page)).toBe(false);
    await page.focus('a[href="#samtykke"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$('#samtykke-preferences[open]'), SOON).not.toBe(null);
    expect(await page.evaluate('violations')).toEqual([]);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });
});

describe('the ways into Node', () => {
  const run = async (code: string): Promise<unknown> => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code],
      { cwd: repository },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  it('can be imported without a page, and touches nothing', async () => {
    const left = await run(`
      const before = Object.getOwnPropertyNames(globalThis);
      await import('samtykke');
      const after = Object.getOwnPropertyNames(globalThis);
      console.log(JSON.stringify(after.filter((name) => !before.includes(name))));`);
    expect(left).toEqual([]);
  });

  it('grants what is required, and nothing else, where nobody can be asked', async () => {
    const seen = await run(`
      import { createConsent } from 'samtykke';
      const consent = createConsent(${JSON.stringify(SHOP)});
      const heard = [];
      consent.subscribe((state) => heard.push(state.decided));
      consent.run('statistics', () => heard.push('ran'));
      consent.acceptAll();
      consent.open();
      console.log(JSON.stringify({
        decided: consent.state.decided,
        necessary: consent.has('necessary'),
        statistics: consent.has('statistics'),
        heard,
      }));
      consent.destroy();`);
    expect(seen).toEqual({ decided: false, necessary: true, statistics: false, heard: [false] });
  });

  it('throws every mistake of a declaration at once', async () => {
    const seen = await run(`
      import { createConsent, DeclarationError } from 'samtykke';
      try {
        createConsent({ ...${JSON.stringify(SHOP)}, version: 1, services: [] });
      } catch (error) {
        console.log(JSON.stringify({
          known: error instanceof DeclarationError,
          paths: error.problems.map(({ path }) => path),
        }));
      }`);
    expect(seen).toEqual({ known: true, paths: ['version', 'services'] });
  });

  it('gives its languages and its schema by their own names', async () => {
    const seen = await run(`
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      const { default: nb } = await import('samtykke/languages/nb');
      const schema = readFileSync(fileURLToPath(import.meta.resolve('samtykke/declaration.schema.json')), 'utf8');
      console.log(JSON.stringify([nb.actions.accept, typeof JSON.parse(schema).$schema]));`);
    expect(seen).toEqual(['Godta alle', 'string']);
  });
});
