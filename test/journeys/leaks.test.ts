import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { leakOf, leakPage, leakTold, type Strictness, WAYS } from '../support/leak-page.js';
import { type Site, startSite } from '../support/site.js';
import { untilAsked } from '../support/visitor.js';

const README = readFileSync('README.md', 'utf8');

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
      await site.quiet(200);
      const ran = (await page.evaluate('window.ran')) as string[];
      const leak = leakOf(site.vendorPaths(), ran);
      if (process.env.LEAKS) console.log('LEAK', strictness, visit.browserName, name, leak);
      expect(leak).toBe(leakTold(README, name, strictness, visit.browserName));
    },
  );
});
