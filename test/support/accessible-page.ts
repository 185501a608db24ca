import type { Page } from 'puppeteer-core';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Visit } from './browsers.js';
import { SHOP } from './shop.js';
import { type Site, shopPage } from './site.js';

/** The shop with so many services that there is a search. */
export const LARGE_SHOP = {
  ...SHOP,
  services: [
    ...SHOP.services,
    ...['Ads', 'Banner', 'Chart', 'Drawing', 'Echo', 'Forum', 'Graph', 'Heat', 'Index'].map(
      (name, index) => ({
        id: name.toLowerCase(),
        purpose: index % 2 ? 'statistics' : 'marketing',
        name,
        vendor: { name: `${name} Ltd`, country: 'IE', policy: '/privacy' },
        stores: [{ name: `_${name}_id`, kind: 'cookie', lifetime: 'P1Y' } as const],
      }),
    ),
  ],
} satisfies Declaration;

/** The shop with a reason why the page cannot be used before there is an answer. */
export const STRICT_SHOP = {
  ...SHOP,
  modal: { en: 'The shop is for members.', ar: 'المتجر للأعضاء.', he: 'החנות לחברים.' },
} satisfies Declaration;

/** How a page is made, and how its visitor sees it. */
export interface Arrival {
  readonly declaration?: Declaration;
  /** Of the page, and of the dialog as long as nothing else is told. */
  readonly lang?: string;
  /** Attributes of the script tag. */
  readonly look?: string;
  readonly head?: string;
  readonly body?: string;
  readonly width?: number;
  readonly height?: number;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: boolean;
  /** Media features, where a browser can be told them. */
  readonly media?: readonly { readonly name: string; readonly value: string }[];
}

/** Opens a page of the shop, as a visitor with these needs comes to it; in `tab`, or in one of its own. */
export async function arrive(
  site: Site,
  visit: Visit,
  {
    declaration = SHOP,
    lang = 'en',
    look = '',
    head = '',
    body = '<a id="first" href="#a">First</a>',
    width = 1280,
    height = 800,
    gpc = false,
    media = [],
  }: Arrival = {},
  tab?: Page,
): Promise<Page> {
  const page = tab ?? (await visit.newPage());
  await page.setViewport({ width, height });
  if (media[0]) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [...media] });
  }
  if (gpc) {
    await page.evaluateOnNewDocument(
      `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true })`,
    );
  }
  const isRtl = /^(ar|he)/.test(lang);
  site.page(
    '/',
    shopPage(body, {
      declaration: { ...declaration, languages: [...new Set([lang, 'en', 'nb', 'ar'])] },
      lang: isRtl ? `${lang}" dir="rtl` : lang,
      head,
      script: `<script src="/samtykke.js" ${look}></script>`,
    }),
  );
  await page.goto(site.origin);
  return page;
}

/** Unfolds everything in the preferences, and what comes to light by it. */
export const unfoldAll = async (page: Page): Promise<void> => {
  // What is in a disclosure may be rendered only once it has been opened.
  await page.waitForFunction(`(() => {
    const all = [...document.querySelectorAll('#samtykke-preferences details')];
    const areReady = all.every(({ open, children }) => open && children.length > 1);
    for (const details of all) details.open = true;
    return areReady;
  })()`);
};
