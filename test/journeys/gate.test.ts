import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { type Site, shopPage, startSite } from '../support/site.js';

const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran') as Promise<string[]>;
const untilRan = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(`window.ran.length >= ${count}`, { polling: 20 });
const accept = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-role=accept]', { visible: true });
  await page.click('#samtykke-notice [data-role=accept]');
};

describeInBrowsers('the gate', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it('runs "slow external, external, inline, external, inline" in that order', async () => {
    const tag = (name: string, after: number) =>
      `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=${name}&after=${after}"></script>`;
    const inline = (name: string) =>
      `<script type="text/plain" data-consent="statistics">ran.push('${name}')</script>`;
    site.page(
      '/order',
      shopPage(tag('A', 400) + tag('B', 1) + inline('c') + tag('D', 100) + inline('e')),
    );
    const page = await visit.newPage();
    await page.goto(`${site.origin}/order`);
    await accept(page);
    await untilRan(page, 5);
    expect(await ran(page)).toEqual(['A', 'B', 'c', 'D', 'e']);
  });
});
