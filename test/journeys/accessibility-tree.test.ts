import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTree } from '../support/accessibility-tree.js';
import {
  type Arrival,
  arrive,
  LARGE_SHOP,
  STRICT_SHOP,
  unfoldAll,
} from '../support/accessible-page.js';
import { describeInBrowsers } from '../support/browsers.js';
import { type Site, startSite } from '../support/site.js';
import { answer, chooseInstead, turnService, untilAsked } from '../support/visitor.js';

interface State extends Arrival {
  readonly name: string;
  /** What the visitor does after having been asked. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const choosing = async (page: Page) => {
  await chooseInstead(page);
  await turnService(page, 'statistics', 'counter');
};

const STATES: readonly State[] = [
  { name: 'notice' },
  { name: 'notice-in-arabic', lang: 'ar' },
  { name: 'notice-in-shadow-root', look: 'data-shadow' },
  { name: 'notice-with-global-privacy-control', gpc: true },
  { name: 'notice-that-is-modal', look: 'data-layout="center"', declaration: STRICT_SHOP },
  { name: 'preferences', act: chooseInstead },
  { name: 'preferences-with-one-service-on', act: choosing },
  {
    name: 'preferences-with-everything-open',
    act: async (page) => {
      await chooseInstead(page);
      await unfoldAll(page);
    },
  },
  {
    name: 'preferences-with-services-sought',
    declaration: LARGE_SHOP,
    act: async (page) => {
      await chooseInstead(page);
      await page.type('#samtykke-search', 'gr');
      await page.waitForSelector('#samtykke-preferences [data-service=graph] input');
    },
  },
  { name: 'after-an-answer', act: (page) => answer(page, 'reject') },
];

describeInBrowsers(
  'what assistive technology is told',
  (visit) => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site.close());

    it.each(STATES)('of the $name', async ({ name, act, ...arrival }) => {
      const page = await arrive(site, visit, arrival);
      if (!arrival.look?.includes('shadow')) await untilAsked(page);
      else await page.waitForSelector('samtykke-dialog >>> #samtykke-notice', { visible: true });
      await act?.(page);
      await expect(await readTree(page)).toMatchFileSnapshot(`accessibility-tree/${name}.txt`);
    });
  },
  ['chromium'],
);
