import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stored } from '../../src/declaration/declaration.js';
import { describeInBrowsers } from '../support/browsers.js';
import { SHOP } from '../support/shop.js';
import { type Site, shopPage, startSite } from '../support/site.js';
import { answer, hasDecided, hear, SOON, storedNames, untilAsked } from '../support/visitor.js';

const NOTHING_TOLD = { errors: [], told: [], thrown: [] };

/** The shop, with one more service that the visitor is asked about. */
const shopThatStores = (stores: readonly Stored[], other: object = {}): object => ({
  ...SHOP,
  services: [...SHOP.services, { id: 'tracker', purpose: 'marketing', name: 'Tracker', stores }],
  ...other,
});
const cookies = (...names: string[]): Stored[] => names.map((name) => ({ name, kind: 'cookie' }));

/** `name domain path` of every cookie of the visitor but ours, those included that no page sees. */
const jar = async (page: Page): Promise<string[]> =>
  (await page.browserContext().cookies())
    .filter(({ name }) => name !== 'samtykke')
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
    .sort();

const HOSTS = ['shop.co.uk', 'www.shop.co.uk', 'me.github.io', 'other.github.io'];

describeInBrowsers(
  'what is deleted',
  (visit) => {
    let site: Site;
    const at = (host: string, path = '/blank') =>
      site.origin.replace('shop.localhost', host) + path;
    beforeAll(async () => {
      site = await startSite();
      for (const path of ['/blank', '/cart/blank', '/a/b/blank', '/a/b;c/blank']) {
        site.page(path, '<!doctype html><title>Blank</title>');
      }
      site.page('/server', (context) => {
        context.header('Set-Cookie', '_hidden=1; Path=/; HttpOnly', { append: true });
        context.header('Set-Cookie', '_parent=1; Path=/; HttpOnly; Domain=shop.localhost', {
          append: true,
        });
        return context.html('<!doctype html><title>Server</title>');
      });
    });
    afterAll(() => site.close());

    const write = (page: Page, ...lines: string[]): Promise<unknown> =>
      page.evaluate((each) => {
        for (const line of each) document.cookie = line;
      }, lines);
    /** Opens a blank page, so that the test can store something before our script has run. */
    const openBlank = async (host = 'shop.localhost', path?: string) => {
      const page = await visit.newPage();
      await page.goto(at(host, path));
      return page;
    };
    /** Goes on to a page with our script. */
    const enter = async (page: Page, declaration: object, path = '/') => {
      site.page(path, shopPage('', { declaration }));
      const heard = hear(page);
      await page.goto(new URL(path, page.url()).href);
      return heard;
    };
    /** Says yes, and takes it back. */
    const withdraw = async (page: Page) => {
      await answer(page, 'accept');
      await page.evaluate('samtykke.withdraw()');
    };
    const untilJar = (page: Page, expected: readonly string[]) =>
      expect.poll(() => jar(page), SOON).toEqual(expected);

    it('is a cookie on every domain and in every folder of the page, under its name alone', async () => {
      const page = await openBlank('www.shop.co.uk', '/a/b/blank');
      await write(
        page,
        '_host=1',
        '_host_root=1; path=/',
        '_parent=1; path=/; domain=shop.co.uk',
        '_dot=1; path=/; domain=.shop.co.uk',
        '_www=1; path=/; domain=www.shop.co.uk',
        '_folder=1; path=/a',
        '_slash=1; path=/a/',
        '_deep=1; path=/a/b',
        '_deep_slash=1; path=/a/b/; domain=shop.co.uk',
        '_page=1; path=/a/b/page',
        '_twice=1; path=/',
        '_twice=2; path=/; domain=shop.co.uk',
        '_twice=3; path=/a/b; domain=shop.co.uk',
        '_registry=1; path=/; domain=co.uk',
        'login=1; path=/',
        '_hos=1; path=/; domain=shop.co.uk',
      );
      // Chromium takes them into its jar after the script has gone on.
      await expect.poll(() => jar(page), SOON).toHaveLength(15);
      const names = ['_host', '_host_root', '_parent', '_dot', '_www', '_folder', '_slash'];
      const declared = cookies(...names, '_deep', '_deep_slash', '_page', '_twice', '_registry');
      const heard = await enter(page, shopThatStores(declared), '/a/b/page');
      await withdraw(page);
      await untilJar(page, ['_hos .shop.co.uk /', 'login www.shop.co.uk /']);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is a cookie in a folder whose name has a semicolon', async () => {
      const page = await openBlank('shop.co.uk', '/a/b;c/blank');
      await write(page, '_folder=1', 'login=1');
      await expect.poll(() => jar(page), SOON).toHaveLength(2);
      const heard = await enter(page, shopThatStores(cookies('_folder')), '/a/b;c/page');
      await withdraw(page);
      await untilJar(page, ['login shop.co.uk /a/b;c']);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is a cookie out of sight, where its path is declared', async () => {
      const page = await openBlank('www.shop.co.uk');
      await write(
        page,
        '_till=1; path=/till',
        '_till=2; path=/till; domain=shop.co.uk',
        '_desk=1; path=/desk',
        'login=1; path=/till',
      );
      await expect.poll(() => jar(page), SOON).toHaveLength(4);
      const heard = await enter(
        page,
        shopThatStores([
          { name: '_till', kind: 'cookie', path: '/till' },
          { name: '_desk', kind: 'cookie' },
        ]),
      );
      await withdraw(page);
      await untilJar(page, ['_desk www.shop.co.uk /desk', 'login www.shop.co.uk /till']);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is nothing of the neighbour on a host whose parent belongs to a registry', async () => {
      const page = await openBlank('other.github.io');
      await write(page, '_ours=1; path=/', '_wide=1; path=/; domain=github.io');
      await page.goto(at('me.github.io'));
      await write(
        page,
        '_ours=1; path=/',
        '_ours=2; path=/; domain=me.github.io',
        'login=1; path=/',
      );
      await expect.poll(() => jar(page), SOON).toHaveLength(4);
      const heard = await enter(page, shopThatStores(cookies('_*')));
      await withdraw(page);
      await untilJar(page, ['_ours other.github.io /', 'login me.github.io /']);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is a cookie that is Secure, Partitioned, or has a prefix', async () => {
      const page = await openBlank();
      await write(
        page,
        '_secure=1; path=/; Secure',
        '_part=1; path=/; Secure; SameSite=None; Partitioned',
        '_both=1; path=/',
        '_both=2; path=/; Secure; SameSite=None; Partitioned',
        '__Host-own=1; path=/; Secure',
        '__Host-part=1; path=/; Secure; SameSite=None; Partitioned',
        '__Secure-wide=1; path=/; Secure; domain=shop.localhost',
        '__Host-login=1; path=/; Secure',
        'login=1; path=/; Secure; SameSite=None; Partitioned',
      );
      expect(((await page.evaluate('document.cookie')) as string).split('; ')).toHaveLength(9);
      const declared = cookies('_secure', '_part', '_both', '__Host-own', '__Host-part');
      const heard = await enter(page, shopThatStores([...declared, ...cookies('__Secure-*')]));
      await withdraw(page);
      await expect
        .poll(() => storedNames(page), SOON)
        .toEqual(['cookie __Host-login', 'cookie login', 'cookie samtykke']);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is a cookie with an odd name, and nothing that is called nearly so', async () => {
      const page = await openBlank('shop.co.uk');
      const odd = ['a%20b', 'a b', '(x)$[1]^', '_æøå', '__proto__', '"q"', 'a.b', 'Case'];
      const near = ['axb', 'case', 'a%2520b', '(x)$[1]', 'a.b.c'];
      await write(page, ...[...odd, ...near].map((name) => `${name}=1; path=/`), 'bare; path=/');
      expect(((await page.evaluate('document.cookie')) as string).split('; ')).toHaveLength(14);
      const heard = await enter(page, shopThatStores(cookies(...odd)));
      await withdraw(page);
      await expect
        .poll(async () => ((await page.evaluate('document.cookie')) as string).split('; '), SOON)
        .toEqual([
          ...near.map((name) => `${name}=1`),
          expect.stringMatching(/^bare=?$/),
          expect.stringMatching(/^samtykke=/),
        ]);
      expect(heard).toEqual(NOTHING_TOLD);
    });

    // Firefox takes it for the name of an empty value.
    it.runIf(visit.browserName === 'chromium')(
      'is not a value that stands in document.cookie without a name',
      async () => {
        const page = await openBlank();
        await write(page, '=bare; path=/', '_own=1; path=/');
        const heard = await enter(page, shopThatStores(cookies('bare', '_*')));
        await withdraw(page);
        await expect
          .poll(() => page.evaluate('document.cookie'), SOON)
          .toMatch(/^bare; samtykke=[^;]+$/);
        expect(heard).toEqual(NOTHING_TOLD);
      },
    );

    it('is what is kept by name, by wildcard and by regular expression, of every kind', async () => {
      const page = await openBlank();
      await page.evaluate(`(async () => {
        for (const storage of [localStorage, sessionStorage]) {
          for (const name of ['exact', 'exactly', 'wild_1', 'wild_\\n2', 'wil', 're-1', 're-x', 'length', 'key']) {
            storage.setItem(name, '1');
          }
        }
        for (const name of ['exact', 'exactly', 'wild_1', 're-1', 're-x']) {
          await caches.open(name);
          await new Promise((done) => {
            indexedDB.open(name).onsuccess = ({ target }) => { target.result.close(); done(); };
          });
          document.cookie = name + '=1; path=/';
        }
      })()`);
      const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache'] as const;
      const heard = await enter(
        page,
        shopThatStores(
          kinds.flatMap((kind) =>
            ['exact', 'wild_*', '/^re-\\d$/', 'length'].map((name) => ({ name, kind })),
          ),
        ),
      );
      await withdraw(page);
      await expect
        .poll(
          () =>
            page.evaluate(`(async () => ({
              cookie: document.cookie.replace(/=[^;]*/g, ''),
              local: Object.keys({ ...localStorage }).concat(localStorage.getItem('length') ?? [], localStorage.getItem('key')).join(),
              session: Object.keys({ ...sessionStorage }).concat(sessionStorage.getItem('length') ?? [], sessionStorage.getItem('key')).join(),
              indexeddb: (await indexedDB.databases()).map(({ name }) => name).sort().join(),
              cache: (await caches.keys()).sort().join(),
            }))()`),
          SOON,
        )
        .toEqual({
          cookie: 'exactly; re-x; samtykke',
          local: expect.stringMatching(
            /^(?=.*\bexactly\b)(?=.*\bwil\b)(?=.*\bre-x\b)[^,]+,[^,]+,[^,]+,1$/,
          ),
          session: expect.stringMatching(
            /^(?=.*\bexactly\b)(?=.*\bwil\b)(?=.*\bre-x\b)[^,]+,[^,]+,[^,]+,1$/,
          ),
          indexeddb: 'exactly,re-x',
          cache: 'exactly,re-x',
        });
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is never something that has the name of what is declared for another site', async () => {
      const page = await openBlank('www.shop.co.uk');
      await write(page, 'uid=1; path=/', 'sid=1; path=/', '_own=1; path=/; domain=shop.co.uk');
      await page.evaluate(`localStorage.setItem('uid', '1')`);
      const heard = await enter(
        page,
        shopThatStores([
          { name: 'uid', kind: 'cookie', party: 'third' },
          { name: 'uid', kind: 'local', party: 'third' },
          { name: 'sid', kind: 'cookie', domain: '.vendor.example' },
          { name: '_own', kind: 'cookie', domain: '.shop.co.uk' },
        ]),
      );
      await withdraw(page);
      await untilJar(page, ['sid www.shop.co.uk /', 'uid www.shop.co.uk /']);
      expect(await page.evaluate(`localStorage.getItem('uid')`)).toBe('1');
      expect(heard).toEqual(NOTHING_TOLD);
    });

    it('is not what a script may not touch, which is told once where the browser tells', async () => {
      const page = await visit.newPage();
      await page.goto(at('www.shop.localhost', '/server'));
      const hidden = ['_hidden www.shop.localhost /', '_parent .shop.localhost /'];
      await untilJar(page, hidden);
      const heard = await enter(page, shopThatStores(cookies('_hidden', '_parent', '_absent')));
      await answer(page, 'accept');
      for (const granted of [false, true, false]) {
        await page.evaluate(`samtykke.choose({ tracker: ${granted} })`);
      }
      const told = ['_hidden', '_parent'].map(
        (name) => `Samtykke: cookie "${name}" could not be deleted`,
      );
      await expect
        .poll(() => [...heard.told].sort(), SOON)
        .toEqual(visit.browserName === 'chromium' ? told : []);
      await site.quiet(300);
      expect(heard.told).toHaveLength(visit.browserName === 'chromium' ? 2 : 0);
      expect(await jar(page)).toEqual(hidden);
      expect(heard.thrown).toEqual([]);
    });

    it('is a database as soon as no other tab has it open, and what stays is told once', async () => {
      const [page, other] = [await openBlank(), await openBlank()];
      await other.evaluate(`new Promise((done) => {
        indexedDB.open('shop-stats').onsuccess = ({ target }) => { window.kept = target.result; done(); };
      })`);
      const declaration = shopThatStores(cookies('_own'));
      await write(page, '_own=1; path=/');
      await page.bringToFront();
      const heard = await enter(page, declaration);
      await withdraw(page);
      const told = ['Samtykke: indexeddb "shop-stats" could not be deleted'];
      await expect.poll(() => heard.told, SOON).toEqual(told);
      await expect
        .poll(() => storedNames(page), SOON)
        .toEqual(['cookie samtykke', 'indexeddb shop-stats']);
      // A deletion that stands behind another is told nothing by the browser.
      const third = await openBlank();
      const heardThere = await enter(third, declaration);
      await expect.poll(() => heardThere.told, SOON).toEqual(told);
      await other.close();
      await third.reload();
      await expect.poll(() => storedNames(third), SOON).toEqual(['cookie samtykke']);
      expect([...heard.thrown, ...heardThere.thrown]).toEqual([]);
    });

    it('is what a site has stored without asking, at the first no', async () => {
      const page = await openBlank();
      await write(page, '_own=1; path=/', 'login=1; path=/');
      await enter(page, shopThatStores(cookies('_own')));
      await answer(page, 'reject');
      await expect.poll(() => storedNames(page), SOON).toEqual(['cookie login', 'cookie samtykke']);
    });

    it('is nothing on a page that has asked for an answer and has none', async () => {
      const page = await openBlank();
      await write(page, '_own=1; path=/');
      await enter(page, shopThatStores(cookies('_own')));
      await untilAsked(page);
      await site.quiet(300);
      expect(await storedNames(page)).toEqual(['cookie _own']);
    });

    it('is what is stored before any answer, where that is declared', async () => {
      const page = await openBlank();
      await write(page, '_own=1; path=/');
      await enter(page, shopThatStores(cookies('_own'), { deleteBeforeDecision: true }));
      await expect.poll(() => storedNames(page), SOON).toEqual([]);
      expect(await hasDecided(page)).toBe(false);
    });

    /** Where a yes does not hold any more, although the cookie that says so is still there. */
    const WORN: readonly (readonly [string, (value: string) => string, object])[] = [
      ['is of another revision', (value) => value, { version: '2.0' }],
      ['is damaged', (value) => value.slice(0, -3), {}],
      [
        'has expired, the owner having shortened its time',
        (value) => value.replace(/_t=\d+/, `_t=${Math.floor(Date.now() / 1000) - 31 * 86_400}`),
        { cookie: { days: 30 } },
      ],
      ['is twice there', (value) => `${value}; path=/; domain=shop.localhost`, {}],
    ];

    it.each(WORN)('is what was stored by a yes that %s', async (_, change, other) => {
      const stores = cookies('_own');
      const page = await openBlank();
      await enter(page, shopThatStores(stores));
      await answer(page, 'accept');
      const ours = async () =>
        (await page.browserContext().cookies()).find(({ name }) => name === 'samtykke');
      await expect.poll(ours, SOON).toBeDefined();
      const value = (await ours())?.value as string;
      await page.goto(at('shop.localhost'));
      await write(page, `samtykke=${change(value)}; path=/`, '_own=1; path=/', 'login=1; path=/');
      await enter(page, shopThatStores(stores, other));
      await untilAsked(page);
      expect(await hasDecided(page)).toBe(false);
      await expect
        .poll(async () => new Set(await storedNames(page)), SOON)
        .toEqual(new Set(['cookie login', 'cookie samtykke']));
    });
  },
  undefined,
  { hosts: HOSTS },
);
