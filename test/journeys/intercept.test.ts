import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hear, SOON, untilAsked } from '../support/visitor.js';

const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran') as Promise<string[]>;
/** Runs a line of the owner's own code with the consent as `consent`. */
const consent = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);

describeInBrowsers('interception', (visit) => {
  let site: Site;
  const declaration = (more: object = {}): object => ({
    ...SHOP,
    services: SHOP.services.map((service) => {
      const { host } = new URL(site.vendor);
      if (service.id === 'counter') return { ...service, hosts: [host] };
      if (service.id === 'pixel') return { ...service, hosts: [`*.pixel.localhost`] };
      if (service.id === 'login') return { ...service, hosts: ['login.localhost'] };
      return service;
    }),
    intercept: true,
    onWithdraw: 'stay',
    ...more,
  });
  const open = async (body: string, options?: Parameters<typeof shopPage>[1]): Promise<Page> => {
    site.page('/', shopPage(body, { declaration: declaration(), ...options }));
    const page = await visit.newPage();
    await page.goto(site.origin);
    return page;
  };
  const tag = (name: string, after = 1): string =>
    `${site.vendor}/tag.js?name=${name}&after=${after}`;

  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(() => site.close());

  it('loads after a grant what it has caught, in order, and nothing twice', async () => {
    const page = await open(
      `<script src="${tag('A', 300)}"></script><script src="${tag('B')}"></script>
       <img alt="" src="${site.vendor}/pixel.gif?img" srcset="${site.vendor}/pixel.gif?set 2x">
       <iframe src="${site.vendor}/frame?iframe"></iframe><link rel="stylesheet" href="${site.vendor}/style.css">
       <script type="module" src="${site.vendor}/tag.js?name=module"></script>
       <div id="box"></div><script>
         box.innerHTML = '<iframe src="${site.vendor}/frame?box"></iframe><img alt="" src="${site.vendor}/pixel.gif?box">';
         document.write('<script src="${tag('written')}"><\\/script>');
         for (const name of ['first', 'second']) {
           const tag = document.createElement('script');
           tag.src = '${site.vendor}/tag.js?name=' + name;
           tag.type = 'text/javascript';
           tag.async = false;
           tag.onload = () => ran.push('loaded ' + name);
           document.body.append(tag);
         }
         window.kept = document.createElement('script');
         kept.src = '${tag('kept')}';
         new Image().src = '${site.vendor}/pixel.gif?image';
       </script>`,
    );
    await untilAsked(page);
    await site.quiet(200);
    expect(await ran(page)).toEqual([]);
    site.asked.length = 0;
    await page.evaluate('document.body.append(kept)');
    await answer(page, 'accept');
    await page.waitForFunction('window.ran.length >= 9');
    await site.quiet(200);
    const names = await ran(page);
    expect(new Set(names).size).toBe(names.length);
    const inOrder = ['A', 'B', 'written', 'first', 'second'];
    expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
    expect(names).toEqual(
      expect.arrayContaining(['module', 'kept', 'loaded first', 'loaded second']),
    );
    // Firefox keeps what it has looked ahead for.
    await expect
      .poll(() => site.vendorPaths(), SOON)
      .toEqual(expect.arrayContaining(['/frame?iframe', '/frame?box', '/pixel.gif?box']));
    const paths = site.vendorPaths();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).not.toContain('/pixel.gif?image');
    const seen = () =>
      page.evaluate(`[document.querySelector('img').naturalWidth > 0,
        getComputedStyle(document.querySelector('h1')).color].join(' ')`);
    await expect.poll(seen, SOON).toBe('true rgb(1, 2, 3)');
  });

  it('refuses again after a withdrawal, and lets in again after a grant', async () => {
    const page = await open(`<iframe src="${site.vendor}/frame"></iframe>`);
    const asking = (round: number) => `(async () => {
      new Image().src = '${site.vendor}/pixel.gif?image=${round}';
      const image = new Image();
      image.setAttribute('src', '${site.vendor}/pixel.gif?attribute=${round}');
      document.body.append(image);
      return [
        await fetch('${site.vendor}/style.css').then(() => 'answer', (error) => error.name),
        navigator.sendBeacon('${site.vendor}/beacon', 'x'),
        document.querySelector('iframe').contentDocument === null,
      ].join();
    })()`;
    await untilAsked(page);
    for (const [round, code] of ['', 'acceptAll', 'withdraw', 'acceptAll'].entries()) {
      const granted = code === 'acceptAll';
      if (code) await consent(page, `consent.${code}()`);
      await expect
        .poll(
          () => page.evaluate("document.querySelector('iframe').contentDocument === null"),
          SOON,
        )
        .toBe(granted);
      await site.quiet(150);
      site.asked.length = 0;
      expect(await page.evaluate(asking(round))).toBe(
        granted ? 'answer,true,true' : 'TypeError,false,false',
      );
      const all = ['/beacon', `/pixel.gif?attribute=${round}`, `/pixel.gif?image=${round}`];
      const expected = granted ? [...all, '/style.css'] : [];
      await expect.poll(() => site.vendorPaths().sort(), SOON).toEqual(expected);
      await site.quiet(150);
      expect(site.vendorPaths().sort()).toEqual(expected);
    }
  });

  it('lets pass what the visitor loads once, until the next decision', async () => {
    const page = await open(`<iframe src="${site.vendor}/frame"></iframe>`);
    await untilAsked(page);
    const once = `document.querySelector('iframe').src = '${site.vendor}/frame?once'`;
    await page.evaluate(`document.querySelector('iframe').dataset.consentOnce = ''; ${once}`);
    await expect.poll(() => site.vendorPaths(), SOON).toContain('/frame?once');
    await consent(page, 'consent.rejectAll()');
    await page.waitForFunction("!document.querySelector('iframe').src");
    site.asked.length = 0;
    await page.evaluate(once);
    await site.quiet(150);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('refuses requests the way a browser does', async () => {
    const page = await open('');
    await untilAsked(page);
    const seen = await page.evaluate(`(async () => {
      const seen = [];
      const heard = (target, types, done) => new Promise((resolve) => {
        for (const type of types) target.addEventListener(type, () => {
          seen.push(type + ' ' + target.readyState);
          if (type === done) resolve();
        });
      });
      await fetch('${site.vendor}/x').catch((error) => seen.push(String(error instanceof TypeError)));
      await fetch(new Request('${site.vendor}/x', { method: 'POST', body: 'x' })).catch((error) => seen.push(error.name));
      class Own extends XMLHttpRequest {}
      const own = new Own();
      const ended = heard(own, ['load', 'error', 'loadend'], 'loadend');
      own.open('POST', '${site.vendor}/x');
      own.setRequestHeader('X-Own', '1');
      own.send('x');
      await ended;
      seen.push(String(own.status));
      const socket = new WebSocket('${site.vendor.replace('http', 'ws')}/x');
      seen.push(String(socket instanceof WebSocket && socket.constructor === WebSocket));
      await heard(socket, ['error', 'close'], 'close');
      const events = new EventSource('${site.vendor}/x');
      await heard(events, ['error'], 'error');
      return seen;
    })()`);
    expect(seen).toEqual(
      'true TypeError|error 4|loadend 4|0|true|error 3|close 3|error 2'
        .replace(' T', '|T')
        .split('|'),
    );
    expect(site.vendorPaths()).toEqual([]);
  });

  it('leaves functions as code expects them', async () => {
    const page = await open('');
    await untilAsked(page);
    expect(
      await page.evaluate(`[
        fetch.length, fetch.name, XMLHttpRequest.prototype.open.length, WebSocket.OPEN, EventSource.CLOSED,
        Element.prototype.setAttribute.length, /native code/.test(String(fetch)),
        typeof Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').get,
        (() => { try { document.body.setAttribute(); } catch (error) { return error.name; } })(),
        (() => { class Own extends WebSocket {} try { new Own('http://['); } catch (error) { return error.name; } })(),
      ].join()`),
    ).toBe('1,fetch,2,1,2,2,true,function,TypeError,SyntaxError');
  });

  it('leaves alone what nobody declares, what is required, the site itself, and what is no address', async () => {
    const { port } = new URL(site.vendor);
    const page = await open(
      `<img alt="" src="http://nobody.localhost:${port}/pixel.gif?nobody"><img alt="" src="http://login.localhost:${port}/pixel.gif?required">
       <link rel="canonical" href="${site.vendor}/canonical">
       <script>
         for (const address of ['/pixel.gif?own', 'http://login.localhost:${port}/pixel.gif?login', 'http://a.pixel.localhost:${port}/pixel.gif?sub', 'http://pixel.localhost:${port}/pixel.gif?apex', 'http://xpixel.localhost:${port}/pixel.gif?other']) new Image().src = address;
         const odd = new Image(); odd.src = 'http://['; window.odd = odd.getAttribute('src');
       </script>`,
    );
    await untilAsked(page);
    const asked = () =>
      site.asked.flatMap(({ path }) => (path.startsWith('/pixel') ? path : [])).sort();
    const expected = ['apex', 'login', 'nobody', 'other', 'own', 'required'].map(
      (each) => `/pixel.gif?${each}`,
    );
    await expect.poll(asked, SOON).toEqual(expected);
    await site.quiet(150);
    expect(asked()).toEqual(expected);
    expect(await page.evaluate('window.odd')).toBe('http://[');
    expect(await page.$eval('link[rel=canonical]', (link) => link.getAttribute('href'))).toBe(
      `${site.vendor}/canonical`,
    );
  });

  it('lets a returning visitor have everything as it stands, and reloads once on a withdrawal', async () => {
    const page = await open(
      `<script src="${tag('A', 100)}"></script><script>ran.push('b')</script>`,
      {
        declaration: declaration({ onWithdraw: 'reload' }),
      },
    );
    await answer(page, 'accept');
    await page.waitForFunction(`window.ran.includes('A')`);
    await page.reload();
    expect(await ran(page)).toEqual(['A', 'b']);
    site.asked.length = 0;
    await page.evaluate('window.beforeWithdrawal = true');
    await consent(page, 'consent.withdraw()').catch(() => {});
    await expect
      .poll(
        () =>
          page
            .evaluate(`!window.beforeWithdrawal && window.samtykke?.state?.decided`)
            .catch(() => false),
        SOON,
      )
      .toBe(true);
    await site.quiet(200);
    expect(await ran(page)).toEqual(['b']);
    expect(site.asked.filter(({ path }) => path === '/')).toHaveLength(1);
  });

  it('fetches beside our script nothing but what refuses, for a returning visitor', async () => {
    const page = await open('');
    await answer(page, 'accept');
    await page.reload();
    site.asked.length = 0;
    await page.reload();
    await site.quiet(200);
    expect(site.ownFiles()).toEqual(['/samtykke.js', '/samtykke-strict.js']);
  });

  const early = (): string =>
    `<script nonce="abc">window.fetchedEarly = fetch('${site.vendor}/early').then(() => 'answer', (error) => error.name);</script>`;
  it.each([
    ['no policy', '', 'TypeError'],
    ['a nonce', "script-src 'nonce-abc' 'self'", 'TypeError'],
    ["a nonce and 'strict-dynamic'", "script-src 'nonce-abc' 'strict-dynamic'", 'TypeError'],
  ])('refuses what follows our script at once under %s', async (_, policy, expected) => {
    const html = shopPage(early(), { declaration: declaration() })
      .replaceAll('<script', '<script nonce="abc"')
      .replaceAll('nonce="abc" nonce="abc"', 'nonce="abc"');
    site.page('/', (context) => {
      if (policy) context.header('Content-Security-Policy', policy);
      return context.html(html);
    });
    const page = await visit.newPage();
    await page.goto(site.origin);
    expect(await page.evaluate('window.fetchedEarly')).toBe(expected);
    await untilAsked(page);
    expect(site.vendorPaths()).toEqual([]);
  });

  it('refuses once it is there where Trusted Types forbid to write', async () => {
    site.page('/', (context) => {
      context.header('Content-Security-Policy', "require-trusted-types-for 'script'");
      return context.html(shopPage('', { declaration: declaration() }));
    });
    const page = await visit.newPage();
    const heard = hear(page);
    await page.goto(site.origin);
    await untilAsked(page);
    expect(await page.evaluate(`fetch('${site.vendor}/x').catch((error) => error.name)`)).toBe(
      'TypeError',
    );
    expect(heard.told).toEqual([]);
    expect(site.vendorPaths()).toEqual([]);
  });

  it.each([
    ['async', '<script async src="/samtykke.js"></script>', true],
    ['in one file', '<script src="/samtykke.all.js"></script>', true],
    [
      'with a declaration that is fetched',
      '<script src="/samtykke.js" data-declaration="/cookies.json"></script>',
      true,
    ],
    ['at the end', '', true],
  ])('refuses once it is there, %s', async (_, script) => {
    site.page('/cookies.json', (context) => context.json(declaration()));
    const page = await open(script ? '' : '<script src="/samtykke.js"></script>', { script });
    await untilAsked(page);
    expect(await page.evaluate(`fetch('${site.vendor}/x').catch((error) => error.name)`)).toBe(
      'TypeError',
    );
    expect(site.vendorPaths()).toEqual([]);
  });

  it('goes on without the file that refuses when that does not arrive, and says so once', async () => {
    site.page('/samtykke-strict.js', (context) => context.text('no', 500));
    try {
      const page = await visit.newPage();
      const heard = hear(page);
      site.page(
        '/',
        shopPage(
          `<script type="text/plain" data-consent="statistics" data-src="${tag('A')}"></script>`,
          { declaration: declaration() },
        ),
      );
      await page.goto(site.origin);
      await answer(page, 'accept');
      await page.waitForFunction(`window.ran.includes('A')`);
      await expect.poll(() => heard.told, SOON).toHaveLength(1);
      expect(heard.thrown).toEqual([]);
    } finally {
      site.page('/samtykke-strict.js', '');
      await site.close();
      site = await startSite();
    }
  });
});
