import {
  type About,
  knownService,
  type Queue,
  type VendorStop,
} from '../declaration/known-service.js';
import { putAhead } from './shared/put-ahead.js';

export const about: About = {
  because:
    'It recognises people who came by an advertisement, and shows them advertising elsewhere.',
  certainty: 'high',
  sources: [
    'https://learn.microsoft.com/advertising/guides/universal-event-tracking',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
    'c15t: microsoft-uet',
    'tarteaucitron: bingads',
    'Open Cookie Database: Bing / Microsoft',
  ],
  notes:
    'Sources disagree on what it does where it is told nothing: it is told "denied" before it loads, and then the answer. It may load Microsoft Clarity where its account is linked to that: declare Clarity then. Its refusal cookie "_uetmsdns", of which no lifetime is known, is left alone. "_uetvid" is said to live 13 months or 16 days, "_uetsid" a day or half an hour, "MUID" 13 or 12 months, "MR" seven days or six months.',
  example: { tagId: '12345678' },
};

interface BingPage {
  uetq?: Queue;
  UET?: new (options: Readonly<Record<string, unknown>>) => Queue;
}

/**
 * Microsoft Advertising goes on sending without cookies: the page must be loaded again.
 *
 * @see https://learn.microsoft.com/advertising/guides/universal-event-tracking
 */
export const microsoftUetStop: VendorStop = {
  own: /bat\.bing|^(microsoft-)?uet$/,
  tell: ({ uetq }: BingPage, granted) =>
    uetq?.push('consent', 'update', { ad_storage: granted ? 'granted' : 'denied' }),
};

export const microsoftUet = knownService({
  id: 'microsoft-uet',
  name: 'Microsoft Advertising',
  purpose: 'marketing',
  vendor: {
    name: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    policy: 'https://www.microsoft.com/privacy/privacystatement',
    subprocessors: [{ name: 'Microsoft Corporation', country: 'US' }],
  },
  collects: 'advertising',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  stores: [
    { name: '_uetsid', kind: 'cookie', lifetime: 'P1D', why: 'session', uncertain: true },
    { name: '_uetvid', kind: 'cookie', lifetime: 'P13M', why: 'advertising', uncertain: true },
    { name: '_uetmsclkid', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    {
      name: 'MUID',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.bing.com',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'MR',
      kind: 'cookie',
      lifetime: 'P6M',
      party: 'third',
      domain: '.bat.bing.com',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'MSPTC',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.bing.com',
      why: 'advertising',
    },
    { name: '_uetsid', kind: 'local', why: 'session' },
    { name: '_uetsid_exp', kind: 'local', why: 'session' },
    { name: '_uetvid', kind: 'local', why: 'advertising' },
    { name: '_uetvid_exp', kind: 'local', why: 'advertising' },
  ],
  options: {
    tagId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a UET tag id',
      required: true,
    },
  },
  queue: { list: ['uetq'] },
  load({ tagId }, { globals, script }) {
    const page = globals as BingPage;
    page.uetq ??= [];
    const say = (when: string, ad_storage: string) => ['consent', when, { ad_storage }];
    const consent = [say('default', 'denied'), say('update', 'granted')];
    // A list is read word by word; what Microsoft puts in its place takes one command at a time.
    if (Array.isArray(page.uetq)) putAhead(page.uetq, ...consent.flat());
    else for (const words of consent) page.uetq.push(...words);
    script('https://bat.bing.com/bat.js').then(() => {
      const { UET, uetq } = page;
      // It is one of Microsoft's already where it has been loaded before.
      if (!UET || !Array.isArray(uetq)) return;
      page.uetq = new UET({ ti: tagId, enableAutoSpaTracking: true, q: uetq });
      page.uetq.push('pageLoad');
    });
  },
  stop: microsoftUetStop,
});
