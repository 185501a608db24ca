import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { allEntries, brokenRules, SIGHT } from '../support/html-order.js';
import { allTags, KINDS, type Kind, type RandomPage, randomPages } from '../support/random-page.js';
import { heldHtml, liveHtml, pageInWords, scriptCode } from '../support/random-page-html.js';
import { type Site, shopPage, startSite } from '../support/site.js';

/*
 * A failure tells its seed and path: SAMTYKKE_SEED and SAMTYKKE_PATH run that page again.
 * SAMTYKKE_CASES tells how many pages there are, SAMTYKKE_WITHOUT which kinds are left out.
 */
const { SAMTYKKE_SEED, SAMTYKKE_PATH, SAMTYKKE_CASES = '25', SAMTYKKE_WITHOUT = '' } = process.env;

const LEFT_OUT = SAMTYKKE_WITHOUT.split(',');
const HAS: ReadonlySet<Kind> = new Set(KINDS.filter((kind) => !LEFT_OUT.includes(kind)));

/** Milliseconds without a word from page and server after which nothing more is waited for. */
const PATIENCE = 1_500;

/** What a page has run, and what stands in it, in the order of the document. */
interface Run {
  readonly ran: readonly string[];
  readonly stands: readonly string[];
}

const SEEN = `({ ran: window.ran, stands: [...document.querySelectorAll('main [id]')].map((each) => each.id + (each.localName === 'p' ? each.textContent : '')) })`;

/** What a page throws is heard too: the live one throws nothing. */
const HEAR = `<script>addEventListener('error', (event) => ran.push('threw ' + event.message));</script>`;

describeInBrowsers('a page of any tags', (visit) => {
  let site: Site;
  let cases = 0;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  /** Waits until the page has said all that it should, and then for a moment more. */
  async function seen(page: Page, expected: number): Promise<Run> {
    const isSaid = `document.readyState === 'complete' && ran.filter((entry) => !${SIGHT}.test(entry)).length >= ${expected}`;
    const words = async () => ((await page.evaluate('ran.length')) as number) + site.asked.length;
    const untilSaid = () =>
      page.waitForFunction(isSaid, { timeout: PATIENCE }).then(
        () => true,
        () => false,
      );
    for (let before = -1; !(await untilSaid()); ) {
      const now = await words();
      if (now === before) break;
      before = now;
    }
    await site.quiet(40);
    return page.evaluate(SEEN) as Promise<Run>;
  }

  /** Puts a page up, live and held, and gives the address of its folder. */
  function putUp(random: RandomPage): string {
    const folder = `/${cases++}`;
    const base = `${site.vendor}${folder}/`;
    const { early, late } = random;
    for (const tag of allTags([...early, ...late])) {
      site.page(`${folder}/${tag.name}.js`, async (context) => {
        await new Promise((resolve) => setTimeout(resolve, tag.delay));
        if (tag.status !== 200) return context.text('no', tag.status as 404 | 500);
        return context.body(scriptCode(tag, base), 200, { 'Content-Type': 'text/javascript' });
      });
    }
    const live = [...early, ...late].map((item) => liveHtml(item, base)).join('\n');
    const held = early.map((item) => heldHtml(item, base)).join('\n');
    site.page(`${folder}/live`, shopPage(live, { head: HEAR, script: '' }));
    site.page(`${folder}/held`, shopPage(held, { head: HEAR }));
    return folder;
  }

  async function compare(page: Page, random: RandomPage): Promise<void> {
    const folder = putUp(random);
    const base = `${site.vendor}${folder}/`;
    const expected = allEntries(random).filter((entry) => !SIGHT.test(entry)).length;
    const late = JSON.stringify(random.late.map((item) => heldHtml(item, base)).join('\n'));
    const grant = (code: string): Promise<unknown> =>
      page.evaluate(
        `window.samtykke.ready.then((consent) => { ${code}; document.querySelector('main').insertAdjacentHTML('beforeend', ${late}); })`,
      );

    await page.goto(`${site.origin}${folder}/live`);
    const live = await seen(page, expected);
    // Not on a page of ours, which would hear that the answer has gone.
    await page.evaluate(`document.cookie = 'samtykke=; path=/; max-age=0'`);
    const problems: string[] = [];
    const judge = (name: string, { ran, stands }: Run): void => {
      const wrong = brokenRules(random, ran, {
        seen: name !== 'live',
        events: name === 'returning',
      });
      if (`${stands}` !== `${live.stands}`) wrong.push(`stands as ${stands}`);
      problems.push(...wrong.map((problem) => `${name}: ${problem}`));
      if (wrong[0]) problems.push(`${name}: ${ran.join(', ')}`);
    };
    judge('live', live);
    await page.goto(`${site.origin}${folder}/held`);
    await grant('consent.acceptAll()');
    judge('granted', await seen(page, expected));
    await page.goto(`${site.origin}${folder}/held`, { waitUntil: 'domcontentloaded' });
    await grant('');
    judge('returning', await seen(page, expected));
    if (!problems[0]) return;
    throw new Error(
      `${problems.join('\n')}\nlive: ${live.ran.join(', ')}\nlive: stands as ${live.stands}\n${pageInWords(random, base)}`,
    );
  }

  it('runs held as it runs live', { timeout: 1_800_000 }, async () => {
    const page = await visit.newPage();
    await fc.assert(
      fc.asyncProperty(randomPages(HAS), (random) => compare(page, random)),
      {
        numRuns: Number(SAMTYKKE_CASES),
        ...(SAMTYKKE_SEED && { seed: Number(SAMTYKKE_SEED) }),
        ...(SAMTYKKE_PATH && { path: SAMTYKKE_PATH }),
        includeErrorInReport: true,
      },
    );
  });
});
