/*
 * How late the notice is painted on a first visit, through a slow line, beside a notice that comes
 * as one script and one style sheet. Ratios of one run count; milliseconds are this machine's.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { launchChromium } from '../support/launch-chromium.mjs';

const RUNS = 7;
/** Chrome's "Slow 4G". */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const declaration = readFileSync('demo/sites/infosoft/declaration.json', 'utf8').replaceAll(
  '<',
  '\\u003c',
);
const page = (
  head,
) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>A page</title>
<script type="application/json" id="samtykke-declaration">${declaration}</script>${head}</head>
<body><h1>A page</h1>${'<p>Some text that a visitor reads.</p>'.repeat(200)}<a href="#samtykke">Cookies</a></body></html>`;

/** As large as the style sheet inside the dialog's own file. */
const STYLES = readFileSync('src/dialog/dialog.css', 'utf8');

const PAGES = {
  'one script and one style sheet':
    '<link rel="stylesheet" href="/styles.css"><script defer src="/samtykke.all.js"></script>',
  'samtykke.js': '<script src="/samtykke.js"></script>',
  'samtykke.js, with the dialog preloaded': `<script src="/samtykke.js"></script>${[
    'decision',
    'dialog',
    'sv',
  ]
    .map((chunk) => `<link rel="modulepreload" href="/samtykke-${chunk}.js">`)
    .join('')}`,
};

const app = new Hono();
const compressed = (context, body, type) =>
  context.body(brotliCompressSync(body), 200, {
    'Content-Type': type,
    'Content-Encoding': 'br',
    'Cache-Control': 'no-store',
  });
Object.values(PAGES).forEach((head, index) => {
  app.get(`/${index}`, (context) => compressed(context, page(head), 'text/html'));
});
app.get('/styles.css', (context) => compressed(context, STYLES, 'text/css'));
app.get('/:file', (context) => {
  const file = context.req.param('file');
  if (!/^samtykke[\w.-]*\.js$/.test(file)) return context.notFound();
  return compressed(context, readFileSync(`dist/${file}`), 'text/javascript');
});
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
await new Promise((resolve) => server.once('listening', resolve));

const browser = await launchChromium();

async function paintedAfter(index) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.emulateNetworkConditions({
    latency: LINE.latency,
    download: LINE.downloadThroughput,
    upload: LINE.uploadThroughput,
  });
  await tab.evaluateOnNewDocument(() => {
    window.painted = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#samtykke-notice button')) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/${index}`);
  const time = await tab.evaluate(() => window.painted);
  await context.close();
  return time;
}

const medians = [];
for (const index of Object.keys(PAGES).keys()) {
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await paintedAfter(index));
  medians.push(times.sort((one, other) => one - other)[(RUNS - 1) / 2]);
}
Object.keys(PAGES).forEach((name, index) => {
  const ratio = medians[index] / medians[0];
  console.log(`${name}: ${Math.round(medians[index])} ms, ${ratio.toFixed(2)} ×`);
});
await browser.close();
server.close();
