import type { VendorStop } from './vendor-stop.js';

interface GooglePage {
  readonly dataLayer?: readonly ({ readonly [index: number]: unknown } | undefined)[];
  readonly google_tag_manager?: object;
  [flag: `ga-disable-${string}`]: boolean;
}

/** What Google's tags on this page have been set up for: "G-…", "AW-…", "GTM-…". */
const configured = ({ dataLayer = [], google_tag_manager = {} }: GooglePage): string[] =>
  [
    ...dataLayer.map((entry) => entry?.[0] === 'config' && entry[1]),
    // A data layer forgets its oldest entries.
    ...Object.keys(google_tag_manager),
    ...Array.from(document.scripts, ({ src }) => /[?&]id=([\w-]+)/.exec(src)?.[1]),
  ]
    .map(String)
    .filter((id) => /^[A-Z]+-/.test(id));

/**
 * Google Analytics 4 looks at its flag each time before it stores or sends. Advertising and Tag
 * Manager have none: with one of them on the page, not everything has stopped.
 *
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export const googleAnalytics: VendorStop = {
  own: /google-analytics/,
  beside: /googletagmanager|analytics\.google|stats\.g\.doubleclick/,
  tell(page: GooglePage, granted) {
    const ids = configured(page);
    const measured = ids.filter((id) => /^G-/.test(id));
    for (const id of measured) page[`ga-disable-${id}`] = !granted;
    return ids.length > 0 && ids.length === measured.length;
  },
};
