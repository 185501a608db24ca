import {
  type About,
  type Answers,
  knownService,
  type Queue,
  type VendorStop,
} from '../declaration/known-service.js';

export const about: About = {
  because: 'It links visits to named contacts, and starts the advertising pixels of its account.',
  certainty: 'high',
  sources: [
    'https://developers.hubspot.com/docs/api-reference/latest/tracking-code-api/v1/overview',
    'https://developers.hubspot.com/docs/guides/cms/consent-banner',
    'Open Cookie Database: Hubspot, which gives 13 months where HubSpot gives 6',
  ],
  notes:
    'Its own cookie banner is switched off. On pages that HubSpot hosts, its code is there already, and nothing can hold it.',
  example: { portalId: '123456', region: 'eu1' },
};

interface HubSpotPage {
  disableHubSpotCookieBanner?: boolean;
  _hsq?: Queue;
  _hsp?: Queue;
  readonly document?: { readonly cookie: string };
}

/** Its flag is a cookie of six months: where that still stands at a grant, it is taken back first. */
function takeFlagBack(page: HubSpotPage): void {
  if (!/__hs_do_not_track/.test(`${page.document?.cookie}`)) return;
  page._hsq ??= [];
  page._hsq.push(['doNotTrack', { track: true }]);
}

/**
 * HubSpot stops counting, but its chat and its forms stay.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/tracking-code-api/v1/overview
 */
export const hubspotStop: VendorStop = {
  own: /hs-scripts|hs-analytics|^hubspot$/,
  tell(page: HubSpotPage, granted) {
    if (granted) takeFlagBack(page);
    else page._hsq?.push(['doNotTrack']);
  },
};

/** HubSpot does not keep it: it is said on every page. */
function sayConsent({ _hsp }: HubSpotPage, { functional, statistics, marketing }: Answers): void {
  _hsp?.push([
    'setHubSpotConsent',
    { analytics: statistics, advertisement: marketing, functionality: functional },
  ]);
}

export const hubspot = knownService({
  id: 'hubspot',
  name: 'HubSpot',
  purpose: 'marketing',
  vendor: {
    name: 'HubSpot Ireland Limited',
    country: 'IE',
    role: 'processor',
    policy: 'https://legal.hubspot.com/privacy-policy',
    subprocessors: [{ name: 'HubSpot, Inc.', country: 'US' }],
  },
  collects: 'contacts',
  hosts: [
    'js.hs-scripts.com',
    'js-eu1.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.hscollectedforms.net',
    'js.hsforms.net',
    'js.usemessages.com',
    'js.hsadspixel.net',
    'track.hubspot.com',
    'forms.hubspot.com',
    'api.hubapi.com',
  ],
  embeds: ['app.hubspot.com', 'forms.hsforms.com', 'meetings.hubspot.com'],
  stores: [
    { name: '__hstc', kind: 'cookie', lifetime: 'P6M', why: 'visitor' },
    { name: 'hubspotutk', kind: 'cookie', lifetime: 'P6M', why: 'contact' },
    { name: '__hssc', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    { name: '__hssrc', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: '__hs_opt_out', kind: 'cookie', lifetime: 'P6M', why: 'answer' },
    { name: '__hs_do_not_track', kind: 'cookie', lifetime: 'P6M', why: 'refusal' },
    { name: '__hs_initial_opt_in', kind: 'cookie', lifetime: 'P7D', why: 'answer' },
    { name: '__hs_cookie_cat_pref', kind: 'cookie', lifetime: 'P6M', why: 'answer' },
    { name: '__hs_gpc_banner_dismiss', kind: 'cookie', lifetime: 'P180D', why: 'shown' },
    { name: '__hs_notify_banner_dismiss', kind: 'cookie', lifetime: 'P180D', why: 'shown' },
    { name: 'hs_ab_test', kind: 'cookie', lifetime: 'session', why: 'experiment' },
    { name: 'messagesUtk', kind: 'cookie', lifetime: 'P6M', why: 'chat' },
    { name: 'hs-messages-is-open', kind: 'cookie', lifetime: 'PT30M', why: 'chat' },
    { name: 'hs-messages-hide-welcome-message', kind: 'cookie', lifetime: 'P1D', why: 'shown' },
  ],
  options: {
    portalId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a HubSpot account',
      required: true,
    },
    region: { type: 'text', pattern: '^(na1|eu1)$', expected: '"na1", the default, or "eu1"' },
  },
  queue: { list: ['_hsq', '_hsp'] },
  load({ portalId, region = 'na1' }, { globals, answers, script }) {
    const page = globals as HubSpotPage;
    page.disableHubSpotCookieBanner = true;
    page._hsp ??= [];
    sayConsent(page, answers);
    takeFlagBack(page);
    const host = region === 'eu1' ? 'js-eu1' : 'js';
    script(`https://${host}.hs-scripts.com/${portalId}.js`, { id: 'hs-script-loader' });
  },
  signal: (answers, { globals }) => sayConsent(globals, answers),
  stop: hubspotStop,
});
