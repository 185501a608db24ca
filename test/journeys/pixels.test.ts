import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { chooseInstead, untilAsked } from '../support/visitor.js';

const EXPECTED = 'test/pictures/expected';
const FAILED = 'pictures/failed';

/** How far two pixels may be apart, of 1. Chromium 143 and 156 draw all of them alike. */
const PIXEL = 0.03;
/** How many pixels may be further apart than that. */
const PIXELS = 40;

const resolve = createRequire(import.meta.url).resolve;
const font = (subset: string, weight: number) =>
  readFileSync(resolve(`@fontsource/rubik/files/rubik-${subset}-${weight}-normal.woff2`));
/** Letters that are the same on every machine. */
const FACES = ['latin', 'arabic'].flatMap((subset) =>
  [400, 600].map((weight) => ({ path: `/${subset}-${weight}.woff2`, subset, weight })),
);
const HEAD = `<style>
${FACES.map(
  ({ path, subset, weight }) =>
    `@font-face { font-family: ${subset}; font-weight: ${weight}; src: url(${path}) }`,
).join('\n')}
:root { --samtykke-font: latin, arabic; color-scheme: light dark }
/* Letters as they are drawn, not as a machine would sharpen them. */
.samtykke, .samtykke * { text-rendering: geometricPrecision !important }
main { visibility: hidden }
</style>`;

const DESKTOP = { width: 1100, height: 640 };
const PHONE = { width: 360, height: 640 };

const PICTURES = [
  { name: 'notice-bar-light-desktop', size: DESKTOP },
  { name: 'notice-bar-dark-phone', size: PHONE, scheme: 'dark' },
  { name: 'notice-box', size: DESKTOP, look: 'data-layout="box"' },
  { name: 'notice-center', size: DESKTOP, look: 'data-layout="center"' },
  { name: 'preferences', size: DESKTOP, show: unfold },
  { name: 'notice-right-to-left', size: DESKTOP, look: 'data-layout="box"', lang: 'ar' },
];

/** The preferences, with a purpose open and one switch on. */
async function unfold(page: Page): Promise<void> {
  await chooseInstead(page);
  await page.click('[data-purpose=statistics] input');
  await page.$eval('[data-purpose=statistics] details', (details) => {
    details.open = true;
  });
  await page.$eval('[data-purpose=statistics]', (purpose) => purpose.scrollIntoView());
}

describe('what the visitor sees', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    for (const { path, subset, weight } of FACES) {
      site.page(path, (context) => context.body(font(subset, weight)));
    }
    browser = await launchChromium([
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ]);
    rmSync(FAILED, { recursive: true, force: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(PICTURES)('$name is as in its picture', async (picture) => {
    const { name, size, look = '', lang = 'en', scheme = 'light', show } = picture;
    const script = `<script src="/samtykke.js" ${look}></script>`;
    const declaration = { ...SHOP, languages: [lang] };
    site.page('/', shopPage('', { head: HEAD, script, declaration, lang }));
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(size);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(site.origin);
    await untilAsked(page);
    await show?.(page);
    // Nothing blinks, and every letter has come.
    await page.evaluate(`document.activeElement.blur(), document.fonts.ready.then(() =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`);
    const actual = PNG.sync.read(Buffer.from(await page.screenshot()));
    await context.close();
    expect(differences(name, actual)).toEqual('none');
  });
});

/** Compares with the expected picture; where they differ, writes both what is and the difference. */
function differences(name: string, actual: PNG): string {
  const { width, height } = actual;
  const diff = new PNG({ width, height });
  let count: number;
  try {
    const expected = PNG.sync.read(readFileSync(`${EXPECTED}/${name}.png`));
    count = pixelmatch(expected.data, actual.data, diff.data, width, height, { threshold: PIXEL });
  } catch (error) {
    // None there, or of another size.
    count = width * height;
    console.warn(error);
  }

  if (count <= PIXELS) return 'none';
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(`${FAILED}/${name}.png`, PNG.sync.write(actual));
  writeFileSync(`${FAILED}/${name}.difference.png`, PNG.sync.write(diff));
  return `${count} pixels, see ${FAILED}/${name}.png and ${FAILED}/${name}.difference.png; if it is as it should be, it belongs into ${EXPECTED}/`;
}
