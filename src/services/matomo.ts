import {
  type About,
  knownService,
  type Queue,
  type VendorStop,
} from '../declaration/known-service.js';
import { putAhead } from './shared/put-ahead.js';

export const about: About = {
  because: 'It recognises visitors to count them; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://developer.matomo.org/guides/tracking-consent',
    'https://matomo.org/faq/general/faq_146/',
    'Open Cookie Database: Matomo, whose row of "_pk_cvar" has been mixed up with another',
    'tarteaucitron: matomo, matomocloud',
  ],
  notes:
    'Where it runs at Matomo Cloud, name the company: "vendor": { "name": "InnoCraft Limited", "country": "NZ", "role": "processor", "policy": "https://matomo.org/privacy-policy/" }. It asks for consent ("requireConsent"), which is given when it loads, so nothing is sent after a withdrawal. Its own server may also set "matomo_sessid" (14 days) and "matomo_ignore" (30 years), by its opt-out frame.',
  example: { address: 'https://statistics.example/matomo/', siteId: '1' },
};

interface MatomoPage {
  _paq?: Queue;
}

/**
 * Matomo's tracker sends nothing more, but heat maps, recordings and the containers of its tag
 * manager need not ask the tracker: the page must be loaded again.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomoStop: VendorStop = {
  own: /matomo/,
  tell: ({ _paq }: MatomoPage, granted) =>
    _paq?.push([granted ? 'setConsentGiven' : 'forgetConsentGiven']),
};

/** With a "/" at its end. */
const folder = (address: string): string => address.replace(/\/?$/, '/');

export const matomo = knownService({
  id: 'matomo',
  name: 'Matomo',
  purpose: 'statistics',
  collects: 'visits',
  hosts: [],
  hostsFor: ({ address }) => [folder(address).slice('https://'.length)],
  stores: [
    { name: '/^_pk_id[._]/', kind: 'cookie', lifetime: 'P13M', why: 'visitor' },
    { name: '/^_pk_ses[._]/', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    { name: '/^_pk_ref[._]/', kind: 'cookie', lifetime: 'P6M', why: 'campaign' },
    { name: '/^_pk_cvar[._]/', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    { name: '/^_pk_hsr[._]/', kind: 'cookie', lifetime: 'PT30M', why: 'recording' },
    { name: '/^_pk_testcookie/', kind: 'cookie', lifetime: 'session', why: 'test' },
    { name: 'mtm_consent', kind: 'cookie', lifetime: 'P30Y', why: 'answer' },
    { name: 'mtm_cookie_consent', kind: 'cookie', lifetime: 'P30Y', why: 'answer' },
    { name: 'mtm_consent_removed', kind: 'cookie', lifetime: 'P30Y', why: 'refusal' },
  ],
  options: {
    address: {
      type: 'text',
      pattern: '^https://[a-z0-9-]+(\\.[a-z0-9-]+)*(/[\\w.-]+)*/?$',
      expected: 'the address of a Matomo, as "https://statistics.example/matomo/"',
      required: true,
    },
    siteId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a site id',
      required: true,
    },
  },
  queue: { list: ['_paq'] },
  load({ address, siteId }, { globals, script }) {
    const page = globals as MatomoPage;
    const home = folder(address);
    page._paq ??= [];
    putAhead(
      page._paq,
      ['requireConsent'],
      ['setConsentGiven'],
      ['setTrackerUrl', `${home}matomo.php`],
      ['setSiteId', siteId],
      ['trackPageView'],
      ['enableLinkTracking'],
    );
    script(`${home}matomo.js`);
  },
  stop: matomoStop,
});
