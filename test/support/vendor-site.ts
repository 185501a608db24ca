import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { built, type Site, startSite } from './site.js';
import { SOON } from './visitor.js';

/** A site whose services of the catalogue are answered on loopback, each under its real name. */
export interface VendorSite extends Site {
  /** Where a vendor's host is answered: "http://bat.bing.com.localhost:1234". */
  at(host: string): string;
  /** Paths asked of a vendor's host, in order. */
  askedOf(host: string): string[];
  /** Hosts that have been asked, the site's own apart. */
  others(): string[];
  /** How often the page of the site has been asked for. */
  visits(): number;
  /** Answers with a script; `after` milliseconds late. */
  script(path: string, text: string, after?: number): void;
  /** Text with the addresses of vendors replaced by those that are answered here. */
  rewrite(text: string): string;
  /** Gives the files of the build, as they are. */
  restore(): void;
}

/** The catalogue's purposes begin the list of a service's hosts in what refuses them. */
const HOSTS = /(hosts:\[|\[`(?:necessary|functional|statistics|marketing)`,)([^\]]*)\]/g;

/**
 * Starts a site with the built library. The vendors' hosts in the files of the catalogue lead to
 * `<host>.localhost`, on this port.
 */
export async function startVendorSite(): Promise<VendorSite> {
  const site = await startSite();
  const { port } = new URL(site.origin);
  const at = (host: string): string => `http://${host}.localhost:${port}`;
  const rewrite = (text: string): string =>
    text.replace(/https:\/\/((?:\$\{[^{}]*\}|[\w.-])+)(?=[/`'"])/g, (_, host) => at(host));
  const rewriteHosts = (text: string): string =>
    text.replace(HOSTS, (_, begin, list) => {
      const hosts = list.replace(/`([^`/]+)([^`]*)`/g, '`$1.localhost$2`');
      return `${begin}${hosts}]`;
    });
  /** Its address is an option, and an option is `https:`. */
  const rewriteMatomo = (text: string): string => {
    const rewritten = text.replace(
      '.replace(/\\/?$/,`/`)',
      `$&.replace(/^https:\\/\\/([\\w.-]+)/,'${at('$1').replace('$1', '$$1')}')`,
    );
    if (rewritten === text) throw new Error('Matomo is built in another way');
    return rewritten;
  };
  const script = (path: string, text: string, after = 0): void =>
    site.page(path, async (context) => {
      if (after) await new Promise((resolve) => setTimeout(resolve, after));
      return context.body(text, 200, { 'Content-Type': 'text/javascript' });
    });
  const restore = (): void => {
    for (const file of readdirSync('dist')) {
      const [, service] = /^samtykke-service-(.+)\.js$/.exec(file) ?? [];
      if (service) {
        const text = rewriteHosts(rewrite(built(file)));
        script(`/${file}`, service === 'matomo' ? rewriteMatomo(text) : text);
      } else if (file === 'samtykke-strict.js') {
        script(`/${file}`, rewriteHosts(built(file)));
      }
    }
  };
  restore();
  return {
    ...site,
    at,
    rewrite,
    script,
    restore,
    askedOf: (host) =>
      site.asked.filter((each) => each.host === `${host}.localhost`).map(({ path }) => path),
    others: () => [
      ...new Set(
        site.asked
          .filter(({ host }) => host !== 'shop.localhost')
          .map(({ host }) => host.replace(/\.localhost$/, '')),
      ),
    ],
    visits: () =>
      site.asked.filter(({ host, path }) => host === 'shop.localhost' && path === '/').length,
  };
}

/** What stands in the head of a page whose vendors are to be heard. */
const HEARING = `
  window.said = window.said || [];
  window.hearing = (vendor) => {
    const plain = (word) => word instanceof Date ? 'a date' : word;
    // An "arguments" object and a list are not the same to every vendor.
    const words = (given) => Object.prototype.toString.call(given) === '[object Arguments]' || Array.isArray(given)
      ? [...given].map(plain) : given;
    return (given) => { said.push([vendor, words(given)]) };
  };`;

/** How a vendor's script takes over what the page has left for it. */
const TAKE_OVER = {
  /** Google: reads commands only as \`arguments\`, and events as objects. */
  dataLayer: `
    window.google_tag_manager = window.google_tag_manager || {};
    const list = window.dataLayer;
    const take = (entry) => {
      if (Array.isArray(entry)) hear({ ignored: entry });
      else hear(entry);
    };
    if (!list.heard) {
      list.heard = true;
      list.forEach(take);
      const push = list.push;
      list.push = (...entries) => { const length = push.apply(list, entries); entries.forEach(take); return length; };
    }`,
  /** HubSpot and Matomo: put an object in the place of a list. */
  list: `
    const before = window[name] || [];
    if (Array.isArray(before)) {
      window[name] = { push: (...entries) => { entries.forEach(hear) } };
      before.forEach(hear);
    }`,
  /** Microsoft Advertising: leaves a class, which the page hands the list to. */
  UET: `
    window.UET = class {
      constructor({ q, ...options }) { this.push(...q); hear(['UET', options]); }
      push(...entries) { hear(entries) }
    };`,
  /** Clarity, Pinterest, Zendesk: put a function in the place of the one that keeps the calls. */
  calls: `
    const before = window[name];
    const calls = before && (before.q || before.queue);
    if (calls) {
      window[name] = function () { hear(arguments) };
      calls.forEach(hear);
    }`,
  /** Meta: is called by the function that stays. */
  callMethod: `
    const before = window[name];
    if (!before.callMethod) {
      before.callMethod = function () { hear(arguments) };
      before.queue.splice(0).forEach(hear);
    }`,
  /** TikTok: its methods are put in the place of those that keep the calls. */
  methods: `
    const list = window[name];
    if (!list.heard) {
      list.heard = true;
      for (const method of list.methods) list[method] = (...words) => hear([method, ...words]);
      list.splice(0).forEach(hear);
    }`,
  nothing: '',
} as const;

/**
 * A vendor's stand-in: it writes down what the page has left for it, in order, then that it has run,
 * and from then on everything that it is told.
 *
 * @param names What it reads, or takes over.
 */
export const standIn = (
  vendor: string,
  takesOver: keyof typeof TAKE_OVER,
  names: readonly string[] = [''],
  more = '',
): string => `(() => {
  const hear = hearing(${JSON.stringify(vendor)});
  ${names.map((name) => `{ const name = ${JSON.stringify(name)}; ${TAKE_OVER[takesOver]} }`).join('\n')}
  hear('ran');
  ${more}
})();`;

/** For the head of each page: what stand-ins write down. */
export const HEAR = `<script>${HEARING}</script>`;

/** What a vendor has heard, in order. */
export const saidTo = (page: Page, vendor: string): Promise<unknown[]> =>
  page.evaluate(
    `(window.said ?? []).filter(([to]) => to === ${JSON.stringify(vendor)}).map(([, words]) => words)`,
  ) as Promise<unknown[]>;

/** Waits until a vendor has heard exactly this, in order. */
export const untilSaid = (page: Page, vendor: string, all: readonly unknown[]): Promise<void> =>
  expect
    .poll(() => saidTo(page, vendor), { ...SOON, message: `what ${vendor} has heard` })
    .toEqual(all);

/** Runs a line of the owner's own code with the consent as `consent`. */
export const consent = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`window.samtykke.ready.then((consent) => { ${code} })`);

/** Has the owner's program answer, and waits until the page says so. */
export async function decide(page: Page, code: string): Promise<void> {
  await page.evaluate(`window.samtykke.ready.then((consent) => new Promise((resolve) => {
    const hear = () => resolve();
    document.addEventListener('samtykke:change', hear, { once: true });
    consent.${code};
  }))`);
}
