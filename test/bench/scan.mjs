/**
 * How many pages a minute `samtykke scan` looks at, and what memory that takes: a site of a hundred
 * pages on loopback, each with a style sheet, a script, two images and a third party.
 *
 *   npm run build && node test/bench/scan.mjs
 */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../support/launch-chromium.mjs';

const PAGES = 100;
const PROGRAM = fileURLToPath(new URL('../../dist/tools/samtykke.js', import.meta.url));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://site.localhost');
  const answer = (type, text) => response.writeHead(200, { 'content-type': type }).end(text);
  if (pathname === '/style.css') answer('text/css', 'h1 { color: green }');
  else if (pathname.endsWith('.js')) answer('text/javascript', "document.cookie = 'seen=1'");
  else if (pathname.endsWith('.svg'))
    answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  else if (!/^\/(page\/\d+)?$/.test(pathname)) response.writeHead(404).end();
  else {
    const number = Number(pathname.split('/')[2] ?? 0);
    const links = [1, 2, 3].map((step) => (number * 3 + step) % PAGES);
    answer(
      'text/html',
      `<!doctype html><html lang="en"><title>${number}</title><link rel="stylesheet" href="/style.css">
      <script src="/own.js"></script><script src="http://cdn.other.example.localhost:${port}/tag.js"></script>
      <h1>Page ${number}</h1>${links.map((link) => `<a href="/page/${link}">${link}</a>`).join(' ')}
      <div style="height: 3000px"></div><img src="/${number}.svg"><img loading="lazy" src="/late-${number}.svg">`,
    );
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();

/** Kilobytes of a process and of everything that it has started, apart. */
function memoryOf(pid) {
  const children = new Map();
  const sizes = new Map();
  for (const each of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${each}/status`, 'utf8');
      const parent = Number(/PPid:\s+(\d+)/.exec(status)?.[1]);
      // What processes share counts once.
      const rollup = readFileSync(`/proc/${each}/smaps_rollup`, 'utf8');
      sizes.set(Number(each), Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0));
      children.set(parent, [...(children.get(parent) ?? []), Number(each)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const below = (id) =>
    (children.get(id) ?? []).reduce(
      (sum, child) => sum + (sizes.get(child) ?? 0) + below(child),
      0,
    );
  return { own: sizes.get(pid) ?? 0, browser: below(pid) };
}

async function run(name, args) {
  const browser = findProgram('chromium', 'chromium-browser', 'google-chrome');
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      PROGRAM,
      'scan',
      `http://site.localhost:${port}/`,
      '--max-pages',
      String(PAGES),
      '--json',
      '--browser',
      browser,
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let out = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  const peak = { own: 0, browser: 0 };
  const watch = setInterval(() => {
    const now = memoryOf(child.pid);
    peak.own = Math.max(peak.own, now.own);
    peak.browser = Math.max(peak.browser, now.browser);
  }, 500);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const minutes = (performance.now() - began) / 60_000;
  const { pages } = JSON.parse(out);
  const rate = Math.round(pages.length / minutes);
  const mb = (kilobytes) => `${Math.round(kilobytes / 1024)} MB`;
  console.log(
    `${name}: ${pages.length} pages in ${Math.round(minutes * 60)} s, ${rate} pages a minute; peak ${mb(peak.own)} (Node), ${mb(peak.browser)} (browser)`,
  );
}

const load = execFileSync('uptime', { encoding: 'utf8' }).split('load average:')[1]?.trim();
console.log(`${availableParallelism()} processors, load ${load}`);
await run('as it comes (2 at once, 200 ms)', []);
await run('without a pause (2 at once)', ['--delay', '0']);
await run('without a pause (4 at once)', ['--delay', '0', '--concurrency', '4']);
server.closeAllConnections();
server.close();
