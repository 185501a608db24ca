import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.mjs';
import type { ScannedStore, ScanResult } from '../../src/tools/scan/scan-result.js';
import { browserArguments, runSamtykke, startSamtykke } from '../support/run-samtykke.js';
import { type ScannedSite, startScannedSite } from '../support/scanned-site.js';

let folder: string;
let more: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samtykke-scan-'));
  more = [...(await browserArguments()), '--delay', '0'];
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);
const scan = (...args: string[]) => runSamtykke(['scan', ...args, ...more]);
/** Scans, and gives everything that was seen. */
async function scanned(...args: string[]): Promise<ScanResult> {
  const { code, out, err } = await scan(...args, '--json');
  expect({ code, err: err.includes('samtykke:') ? err : '' }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as ScanResult;
}
const pathsOf = ({ pages }: ScanResult): string[] =>
  pages.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
const storeOf = ({ stores }: ScanResult, name: string): ScannedStore | undefined =>
  stores.find((each) => each.name === name);
const hostOf = ({ hosts }: ScanResult, name: string) => hosts.find(({ host }) => host === name);

describe('a site of many kinds', () => {
  let site: ScannedSite;
  let result: ScanResult;
  beforeAll(async () => {
    site = await startScannedSite();
    const { origin } = site;
    site.text(
      'site',
      '/robots.txt',
      `User-agent: *\nDisallow: /secret\nSitemap: ${origin}/maps.xml`,
    );
    site.text(
      'site',
      '/maps.xml',
      `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/map.xml.gz</loc></sitemap></sitemapindex>`,
      'text/xml',
    );
    site.answer('site', '/map.xml.gz', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/gzip' })
        .end(
          gzipSync(
            `<urlset><url><loc>${origin}/only-in-sitemap?a=1&amp;utm_source=x</loc></url><url><loc>${site.at('other')}/away</loc></url></urlset>`,
          ),
        ),
    );
    site.html(
      'site',
      '/',
      `<a href="/about#team">About</a> <a href="/about/">Again</a> <a href="/secret">Secret</a>
      <a href="/price.pdf">Prices</a> <a href="/logout">Log out</a> <a href="${site.at('other')}/">Other</a>
      <a href="/list?sort=1">1</a> <a href="/list?sort=2">2</a> <a href="/list?sort=3">3</a>
      <a href="/list?sort=4">4</a> <a href="/list?sort=5">5</a>
      <script src="${site.at('www.googletagmanager.com')}/gtag/js?id=G-ABC123"></script>
      <script src="${site.at('cdn.stranger.example')}/widget.js"></script>
      <div style="height: 4000px"></div>
      <img id="lazy"><script>
        new IntersectionObserver(([entry]) => {
          if (entry.isIntersecting) lazy.src = '${site.at('late.stranger.example')}/pixel.gif';
        }).observe(lazy);
      </script>`,
      {
        'set-cookie': [
          'PHPSESSID=abc; Path=/; HttpOnly',
          'year=1; Path=/; Max-Age=31535999; HttpOnly',
        ],
      },
    );
    site.script(
      'www.googletagmanager.com',
      '/gtag/js',
      `document.cookie = '_ga=1; path=/; max-age=63072000';
       document.cookie = '_ga_ABC123DEF4=1; path=/; max-age=63072000';
       document.cookie = 'gone=; path=/; max-age=0';`,
    );
    site.script(
      'cdn.stranger.example',
      '/widget.js',
      `document.cookie = 'stranger_id=1; path=/; max-age=2592000';
       localStorage.setItem('visitor_8f14e45fceea167a5a36dedd4bea2543', '1');
       const frame = document.createElement('iframe');
       frame.src = '${site.at('frames.stranger.example')}/frame';
       document.documentElement.append(frame);`,
    );
    site.html(
      'frames.stranger.example',
      '/frame',
      `<script>localStorage.setItem('framed', '1')</script>`,
    );
    site.html(
      'site',
      '/about',
      `<a href="/deep">Deep</a><script>
      localStorage.setItem('basket', '1');
      sessionStorage.setItem('tab', '1');
      indexedDB.open('orders');
      caches.open('offline-v1');
      new Worker('/worker.js');
      new WebSocket('${site.at('socket.live.example').replace('http', 'ws')}/feed');
      alert('Hello');
      </script>`,
    );
    site.script(
      'site',
      '/worker.js',
      `fetch('${site.at('api.worker.example')}/data').catch(() => {})`,
    );
    site.html('site', '/deep', '<p>Deep</p>');
    site.html('site', '/list', '<p>A list</p>');
    site.html('site', '/only-in-sitemap', '<p>Named by nobody</p>');
    result = await scanned(site.origin, '-o', inFolder('kinds.json'));
  });
  afterAll(() => site.close());

  it('is walked by its links and its sitemaps, and only as far as a program may go', () => {
    expect(pathsOf(result)).toEqual([
      '/',
      '/about',
      '/deep',
      '/list?sort=1',
      '/list?sort=2',
      '/list?sort=3',
      '/only-in-sitemap?a=1',
    ]);
    for (const path of ['/secret', '/logout', '/price.pdf']) {
      expect(site.pathsOf('site')).not.toContain(path);
    }
    expect(site.pathsOf('other')).toEqual([]);
    expect(result.remarks.map(({ message }) => message).join()).toContain('robots.txt keeps 1');
  });

  it('has its cookies told with who set them, and how long they were meant to live', () => {
    expect(storeOf(result, 'year')).toMatchObject({
      httpOnly: true,
      lifetime: 'P1Y',
      party: 'first',
      how: 'header',
      by: `${site.origin}/`,
      page: `${site.origin}/`,
      when: 'before',
    });
    expect(storeOf(result, 'PHPSESSID')).toMatchObject({
      lifetime: 'session',
      service: 'server-session',
    });
    // The jar gives no more than 400 days.
    expect(storeOf(result, '_ga')).toMatchObject({
      lifetime: 'P2Y',
      httpOnly: false,
      how: 'script',
      by: `${site.at('www.googletagmanager.com')}/gtag/js?id=G-ABC123`,
      service: 'google-analytics',
    });
    expect(storeOf(result, '_ga_*')).toMatchObject({
      lifetime: 'P2Y',
      service: 'google-analytics',
    });
    expect(storeOf(result, 'stranger_id')).toMatchObject({
      lifetime: 'P30D',
      service: 'stranger-example',
    });
    expect(storeOf(result, 'gone')).toBeUndefined();
  });

  it('has its keys, databases and caches told, those of frames too', () => {
    const kinds = result.stores.filter(({ kind }) => kind !== 'cookie');
    expect(kinds.map(({ kind, name, party }) => `${party} ${kind} ${name}`).sort()).toEqual([
      'first cache offline-v1',
      'first indexeddb orders',
      'first local basket',
      'first local visitor_*',
      'first session tab',
      'third local framed',
    ]);
  });

  it('has every third party told, whoever has asked it', () => {
    expect(hostOf(result, 'www.googletagmanager.com')).toMatchObject({
      services: ['google-analytics'],
      types: { script: 1 },
      page: `${site.origin}/`,
      by: [`${site.origin}/`],
    });
    expect(hostOf(result, 'frames.stranger.example')).toMatchObject({
      by: [`${site.at('cdn.stranger.example')}/widget.js`],
    });
    expect(hostOf(result, 'late.stranger.example')?.types).toEqual({ image: 1 });
    expect(hostOf(result, 'socket.live.example')?.types).toEqual({ websocket: 1 });
    expect(hostOf(result, 'api.worker.example')).toBeTruthy();
  });

  it('gets a declaration that is valid, and that says what nobody knows', async () => {
    const written = JSON.parse(readFileSync(inFolder('kinds.json'), 'utf8'));
    expect(written).toEqual(result.declaration);
    const { services } = written as { services: Record<string, unknown>[] };
    expect(services.find(({ use }) => use === 'google-analytics')).toEqual({
      use: 'google-analytics',
    });
    const stranger = services.find(({ id }) => id === 'stranger-example');
    expect(stranger).toMatchObject({
      purpose: 'marketing',
      vendor: { name: expect.stringMatching(/^FILL IN: /) },
      hosts: ['cdn.stranger.example', 'frames.stranger.example', 'late.stranger.example'],
    });
    const required = services.filter(({ purpose }) => purpose === 'necessary');
    expect(required.map(({ id }) => id)).toEqual(['samtykke']);
  });

  it('has nothing missing in a declaration that it has got', async () => {
    const again = await scanned(
      site.origin,
      '--merge',
      inFolder('kinds.json'),
      '--fail-on-difference',
    );
    expect(again.difference).toMatchObject({
      added: { services: [], stores: [], hosts: [] },
      lifetimes: [],
    });
  });

  it('is told in a table', async () => {
    const { code, out } = await scan(site.origin, '--max-pages', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/^1 page in \d+ s/);
    expect(out).toMatch(/_ga_\* +site +P2Y +first +before +google-analytics +script www\.google/);
    expect(out).toContain('more pages known: --max-pages takes in more.');
  });

  it('is named by a cookie database where the catalogue knows nothing', async () => {
    const file = inFolder('database.csv');
    writeFileSync(
      file,
      `ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match
1,Stranger Stats,Analytics,stranger_,,"Counts, in a way",30 days,Stranger Ltd,https://stranger.example/privacy,1
2,Elsewhere,Functional,year,www.elsewhere.example,Not here,1 year,Elsewhere,,0`,
    );
    const { declaration } = await scanned(site.origin, '--database', file, '--max-pages', '1');
    expect(declaration.services).toContainEqual({
      id: 'stranger-stats',
      purpose: 'statistics',
      name: 'Stranger Stats',
      vendor: { name: 'Stranger Ltd', policy: 'https://stranger.example/privacy' },
      stores: [{ name: 'stranger_id', kind: 'cookie', lifetime: 'P30D', why: 'Counts, in a way' }],
    });
    expect(declaration.services).toContainEqual(
      expect.objectContaining({ id: 'year', purpose: 'functional' }),
    );
  });

  it('is left alone for as long as robots.txt asks', async () => {
    const slow = await startScannedSite();
    slow.text('site', '/robots.txt', 'User-agent: *\nCrawl-delay: 2');
    slow.html('site', '/', '<a href="/a">a</a><a href="/b">b</a>');
    slow.html('site', '/a', 'a');
    slow.html('site', '/b', 'b');
    await scanned(slow.origin);
    const times = slow.asked.filter(({ path }) => /^\/[ab]?$/.test(path)).map(({ time }) => time);
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThan(1_800);
    await slow.close();
  });
});

describe('the demo', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  const NOT_SEEN: Readonly<Record<string, readonly string[]>> = {
    // What waits for a log-in, a comment, or a visitor who enters the form.
    'inprog.no': ['inprog-session', 'wordpress-preferences', 'google-recaptcha'],
    'attend.no': [],
    'infosoft.se': ['wordpress'],
  };
  it.each([
    ['inprog.no', 'inprog'],
    ['attend.no', 'attend'],
    ['infosoft.se', 'infosoft'],
  ])('shows on %s nothing that its declaration does not say', async (host, name) => {
    const file = `demo/sites/${name}/declaration.json`;
    const result = await scanned(demo.origin(host), '--merge', file, '--fail-on-difference');
    const { difference, isAccepted, hosts, stores } = result;
    expect(isAccepted).toBe(true);
    expect(difference?.added).toEqual({ services: [], stores: [], hosts: [] });
    expect(difference?.notSeen.services).toEqual(
      expect.arrayContaining([...(NOT_SEEN[host] ?? [])]),
    );
    expect(difference?.notSeen.services).not.toContain('samtykke');
    // Nothing comes before consent but what is needed.
    expect(hosts.filter(({ party, when }) => party === 'third' && when === 'before')).toEqual([]);
    expect(stores.filter(({ when }) => when === 'before').map(({ service }) => service)).toEqual(
      [],
    );
  });

  it('gets its texts back as they were, and what was missing beside them', async () => {
    const whole = readFileSync('demo/sites/infosoft/declaration.json', 'utf8');
    const poor = JSON.parse(whole);
    poor.services = poor.services.filter(({ use }: { use?: string }) => use !== 'meta-pixel');
    poor.services[0].stores[0].lifetime = 'P1D';
    poor.services.push({
      id: 'former',
      purpose: 'marketing',
      name: 'Former',
      hosts: ['gone.example'],
    });
    const file = inFolder('poor.json');
    writeFileSync(file, JSON.stringify(poor, null, 4));
    const args = [demo.origin('infosoft.se'), '--merge', file, '-o', file, '--fail-on-difference'];
    const { code, out } = await scan(...args);
    expect(code).toBe(1);
    expect(out).toContain('+ service meta-pixel');
    expect(out).toContain('~ samtykke of samtykke: declared P1D, seen P182D');
    expect(out).toContain('? service former was not seen');
    const merged = JSON.parse(readFileSync(file, 'utf8'));
    expect(merged.services.at(-1)).toEqual({ use: 'meta-pixel' });
    expect(merged.services[0].stores[0].lifetime).toBe('P182D');
    expect(merged.services.slice(1, -1)).toEqual(
      [
        ...poor.services.slice(1, 8).map((each: { stores?: unknown[] }) => each),
        ...poor.services.slice(8),
      ].map((each, index) => ({
        ...each,
        ...(merged.services[index + 1].stores && { stores: merged.services[index + 1].stores }),
      })),
    );
    expect(merged.texts).toEqual(poor.texts);
    expect((await scan(...args)).code).toBe(0);
  });
});

describe('what goes wrong', () => {
  let site: ScannedSite;
  beforeAll(async () => {
    site = await startScannedSite();
    site.answer('site', '/500', (_, response) => response.writeHead(500).end('no'));
    site.answer('site', '/for-ever', (_, response) =>
      response.writeHead(302, { location: '/for-ever' }).end(),
    );
    site.answer('site', '/pdf', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
    );
    site.answer('site', '/login', ({ headers }, response) => {
      if (headers['x-key'] === 'open' && headers.cookie?.includes('staff=1')) {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>In</title>');
      } else response.writeHead(401).end();
    });
    site.answer('site', '/never', () => {});
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it.each([
    ['http://nowhere.invalid/', 'http://nowhere.invalid/ does not resolve'],
    ['nonsense', 'nonsense is no address'],
    ['SITE/500', 'answered 500'],
    ['SITE/for-ever', 'redirects for ever'],
    ['SITE/login', 'needs a login: it answered 401'],
    ['SITE/pdf', 'application/pdf, not a page'],
    ['SITE/never', 'did not answer within 2 seconds'],
  ])('%s is told in one line', async (address, message) => {
    const url = address.replace('SITE', site.origin);
    const { code, out, err } = await scan(url, '--timeout', '2');
    expect(err).toContain(message);
    expect({ code, out, hasTrace: /^\s+at /m.test(err) }).toEqual({
      code: 2,
      out: '',
      hasTrace: false,
    });
  });

  it('gets behind a log-in with what the user gives it, and gives that to nobody else', async () => {
    site.html('site', '/', `<img src="${site.at('other.example')}/a.gif"><a href="/login">in</a>`);
    const { pages } = await scanned(site.origin, '--header', 'X-Key: open', '--cookie', 'staff=1');
    expect(pages.map(({ title }) => title)).toContain('In');
    const given = site.asked.filter(({ headers }) => headers['x-key'] === 'open');
    expect(new Set(given.map(({ host }) => host))).toEqual(new Set(['site']));
  });

  it('goes on where a later page is none, and tells of it', async () => {
    site.html('site', '/', '<a href="/500">500</a><a href="/pdf">pdf</a><a href="/good">good</a>');
    site.html('site', '/good', '<script>alert(1); onbeforeunload = () => "stay";</script>');
    const { pages, remarks } = await scanned(site.origin);
    expect(pages.length).toBe(2);
    expect(remarks.map(({ message }) => message).sort()).toEqual([
      'answered 500.',
      expect.stringContaining('not a page'),
    ]);
  });

  it('goes on from a page that hangs', async () => {
    site.html('site', '/', '<a href="/hang">hang</a><a href="/good">good</a>');
    site.html('site', '/hang', '<script>setTimeout(() => { for (;;); }, 300)</script>');
    site.html('site', '/good', '<p>good</p>');
    const result = await scanned(site.origin, '--timeout', '3', '--concurrency', '1');
    expect(pathsOf(result)).toContain('/good');
  });

  it('sees ten thousand requests of one page, in its time', async () => {
    site.html(
      'site',
      '/many',
      `<script>for (let i = 0; i < 10000; i++) new Image().src = '${site.at('pixel.example')}/' + i + '.gif';</script>`,
    );
    site.answer('pixel.example', '*', (_, response) => response.writeHead(204).end());
    const result = await scanned(`${site.origin}/many`, '--max-pages', '1');
    expect(hostOf(result, 'pixel.example')?.count).toBeGreaterThan(1_000);
    expect(result.took).toBeLessThan(100_000);
  }, 120_000);

  it('does not write over a declaration, nor where nothing can be written', async () => {
    const file = inFolder('mine.json');
    writeFileSync(file, 'mine');
    const there = await scan(site.origin, '-o', file);
    expect(there.code).toBe(2);
    expect(there.err).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const below = await scan(site.origin, '-o', join(file, 'below.json'));
    expect(below.code).toBe(2);
    expect(below.err).toContain('could not be written');
    expect(site.asked).toEqual([]);
  });

  it.each([
    [['--merge', 'nowhere.json'], 'there is no such file'],
    [['--database', 'nowhere.csv'], 'there is no such file'],
    [['--database', 'package.json'], 'has no column'],
    [['--fail-on-difference'], 'needs a declaration'],
  ])('%j is told before anything is opened', async (args, message) => {
    const { code, err } = await scan(site.origin, ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(site.asked).toEqual([]);
  });

  it('gives what it has at Ctrl-C, and leaves no browser behind', async () => {
    const profile = inFolder('profile');
    site.html(
      'site',
      '/',
      `<img src="${site.at('seen.example')}/a.gif"><a href="/never">never</a>`,
    );
    const file = inFolder('stopped.json');
    const args = [
      'scan',
      site.origin,
      ...more,
      '-o',
      file,
      `--browser-arg=--user-data-dir=${profile}`,
    ];
    const running = startSamtykke(args);
    await running.until(/2 of 2/);
    running.interrupt();
    const { code, out, err } = await running.ended;
    expect(code).toBe(2);
    expect(out).toContain('stopped before the end');
    expect(out).toContain('seen.example');
    expect(err).toContain('Stopped');
    expect(err).not.toMatch(/^\s+at /m);
    expect(readFileSync(file, 'utf8')).toContain('seen.example');
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(processes).not.toContain(profile);
  });
});
