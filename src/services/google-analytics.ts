import { type About, knownService, type VendorStop } from '../declaration/known-service.js';
import { putGoogleTag } from './shared/google-tag.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'It recognises visitors to count them; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://developers.google.com/tag-platform/gtagjs/install',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out',
    'Open Cookie Database: Google Analytics',
    'tarteaucitron: gtag, analytics',
  ],
  notes:
    'Where its account is linked to Google Ads, what is granted as marketing decides about those data.',
  example: { measurementId: 'G-XXXXXXX' },
};

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
export const googleAnalyticsStop: VendorStop = {
  own: /google-analytics/,
  inPlace: true,
  beside: /googletagmanager|analytics\.google|stats\.g\.doubleclick/,
  tell(page: GooglePage, granted) {
    const ids = configured(page);
    const measured = ids.filter((id) => /^G-/.test(id));
    for (const id of measured) page[`ga-disable-${id}`] = !granted;
    return ids.length > 0 && ids.length === measured.length;
  },
};

export const googleAnalytics = knownService({
  id: 'google-analytics',
  name: 'Google Analytics',
  purpose: 'statistics',
  vendor: { ...GOOGLE, role: 'processor' },
  collects: 'visits',
  hosts: [
    'www.googletagmanager.com',
    '*.google-analytics.com',
    '*.analytics.google.com',
    'stats.g.doubleclick.net',
  ],
  stores: [
    { name: '_ga', kind: 'cookie', lifetime: 'P2Y', why: 'visitor' },
    { name: '/^_ga_[A-Z0-9]+$/', kind: 'cookie', lifetime: 'P2Y', why: 'session' },
    { name: '_gid', kind: 'cookie', lifetime: 'P1D', why: 'visitor' },
    { name: '/^_gat(_|$)/', kind: 'cookie', lifetime: 'PT1M', why: 'limit' },
    { name: '/^_gac_/', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    { name: '/^_dc_gtm_/', kind: 'cookie', lifetime: 'PT1M', why: 'limit' },
    { name: '_gali', kind: 'cookie', lifetime: 'PT30S', why: 'visitor' },
    { name: '/^__utm[abctvxz]+$/', kind: 'cookie', lifetime: 'P2Y', why: 'visitor' },
    { name: 'FPID', kind: 'cookie', lifetime: 'P2Y', why: 'visitor', uncertain: true },
    { name: 'FPLC', kind: 'cookie', lifetime: 'PT20H', why: 'visitor', uncertain: true },
    { name: 'AMP_TOKEN', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
  ],
  options: {
    measurementId: {
      type: 'text',
      pattern: '^G-[A-Z0-9]+$',
      expected: 'a measurement id as "G-XXXXXXX"',
      required: true,
    },
  },
  queue: { list: ['dataLayer'], calls: ['gtag'] },
  load: ({ measurementId }, page) => putGoogleTag(page, measurementId),
  stop: googleAnalyticsStop,
});
