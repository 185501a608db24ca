import { type About, knownService, type VendorStop } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'It shows advertising that is chosen by what it knows about the visitor.',
  certainty: 'medium',
  sources: [
    'https://support.google.com/adsense/answer/7670312',
    'Open Cookie Database: Google AdSense, DoubleClick/Google Marketing',
  ],
  notes:
    'In the EEA, the United Kingdom and Switzerland, Google shows personalised advertising only where a consent platform that it has certified sends TCF strings. Samtykke sends none. Google Ad Manager (gpt.js) is described here too, but not loaded. "__eoi" is said to live three or six months.',
  example: { client: 'ca-pub-1234567890123456' },
};

interface AdPage {
  adsbygoogle?: { pauseAdRequests?: number };
}

/**
 * AdSense can be told to ask for no advertisements until it may. Google describes that for a page that
 * still loads, and those that are shown stay: the page must be loaded again.
 *
 * @see https://support.google.com/adsense/answer/7670312
 */
export const googleAdsenseStop: VendorStop = {
  own: /adsbygoogle|^google-adsense$/,
  tell({ adsbygoogle }: AdPage, granted) {
    if (adsbygoogle) adsbygoogle.pauseAdRequests = granted ? 0 : 1;
  },
};

export const googleAdsense = knownService({
  id: 'google-adsense',
  name: 'Google AdSense',
  purpose: 'marketing',
  vendor: { ...GOOGLE, role: 'controller' },
  collects: 'advertising',
  hosts: [
    'pagead2.googlesyndication.com',
    'securepubads.g.doubleclick.net',
    'googleads.g.doubleclick.net',
    '*.safeframe.googlesyndication.com',
  ],
  stores: [
    { name: '__gads', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '__gpi', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '__eoi', kind: 'cookie', lifetime: 'P6M', why: 'security', uncertain: true },
    { name: 'GoogleAdServingTest', kind: 'cookie', lifetime: 'session', why: 'test' },
    {
      name: 'IDE',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.doubleclick.net',
      why: 'advertising',
      uncertain: true,
    },
    { name: 'goog_pem_mod', kind: 'local', why: 'unknown' },
    { name: 'google_experiment_mod*', kind: 'local', why: 'experiment' },
  ],
  options: {
    client: {
      type: 'text',
      pattern: '^ca-pub-\\d+$',
      expected: 'a publisher id as "ca-pub-1234567890123456"',
      required: true,
    },
  },
  queue: { list: ['adsbygoogle'] },
  load({ client }, { script }) {
    script(`https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=${client}`, {
      crossorigin: 'anonymous',
    });
  },
  stop: googleAdsenseStop,
});
