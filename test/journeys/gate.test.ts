import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { EVERY_PATH, everyForm, heldTag, heldInline as inline } from '../support/held-forms.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { SOON } from '../support/visitor.js';

const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran') as Promise<string[]>;
const untilRan = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(`window.ran.length >= ${count}`, { polling: 20 });
const ready = (page: Page): Promise<unknown> =>
  page.evaluate('window.samtykke.ready.then(() => {})');
/** Runs a line of the owner's own code with the consent as `consent`. */
const consent = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);
const click = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector, { visible: true });
  await page.click(selector);
};
const accept = (page: Page): Promise<void> => click(page, '#samtykke-notice [data-role=accept]');

/** What the page says in the console, as long as it begins with our name. */
function told(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Samtykke')) lines.push(message.text());
  });
  return lines;
}

describeInBrowsers('the gate', (visit) => {
  let site: Site;
  const held = (name: string, options?: Parameters<typeof heldTag>[2]): string =>
    heldTag(site.vendor, name, options);
  const open = async (body: string, options?: Parameters<typeof shopPage>[1]): Promise<Page> => {
    site.page('/', shopPage(body, options));
    const page = await visit.newPage();
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

  it('asks nobody for anything that is held, in every form, before a grant', async () => {
    // A slow script in the head lets the preload scanner run ahead of ours.
    const slow = `<script src="/tag.js?name=slow&after=300"></script>`;
    const page = await open(everyForm(site.vendor), { head: slow });
    await page.waitForSelector('#samtykke-notice');
    await site.quiet(300);
    expect(site.vendorPaths()).toEqual([]);
    expect(await ran(page)).toEqual(['slow']);
  });

  it('asks for everything that was held once it is granted, and nothing twice', async () => {
    const page = await open(everyForm(site.vendor));
    await accept(page);
    await untilRan(page, 7);
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'`,
    );
    await site.quiet(300);
    const asked = () => site.vendorPaths().map((path) => path.replace(/&after=1$/, ''));
    await expect.poll(() => EVERY_PATH.filter((path) => !asked().includes(path)), SOON).toEqual([]);
    const paths = asked();
    expect(paths).not.toContain('/pixel.gif?noscript');
    const scripts = paths.filter((path) => /\.js/.test(path));
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(await ran(page)).toContain('modulestring');
  });

  it('runs "slow external, external, inline, external, inline" in that order, and downloads in parallel', async () => {
    const others = () => site.asked.filter(({ path }) => path.startsWith('/tag.js'));
    // The first does not come before the others have been asked for.
    site.page('/first.js', async (context) => {
      await expect.poll(() => others().length, SOON).toBe(2);
      return context.body("ran.push('A')", 200, { 'Content-Type': 'text/javascript' });
    });
    const page = await open(
      `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/first.js"></script>` +
        held('B') +
        inline("ran.push('c')") +
        held('D', { after: 100 }) +
        inline("ran.push('e')"),
    );
    await accept(page);
    await untilRan(page, 5);
    expect(await ran(page)).toEqual(['A', 'B', 'c', 'D', 'e']);
    expect(others()).toHaveLength(2);
  });

  it('lets async go free, and runs defer and modules after the rest, in order', async () => {
    const page = await open(
      held('deferred', { attributes: 'defer' }) +
        `<script type="text/plain" data-type="module" data-consent="statistics" data-src="${site.vendor}/module.js?name=module"></script>` +
        held('slow', { after: 500 }) +
        held('async', { attributes: 'async' }) +
        inline("ran.push('inline')"),
    );
    await accept(page);
    await untilRan(page, 5);
    expect(await ran(page)).toEqual(['async', 'slow', 'inline', 'deferred', 'modulestring']);
  });

  it('goes on after a tag that fails, and tells its address', async () => {
    site.page(
      '/',
      shopPage(
        `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/fail.js"></script>${held('next')}${inline("ran.push('last')")}`,
      ),
    );
    const page = await visit.newPage();
    const lines = told(page);
    await page.goto(site.origin);
    await accept(page);
    await untilRan(page, 2);
    expect(await ran(page)).toEqual(['next', 'last']);
    await expect.poll(() => lines, SOON).toEqual([`Samtykke: ${site.vendor}/fail.js did not load`]);
  });

  it('waits for a tag that never answers no longer than its timeout, and keeps the order of the rest', async () => {
    site.page(
      '/',
      shopPage(
        `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/never.js"></script>${held('B', { after: 100 })}${inline("ran.push('c')")}${held('D')}${inline("ran.push('e')")}`,
        { declaration: { ...SHOP, tagTimeout: 1 } },
      ),
    );
    const page = await visit.newPage();
    const lines = told(page);
    await page.goto(site.origin);
    await accept(page);
    await untilRan(page, 4);
    expect(await ran(page)).toEqual(['B', 'c', 'D', 'e']);
    await expect
      .poll(() => lines, SOON)
      .toEqual([`Samtykke: ${site.vendor}/never.js did not load`]);
  });

  it('tells listeners, dataLayer and Google before the first tag runs', async () => {
    const page = await open(
      `<script>window.dataLayer = []; document.addEventListener('samtykke:change', () => ran.push('event'));
       (window.samtykke ||= []).push((consent) => consent.subscribe((state) => state.decided && ran.push('heard')));</script>` +
        inline(
          `ran.push(dataLayer.map((entry) => entry.event ?? [entry[0], entry[1], entry[2].analytics_storage].join(' ')).join(', '), consentAtRun())`,
        ),
      {
        head: `<script>function consentAtRun() { return String(window.samtykke.has('statistics')) + document.cookie.includes('statistics=1'); }</script>`,
      },
    );
    await ready(page);
    await accept(page);
    await untilRan(page, 4);
    expect(await ran(page)).toEqual([
      'heard',
      'event',
      'consent default denied, consent update granted, samtykke_change',
      'truetrue',
    ]);
  });

  it('stops the rest of the queue when the visitor withdraws while it is running', async () => {
    const page = await open(
      held('first', { after: 1 }) +
        held('slow', { after: 1500 }) +
        held('after') +
        inline("ran.push('inline')"),
      {
        declaration: { ...SHOP, onWithdraw: 'stay' },
      },
    );
    await accept(page);
    await untilRan(page, 1);
    await consent(page, 'consent.withdraw()');
    await site.quiet(400);
    expect(await ran(page)).toEqual(['first']);
  });

  it('carries every attribute, and keeps the place of the element', async () => {
    const page = await open(
      `<p id="before"></p><script type="text/plain" id="tag" class="x" data-account="7" data-consent="statistics" data-src="${site.vendor}/tag.js?name=tag" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" onload="ran.push('loaded')"></script><p id="after"></p>` +
        inline(
          `ran.push(document.currentScript.previousElementSibling.id, document.getElementById('tag').outerHTML)`,
        ),
    );
    await accept(page);
    await untilRan(page, 4);
    const [tag, loaded, sibling, html] = await ran(page);
    expect([tag, loaded, sibling]).toEqual(['tag', 'loaded', 'after']);
    for (const attribute of [
      'class="x"',
      'data-account="7"',
      'crossorigin="anonymous"',
      'referrerpolicy="no-referrer"',
      'fetchpriority="low"',
      `src="${site.vendor}/tag.js?name=tag"`,
    ]) {
      expect(html).toContain(attribute);
    }
  });

  it('finds what programs add later, and what a shadow root hides', async () => {
    const page = await open('<div id="host"></div>');
    await accept(page);
    await page.waitForFunction('window.samtykke.state.decided');
    await page.evaluate(
      `const late = document.createElement('div');
       late.innerHTML = '<iframe data-consent="statistics" data-src="${site.vendor}/frame?late"></iframe>';
       document.body.append(late);
       const root = document.querySelector('#host').attachShadow({ mode: 'open' });
       root.innerHTML = '<iframe data-consent="statistics" data-src="${site.vendor}/frame?shadow"></iframe>';
       window.samtykke.scan(root);`,
    );
    await page.waitForFunction(
      `document.querySelector('iframe').src.endsWith('late') && document.querySelector('#host').shadowRoot.querySelector('iframe').src.endsWith('shadow')`,
    );
  });

  it('needs everything that an element names', async () => {
    const page = await open(
      inline("ran.push('both')", 'statistics marketing') + inline("ran.push('one')", 'statistics'),
    );
    await consent(page, 'consent.choose({ statistics: true })');
    await untilRan(page, 1);
    await consent(page, 'consent.choose({ marketing: true })');
    await untilRan(page, 2);
    expect(await ran(page)).toEqual(['one', 'both']);
  });

  it('holds what names an id that is not declared, and tells the nearest once', async () => {
    site.page(
      '/',
      shopPage(
        inline("ran.push('x')", 'statistcs') +
          inline("ran.push('y')", 'statistcs') +
          inline("ran.push('z')"),
      ),
    );
    const page = await visit.newPage();
    const lines = told(page);
    await page.goto(site.origin);
    await accept(page);
    await untilRan(page, 1);
    expect(await ran(page)).toEqual(['z']);
    await expect
      .poll(() => lines, SOON)
      .toEqual([expect.stringMatching(/"statistcs" is not declared.*"statistics"/)]);
  });

  it('tells of a live tag that is marked as held', async () => {
    site.page(
      '/',
      shopPage(
        `<script data-consent="statistics" src="${site.vendor}/tag.js?name=live"></script><img alt="" data-consent="marketing" src="${site.vendor}/pixel.gif">`,
      ),
    );
    const page = await visit.newPage();
    const lines = told(page);
    await page.goto(site.origin);
    await page.waitForSelector('#samtykke-notice');
    await expect
      .poll(() => lines, SOON)
      .toEqual([
        expect.stringMatching(/live <script>.*statistics/),
        expect.stringMatching(/live <img>.*marketing/),
      ]);
  });

  it('releases for a returning visitor while the page is parsed, and fetches nothing of ours but what keeps the order', async () => {
    const body = held('A', { after: 100 }) + inline("ran.push('b')") + everyForm(site.vendor);
    const page = await open(body);
    await accept(page);
    await untilRan(page, 9);
    site.asked.length = 0;
    await page.goto(site.origin);
    await untilRan(page, 9);
    expect((await ran(page)).slice(0, 2)).toEqual(['A', 'b']);
    await site.quiet(200);
    expect(site.ownFiles()).toEqual(['/samtykke.js', '/samtykke-release.js']);
    expect(await page.$('#samtykke-notice')).toBeNull();
  });

  it('loads every kind of embed again after grant, withdrawal and grant, without a reload', async () => {
    const page = await open(
      `<script>window.loadedAt = Math.random()</script>${everyForm(site.vendor).replace(/<(script|textarea)[\s\S]*?<\/\1>/g, '')}`,
    );
    await ready(page);
    const mark = await page.evaluate('window.loadedAt');
    const live = () =>
      page.evaluate(`[...document.querySelectorAll('[data-consent]')].flatMap((each) =>
        ['srcset', 'src', 'poster', 'data', 'href'].filter((name) => each.hasAttribute(name)).map((name) => each.localName + ' ' + name))`);
    const shown = `(() => {
      const color = getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)';
      return [document.querySelector('iframe').contentDocument === null, document.querySelector('img').naturalWidth > 0, color].join();
    })()`;
    const everything = [
      'iframe src',
      'img srcset',
      'img src',
      'video src',
      'video poster',
      'audio src',
      'source src',
      'embed src',
      'object data',
      'link href',
      'link href',
    ];
    const frames = ['/frame', '/frame?embed', '/frame?object'];
    const others = ['/film', '/sound', '/source', '/pixel.gif?poster', '/style.css'];
    for (const round of [1, 2]) {
      site.asked.length = 0;
      await consent(page, 'consent.acceptAll()');
      await page.waitForFunction(`${shown} === 'true,true,true'`);
      expect(await live()).toEqual(everything);
      // What a browser has in its memory it need not ask for again; a page in a frame it asks for.
      const expected = [...frames, ...(round === 1 ? others : [])];
      await expect
        .poll(() => expected.filter((path) => !site.vendorPaths().includes(path)), SOON)
        .toEqual([]);
      await consent(page, 'consent.withdraw()');
      await page.waitForFunction(`${shown} === 'false,false,false'`);
      expect(await live()).toEqual([]);
      await site.quiet(100);
    }
    expect(await page.evaluate('window.loadedAt')).toBe(mark);
  });

  it('runs a script once for a grant, and again for a new grant after a withdrawal', async () => {
    const page = await open(inline("ran.push('run')"), {
      declaration: { ...SHOP, onWithdraw: 'stay' },
    });
    await consent(page, 'consent.acceptAll(); consent.acceptAll()');
    await untilRan(page, 1);
    await consent(page, 'consent.withdraw(); consent.acceptAll()');
    await untilRan(page, 2);
    expect(await ran(page)).toEqual(['run', 'run']);
  });

  it('deletes on a withdrawal what the service stored, reloads once, and leaves the log-in alone', async () => {
    const page = await open(
      `<script>document.cookie = 'shop_login=42; path=/'; document.cookie = 'unknown=1; path=/'</script>
       <script type="text/plain" data-consent="counter" data-src="/cookie.js"></script>`,
    );
    await accept(page);
    await untilRan(page, 1);
    await page.evaluate(
      `sessionStorage.setItem('loads', '1'); document.cookie = '_px_12=1; path=/; domain=' + location.hostname; document.cookie = '_px_x=1; path=/';
       new Promise((done) => { const open = indexedDB.open('shop-stats'); open.onsuccess = () => { open.result.close(); done(); }; })`,
    );
    const reloaded = page.waitForNavigation();
    await consent(page, 'consent.withdraw()');
    await reloaded;
    await page.waitForFunction('window.samtykke?.state?.decided');
    const left = (await page.evaluate('document.cookie')) as string;
    expect(left).toContain('shop_login=42');
    expect(left).toContain('unknown=1');
    expect(left).toContain('_px_x=1');
    expect(left).not.toMatch(/_shop_stats|_px_12/);
    expect(await page.evaluate("localStorage.getItem('_shop_stats')")).toBeNull();
    expect(
      await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))'),
    ).toEqual([]);
    expect(await ran(page)).toEqual([]);
  });

  it('deletes at the next page what a refused service has left on a parent domain and in a folder', async () => {
    const page = await open('');
    await click(page, '#samtykke-notice [data-role=reject]');
    await page.waitForFunction('window.samtykke.state.decided');
    site.page('/folder/page', shopPage(''));
    await page.goto(`${site.origin}/folder/page`);
    const set = await page.evaluate(
      `document.cookie = '_shop_stats=1; path=/; max-age=999'; document.cookie = '_px_7=1; path=/folder; max-age=999'; document.cookie = '_px_8=1; domain=shop.localhost; path=/folder/; max-age=999'; localStorage.setItem('_shop_stats_old', '1'); document.cookie`,
    );
    expect(set).toMatch(/_shop_stats=1/);
    expect(set).toMatch(/_px_7=1/);
    expect(set).toMatch(/_px_8=1/);
    await page.reload();
    await page.waitForFunction(
      `!/_shop_stats|_px_/.test(document.cookie) && localStorage.length === 0`,
      { polling: 20 },
    );
  });

  it('keeps a cookie that a granted service has declared too', async () => {
    const services = SHOP.services.map((service) =>
      service.id === 'fonts'
        ? { ...service, stores: [{ name: '_shop*', kind: 'cookie' }] }
        : service,
    );
    const page = await open('', { declaration: { ...SHOP, services } });
    await consent(page, `document.cookie = '_shop_stats=1; path=/'; consent.acceptAll()`);
    await page.waitForFunction('window.samtykke.has("counter")');
    await consent(page, 'consent.choose({ functional: false })');
    await page.waitForFunction('!window.samtykke.has("fonts")');
    await page.reload();
    await ready(page);
    expect(await page.evaluate('document.cookie')).toContain('_shop_stats=1');
  });

  it('does nothing differently for a browser that is driven by a program', async () => {
    const page = await open(held('A'));
    expect(await page.evaluate('navigator.webdriver')).toBe(true);
    await accept(page);
    await untilRan(page, 1);
  });
});
