import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalogueDeclaration } from '../../demo/catalogue/page.mjs';
import { services } from '../../demo/catalogue/services.mjs';
import { catalogue } from '../../demo/hosts.mjs';
import { type Demo, startDemo } from '../../demo/server.mjs';
import { storedBy } from '../../demo/vendors/any-service.mjs';
import type { UsedService } from '../../src/declaration/declaration.js';
import * as everyService from '../../src/every-service.js';
import { describeInBrowsers } from '../support/browsers.js';
import {
  answer,
  chooseInstead,
  hasDecided,
  hear,
  leavePreferences,
  SOON,
  storedNames,
  turnPurpose,
  untilAsked,
  untilSettled,
  withdrawAndReload,
} from '../support/visitor.js';

const PURPOSE = new Map(
  catalogueDeclaration.services.map((each) => [(each as UsedService).use, each.purpose]),
);
/** An address without its stand-in, its hash, and the time that some have in them. */
const plain = (address: string) =>
  address
    .replace(/^https?:\/\/([^/:]+?)(\.localhost:\d+)?\//, '$1/')
    .replace(/#.*|\?$/, '')
    .replace(/\/\d{13}\//, '/time/');

/** What is asked for first by each service that loads, in the order of the declaration. */
const asksOf = (purpose?: string) =>
  services
    .filter(({ service }) => !purpose || PURPOSE.get(service.id) === purpose)
    .flatMap(({ asks }) => asks.map(plain));

/** Those that behave as the catalogue says; the others have a stand-in of their own. */
const toldBy = (page: Page) => page.evaluate('Object.keys(window.told ?? {})') as Promise<string[]>;
const storedUnder = (ids: readonly string[]) =>
  services
    .filter(({ service }) => ids.includes(service.id))
    .flatMap(({ service }) => storedBy(service).map(({ kind, name }) => `${kind} ${name}`));

/** What stays: the answer, what the site itself needs, and what a necessary service may store. */
const KEPT = ['cookie login', 'cookie samtykke'];
const necessary = services
  .filter(({ service }) => PURPOSE.get(service.id) === 'necessary')
  .flatMap(({ service }) => service.stores.map(({ name }) => `cookie ${name}`));

describeInBrowsers('the page with the whole catalogue', (visit) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  beforeEach(() => demo.reset());
  afterAll(() => demo.close());

  const open = async () => {
    const page = await visit.newPage();
    await page.goto(`${demo.origin(catalogue.domain)}/`);
    return page;
  };
  const asked = () => demo.requests.map(({ host, path }) => plain(`https://${host}${path}`));
  const untilQuiet = () => untilSettled(() => demo.requests.length);
  /** Waits until some addresses have been asked for, whatever else has been. */
  const untilAskedFor = async (addresses: readonly string[]) => {
    await expect
      .poll(() => addresses.filter((address) => !asked().includes(address)), SOON)
      .toEqual([]);
    await untilQuiet();
  };
  /** What the page's head has fetched, in the order in which it was put there. */
  const inHead = async (page: Page) => {
    const wanted = new Set(asksOf());
    const addresses = (await page.$$eval('head script[src], head link[rel=stylesheet]', (all) =>
      all.map((each) => (each as HTMLScriptElement).src || (each as HTMLLinkElement).href),
    )) as string[];
    return addresses.map(plain).filter((address) => wanted.has(address));
  };
  const stateOf = (page: Page, id: string) =>
    page.$eval(`[id="${id}"] .state`, ({ textContent }) => textContent);

  it('asks nobody before the answer, everybody after a yes, and forgets all after it is taken back', async () => {
    const page = await open();
    const heard = hear(page);
    await untilAsked(page);
    await untilQuiet();
    expect(demo.requests).toEqual([]);
    expect(await storedNames(page)).toEqual([]);
    expect(await page.$$eval('.services > li', ({ length }) => length)).toBe(
      Object.keys(everyService).length,
    );

    await page.evaluate(`document.cookie = 'login=1; path=/'`);
    await answer(page, 'accept');
    await untilAskedFor(asksOf());
    expect(await inHead(page)).toEqual(asksOf());
    const told = await toldBy(page);
    expect(told.length).toBeGreaterThan(services.filter(({ options }) => options).length - 20);
    expect(await storedNames(page)).toEqual(expect.arrayContaining(storedUnder(told)));
    await expect.poll(() => stateOf(page, 'hotjar'), SOON).toBe('Granted · loaded · 12 stored');
    // What it is told last is what the visitor has answered.
    expect(await page.evaluate(`told['microsoft-clarity'].at(-1)`)).toEqual([
      'consentv2',
      { ad_Storage: 'granted', analytics_Storage: 'granted' },
    ]);

    await withdrawAndReload(page);
    const left = async () =>
      (await storedNames(page)).filter((name) => !KEPT.includes(name) && !necessary.includes(name));
    await expect.poll(left, SOON).toEqual([]);
    expect(await storedNames(page)).toEqual(expect.arrayContaining(KEPT));
    // What nobody declares is looked up in the catalogue; Firefox would call that off as an error.
    await page.waitForNetworkIdle({ idleTime: 250 });
    demo.reset();
    await page.reload();
    expect(await hasDecided(page)).toBe(true);
    await page.waitForNetworkIdle({ idleTime: 250 });
    expect(demo.requests).toEqual([]);
    expect(await left()).toEqual([]);
    expect(heard).toEqual({ errors: [], told: [], thrown: [] });
  });

  it('loads one purpose alone, and again for a visitor who comes back', async () => {
    const page = await open();
    await chooseInstead(page);
    await turnPurpose(page, 'statistics');
    await leavePreferences(page, 'save');
    for (const go of [() => undefined, () => page.reload()]) {
      await go();
      await untilAskedFor(asksOf('statistics'));
      expect(await inHead(page)).toEqual(asksOf('statistics'));
      const others = asksOf().filter((address) => !asksOf('statistics').includes(address));
      expect(asked().filter((address) => others.includes(address))).toEqual([]);
      demo.reset();
    }
  });

  it('fetches nothing of the catalogue for a visitor who comes back after a no', async () => {
    const page = await open();
    await answer(page, 'reject');
    const ours: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/samtykke')) ours.push(pathname);
    });
    await page.goto(`${demo.origin(catalogue.domain)}/`);
    expect(await hasDecided(page)).toBe(true);
    await untilQuiet();
    // But for what is necessary, and is told the answer.
    expect(ours.filter((path) => path.includes('service-')).sort()).toEqual([
      '/samtykke-service-shopify.js',
      '/samtykke-service-wp-consent-api.js',
    ]);
    expect(demo.requests).toEqual([]);
  });
});
