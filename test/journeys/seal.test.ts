import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { hear, SOON, untilAsked } from '../support/visitor.js';

/** Runs a line of the owner's own code with the consent as `consent`. */
const consent = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);

describeInBrowsers('a sealed page', (visit) => {
  let site: Site;
  const at = (name: string): string => site.vendor.replace('vendor', name);
  const declaration = (more: object = {}): object => ({
    ...SHOP,
    services: SHOP.services.map((service) => {
      if (service.id === 'counter') return { ...service, hosts: [new URL(site.vendor).host] };
      if (service.id === 'pixel')
        return { ...service, hosts: ['pixel.localhost', '*.pixel.localhost'] };
      if (service.id === 'login') return { ...service, hosts: ['login.localhost'] };
      return service;
    }),
    seal: true,
    onWithdraw: 'stay',
    ...more,
  });
  const open = async (body: string, options?: Parameters<typeof shopPage>[1]): Promise<Page> => {
    site.page('/', shopPage(body, { declaration: declaration(), ...options }));
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };
  /** What the page can reach now. */
  const reached = (page: Page): Promise<unknown> =>
    page.evaluate(
      `Promise.all(${JSON.stringify([
        site.origin,
        site.vendor,
        at('pixel'),
        at('a.pixel'),
        at('login'),
        at('nobody'),
      ])}.map((origin) => fetch(origin + '/style.css').then(() => new URL(origin).hostname.replace('.localhost', ''), () => ''))).then((all) => all.filter(Boolean).join())`,
    );
  const mark = (page: Page): Promise<unknown> => page.evaluate('window.beforeReload = true');
  const untilReloaded = (page: Page): Promise<void> =>
    expect
      .poll(
        () =>
          page
            .evaluate(
              `!window.beforeReload && document.readyState === 'complete' && !!window.samtykke?.state?.decided`,
            )
            .catch(() => false),
        SOON,
      )
      .toBe(true);
  const pagesAsked = (): number => site.asked.filter(({ path }) => path === '/').length;
  const accept = async (page: Page): Promise<void> => {
    await untilAsked(page);
    await mark(page);
    await page.click('#samtykke-notice [data-role=accept]');
    await untilReloaded(page);
  };

  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  const held = (): string =>
    `<script type="text/plain" data-consent="statistics" data-src="${site.vendor}/tag.js?name=held"></script>`;

  it.each([
    ['in the head', '<script src="/samtykke.js"></script>'],
    ['async', '<script async src="/samtykke.js"></script>'],
    ['in one file', '<script src="/samtykke.all.js"></script>'],
    [
      'with a declaration that is fetched',
      '<script src="/samtykke.js" data-declaration="/cookies.json"></script>',
    ],
  ])('reloads once on a grant and comes back with what was granted, %s', async (_, script) => {
    site.page('/cookies.json', (context) => context.json(declaration()));
    const page = await open(held(), { script });
    await untilAsked(page);
    const expectReached = async (expected: string) => {
      // A script that the page does not wait for seals it as soon as the file that does so is there.
      if (/async|data-declaration/.test(script)) {
        await expect.poll(() => reached(page), SOON).toBe(expected);
      }
      expect(await reached(page)).toBe(expected);
    };
    await expectReached('shop,login');
    await accept(page);
    await site.quiet(200);
    expect(pagesAsked()).toBe(2);
    await expectReached('shop,vendor,pixel,a.pixel,login');
    await expect.poll(() => page.evaluate('window.ran.join()'), SOON).toBe('held');
    await page.reload();
    await page.waitForFunction('window.samtykke?.state?.decided');
    await expectReached('shop,vendor,pixel,a.pixel,login');
    await site.quiet(200);
    expect(pagesAsked()).toBe(3);
    await expect.poll(() => page.evaluate('window.ran.join()'), SOON).toBe('held');
  });

  it('refuses at once what is withdrawn, without a reload, and reloads to let it in again', async () => {
    const page = await open('');
    await accept(page);
    await mark(page);
    await consent(page, 'consent.choose({ statistics: false })');
    await page.waitForFunction('!window.samtykke.has("counter")');
    expect(await reached(page)).toBe('shop,pixel,a.pixel,login');
    await consent(page, 'consent.withdraw()');
    await page.waitForFunction('!window.samtykke.has("pixel")');
    expect(await reached(page)).toBe('shop,login');
    expect(await page.evaluate('window.beforeReload')).toBe(true);
    await consent(page, 'consent.choose({ marketing: true })').catch(() => {});
    await untilReloaded(page);
    expect(await reached(page)).toBe('shop,pixel,a.pixel,login');
    expect(pagesAsked()).toBe(3);
  });

  it('needs no reload for what asks nobody', async () => {
    const page = await open(
      `<script type="text/plain" data-consent="fonts">ran.push('fonts')</script>`,
      {
        declaration: declaration({
          services: SHOP.services.map(
            ({ hosts: _, ...service }: { hosts?: unknown; id: string }) => service,
          ),
        }),
      },
    );
    await untilAsked(page);
    await mark(page);
    await page.click('#samtykke-notice [data-role=accept]');
    await page.waitForFunction(`window.ran.includes('fonts')`);
    expect(await page.evaluate('window.beforeReload')).toBe(true);
  });

  it('lets in what was granted although the wording of the declaration has changed', async () => {
    const page = await open('');
    await accept(page);
    site.page(
      '/',
      shopPage(held(), { declaration: declaration({ controller: { name: 'Another name' } }) }),
    );
    site.asked.length = 0;
    await page.reload();
    await page.waitForFunction('window.ran.length');
    expect(await reached(page)).toContain('vendor');
    await site.quiet(200);
    expect(pagesAsked()).toBe(1);
  });

  it('stays sealed where no cookie is kept, says so, and does not go round', async () => {
    site.page(
      '/',
      shopPage(held(), {
        declaration: declaration(),
        script: `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script><script src="/samtykke.js"></script>`,
      }),
    );
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(site.origin);
    await untilAsked(page);
    await page.click('#samtykke-notice [data-role=accept]');
    await page.waitForFunction('window.samtykke.has("statistics")');
    await site.quiet(400);
    expect(pagesAsked()).toBe(1);
    await expect
      .poll(() => heard.told, SOON)
      .toEqual([expect.stringContaining('no cookie is kept')]);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('does not go round where the server brings an old answer back and a program grants', async () => {
    const page = await open('');
    await untilAsked(page);
    await page.click('#samtykke-notice [data-role=reject]');
    await page.waitForFunction('window.samtykke.state.decided');
    const old = await page.evaluate('document.cookie');
    expect(old).toContain('statistics=0');
    const html = shopPage(
      `<script>(window.samtykke ||= []).push((consent) => consent.acceptAll());</script>`,
      { declaration: declaration() },
    );
    site.page('/', (context) => {
      context.header('Set-Cookie', `${old}; Path=/`);
      return context.html(html);
    });
    site.asked.length = 0;
    await page.goto(`${site.origin}/?again`).catch(() => {});
    await site.quiet(1000);
    const count = site.asked.filter(({ path }) => path.startsWith('/?')).length;
    expect(count).toBeLessThanOrEqual(2);
    expect(await reached(page)).toBe('shop,login');
  });

  it('lets a grant in another tab in only when the page is loaded again', async () => {
    const other = await open(held());
    await untilAsked(other);
    const page = await visit.newPage();
    await page.goto(site.origin);
    await mark(other);
    await page.bringToFront();
    await accept(page);
    await other.bringToFront();
    await other.waitForFunction('window.samtykke.has("statistics")');
    await site.quiet(200);
    expect(await other.evaluate('window.beforeReload')).toBe(true);
    expect(await reached(other)).toBe('shop,login');
    expect(await other.evaluate('window.ran')).toEqual([]);
    await other.reload();
    await other.waitForFunction('window.ran.length');
    expect(await reached(other)).toContain('vendor');
  });

  it('gets our own files from another origin, and lets the page itself be', async () => {
    const page = await open(
      `<iframe id="blank"></iframe><iframe id="doc" srcdoc="<script>parent.ran.push('srcdoc')</script>"></iframe>
       <script>
         const blob = (code, type) => URL.createObjectURL(new Blob([code], { type }));
         const frame = document.createElement('iframe');
         frame.src = blob('<script>parent.ran.push("blob frame")<\\/script>', 'text/html');
         document.body.append(frame);
         new Worker(blob('postMessage(1)', 'text/javascript')).onmessage = () => ran.push('worker');
         const image = new Image(); image.onload = () => ran.push('data image');
         image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
         ran.push(eval('"eval"'));
         WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => ran.push('wasm'));
         const own = new WebSocket(location.origin.replace('http', 'ws') + '/own');
       </script>`,
      { script: `<script src="${at('cdn')}/samtykke.js"></script>` },
    );
    await untilAsked(page);
    await page.waitForFunction('window.ran.length >= 6');
    expect(await page.evaluate('window.ran.sort().join()')).toBe(
      'blob frame,data image,eval,srcdoc,wasm,worker',
    );
    await expect.poll(() => site.asked.map(({ path }) => path), SOON).toContain('/own');
    expect(await reached(page)).toBe('shop,login');
  });

  it.each([
    ['no list', 'none'],
    [
      'of odd things',
      [{ id: 'login', purpose: 'necessary', name: 'x', hosts: 7, stores: 'y' }, null],
    ],
    ['of hosts that are none', [{ id: 'login', purpose: 'necessary', name: 'x', hosts: [7] }]],
  ])('refuses everything but the site itself when the services are %s', async (_, services) => {
    const page = await open('', { declaration: declaration({ services }) });
    const outcome = await page.evaluate(
      'window.samtykke.ready.then(() => "fine", (error) => error.name)',
    );
    expect(outcome).toBe('DeclarationError');
    expect(await reached(page)).toBe('shop');
  });
});
