import { createNaming } from '../../src/compat/naming.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { SHOP } from '../support/shop.js';

/** The shop after a change of tool. */
export const switchedShop = (more: Partial<Declaration> = {}) =>
  resolveDeclaration({
    ...SHOP,
    compat: ['orestbida', 'klaro', 'cookiebot', 'onetrust', 'tarteaucitron'],
    ...more,
  });

export const naming = createNaming(switchedShop());

/** 23 November 2025, noon. */
export const NOW = Date.UTC(2025, 10, 23, 12);
export const DAY = 86_400_000;
export const iso = (time: number): string => new Date(time).toISOString();

/** The cookie of vanilla-cookieconsent 3.1, as its `saveCookiePreferences` writes it. */
export const orestbida = (
  categories: readonly string[],
  services: Readonly<Record<string, readonly string[]>>,
  decidedAt: number,
  more: object = {},
): string =>
  `cc_cookie=${encodeURIComponent(
    JSON.stringify({
      categories,
      revision: 0,
      data: null,
      consentTimestamp: iso(decidedAt),
      consentId: '12fd04af-4af6-48a3-8531-b7cf317849d1',
      services,
      languageCode: 'en',
      lastConsentTimestamp: iso(decidedAt),
      expirationTime: decidedAt + 182 * DAY,
      ...more,
    }),
  )}`;

/** Klaro's, as its `saveConsents` writes it. */
export const klaro = (answers: object): string =>
  `klaro=${encodeURIComponent(JSON.stringify(answers))}`;

/** Cookiebot's, encoded as it is found in browsers. */
export const cookiebot = (
  [preferences, statistics, marketing]: readonly [boolean, boolean, boolean],
  utc: number,
  method = 'explicit',
): string =>
  `CookieConsent={stamp:%274xtVMt3lrjYK22nJi+9XGlRaq7VmEfirYWjBiVwabf8gWvwvTCdWRA==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${utc}%2Cregion:%27no%27}`;

/** Both of OneTrust's, with what was pressed. */
export const oneTrust = (
  groups: string,
  closedAt: number | undefined,
  pressed: number | undefined,
  more = '',
): string[] => [
  `OptanonConsent=isGpcEnabled=0&datestamp=Sun+Nov+23+2025+10%3A17%3A20+GMT%2B0100+(Central+European+Standard+Time)&version=202506.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=a3882f01-0c1c-4cc4-bb4f-384251770e68&interactionCount=2&isAnonUser=1&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false${pressed ? `&intType=${pressed}` : ''}&geolocation=NO%3B03${more}`,
  ...(closedAt ? [`OptanonAlertBoxClosed=${iso(closedAt)}`] : []),
];
