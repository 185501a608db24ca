import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Answers } from '../../src/tools/init/answers.js';
import { ask } from '../../src/tools/init/ask.js';
import { readServices } from '../../src/tools/init/read-services.js';
import { usualLanguages } from '../../src/tools/init/usual-languages.js';
import { runSamtykke } from '../support/run-samtykke.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runSamtykke(args, { cwd: folder });
const written = async (name = 'cookies.json'): Promise<Declaration> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));

const WHO = ['--name', 'Shop AS', '--country', 'NO', '--email', 'post@shop.example'];
const ALL = [...WHO, '--policy', '/privacy', '--languages', 'nb,en'];

describe('samtykke init', () => {
  it('writes a declaration that nothing can be said against', async () => {
    const { code, out, err } = await run('init', ...ALL, '--services', 'plausible,spotify');
    expect(code).toBe(0);
    expect(err).toContain('cookies.json is written');
    expect(err).not.toContain('What only you can say');
    const declaration = await written();
    expect(declaration).toMatchObject({
      $schema: expect.stringMatching(/^https:.*declaration\.schema\.json$/),
      version: '1.0',
      updated: new Date().toISOString().slice(0, 10),
      controller: {
        name: 'Shop AS',
        country: 'NO',
        email: 'post@shop.example',
        policy: '/privacy',
        authority: 'datatilsynet',
      },
      languages: ['nb', 'en'],
      purposes: [{ id: 'necessary', required: true }, { id: 'functional' }, { id: 'statistics' }],
    });
    expect(declaration.services.slice(1)).toEqual([{ use: 'plausible' }, { use: 'spotify' }]);
    expect(out).toMatch(/^<!doctype html>/);
    expect((await run('check', 'cookies.json')).code).toBe(0);
  });

  it('tells what only the owner can say', async () => {
    const services = 'google-analytics:measurementId=G-XXXX';
    const { code, err } = await run('init', ...ALL, '--services', services);
    expect(code).toBe(0);
    expect(err).toContain('What only you can say:');
    expect(err).toMatch(/cookies\.json:\d+:\d+ {2}Google LLC is in US/);
    const { out } = await run('check', 'cookies.json', '--json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; level: string }[] };
    const rules = findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule);
    expect(rules).toEqual(['no-transfer-ground']);
  });

  it('prints a page that loads the declaration, holds what is not loaded by us, and leads back', async () => {
    const services = 'google-analytics:measurementId=G-XXXX,hubspot,youtube,cloudflare';
    const { out } = await run('init', ...ALL, '-o', 'site/mine.json', '--services', services);
    const { document } = new JSDOM(out).window;
    expect(document.documentElement.lang).toBe('nb');
    expect(document.querySelector('script')?.outerHTML).toBe(
      '<script src="/samtykke.js" data-declaration="/mine.json"></script>',
    );
    const held = [...document.querySelectorAll('[data-consent]')];
    expect(held.map((each) => [each.localName, each.getAttribute('data-consent')])).toEqual([
      ['textarea', 'hubspot'],
      ['iframe', 'youtube'],
    ]);
    expect(document.querySelector('[src*=youtube]')).toBeNull();
    expect(document.querySelector('a[href="#samtykke"]')?.textContent).toBe(
      'Innstillinger for informasjonskapsler',
    );
    expect(document.querySelector('[data-samtykke=declaration]')).not.toBeNull();
    expect(await written('site/mine.json')).toBeTruthy();
  });

  it('prints a page in which a name is a name', async () => {
    const name = '</title><script>alert(1)</script> & "Søn"';
    const { out } = await run('init', '--yes', '--name', name);
    const { document } = new JSDOM(out).window;
    expect(document.querySelector('h1')?.textContent).toBe(name);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect((await written()).controller.name).toBe(name);
  });

  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await run('init', ...ALL, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['file', 'declaration', 'page']);
    expect(told.file).toBe('cookies.json');
    expect(told.declaration).toEqual(await written());
    expect(told.page).toMatch(/^<!doctype html>/);
  });

  it('names the flags that are missing where nobody can be asked', async () => {
    const { code, out, err } = await run('init', '--country', 'NO', '--policy', '/privacy');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('have to be given: --name, --email, --languages.');
    expect(await readdir(folder)).toEqual([]);
  });

  it('with --yes needs a name only, and leaves out the rest', async () => {
    const { code, err } = await run('init', '--yes', '--name', 'Shop AB', '--country', 'se');
    expect(code).toBe(0);
    const { controller, languages, services } = await written();
    expect(controller).toEqual({ name: 'Shop AB', country: 'SE', authority: 'imy' });
    expect(languages).toEqual(['sv']);
    expect(services).toHaveLength(1);
    expect(err).toContain('No e-mail address to write to.');
    expect((await run('init', '--yes', '-o', 'other.json')).err).toContain('given: --name.');
  });

  it('never writes over a file, unless it is told to', async () => {
    await writeFile(join(folder, 'cookies.json'), 'mine');
    const { code, err } = await run('init', ...ALL);
    expect(code).toBe(2);
    expect(err).toContain('"cookies.json" is there already.');
    expect(await readFile(join(folder, 'cookies.json'), 'utf8')).toBe('mine');
    expect((await run('init', ...ALL, '--force')).code).toBe(0);
    expect((await written()).controller.name).toBe('Shop AS');
  });

  it('names the schema that is installed beside it', async () => {
    const schemas = join(folder, 'node_modules/samtykke/dist/npm');
    await mkdir(schemas, { recursive: true });
    await writeFile(join(schemas, 'declaration.schema.json'), '{}');
    await run('init', ...ALL);
    expect((await written()).$schema).toBe(
      './node_modules/samtykke/dist/npm/declaration.schema.json',
    );
  });

  it.each([
    [['--country', 'Norge'], '--country: expected a country of two capital letters, got "NORGE"'],
    [['--email', 'post'], '--email: expected an e-mail address, got "post"'],
    [['--policy', 'privacy'], '--policy: expected a link that begins with https:, http: or /'],
    [['--languages', 'no'], 'there are no texts in no.\nNorwegian is nb or nn.'],
    [
      ['--services', 'hubspt'],
      '--services hubspt: expected a service of the catalogue, perhaps "hubspot"',
    ],
    [
      ['--services', 'google-analytics:'],
      '--services google-analytics, measurementId: expected a measurement id as "G-XXXXXXX", got nothing',
    ],
    [
      ['--services', 'google-analytics:measurementId=UA-1'],
      '--services google-analytics, measurementId: expected a measurement id as "G-XXXXXXX", got "UA-1"',
    ],
    [['--services', 'youtube:id=1'], '--services youtube, options: expected nothing'],
    [['--services', 'hubspot,hubspot'], 'expected an id of its own, got "hubspot" again'],
    [['--output', '.'], '"." is a folder.'],
    [['--output', 'taken/cookies.json'], 'something on its path is not a folder'],
    [['--output', '/proc/cookies.json'], 'could not be written'],
    [['--output', '/dev/full', '--force'], 'the disk is full'],
  ])('ends with 2 and says why for %j', async (args, message) => {
    await writeFile(join(folder, 'taken'), '');
    const { code, out, err } = await run('init', ...ALL, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at |not foreseen/);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('services on a command line', () => {
  it.each([
    ['', []],
    ['hubspot', [{ use: 'hubspot' }]],
    [' hubspot , youtube,', [{ use: 'hubspot' }, { use: 'youtube' }]],
    ['stripe:', [{ use: 'stripe', options: {} }]],
    [
      'stripe:advancedFraudSignals=false,meta-pixel:pixelId=1:pageView=true',
      [
        { use: 'stripe', options: { advancedFraudSignals: false } },
        { use: 'meta-pixel', options: { pixelId: '1', pageView: true } },
      ],
    ],
    [
      'matomo:address=https://stats.example/a,B:siteId=3,hubspot',
      [
        { use: 'matomo', options: { address: 'https://stats.example/a,B', siteId: '3' } },
        { use: 'hubspot' },
      ],
    ],
    [
      'google-fonts:families=Open+Sans:wght@400,700|Lora',
      [{ use: 'google-fonts', options: { families: ['Open+Sans:wght@400,700', 'Lora'] } }],
    ],
  ])('%j', (text, services) => {
    expect(readServices(text)).toEqual(services);
  });

  it.each([
    ['NO', 'nb'],
    ['SE', 'sv'],
    ['DE', 'de'],
    ['AT', 'de'],
    ['BR', 'pt'],
    ['JP', 'en'],
    ['Norge', 'en'],
    [undefined, 'en'],
  ])('of %s, the language is %s', (country, language) => {
    expect(usualLanguages(country)).toEqual([language]);
  });
});

/** A terminal on which somebody types. */
function typing() {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  const waiting = new Set<() => void>();
  output.on('data', (text) => {
    seen += text;
    for (const each of waiting) each();
  });
  /** Types once the question is there. */
  const answer = (question: string, keys: string): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!seen.includes(question)) return;
        waiting.delete(look);
        seen = seen.slice(seen.indexOf(question) + question.length);
        // It is asked a moment before an answer is heard.
        setImmediate(() => {
          input.write(keys);
          done();
        });
      };
      waiting.add(look);
      look();
    });
  return { terminal: { input, output }, answer };
}

const ENTER = '\r';

describe('the questions', () => {
  it('are asked in order, and their answers make a declaration', async () => {
    const { terminal, answer } = typing();
    const asked = ask({ services: readServices('hubspot') }, terminal);
    await answer('Who answers for the site?', `Shop AS${ENTER}`);
    await answer('In which country?', `no${ENTER}`);
    await answer('Which e-mail address', `post@shop.example${ENTER}`);
    await answer('Where is the privacy policy?', `/privacy${ENTER}`);
    await answer('Which languages', ENTER);
    expect(await asked).toEqual({
      name: 'Shop AS',
      country: 'NO',
      email: 'post@shop.example',
      policy: '/privacy',
      languages: ['nb'],
      services: [{ use: 'hubspot' }],
    });
  });

  const GIVEN: Partial<Answers> = {
    name: 'Shop AS',
    country: 'NO',
    email: 'post@shop.example',
    policy: '/privacy',
    languages: ['nb'],
  };

  it('are left out where a flag has answered, and go on to what a service is loaded with', async () => {
    const { terminal, answer } = typing();
    const asked = ask(GIVEN, terminal);
    await answer('Which services', 'google analyt');
    await answer('Google Analytics', '\t');
    await answer('Google Analytics', ENTER);
    await answer('Shall Samtykke load Google Analytics', ENTER);
    await answer('Google Analytics, measurementId', `UA-1${ENTER}`);
    await answer('Expected a measurement id', `${'\x7f'.repeat(4)}G-XXXX${ENTER}`);
    const { services } = await asked;
    expect(services).toEqual([{ use: 'google-analytics', options: { measurementId: 'G-XXXX' } }]);
  });

  it('ask again where an answer cannot be used', async () => {
    const { terminal, answer } = typing();
    const { email, ...rest } = GIVEN;
    const asked = ask({ ...rest, services: [] }, terminal);
    await answer('Which e-mail address', `post${ENTER}`);
    await answer('Expected an e-mail address', `@shop.example${ENTER}`);
    expect(await asked).toMatchObject({ email: 'post@shop.example' });
  });

  it.each([
    ['Ctrl-C', '\x03'],
    ['Escape', '\x1b'],
  ])('end with %s', async (_name, key) => {
    const { terminal, answer } = typing();
    const asked = ask({}, terminal);
    const ended = expect(asked).rejects.toMatchObject({ name: 'Cancelled' });
    await answer('Who answers for the site?', key);
    await ended;
  });
});
