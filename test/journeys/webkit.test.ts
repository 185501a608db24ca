import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EVERY_PATH, everyForm, heldTag, heldInline as inline } from '../support/held-forms.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { SOON, untilSettled } from '../support/visitor.js';
import { describeInWebKit, type WebKitPage, type WebKitSettings } from '../support/webkit.js';

const DAY = 86_400; // seconds

/** Keeps what the page says: no command of WebDriver's reads the console. Stands before our script. */
const LISTEN = `<script>
  window.told = [];
  for (const type of ['warn', 'error']) console[type] = (...given) => told.push(given.join(' '));
  addEventListener('error', ({ message }) => told.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
</script>`;
const SCRIPT = `${LISTEN}<script src="/samtykke.js"></script>`;

/** Lets the preload scanner run ahead of our script. */
const SLOW = '<script src="/tag.js?name=slow&after=300"></script>';

const ran = (page: WebKitPage) => page.evaluate('ran');
const told = (page: WebKitPage) => page.evaluate('told');
const untilRan = (page: WebKitPage, count: number) => page.waitFor(`ran.length >= ${count}`);
/** Runs a line of the owner's own code with the consent as `consent`. */
const consent = (page: WebKitPage, code: string) =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);
const isGranted = (page: WebKitPage, id: string) =>
  page.evaluate(`window.samtykke.ready.then((consent) => consent.has('${id}'))`);
const answer = async (page: WebKitPage, role: 'accept' | 'reject') => {
  await page.click(`#samtykke-notice [data-role=${role}]`);
  await page.waitFor(`samtykke.state.decided && !document.querySelector('#samtykke-notice')`);
};
const frameSource = (page: WebKitPage) =>
  page.evaluate(`document.querySelector('iframe').getAttribute('src')`);
/** Does what takes the page away, and waits until it has come anew. */
const untilReloaded = async (page: WebKitPage, act: () => Promise<unknown>) => {
  await page.evaluate('window.before = true');
  await act();
  await page.waitFor(
    `!window.before && document.readyState === 'complete' && samtykke.state?.decided`,
  );
};

describeInWebKit('the gate', (visit) => {
  let site: Site;
  const held = (name: string, options?: Parameters<typeof heldTag>[2]) =>
    heldTag(site.vendor, name, options);
  const open = (
    body: string,
    options: Parameters<typeof shopPage>[1] = {},
    settings?: WebKitSettings,
  ): Promise<WebKitPage> =>
    visit.load(site, shopPage(body, { script: SCRIPT, ...options }), settings);

  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it('asks nobody for anything that is held, in every form, before a grant', async () => {
    const page = await open(everyForm(site.vendor), { head: SLOW });
    await page.waitFor(`document.querySelector('#samtykke-notice')`);
    await site.quiet(300);
    expect(site.vendorPaths()).toEqual([]);
    expect(await ran(page)).toEqual(['slow']);
    expect(await told(page)).toEqual([]);
  });

  it('asks nobody for anything that is held with JavaScript off', async () => {
    const own = '<noscript><img alt="" src="/pixel.gif?off"></noscript>';
    const page = await open(everyForm(site.vendor) + own, { head: SLOW }, { javascript: false });
    expect(site.vendorPaths()).toEqual([]);
    await expect.poll(() => site.asked.map(({ path }) => path), SOON).toContain('/pixel.gif?off');
    expect(await page.evaluate('typeof ran')).toBe('undefined');
  });

  it('asks nobody for anything that is held when our script is the last thing of the page, or never comes', async () => {
    for (const last of [
      '<script src="/samtykke.js"></script>',
      '<script src="/fail.js"></script>',
    ]) {
      const body = everyForm(site.vendor) + SLOW + last;
      const page = await open(body, { script: LISTEN, head: SLOW });
      expect(site.vendorPaths()).toEqual([]);
      expect(await ran(page)).toEqual(['slow', 'slow']);
    }
  });

  it('asks for everything that was held once it is granted, and nothing twice', async () => {
    const page = await open(everyForm(site.vendor));
    await answer(page, 'accept');
    await untilRan(page, 7);
    await page.waitFor(`getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'`);
    await site.quiet(300);
    const asked = () => site.vendorPaths().map((path) => path.replace(/&after=1$/, ''));
    await expect.poll(() => EVERY_PATH.filter((path) => !asked().includes(path)), SOON).toEqual([]);
    const paths = asked();
    expect(paths).not.toContain('/pixel.gif?noscript');
    const scripts = paths.filter((path) => /\.js/.test(path));
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(await ran(page)).toContain('modulestring');
  });

  it('releases from a script at the end of the page as from one in the head', async () => {
    const page = await open(
      `${held('A', { after: 100 })}${inline("ran.push('b')")}<script src="/samtykke.js"></script>`,
      { script: LISTEN },
    );
    await answer(page, 'accept');
    await untilRan(page, 2);
    expect(await ran(page)).toEqual(['A', 'b']);
  });

  it('holds what programs add later and what a shadow root hides, and loads it once granted', async () => {
    const page = await open('<div id="host"></div>');
    await consent(
      page,
      `const frame = (name) => '<iframe data-consent="statistics" data-src="${site.vendor}/frame?' + name + '"></iframe>';
       document.body.insertAdjacentHTML('beforeend', frame('late'));
       const root = document.querySelector('#host').attachShadow({ mode: 'open' });
       root.innerHTML = frame('shadow');
       consent.scan(root);`,
    );
    await site.quiet(300);
    expect(site.vendorPaths()).toEqual([]);
    await answer(page, 'accept');
    await expect
      .poll(() => site.vendorPaths().sort(), SOON)
      .toEqual(['/frame?late', '/frame?shadow']);
  });

  it('holds what names an id that is not declared, and tells the nearest once', async () => {
    const page = await open(
      inline("ran.push('x')", 'statistcs') +
        inline("ran.push('y')", 'statistcs') +
        inline("ran.push('z')"),
    );
    await answer(page, 'accept');
    await untilRan(page, 1);
    expect(await ran(page)).toEqual(['z']);
    expect(await told(page)).toEqual([
      expect.stringMatching(/"statistcs" is not declared.*"statistics"/),
    ]);
  });

  it('tells of a live tag that is marked as held', async () => {
    const page = await open(
      `<script data-consent="statistics" src="${site.vendor}/tag.js?name=live"></script><img alt="" data-consent="marketing" src="${site.vendor}/pixel.gif">`,
    );
    await page.waitFor(`document.querySelector('#samtykke-notice')`);
    expect(await told(page)).toEqual([
      expect.stringMatching(/live <script>.*statistics/),
      expect.stringMatching(/live <img>.*marketing/),
    ]);
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
    await answer(page, 'accept');
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
    await answer(page, 'accept');
    await untilRan(page, 5);
    expect(await ran(page)).toEqual(['async', 'slow', 'inline', 'deferred', 'modulestring']);
  });

  it('goes on after a tag that fails and one that never answers, in order, and tells their addresses', async () => {
    const body = ['fail', 'never']
      .map(
        (name) =>
          `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/${name}.js"></script>`,
      )
      .join('');
    const page = await open(
      `${body + held('B', { after: 100 }) + inline("ran.push('c')") + held('D')}${inline("ran.push('e')")}`,
      { declaration: { ...SHOP, tagTimeout: 1 } },
    );
    await answer(page, 'accept');
    await untilRan(page, 4);
    expect(await ran(page)).toEqual(['B', 'c', 'D', 'e']);
    expect(await told(page)).toEqual([
      `Samtykke: ${site.vendor}/fail.js did not load`,
      `Samtykke: ${site.vendor}/never.js did not load`,
    ]);
  });

  it('tells listeners, dataLayer and Google before the first tag runs', async () => {
    const page = await open(
      `<script>window.dataLayer = []; document.addEventListener('samtykke:change', () => ran.push('event'));</script>${inline(
        `ran.push(dataLayer.map((entry) => entry.event ?? [entry[0], entry[1], entry[2].analytics_storage].join(' ')).join(', '), document.cookie.includes('statistics=1'))`,
      )}`,
    );
    await answer(page, 'accept');
    await untilRan(page, 3);
    expect(await ran(page)).toEqual([
      'event',
      'consent default denied, consent update granted, samtykke_change',
      true,
    ]);
  });

  it('stops the rest of the queue when the visitor withdraws while it is running', async () => {
    const page = await open(
      held('first') + held('slow', { after: 1500 }) + held('after') + inline("ran.push('inline')"),
      { declaration: { ...SHOP, onWithdraw: 'stay' } },
    );
    await answer(page, 'accept');
    await untilRan(page, 1);
    await consent(page, 'consent.withdraw()');
    await site.quiet(400);
    expect(await ran(page)).toEqual(['first']);
  });

  it('loads an iframe, an image and a style sheet again after grant, withdrawal and grant, without a reload', async () => {
    const page = await open(
      `<iframe data-consent="statistics" data-src="${site.vendor}/frame"></iframe>
       <img alt="" data-consent="statistics" data-src="${site.vendor}/pixel.gif"><link rel="stylesheet" data-consent="statistics" data-href="${site.vendor}/style.css">`,
    );
    await page.evaluate('window.before = true');
    const seen = `[
      document.querySelector('iframe').contentDocument === null,
      document.querySelector('img').naturalWidth > 0,
      getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)',
    ].join()`;
    for (const [code, expected] of [
      ['consent.acceptAll()', 'true,true,true'],
      ['consent.withdraw()', 'false,false,false'],
      ['consent.acceptAll()', 'true,true,true'],
    ] as const) {
      await consent(page, code);
      await expect.poll(() => page.evaluate(seen), SOON).toBe(expected);
    }
    expect(await page.evaluate('window.before')).toBe(true);
    expect(site.vendorPaths().filter((path) => path === '/frame')).toHaveLength(2);
  });

  it('writes the cookie, tells, holds, deletes and reloads, in this order', async () => {
    const page = await open(
      `<iframe data-consent="statistics" data-src="${site.vendor}/frame"></iframe>
       <script type="text/plain" data-consent="counter" data-src="/cookie.js"></script>`,
    );
    await answer(page, 'accept');
    await untilRan(page, 1);
    // A list under an undeclared name outlives the page.
    await page.evaluate(`(() => {
      const note = (what) => {
        const cookie = document.cookie;
        const seen = [what, cookie.includes('statistics=0') && 'refused', document.querySelector('iframe[src]') && 'shown',
          cookie.includes('_shop_stats=') && 'stored'];
        sessionStorage.setItem('notes', (sessionStorage.getItem('notes') ?? '') + seen.filter(Boolean).join(' ') + '; ');
      };
      document.addEventListener('samtykke:change', () => note('told'));
      new MutationObserver((records, observer) => { observer.disconnect(); note('held'); })
        .observe(document.querySelector('iframe'), { attributeFilter: ['src'] });
      addEventListener('pagehide', () => note('left'));
    })()`);
    await untilReloaded(page, () => consent(page, 'consent.withdraw()'));
    expect(await page.evaluate(`sessionStorage.getItem('notes')`)).toBe(
      'told refused shown stored; held refused stored; left refused; ',
    );
  });

  it('deletes on a withdrawal what the service stored, reloads once, and leaves the log-in alone', async () => {
    const page = await open(
      `<script>document.cookie = 'shop_login=42; path=/'; document.cookie = 'unknown=1; path=/'</script>
       <script type="text/plain" data-consent="counter" data-src="/cookie.js"></script>`,
    );
    await answer(page, 'accept');
    await untilRan(page, 1);
    await page.evaluate(`(async () => {
      document.cookie = '_px_12=1; path=/; domain=' + location.hostname;
      document.cookie = '_px_x=1; path=/';
      await new Promise((done) => {
        const open = indexedDB.open('shop-stats');
        open.onsuccess = () => { open.result.close(); done(); };
      });
    })()`);
    const names = async () => (await page.cookies()).map(({ name }) => name).sort();
    await expect
      .poll(names, SOON)
      .toEqual(['_px_12', '_px_x', '_shop_stats', 'samtykke', 'shop_login', 'unknown']);
    site.asked.length = 0;
    await untilReloaded(page, () => consent(page, 'consent.withdraw()'));
    await expect.poll(names, SOON).toEqual(['_px_x', 'samtykke', 'shop_login', 'unknown']);
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    await site.quiet(300);
    expect(site.asked.filter(({ path }) => path === '/')).toHaveLength(1);
    expect(await ran(page)).toEqual([]);
    expect(await told(page)).toEqual([]);
  });

  it('does not reload when nothing has run that cannot be stopped', async () => {
    const page = await open(
      `<iframe data-consent="statistics" data-src="${site.vendor}/frame"></iframe>`,
    );
    await answer(page, 'accept');
    await page.evaluate(`void (window.before = true, document.cookie = '_shop_stats=1; path=/')`);
    await expect.poll(() => site.vendorPaths(), SOON).toEqual(['/frame']);
    site.asked.length = 0;
    await consent(page, 'consent.withdraw()');
    await page.waitFor(`!document.cookie.includes('_shop_stats')`);
    await site.quiet(300);
    expect(await page.evaluate('window.before')).toBe(true);
    expect(await frameSource(page)).toBe(null);
    expect(site.asked).toEqual([]);
  });

  it('deletes at the next page what a refused service has left on a parent domain and in a folder', async () => {
    const page = await open('');
    await answer(page, 'reject');
    site.page('/folder/page', shopPage('', { script: SCRIPT }));
    await page.goto(`${site.origin}/folder/page`);
    await page.evaluate(`(() => {
      document.cookie = '_shop_stats=1; path=/; max-age=999';
      document.cookie = '_px_7=1; path=/folder; max-age=999';
      document.cookie = '_px_8=1; domain=shop.localhost; path=/folder/; max-age=999';
      localStorage.setItem('_shop_stats_old', '1');
    })()`);
    await expect.poll(() => page.cookies(), SOON).toHaveLength(4);
    await page.reload();
    await page.waitFor(`localStorage.length === 0`);
    await expect
      .poll(async () => (await page.cookies()).map(({ name }) => name), SOON)
      .toEqual(['samtykke']);
    expect(await told(page)).toEqual([]);
  });

  it.each([
    ['keeps', true],
    ['does not keep', false],
  ])(
    'obeys a withdrawal on a later page when the visitor comes back to an earlier one, which the browser %s',
    async (_, pageCache) => {
      const frame = `<iframe data-consent="statistics" title="Map" data-src="${site.vendor}/frame"></iframe>`;
      site.page('/map', shopPage(frame, { script: SCRIPT }));
      const page = await visit.newVisitor({ pageCache });
      await page.goto(`${site.origin}/map`);
      await answer(page, 'accept');
      await expect.poll(() => site.vendorPaths(), SOON).toEqual(['/frame']);
      await page.evaluate('window.before = true');
      await page.goto(`${site.origin}/map?later`);
      expect(await isGranted(page, 'statistics')).toBe(true);
      await consent(page, 'consent.withdraw()');
      await untilSettled(() => site.asked.length);
      site.asked.length = 0;
      await page.back();
      expect(await page.evaluate('location.search')).toBe('');
      expect(await page.evaluate('!!window.before')).toBe(pageCache);
      await expect.poll(() => isGranted(page, 'statistics'), SOON).toBe(false);
      expect(await frameSource(page)).toBe(null);
      await untilSettled(() => site.asked.length);
      expect(site.vendorPaths()).toEqual([]);
      expect(await page.evaluate(`document.querySelector('iframe').contentDocument?.URL`)).toBe(
        'about:blank',
      );
    },
  );

  it('releases for a returning visitor while the page is parsed, and fetches nothing of ours but what keeps the order', async () => {
    const page = await open(
      held('A', { after: 100 }) + inline("ran.push('b')") + everyForm(site.vendor),
    );
    await answer(page, 'accept');
    await untilRan(page, 9);
    site.asked.length = 0;
    await page.goto(site.origin);
    await untilRan(page, 9);
    expect(((await ran(page)) as string[]).slice(0, 2)).toEqual(['A', 'b']);
    await site.quiet(200);
    expect(site.ownFiles()).toEqual(['/samtykke.js', '/samtykke-release.js']);
    expect(await page.evaluate(`document.querySelector('#samtykke-notice')`)).toBe(null);
  });

  it.each(['accept', 'reject'] as const)(
    'takes a click on "%s" as the answer, and keeps it for 182 days in one small cookie of this host',
    async (role) => {
      const page = await open(inline("ran.push('inline')"));
      await answer(page, role);
      const granted = role === 'accept';
      await page.goto(`${site.origin}/`);
      expect(await isGranted(page, 'statistics')).toBe(granted);
      expect(await ran(page)).toEqual(granted ? ['inline'] : []);
      expect(await page.evaluate(`document.querySelector('#samtykke-notice')`)).toBe(null);
      await expect
        .poll(() => page.cookies(), SOON)
        .toMatchObject([
          {
            name: 'samtykke',
            domain: 'shop.localhost',
            path: '/',
            secure: false,
            httpOnly: false,
            sameSite: 'Lax',
          },
        ]);
      const [cookie] = await page.cookies();
      const days = ((cookie?.expiry as number) - Date.now() / 1000) / DAY;
      expect(days).toBeGreaterThan(181.9);
      expect(days).toBeLessThan(182.1);
      expect(cookie?.value.length).toBeLessThan(1000);
    },
  );

  it('opens the preferences from a link, takes a switch, and withdraws there again', async () => {
    const page = await open(inline("ran.push('inline')"));
    await answer(page, 'reject');
    await page.click('a[href="#samtykke"]');
    await page.click('#samtykke-preferences [data-purpose=statistics] input');
    await page.click('#samtykke-preferences [data-role=save]');
    await untilRan(page, 1);
    expect(await isGranted(page, 'statistics')).toBe(true);
    expect(await isGranted(page, 'marketing')).toBe(false);
    await page.click('a[href="#samtykke"]');
    await untilReloaded(page, () => page.click('#samtykke-preferences [data-role=reject]'));
    expect(await isGranted(page, 'statistics')).toBe(false);
    expect(await ran(page)).toEqual([]);
  });
});
