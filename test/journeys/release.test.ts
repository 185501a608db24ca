import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BROWSERS, describeInBrowsers } from '../support/browsers.js';
import { everyForm, heldInline as inline } from '../support/held-forms.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hear, SOON, untilAsked } from '../support/visitor.js';

const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran') as Promise<string[]>;
const untilRan = (page: Page, expected: readonly string[]): Promise<void> =>
  expect.poll(() => ran(page), SOON).toEqual(expected);
const bodyText = (page: Page): Promise<string> =>
  page.evaluate(
    `document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()`,
  ) as Promise<string>;

describeInBrowsers('a tag that comes late', (visit) => {
  let site: Site;
  const external = (name: string, attributes = ''): string =>
    `<script type="text/plain" data-consent="statistics" ${attributes} data-src="${site.vendor}/tag.js?name=${name}"></script>`;
  /** A script of the vendor's with a code of its own. */
  const served = (path: string, code: string): string => {
    site.page(path, (context) => context.body(code, 200, { 'Content-Type': 'text/javascript' }));
    return `${site.vendor}${path}`;
  };
  const held = (source: string, attributes = ''): string =>
    `<script type="text/plain" data-consent="statistics" ${attributes} data-src="${source}"></script>`;
  const open = async (html: string): Promise<Page> => {
    site.page('/', html);
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };
  /** The page of a visitor who has said yes before. */
  const openAgain = async (html: string): Promise<Page> => {
    const page = await open(shopPage(''));
    await answer(page, 'accept');
    site.page('/', html);
    site.asked.length = 0;
    await page.goto(site.origin);
    return page;
  };

  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it('gets its DOMContentLoaded and load, after all tags have run, as listeners have asked', async () => {
    const page = await open(
      shopPage(
        inline(`
          const ended = new AbortController();
          ran.push(document.readyState);
          addEventListener('load', function (event) { ran.push('load ' + event.type + (this === window)); });
          window.addEventListener('load', { handleEvent: () => ran.push('object') }, { once: true });
          window.addEventListener('load', () => ran.push('never'), { signal: ended.signal });
          window.onload = () => ran.push('onload');
          document.addEventListener('DOMContentLoaded', (event) => ran.push(event.type));
          window.addEventListener('DOMContentLoaded', () => ran.push('bubbles'));
          document.body.addEventListener('load', () => ran.push('never'));
          ended.abort();`) +
          external('slow&after=300') +
          external('async', 'async'),
      ),
    );
    await answer(page, 'accept');
    await untilRan(page, [
      'complete',
      'async',
      'slow',
      'DOMContentLoaded',
      'bubbles',
      'load loadtrue',
      'object',
      'onload',
    ]);
    // A second grant calls nobody again.
    await page.evaluate(`samtykke.choose({ statistics: true })`);
    await page.evaluate(`addEventListener('load', () => ran.push('later'))`);
    await expect.poll(() => ran(page).then((all) => all.at(-1)), SOON).toBe('later');
    expect((await ran(page)).filter((each) => each === 'onload')).toHaveLength(1);
  });

  it('does not call what the page itself has been called with already', async () => {
    const page = await open(
      shopPage(
        inline(`
          const before = window.onload;
          window.onload = () => { before && before(); ran.push('tag'); };`),
        {
          head: `<script>window.onload = () => ran.push('page'); addEventListener('load', () => ran.push('page too'))</script>`,
        },
      ),
    );
    await answer(page, 'accept');
    await untilRan(page, ['page', 'page too', 'tag']);
  });

  it('writes at its own place, whatever stands around it, and never erases the page', async () => {
    const page = await open(
      shopPage(
        `<p>before</p>${inline(`
          document.open();
          document.write('<p id="made">made</p>');
          ran.push(document.getElementById('made').previousElementSibling.localName);
          document.write('<p');
          document.write(' class="split">split');
          document.writeln('</p>');
          document.write('<b>open');
          document.close();`)}<p>after</p>`,
      ),
    );
    await answer(page, 'accept');
    await untilRan(page, ['script']);
    expect(await bodyText(page)).toBe('Shop Cookie settings before made split open after');
    expect(await page.evaluate('document.write.toString().includes("[native code]")')).toBe(true);
    expect(
      await page.evaluate(
        `Object.getOwnPropertyNames(document).filter((name) => name === 'write')`,
      ),
    ).toEqual(expect.any(Array));
  });

  it('writes other tags, which run before whatever follows it, to the second level', async () => {
    const second = served(
      '/second.js',
      `ran.push('second'); document.write('<script>ran.push("third")</scr' + 'ipt><p>third</p>')`,
    );
    const first = served(
      '/first.js',
      `ran.push('first');
       document.write('<script>ran.push("inner")</scr' + 'ipt><script src="${second}"></scr' + 'ipt><p>second</p>');
       document.write('<script>ran.push("last")</scr' + 'ipt>');`,
    );
    const page = await open(
      shopPage(`${held(first)}<p>between</p>${external('next')}${inline("ran.push('end')")}`),
    );
    await answer(page, 'accept');
    await untilRan(page, ['first', 'inner', 'second', 'third', 'last', 'next', 'end']);
    expect(await bodyText(page)).toBe('Shop Cookie settings third second between');
  });

  it('does the same on the page of a returning visitor', async () => {
    const writes = served(
      '/writes.js',
      `document.write('<p id="w">written</p>'); ran.push(document.getElementById('w').id)`,
    );
    const page = await openAgain(
      shopPage(
        `${held(writes)}${inline(`document.write('<p>more</p>'); document.addEventListener('DOMContentLoaded', () => ran.push('DOMContentLoaded'))`)}<p>after</p>`,
      ),
    );
    await untilRan(page, ['w', 'DOMContentLoaded']);
    expect(await bodyText(page)).toBe('Shop Cookie settings written more after');
  });

  it('takes with it what it has written when it is withdrawn', async () => {
    const declaration = { ...SHOP, onWithdraw: 'stay' };
    const page = await open(
      shopPage(inline(`document.write('<iframe src="${site.vendor}/frame"></iframe>')`), {
        declaration,
      }),
    );
    await answer(page, 'accept');
    await page.waitForSelector('iframe');
    await page.evaluate('samtykke.withdraw()');
    await page.waitForFunction(`!document.querySelector('iframe')`);
  });

  const everything = (): string => `
    ${external('external')}${inline("ran.push('inline')")}
    <script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=handled" onload="ran.push('onload')"></script>
    <script type="text/plain" data-type="module" data-consent="statistics" data-src="${site.vendor}/module.js?name=module"></script>
    <iframe data-consent="statistics" data-src="${site.vendor}/frame" title="Frame"></iframe>
    <embed data-consent="statistics" data-src="${site.vendor}/frame?embed" type="text/html">
    <object data-consent="statistics" data-data="${site.vendor}/frame?object" type="text/html"></object>
    <link rel="stylesheet" data-consent="statistics" data-href="${site.vendor}/style.css">
    <textarea hidden data-consent="statistics"><script>ran.push('snippet')</script></textarea>`;
  const withPolicy = async (policy: string): Promise<Page> => {
    site.page('/', (context) => {
      context.header('Content-Security-Policy', policy);
      return context.html(shopPage(everything()));
    });
    const page = await visit.newPage();
    return page;
  };

  it('runs under Trusted Types with the one policy "samtykke"', async () => {
    const page = await withPolicy(`require-trusted-types-for 'script'; trusted-types samtykke`);
    const heard = hear(page);
    await page.goto(site.origin);
    await answer(page, 'accept');
    await untilRan(page, ['external', 'inline', 'handled', 'onload', 'snippet', 'modulestring']);
    await expect
      .poll(() => site.vendorPaths(), SOON)
      .toEqual(expect.arrayContaining(['/frame', '/frame?embed', '/frame?object', '/style.css']));
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it('stays held and is told where Trusted Types do not allow that policy', async () => {
    const page = await withPolicy(`require-trusted-types-for 'script'; trusted-types other`);
    const heard = hear(page);
    await page.goto(site.origin);
    await answer(page, 'accept');
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'`,
    );
    await site.quiet(300);
    expect(await ran(page)).toEqual([]);
    expect(site.vendorPaths().filter((path) => /js/.test(path))).toEqual([]);
    await expect.poll(() => heard.told.join(), SOON).toMatch(/tag\.js\?name=external TypeError/);
    expect(
      await page.evaluate(`document.querySelectorAll('script[type="text/plain"]').length`),
    ).toBe(4);
  });

  it('is found and run when our script is the last of the page', async () => {
    const script = '<script src="/samtykke.js"></script>';
    const page = await open(shopPage(`${everything()}${script}`, { script: '' }));
    await untilAsked(page);
    await site.quiet(200);
    expect(site.vendorPaths()).toEqual([]);
    await answer(page, 'accept');
    await untilRan(page, ['external', 'inline', 'handled', 'onload', 'snippet', 'modulestring']);
  });

  it('runs whole, although the page comes in pieces that end within it', async () => {
    const pieces = shopPage(
      `${inline("ran.push('first'); /* cut */ ran.push('second')")}<textarea hidden data-consent="statistics"><script>ran.push('third')</script><script>/* cut */ran.push('fourth')</script></textarea>${external('fifth')}`,
    ).split('/* cut */');
    const page = await openAgain('');
    let goOn = (): void => {};
    const going = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    site.page('/', (context) => {
      const encoder = new TextEncoder();
      const body = new ReadableStream({
        async start(controller) {
          controller.enqueue(encoder.encode(pieces[0]));
          await going;
          for (const piece of pieces.slice(1)) {
            controller.enqueue(encoder.encode(piece));
            await new Promise((resolve) => setTimeout(resolve, 150));
          }
          controller.close();
        },
      });
      return context.body(body, 200, { 'Content-Type': 'text/html' });
    });
    const loaded = page.goto(site.origin);
    await expect
      .poll(() => page.evaluate('!!window.samtykke?.state').catch(() => false), SOON)
      .toBe(true);
    expect(await ran(page)).toEqual([]);
    goOn();
    await loaded;
    await untilRan(page, ['first', 'second', 'third', 'fourth', 'fifth']);
  });

  it('costs a returning visitor nothing but samtykke.js where nothing has to keep an order', async () => {
    const page = await openAgain(
      shopPage(
        `${external('A', 'async')}${inline("ran.push('b')")}<img alt="" data-consent="statistics" data-src="${site.vendor}/pixel.gif">`,
      ),
    );
    await expect.poll(() => ran(page), SOON).toEqual(expect.arrayContaining(['A', 'b']));
    await site.quiet(300);
    expect(site.ownFiles()).toEqual(['/samtykke.js']);
  });

  it('stays held, and is told once, where the file that keeps the order does not arrive', async () => {
    const page = await openAgain('');
    const heard = hear(page);
    site.page('/samtykke-release.js', (context) => context.text('no', 404));
    site.page('/', shopPage(`${external('A')}${inline("ran.push('b')")}`));
    await page.goto(site.origin);
    await expect.poll(() => heard.told, SOON).toHaveLength(1);
    await site.quiet(300);
    expect(await ran(page)).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
    expect(heard.thrown).toEqual([]);
  });
});

describeInBrowsers(
  'a page without JavaScript',
  (visit) => {
    it('asks nobody for anything that is held', async () => {
      const site = await startSite();
      try {
        site.page('/', shopPage(everyForm(site.vendor)));
        const page = await visit.newPage();
        if (visit.browserName === 'chromium') await page.setJavaScriptEnabled(false);
        await page.goto(site.origin);
        await site.quiet(300);
        expect(site.ownFiles()).toEqual([]);
        expect(site.vendorPaths()).toEqual([]);
      } finally {
        await site.close();
      }
    });
  },
  BROWSERS,
  // Firefox has no switch for one page.
  { prefs: { 'javascript.enabled': false } },
);
