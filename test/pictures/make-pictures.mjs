import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { borrowDeclaration, readDeclaration, withDeclaration } from '../../demo/declarations.mjs';
import { themes } from '../../demo/hosts.mjs';
import { launchChromium } from '../support/launch-chromium.mjs';

/**
 * Takes pictures of all that a visitor can be shown, in every layout, scheme and size, into
 * `pictures/`, with a page to look through them. Words after the command name the sections wanted.
 */
const OUT = 'pictures';
const SIZES = [
  { size: 'desktop', width: 1280, height: 800 },
  { size: 'phone', width: 390, height: 844 },
  { size: 'small phone', width: 320, height: 640 },
];
const SCHEMES = ['light', 'dark'];

/** The looks that the script tag can ask for. */
const LAYOUTS = [
  { layout: 'bar' },
  { layout: 'bar', position: 'top' },
  { layout: 'box', position: 'bottom-end' },
  { layout: 'box', position: 'bottom-start' },
  { layout: 'box', position: 'top-end' },
  { layout: 'box', position: 'top-start' },
  { layout: 'center' },
  { layout: 'center', modal: 'Denna sida visar filmer från andra, och utan svar är den tom.' },
];
const nameOf = ({ layout, position, modal }) =>
  [layout, position, modal && 'modal'].filter(Boolean).join(' ');

/** What the visitor does until there is something to look at. Each is done in the page. */
const notice = async (page) => {
  await page.waitForSelector('#samtykke-notice', { visible: true });
};
const preferences = async (page) => {
  await notice(page);
  await page.$eval('#samtykke-notice [data-role=choose]', (button) => button.click());
  await page.waitForSelector('#samtykke-preferences[open]', { visible: true });
};
const unfolded = async (page) => {
  await preferences(page);
  await page.$$eval('#samtykke-preferences details', (all) => {
    for (const details of all) details.open = true;
  });
  // One purpose on, one partly, one off.
  await page.$$eval('#samtykke-preferences [data-purpose] > .samtykke-row input', ([first]) =>
    first.click(),
  );
  await page.$$eval('#samtykke-preferences [data-service] input', (all) => all.at(-1).click());
  await page.$$eval('#samtykke-preferences [data-service]', (all) =>
    all.at(-1).scrollIntoView({ block: 'end', behavior: 'instant' }),
  );
};
const decided = async (page) => {
  await page.evaluate('samtykke.ready.then((consent) => void consent.rejectAll())');
  await page.waitForFunction(`!document.querySelector('#samtykke-notice')`);
};
const placeholder = async (page) => {
  await decided(page);
  await page.$eval('iframe', (frame) =>
    frame.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await page.waitForSelector('.samtykke-placeholder', { visible: true });
};
const corner = async (page) => {
  await decided(page);
  await page.waitForSelector('[data-role=reopen]', { visible: true, timeout: 3000 });
};
const declarationPage = async (page) => {
  await decided(page);
  await page.$eval('[data-samtykke]', (place) => place.scrollIntoView({ behavior: 'instant' }));
  await page.waitForSelector('[data-samtykke] *', { visible: true, timeout: 3000 });
};

const arabic = { folder: 'csp', lang: 'ar' };
const magazine = { folder: 'sites/infosoft' };

/** Every section, with what is in it: one row of pictures each, in every scheme and size. */
const SECTIONS = {
  notice: LAYOUTS.map((look) => ({ ...magazine, ...look, row: nameOf(look), show: notice })),
  preferences: [
    { ...magazine, row: 'as they open', show: preferences },
    { ...magazine, row: 'unfolded', show: unfolded },
  ],
  signal: [
    { ...magazine, row: 'Global Privacy Control, notice', gpc: true, show: notice },
    { ...magazine, row: 'Global Privacy Control, preferences', gpc: true, show: preferences },
  ],
  languages: [
    { folder: 'sites/attend', layout: 'box', row: 'with a list of languages', show: notice },
    { folder: 'sites/attend', row: 'with a list of languages, preferences', show: preferences },
  ],
  places: [
    { folder: 'sites/inprog', file: 'kontakt.html', row: 'placeholder', show: placeholder },
    { ...magazine, row: 'corner button', hasNoLink: true, show: corner },
    {
      folder: 'sites/inprog',
      file: 'personvern.html',
      row: 'cookie declaration',
      show: declarationPage,
    },
  ],
  arabic: [
    { ...arabic, row: 'bar', show: notice },
    { ...arabic, layout: 'box', row: 'box', show: notice },
    { ...arabic, row: 'preferences', show: unfolded },
  ],
  forced: [
    { ...magazine, forced: true, row: 'forced colours, notice', show: notice },
    { ...magazine, forced: true, row: 'forced colours, preferences', show: unfolded },
    {
      folder: 'sites/inprog',
      file: 'kontakt.html',
      forced: true,
      row: 'forced colours, placeholder',
      show: placeholder,
    },
  ],
  themes: Object.entries(themes).flatMap(([host, theme]) => [
    { ...theme, row: `${host}, notice`, show: notice },
    { ...theme, row: `${host}, preferences`, show: unfolded },
    ...(host === 'shop.example'
      ? [{ ...theme, row: `${host}, placeholder`, show: placeholder }]
      : []),
  ]),
};

/** The page of a subject, with the look it asks for in the script tag. */
async function pageOf({ folder, file = 'index.html', ...subject }) {
  const { controller, layout, position, modal, lang, hasNoLink } = subject;
  const declaration = controller
    ? await borrowDeclaration(subject.declaration, controller)
    : await readDeclaration(folder);
  // One host serves all, so no cookie has a domain.
  delete declaration.cookie;
  if (modal) declaration.modal = modal;
  if (lang) declaration.languages = [lang];
  const html = await readFile(`demo/${folder}/${file}`, 'utf8');
  const look = Object.entries({ layout, position })
    .map(([name, value]) => (value ? ` data-${name}="${value}"` : ''))
    .join('');
  return withDeclaration(html, declaration)
    .replace(/(<script[^>]*) src="\/samtykke\.js"/, `$1${look} src="/samtykke.js"`)
    .replace(/<html lang="\w+"/, lang ? `<html lang="${lang}" dir="rtl"` : '$&')
    .replaceAll(hasNoLink ? /<a href="#samtykke">.*?<\/a>/g : /^$/g, '');
}

/** Serves one subject at a time, whichever host is asked. */
async function startServer() {
  const present = { subject: undefined };
  const app = new Hono()
    .use(async (context, next) => {
      await next();
      // The next subject has other files at the same addresses.
      context.header('cache-control', 'no-store');
    })
    .get('/', async (context) => context.html(await pageOf(present.subject)))
    .get('/:file{samtykke[\\w.-]*}', serveStatic({ root: 'dist' }))
    .get('/*', (context, next) =>
      serveStatic({ root: `demo/${present.subject.folder}` })(context, next),
    );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    present,
    address: `http://pictures.localhost:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const slug = (words) => words.replaceAll(/[^\w]+/g, '-');

async function takePictures(wanted) {
  const browser = await launchChromium();
  const server = await startServer();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const signal = { given: undefined };
  const taken = [];
  try {
    for (const [section, subjects] of Object.entries(SECTIONS)) {
      if (wanted.length && !wanted.includes(section)) continue;
      for (const subject of subjects) {
        server.present.subject = subject;
        if (subject.gpc !== signal.given) {
          const { identifier } = signal;
          if (identifier) await page.removeScriptToEvaluateOnNewDocument(identifier);
          signal.given = subject.gpc;
          signal.identifier =
            subject.gpc &&
            (
              await page.evaluateOnNewDocument(
                `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })`,
              )
            ).identifier;
        }
        const files = await takeRow(section, subject);
        if (files) taken.push({ section, row: subject.row, files });
        else console.log(`Not there: ${subject.row}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return taken;

  async function takeRow(section, subject) {
    const files = [];
    for (const { size, width, height } of SIZES) {
      for (const scheme of SCHEMES) {
        await page.setViewport({ width, height });
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'forced-colors', value: subject.forced ? 'active' : 'none' },
          ],
        });
        await session.send('Network.clearBrowserCookies');
        await page.goto(server.address, { waitUntil: 'load' });
        try {
          await subject.show(page);
        } catch (error) {
          if (error.name !== 'TimeoutError' || !/3000/.test(error.cause?.message)) throw error;
          return undefined;
        }
        // What was scrolled or unfolded has been painted.
        await page.evaluate(
          'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
        );
        const file = `${slug([section, subject.row, size, scheme].join(' '))}.png`;
        await page.screenshot({ path: `${OUT}/${file}` });
        files.push({ size, scheme, file, width });
      }
    }
    return files;
  }
}

/** The page to look through: a row for each subject, both schemes side by side. */
function pageOfPictures(taken) {
  const sections = [...new Set(taken.map(({ section }) => section))];
  const links = sections.map((section) => `<a href="#${section}">${section}</a>`).join(' ');
  const rows = ({ row, files }) =>
    `<h3>${row}</h3><div class="row">${files
      .map(
        ({ size, scheme, file, width }) =>
          `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="" width="${width / 2}"></a><figcaption>${size}, ${scheme}</figcaption></figure>`,
      )
      .join('')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Samtykke: pictures</title>
<style>
body { margin: 24px; background: #8b8f94; font: 14px/1.4 system-ui, sans-serif; }
nav { position: sticky; top: 0; padding: 8px 0; background: inherit; }
a { color: #000; margin-right: 12px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; } img { display: block; height: auto; }
</style><h1>Samtykke: pictures</h1><nav>${links}</nav>${sections
    .map(
      (section) =>
        `<h2 id="${section}">${section}</h2>${taken
          .filter((each) => each.section === section)
          .map(rows)
          .join('')}`,
    )
    .join('')}</html>\n`;
}

if (!existsSync('dist/samtykke-dialog.js')) {
  throw new Error('There is nothing to take pictures of: run "npm run build" first');
}
const since = performance.now();
const wanted = process.argv.slice(2);
if (!wanted.length) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const taken = await takePictures(wanted);
await writeFile(`${OUT}/index.html`, pageOfPictures(taken));
const count = taken.reduce((sum, { files }) => sum + files.length, 0);
const seconds = Math.round((performance.now() - since) / 1000);
console.log(`${count} pictures in ${seconds} s: ${OUT}/index.html`);
