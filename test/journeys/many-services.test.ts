import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bigShop } from '../support/big-shop.mjs';
import { describeInBrowsers } from '../support/browsers.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { chooseInstead, SOON } from '../support/visitor.js';

const MARKETING = '[data-purpose=marketing]';

describeInBrowsers('the preferences of a site with a thousand services', (visit) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    site.page('/big', shopPage('', { declaration: bigShop(1000, 10) }));
    site.page('/twelve', shopPage('', { declaration: bigShop(12, 1) }));
    site.page('/eleven', shopPage('', { declaration: bigShop(11, 1) }));
  });
  afterAll(() => site.close());

  const open = async (path: string): Promise<Page> => {
    const page = await visit.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(site.origin + path);
    await chooseInstead(page);
    return page;
  };
  const count = (page: Page, selector: string) =>
    page.$$eval(selector, (elements) => elements.length);
  const look = (page: Page, words: string) =>
    page.$eval(
      '[data-role=search]',
      (field, words) => {
        (field as HTMLInputElement).value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
  const told = (page: Page) =>
    page.$eval('#samtykke-preferences [role=status]', (status) => status.textContent);

  it('render nothing of what is closed, and everything of a purpose once it is opened', async () => {
    const page = await open('/big');
    expect(await count(page, '[data-service]')).toBe(0);
    expect(await count(page, '#samtykke-preferences *')).toBeLessThan(100);
    await page.click(`${MARKETING} summary`);
    await page.waitForFunction(`document.querySelectorAll('[data-service]').length === 250`);
    expect(await count(page, '#samtykke-preferences table')).toBe(0);
    await page.click('[data-service] summary');
    await page.waitForSelector('[data-service=service-3] table', { visible: true });
    expect(await count(page, '#samtykke-preferences table')).toBe(1);
    expect(await count(page, '[data-service=service-3] tbody tr')).toBe(10);
    await page.click(`${MARKETING} > details > summary`);
    await page.waitForFunction(`!document.querySelector('[data-service]')`);
    await page.close();
  });

  it('add a few services a frame, so that the page can answer in between', async () => {
    const page = await open('/big');
    await page.evaluate(`
      window.frames_ = [];
      new MutationObserver(() => {
        window.frames_.push(document.querySelectorAll('[data-service]').length);
      }).observe(document.querySelector('#samtykke-preferences'), { childList: true, subtree: true });`);
    await page.click(`${MARKETING} summary`);
    await page.waitForFunction(`document.querySelectorAll('[data-service]').length === 250`);
    const seen = (await page.evaluate('window.frames_')) as number[];
    expect(seen).toEqual(Array.from({ length: 13 }, (_, step) => Math.min(250, 20 * (step + 1))));
    await page.close();
  });

  it('stay in order, and switch each service with its purpose', async () => {
    const page = await open('/big');
    await page.click(`${MARKETING} summary`);
    await page.waitForFunction(`document.querySelectorAll('[data-service]').length === 250`);
    const ids = await page.$$eval('[data-service]', (all) =>
      all.map((each) => (each as HTMLElement).dataset.service),
    );
    expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => `service-${index * 4 + 3}`));
    await page.click(`${MARKETING} input`);
    expect(await count(page, '[data-service] input:checked')).toBe(250);
    await page.click('[data-service=service-7] input');
    expect(await count(page, '[data-service] input:checked')).toBe(249);
    await page.click('[data-role=save]');
    await page.waitForFunction('samtykke.state.decided');
    expect(await page.evaluate(`[samtykke.has('service-3'), samtykke.has('service-7')]`)).toEqual([
      true,
      false,
    ]);
    await page.close();
  });

  it('are searched by service, company, host and cookie, and tell how many are found', async () => {
    const page = await open('/big');
    for (const [words, found] of [
      ['990 service', ['service-990']],
      ['VENDOR 500 ltd', ['service-500']],
      ['host-77.example', ['service-77']],
      ['_c12_3', ['service-12']],
      ['  _c12_3  ', ['service-12']],
      ['nobody has this', []],
    ] as const) {
      await look(page, words);
      await page.waitForFunction(
        (ids) =>
          [...document.querySelectorAll<HTMLElement>('[data-service]')]
            .map((each) => each.dataset.service)
            .sort()
            .join() === ids,
        {},
        [...found].sort().join(),
      );
      await expect
        .poll(() => told(page), { ...SOON, message: words })
        .toBe(found.length === 1 ? '1 service' : `${found.length} services`);
    }
    await look(page, '');
    await page.waitForFunction(`!document.querySelector('[data-service]')`);
    await expect.poll(() => told(page), SOON).toBe('');
    expect(await count(page, 'summary')).toBe(4);
    await page.close();
  });

  it('keep what has been switched while the visitor looks for something else', async () => {
    const page = await open('/big');
    await look(page, '_c7_1');
    await page.waitForSelector('[data-service=service-7] input');
    await page.click('[data-service=service-7] input');
    await look(page, '_c500_1');
    await page.waitForSelector('[data-service=service-500]');
    await look(page, '_c7_1');
    await page.waitForSelector('[data-service=service-7] input:checked');
    await page.close();
  });

  it('have a search from twelve services on', async () => {
    for (const [path, has] of [
      ['/eleven', false],
      ['/twelve', true],
    ] as const) {
      const page = await open(path);
      expect(!!(await page.$('[data-role=search]')), path).toBe(has);
      await page.close();
    }
  });

  it('have everything of a few services at hand, for the search of the browser itself', async () => {
    const page = await open('/eleven');
    expect(await count(page, '[data-service]')).toBe(11);
    expect(await count(page, '#samtykke-preferences table')).toBe(11);
    await page.click('[data-purpose=marketing] > details > summary');
    await page.waitForSelector('[data-purpose=marketing] table', { visible: true });
    await page.close();
  });
});
