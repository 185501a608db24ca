import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { leakOf, leakPage, leakTold, type Strictness, WAYS } from '../support/leak-page.js';
import { type Site, startSite } from '../support/site.js';
import { SOON, untilAsked } from '../support/visitor.js';

const README = readFileSync('README.md', 'utf8');

it('has a row in the README for each way, and no other', () => {
  const [, table = ''] = README.split('| intercept, Chromium |');
  const rows = table.split('\n\n')[0]?.split('\n').slice(2);
  expect(rows?.map((row) => row.split('|')[1]?.trim())).toEqual(WAYS.map(({ name }) => name));
});

describeInBrowsers('what the README says that leaks before an answer', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const cells = (['intercept', 'seal'] as const).flatMap((strictness) =>
    WAYS.map((way) => [strictness, way.name, way] as const),
  );
  it.each<readonly [Strictness, string, (typeof WAYS)[number]]>(cells)(
    '%s: %s',
    async (strictness, name, way) => {
      site.page('/', leakPage(way, strictness, site.vendor));
      const page = await visit.newPage();
      await page.goto(site.origin);
      await untilAsked(page);
      const leak = async () =>
        leakOf(site.vendorPaths(), (await page.evaluate('window.ran')) as string[]);
      const told = leakTold(README, name, strictness, visit.browserName);
      // How far a browser looks ahead may be a matter of time.
      const possible = told?.startsWith('at times ') ? [told.slice(9), 'nothing'] : [told];
      // What leaks may take its time; it leaks no further afterwards.
      await expect.poll(async () => possible.includes(await leak()), SOON).toBe(true);
      await site.quiet(200);
      expect(possible).toContain(await leak());
    },
  );
});
