import {
  type About,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to count them; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://developers.piwik.pro/en/latest/consent_manager/js_api/',
    'Open Cookie Database: Piwik',
    'tarteaucitron: piwikpro',
  ],
  notes:
    'Where its container asks for consent itself, it is told that analytics are granted; switch its own form off. It is told no other kind of consent: tags for advertising in its container stay still. Where it is loaded from a host of your own, hold its code in your pages instead of using options.',
  example: { account: 'example', siteId: '00000000-0000-0000-0000-000000000000' },
};

interface Settings {
  readonly consents?: { readonly analytics?: { readonly status?: number } };
}

interface PiwikPage {
  dataLayer?: unknown[];
  ppms?: { tm?: { api?: Command }; cm?: { api?: Command } };
}

const ignore = (): void => {};

/**
 * Piwik PRO keeps the answer, and counts the page once more each time it is told: it is told only
 * what it does not know yet. Where it does not ask for consent, it says no.
 */
function sayConsent({ ppms }: PiwikPage, status: 0 | 1): void {
  const api = ppms?.cm?.api;
  const consents = { analytics: { status } };
  api?.(
    'getComplianceSettings',
    (known?: Settings) =>
      known?.consents?.analytics?.status === status ||
      api('setComplianceSettings', { consents }, ignore, ignore),
    ignore,
  );
}

/**
 * Piwik PRO may go on counting without recognising anybody: the page must be loaded again.
 *
 * @see https://developers.piwik.pro/en/latest/consent_manager/js_api/
 */
export const piwikProStop: VendorStop = {
  own: /piwik[-.]pro/,
  tell: (page: PiwikPage, granted) => sayConsent(page, granted ? 1 : 0),
};

export const piwikPro = knownService({
  id: 'piwik-pro',
  name: 'Piwik PRO',
  purpose: 'statistics',
  vendor: {
    name: 'Piwik PRO SA',
    country: 'PL',
    role: 'processor',
    policy: 'https://piwik.pro/privacy-policy/',
  },
  collects: 'visits',
  hosts: ['*.piwik.pro'],
  stores: [
    { name: '/^_pk_id\\./', kind: 'cookie', lifetime: 'P13M', why: 'visitor' },
    { name: '/^_pk_ses\\./', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    { name: '/^stg_/', kind: 'cookie', lifetime: 'P1Y', why: 'visitor', uncertain: true },
    { name: '/^ppms_privacy_/', kind: 'cookie', lifetime: 'P1Y', why: 'answer' },
  ],
  options: {
    account: {
      type: 'text',
      pattern: '^[a-z0-9-]+$',
      expected: 'what stands before ".containers.piwik.pro"',
      required: true,
    },
    siteId: {
      type: 'text',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      expected: 'a site id as "00000000-0000-0000-0000-000000000000"',
      required: true,
    },
  },
  queue: { list: ['dataLayer', '_paq'] },
  load({ account, siteId }, { globals, script }) {
    const page = globals as PiwikPage;
    page.dataLayer ??= [];
    const list = page.dataLayer;
    page.ppms ??= {};
    for (const part of ['cm', 'tm'] as const) {
      page.ppms[part] ??= {};
      page.ppms[part].api ??= (word, ...parameters) =>
        list.push({ event: `ppms.${part}:${word}`, parameters });
    }
    sayConsent(page, 1);
    list.push({ start: Date.now(), event: 'stg.start' });
    script(`https://${account}.containers.piwik.pro/${siteId}.js`);
  },
  stop: piwikProStop,
});
