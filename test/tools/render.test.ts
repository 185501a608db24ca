import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import { LANGUAGES, type Language } from '../../src/declaration/language.js';
import { renderDeclaration } from '../../src/server.js';
import { markdownOf } from '../../src/tools/render/markdown.js';
import { FULL_SHOP } from '../declaration/full-shop.js';
import { runSamtykke } from '../support/run-samtykke.js';
import { SHOP } from '../support/shop.js';

/** Names that mean something in Markdown, in HTML or in a table. */
const ODD = 'a|b <script>alert(1)</script> `code` *bold* _x_ [y](z) ~~s~~ \\ & &amp; $m$ # 1. !';
const ODD_SHOP: Declaration = {
  ...SHOP,
  controller: {
    ...SHOP.controller,
    name: `# ${ODD}`,
    address: '1. Storgata\n\n- 2',
    phone: '+ 47',
  },
  purposes: [
    { id: 'necessary', required: true },
    { id: 'chat', name: ODD, description: `- ${ODD}` },
  ],
  services: [
    {
      id: 'desk',
      purpose: 'chat',
      name: ODD,
      vendor: {
        name: ODD,
        country: 'US',
        policy: 'https://desk.example/a|b<c>(d)',
        transfer: ODD,
        subprocessors: [{ name: `+ ${ODD}` }, { name: `2) ${ODD}` }],
      },
      collects: ODD,
      stores: [{ name: '/^(_a|b)[*]\\d+$/', kind: 'cookie', why: `line\nline | ${ODD}` }],
    },
  ],
};

const DECLARATIONS: [string, Declaration][] = [
  ['the shop', SHOP],
  ['a shop that states everything', FULL_SHOP],
  ['a shop with odd names', ODD_SHOP],
  ...['inprog', 'attend', 'infosoft'].map((name): [string, Declaration] => [
    name,
    JSON.parse(readFileSync(`demo/sites/${name}/declaration.json`, 'utf8')),
  ]),
];

const spaced = (text: string | null | undefined): string =>
  (text ?? '').replace(/[ \t\r\n]+/g, ' ').trim();

/** What a reader of the Markdown reads. */
const read = (markdown: string): string =>
  spaced(
    markdown
      .replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\(<[^>]*>\)/g, '$1')
      .replace(/(?<!\\)\*\*/g, '')
      .replace(/\\(.)/g, '$1')
      .replace(/[\u2068\u2069]/g, ''),
  );

/** The rows of tables, as cells that are read. */
const rowsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\)(?:\\\\)* \| /)
        .map(read),
    )
    .filter(([cell]) => cell !== '---');

describe.each(DECLARATIONS)('the declaration of %s in Markdown', (_, declaration) => {
  it.each(['nb', 'en', 'ar'] as Language[])('says in "%s" every fact of the HTML', (language) => {
    const html = renderDeclaration(declaration, { language });
    const markdown = markdownOf(html);
    const { document } = new JSDOM(html).window;
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => spaced(textContent));

    const lines = markdown.split('\n').map((line) => read(line.replace(/^ *(#+|-) /, '')));
    for (const text of [...texts('h2, h3, h4, p, caption'), ...texts('dd > div')]) {
      expect(lines.filter((line) => line.includes(text)).length, text).toBeGreaterThan(0);
    }
    const facts = [...document.querySelectorAll('dl > div')].filter(
      (each) => each.lastElementChild?.textContent,
    );
    for (const each of facts) {
      const term = spaced(each.querySelector('dt')?.textContent);
      const several = [...each.querySelectorAll('dd > div')];
      const given = several.length > 1 ? '' : spaced(each.querySelector('dd')?.textContent);
      expect(lines).toContain(`${term}: ${given}`.trim());
    }
    expect(rowsOf(markdown)).toEqual(
      [...document.querySelectorAll('tr')].map(({ children }) =>
        [...children].map(({ textContent }) => spaced(textContent)),
      ),
    );
    for (const { href } of document.querySelectorAll<HTMLAnchorElement>('a[href^=http]')) {
      expect(markdown).toContain(new URL(href).host);
    }
    // Nothing in it is HTML, but for what turns the page around.
    const tags = [...markdown.matchAll(/(?<!\\|\()<[a-z/][^>]*>/gi)].map(([tag]) => tag);
    expect(tags).toEqual(language === 'ar' ? ['<div dir="rtl" lang="ar">', '</div>'] : []);
  });
});

describe('samtykke render', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samtykke-'));
    file = join(folder, 'cookies.json');
    writeFileSync(file, JSON.stringify(SHOP));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const render = (...args: string[]) => runSamtykke(['render', file, ...args]);

  it('prints the page as HTML in the first language of the declaration', async () => {
    const { code, out, err } = await render();
    expect([code, err, out]).toEqual([0, '', `${renderDeclaration(SHOP)}\n`]);
  });

  it.each([
    ['sv', 'sv'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
  ])('prints it in %s', async (wanted, language) => {
    const { out, err } = await render('--lang', wanted);
    expect([out, err]).toEqual([
      `${renderDeclaration(SHOP, { language: language as Language })}\n`,
      '',
    ]);
  });

  it('prints Markdown, and tells when a language is not declared', async () => {
    const { code, out, err } = await render('--format', 'markdown', '--lang', 'he');
    expect([code, out]).toEqual([0, markdownOf(renderDeclaration(SHOP, { language: 'he' }))]);
    expect(err).toMatch(/"he" is not among the languages/);
  });

  it('writes a whole page that needs nothing else', async () => {
    const page = join(folder, 'new', 'page.html');
    const { code, out, err } = await render('--page', '--lang', 'sv', '-o', page);
    expect([code, out, err]).toEqual([0, '', `Written: ${page}\n`]);
    const { document } = new JSDOM(readFileSync(page, 'utf8')).window;
    expect(document.documentElement.lang).toBe('sv');
    expect(document.title).toContain('Shop AS');
    expect(document.querySelectorAll('link, script, [src]')).toHaveLength(0);
    expect(document.querySelector('style')?.textContent).toContain('.samtykke-declaration');
    expect(document.querySelector('main > [data-samtykke=declaration]')?.outerHTML).toBe(
      new JSDOM(renderDeclaration(SHOP, { language: 'sv' })).window.document.body.innerHTML,
    );
  });

  it('prints one JSON document with what it says', async () => {
    const { out, err } = await render('--json', '--lang', 'nb');
    expect(err).toBe('');
    const { language, direction, controller, purposes } = JSON.parse(out);
    expect([language, direction, controller.authority]).toEqual(['nb', 'ltr', 'Datatilsynet']);
    expect(purposes.map(({ name }: { name: string }) => name)).toEqual([
      'Nødvendige',
      'Ekstra funksjoner',
      'Statistikk',
      'Markedsføring',
    ]);
    expect(purposes[2].services.map(({ name }: { name: string }) => name)).toEqual([
      'Counter',
      'Film',
    ]);
    expect(purposes[2].services[0].stores[0]).toEqual({
      name: '_shop_stats',
      kind: 'cookie',
      lifetime: 'P6M',
      party: 'first',
    });
  });

  it('says in JSON what the catalogue says of a service', async () => {
    const used = join(folder, 'used.json');
    writeFileSync(used, JSON.stringify({ ...SHOP, services: [{ use: 'google-analytics' }] }));
    const { purposes } = JSON.parse((await runSamtykke(['render', used, '--json'])).out);
    const [{ vendor, hosts, collects, stores }] = purposes[2].services;
    expect([vendor.country, hosts.length > 0, collects.length > 0]).toEqual(['IE', true, true]);
    for (const { why, reason } of stores)
      expect([typeof why, reason]).toEqual(['string', undefined]);
  });

  it('names the languages where it does not have one', async () => {
    const { code, out, err } = await render('--lang', 'tlh');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('There are no texts in the language "tlh"');
    expect(err).toContain(LANGUAGES.join(', '));
  });

  it.each([
    [['--format', 'pdf'], /Allowed choices are html, markdown/],
    [['--page', '--format', 'markdown'], /Only HTML can be a whole page/],
    [['-o', '/proc/nobody/page.html'], /"\/proc\/nobody\/page.html" could not be written/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, err } = await render(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says where nothing can be written', async () => {
    const { code, err } = await render('-o', join(file, 'page.html'));
    expect(code).toBe(2);
    expect(err).toMatch(/something on its path is not a folder/);
  });

  it('says when there is no declaration, and what is wrong with one', async () => {
    expect((await runSamtykke(['render', join(folder, 'none.json')])).err).toMatch(/no such file/);
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{ "version": 1 ');
    const { code, err } = await runSamtykke(['render', wrong]);
    expect(code).toBe(2);
    expect(err).toMatch(/is not valid:\n {2}1:\d+ {2}expected a close brace/);
  });
});
