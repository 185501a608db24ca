import {
  type About,
  type Command,
  knownService,
  type VendorPage,
  type VendorStop,
} from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises people who use TikTok, to aim and measure advertising.',
  certainty: 'high',
  sources: [
    'https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3',
    'c15t: tiktok-pixel',
    'tarteaucitron: tiktok',
    'Open Cookie Database: TikTok',
  ],
  notes: 'The cookies that begin with "ttcsid" are said to live 13 or 12 months.',
  example: { pixelId: 'C0FAKE0PIXEL0CODE000' },
};

type Pixels = Record<string, unknown>;

/** A list of calls, with a function for each kind of call. */
interface Ttq extends Array<unknown[]> {
  [method: string]: unknown;
  methods: readonly string[];
  setAndDefer(list: Ttq, method: string): void;
  instance(id: string): Ttq;
  load(id: string, options?: object): void;
  _i?: Record<string, Ttq & { _u?: string }>;
  _t?: Pixels;
  _o?: Pixels;
}

interface TikTokPage {
  TiktokAnalyticsObject?: string;
  ttq?: Ttq;
}

const METHODS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';

/** Puts a script into the page for the present grant: what is left on the page outlives one. */
let script: VendorPage['script'];

/** What TikTok's base code leaves on the page. */
function emptyTtq(): Ttq {
  const ttq = [] as unknown[] as Ttq;
  ttq.methods = METHODS.split(' ');
  ttq.setAndDefer = (list, method) => {
    list[method] = (...words: unknown[]) => void list.push([method, ...words]);
  };
  const deferAll = (list: Ttq): Ttq => {
    for (const method of ttq.methods) ttq.setAndDefer(list, method);
    return list;
  };
  ttq.instance = (id) => deferAll(ttq._i?.[id] ?? ([] as unknown[] as Ttq));
  ttq.load = (id, options = {}) => {
    const address = 'https://analytics.tiktok.com/i18n/pixel/events.js';
    ttq._i = { ...ttq._i, [id]: Object.assign([] as unknown[] as Ttq, { _u: address }) };
    ttq._t = { ...ttq._t, [id]: Date.now() };
    ttq._o = { ...ttq._o, [id]: options };
    script(`${address}?sdkid=${id}&lib=ttq`);
  };
  return deferAll(ttq);
}

const call = ({ ttq }: TikTokPage, method: string): unknown => (ttq?.[method] as Command)?.();

/**
 * TikTok drops the events it holds. Whether everything else stops is not said: the page must be
 * loaded again.
 *
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export const tiktokPixelStop: VendorStop = {
  own: /analytics\.tiktok|tiktok-pixel/,
  tell: (page: TikTokPage, granted) => call(page, granted ? 'grantConsent' : 'revokeConsent'),
};

export const tiktokPixel = knownService({
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  purpose: 'marketing',
  vendor: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    subprocessors: [{ name: 'TikTok Information Technologies UK Limited', country: 'GB' }],
  },
  collects: 'advertising',
  hosts: ['analytics.tiktok.com'],
  stores: [
    { name: '_ttp', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '_tt_enable_cookie', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '/^ttcsid(_|$)/', kind: 'cookie', lifetime: 'P13M', why: 'session', uncertain: true },
    {
      name: '_ttp',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.tiktok.com',
      why: 'advertising',
    },
    { name: 'tt_appInfo', kind: 'session', why: 'cache' },
    { name: 'tt_sessionId', kind: 'session', why: 'session' },
    { name: 'tt_pixel_session_index', kind: 'session', why: 'session' },
  ],
  options: {
    pixelId: {
      type: 'text',
      pattern: '^[A-Z0-9]+$',
      expected: 'the capital letters and digits of a pixel id',
      required: true,
    },
  },
  queue: { calls: ['ttq'] },
  load({ pixelId }, { globals, script: put }) {
    const page = globals as TikTokPage;
    script = put;
    page.TiktokAnalyticsObject = 'ttq';
    page.ttq ??= emptyTtq();
    call(page, 'holdConsent');
    page.ttq.load(pixelId);
    call(page, 'grantConsent');
    call(page, 'page');
  },
  stop: tiktokPixelStop,
});
