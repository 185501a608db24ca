import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptAllOf, applyBaseline } from '../../src/tools/audit/report/baseline.js';
import { toHtml } from '../../src/tools/audit/report/html.js';
import { findViolations } from '../support/axe.js';
import { BROWSERS, describeInBrowsers } from '../support/browsers.js';
import { makeHostile, sampleAudit } from '../support/sample-audit.js';

const FOUND = sampleAudit();
const REPORTS = {
  found: FOUND,
  hostile: makeHostile(FOUND),
  accepted: applyBaseline(
    {
      ...FOUND,
      isPartial: true,
      visits: FOUND.visits.map((each) => ({ ...each, failed: 'Late.' })),
    },
    acceptAllOf(FOUND, []),
  ),
  sound: { ...FOUND, findings: [] },
};

type Name = keyof typeof REPORTS;

describeInBrowsers(
  'the report that is handed over',
  (visit) => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'samtykke-'));
      for (const [name, result] of Object.entries(REPORTS)) {
        await writeFile(join(folder, `${name}.html`), toHtml(result));
      }
    });
    afterAll(() => rm(folder, { recursive: true }));

    const open = async (name: Name, page: Page): Promise<void> => {
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    };
    const unfold = (page: Page) =>
      page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);

    it.each(['found', 'hostile'] as const)(
      'asks for nothing but itself, and runs nothing: %s',
      async (name) => {
        const page = await visit.newPage();
        const asked: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith('data:')) asked.push(request.url());
        });
        const dialogs: string[] = [];
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          return dialog.dismiss();
        });
        await open(name, page);
        await unfold(page);
        expect(asked.map((url) => url.replace(/.*\//, ''))).toEqual([`${name}.html`]);
        expect(dialogs).toEqual([]);
        const pictures =
          'Array.from(document.images, ({ complete, naturalWidth }) => complete && naturalWidth > 0)';
        await page.waitForFunction(`${pictures}.every(Boolean)`);
        expect(((await page.evaluate(pictures)) as boolean[]).length).toBeGreaterThan(2);
      },
    );

    it('unfolds what a link of a finding leads to', async () => {
      const page = await visit.newPage();
      await open('found', page);
      await page.click('.finding a[href^="#visit"]');
      await page.waitForFunction(`document.querySelector('.visit-body:target').checkVisibility()`);
    });

    it('prints what is folded', async () => {
      const page = await visit.newPage();
      await open('found', page);
      const isSeen = () =>
        page.evaluate(`document.querySelector('.visit table').checkVisibility()`);
      expect(await isSeen()).toBe(false);
      await page.emulateMediaType('print');
      expect(await isSeen()).toBe(true);
      expect(
        await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`),
      ).toBe('rgba(0, 0, 0, 0)');
    });

    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        it.each(Object.keys(REPORTS) as Name[])(
          `axe-core finds nothing and nothing runs out, ${scheme} at ${width} px: %s`,
          async (name) => {
            const page = await visit.newPage();
            await page.setViewport({ width, height: 800 });
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            await open(name, page);
            await unfold(page);
            expect(await findViolations(page)).toEqual([]);
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
            // Nothing is cut off either.
            expect(
              await page.evaluate(`Array.from(document.querySelectorAll('main *'))
              .filter((each) => !each.closest('thead, svg, .numbers'))
              .filter((each) => each.getBoundingClientRect().right > innerWidth)
              .map((each) => each.outerHTML.slice(0, 120))`),
            ).toEqual([]);
          },
        );
      }
    }
  },
  BROWSERS.filter((name) => name === 'chromium'),
);
