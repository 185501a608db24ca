import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { SOON } from '../support/visitor.js';

const ROUNDS = 30;

describeInBrowsers('a page with 300 held elements', (visit) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  /** Ten elements of ten kinds; later files answer sooner. */
  function round(n: number): string {
    const tag = (name: string): string =>
      `${site.vendor}/tag.js?name=${name}${n}&after=${2 * (ROUNDS - n)}`;
    const script = (inside: string, attributes = ''): string =>
      `<script type="text/plain" data-consent="statistics" ${attributes}>${inside}</script>`;
    return [
      script('', `data-src="${tag('external')}"`),
      script(`ran.push('inline${n}')`),
      script('', `defer data-src="${tag('deferred')}"`),
      script('', `async data-src="${tag('free')}"`),
      script('', `data-type="module" data-src="${tag('module')}"`),
      `<textarea hidden data-consent="statistics"><script>ran.push('snippet${n}')</script></textarea>`,
      `<textarea hidden data-consent="statistics"><script src="${tag('pasted')}"></script><i></i></textarea>`,
      `<iframe data-consent="statistics" data-src="${site.vendor}/frame?${n}"></iframe>`,
      `<img alt="" data-consent="statistics" data-src="${site.vendor}/pixel.gif?${n}">`,
      `<link rel="stylesheet" data-consent="statistics" data-href="${site.vendor}/style.css?${n}">`,
    ].join('\n');
  }

  const numbered = (...names: string[]): string[] =>
    Array.from({ length: ROUNDS }, (_, n) => names.map((name) => `${name}${n}`)).flat();
  const IN_LINE = numbered('external', 'inline', 'snippet', 'pasted');
  const FIRST = [...IN_LINE, ...numbered('deferred', 'module')];
  /** A page evaluates a module once, however many elements ask for it (HTML standard, module map). */
  const AGAIN = [...IN_LINE, ...numbered('deferred')];
  const FREE = numbered('free');

  const consent = (page: Page, code: string): Promise<unknown> =>
    page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);
  /** How many images and frames have loaded something, and how many style sheets apply. */
  const embeds = (page: Page): Promise<unknown> =>
    page.evaluate(`[
      [...document.querySelectorAll('main img')].filter((each) => each.naturalWidth > 0).length,
      [...document.querySelectorAll('main iframe')].filter((each) => !each.contentDocument).length,
      [...document.querySelectorAll('main link')].filter((each) => each.sheet).length,
    ]`);

  async function expectGrant(page: Page, inOrder: readonly string[]): Promise<void> {
    const count = inOrder.length + FREE.length;
    await expect.poll(() => page.evaluate('window.ran.length'), SOON).toBe(count);
    await expect.poll(() => embeds(page), SOON).toEqual([ROUNDS, ROUNDS, ROUNDS]);
    await site.quiet(100);
    const ran = (await page.evaluate('window.ran')) as string[];
    expect(ran.filter((name) => !FREE.includes(name))).toEqual(inOrder);
    expect(ran.filter((name) => FREE.includes(name)).sort()).toEqual([...FREE].sort());
    const framesAsked = site.vendorPaths().filter((path) => path.startsWith('/frame'));
    expect(new Set(framesAsked).size).toBe(ROUNDS);
    expect(framesAsked).toHaveLength(ROUNDS);
  }

  it('releases, holds and releases them again: each once for a grant, in order', async () => {
    const body = Array.from({ length: ROUNDS }, (_, n) => round(n)).join('\n');
    site.page('/', shopPage(body, { declaration: { ...SHOP, onWithdraw: 'stay' } }));
    const page = await visit.newPage();
    await page.goto(site.origin);
    await consent(page, 'consent.acceptAll()');
    await expectGrant(page, FIRST);

    await page.evaluate('window.ran = []');
    site.asked.length = 0;
    await consent(page, 'consent.withdraw()');
    await expect.poll(() => embeds(page), SOON).toEqual([0, 0, 0]);
    await site.quiet(100);
    expect(site.vendorPaths()).toEqual([]);
    expect(await page.evaluate('window.ran')).toEqual([]);

    await consent(page, 'consent.acceptAll()');
    await expectGrant(page, AGAIN);
  });
});
