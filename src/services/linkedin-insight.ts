import { type About, type Command, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises people who use LinkedIn, to aim and measure advertising.',
  certainty: 'high',
  sources: [
    'https://www.linkedin.com/legal/l/cookie-table',
    'Open Cookie Database: LinkedIn',
    'c15t: linkedin-insights',
    'tarteaucitron: linkedininsighttag',
  ],
  notes:
    'LinkedIn documents no way to stop it. Its base code has an image in a <noscript>, which nothing can hold: leave that out. "li_gc" is said to live six months or two years.',
  example: { partnerId: '1234567' },
};

interface LinkedInPage {
  _linkedin_partner_id?: string;
  _linkedin_data_partner_ids?: string[];
  lintrk?: Command & { q?: unknown[][] };
}

export const linkedinInsight = knownService({
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  purpose: 'marketing',
  vendor: {
    name: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    policy: 'https://www.linkedin.com/legal/privacy-policy',
    subprocessors: [{ name: 'LinkedIn Corporation', country: 'US' }],
  },
  collects: 'advertising',
  hosts: [
    'snap.licdn.com/li.lms-analytics/',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'www.linkedin.com/px',
  ],
  stores: [
    { name: 'li_fat_id', kind: 'cookie', lifetime: 'P30D', why: 'campaign' },
    { name: 'li_giant', kind: 'cookie', lifetime: 'P7D', why: 'campaign' },
    { name: 'ln_or', kind: 'cookie', lifetime: 'P1D', why: 'unknown' },
    {
      name: 'bcookie',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.linkedin.com',
      why: 'security',
    },
    {
      name: 'bscookie',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.www.linkedin.com',
      why: 'security',
    },
    {
      name: 'lidc',
      kind: 'cookie',
      lifetime: 'P1D',
      party: 'third',
      domain: '.linkedin.com',
      why: 'balance',
    },
    {
      name: 'li_sugr',
      kind: 'cookie',
      lifetime: 'P90D',
      party: 'third',
      domain: '.linkedin.com',
      why: 'advertising',
    },
    {
      name: 'UserMatchHistory',
      kind: 'cookie',
      lifetime: 'P30D',
      party: 'third',
      domain: '.linkedin.com',
      why: 'advertising',
    },
    {
      name: 'AnalyticsSyncHistory',
      kind: 'cookie',
      lifetime: 'P30D',
      party: 'third',
      domain: '.linkedin.com',
      why: 'advertising',
    },
    {
      name: 'li_gc',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.linkedin.com',
      why: 'answer',
      uncertain: true,
    },
    { name: 'li_adsId', kind: 'local', why: 'advertising' },
  ],
  options: {
    partnerId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a partner id',
      required: true,
    },
  },
  queue: { calls: ['lintrk'] },
  load({ partnerId }, { globals, script }) {
    const page = globals as LinkedInPage;
    page._linkedin_partner_id = partnerId;
    page._linkedin_data_partner_ids ??= [];
    page._linkedin_data_partner_ids.push(partnerId);
    if (!page.lintrk) {
      // LinkedIn's own takes two words, and keeps them in a list.
      const lintrk: Command & { q: unknown[][] } = Object.assign(
        (word: unknown, details: unknown) => lintrk.q.push([word, details]),
        { q: [] },
      );
      page.lintrk = lintrk;
    }
    script('https://snap.licdn.com/li.lms-analytics/insight.min.js');
  },
});
