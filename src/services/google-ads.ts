import { type About, knownService } from '../declaration/known-service.js';
import { putGoogleTag } from './shared/google-tag.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because:
    'It recognises people who came by an advertisement, and shows them advertising elsewhere.',
  certainty: 'high',
  sources: [
    'https://developers.google.com/tag-platform/gtagjs/install',
    'https://developers.google.com/tag-platform/security/guides/consent',
    'Open Cookie Database: Google Ads, DoubleClick/Google Marketing',
    'tarteaucitron: googleads',
  ],
  notes:
    'It hears by consent mode what is granted as marketing, user data and personalised advertising included. "IDE" lives 13 months in the EEA and 24 elsewhere.',
  example: { conversionId: 'AW-1234567890' },
};

export const googleAds = knownService({
  id: 'google-ads',
  name: 'Google Ads',
  purpose: 'marketing',
  vendor: { ...GOOGLE, role: 'controller' },
  collects: 'advertising',
  hosts: [
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'td.doubleclick.net',
    'bid.g.doubleclick.net',
    'pagead2.googlesyndication.com',
    'www.google.com/pagead/',
    'www.google.com/ccm/',
  ],
  stores: [
    { name: '_gcl_au', kind: 'cookie', lifetime: 'P90D', why: 'advertising' },
    { name: '/^_gcl_(aw|gb|gs|dc|ag|ha|gf)$/', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    { name: '/^_gac_(gb_)?/', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    { name: '/^FPGCL(AW|GB|DC|GS)$/', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    {
      name: 'IDE',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'test_cookie',
      kind: 'cookie',
      lifetime: 'P1Y',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'test',
      uncertain: true,
    },
    {
      name: 'DSID',
      kind: 'cookie',
      lifetime: 'P14D',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'advertising',
    },
    {
      name: 'NID',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.google.com',
      why: 'advertising',
      uncertain: true,
    },
    { name: '_gcl_ls', kind: 'local', why: 'campaign' },
  ],
  options: {
    conversionId: {
      type: 'text',
      pattern: '^AW-\\d+$',
      expected: 'a conversion id as "AW-1234567890"',
      required: true,
    },
  },
  queue: { list: ['dataLayer'], calls: ['gtag'] },
  load: ({ conversionId }, page) => putGoogleTag(page, conversionId),
});
