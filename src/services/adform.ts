import { type About, knownService, type Queue } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors, to aim and measure advertising.',
  certainty: 'high',
  sources: [
    'https://site.adform.com/privacy-center/overview/',
    'Open Cookie Database: Adform, which gives "C" up to ten years, and "CM14" a day',
    'tarteaucitron: adform',
  ],
  notes:
    'Adform documents no way to stop it; otherwise it reads TCF strings, which Samtykke does not send.',
  example: { pm: '1234567' },
};

interface AdformPage {
  _adftrack?: Queue | object;
}

export const adform = knownService({
  id: 'adform',
  name: 'Adform',
  purpose: 'marketing',
  vendor: {
    name: 'Adform A/S',
    country: 'DK',
    policy: 'https://site.adform.com/privacy-center/overview/',
  },
  collects: 'advertising',
  hosts: ['track.adform.net', 's1.adform.net', 's2.adform.net', 'adx.adform.net', 'a2.adform.net'],
  stores: [
    { name: 'adformfrpid', kind: 'cookie', lifetime: 'P30D', why: 'advertising' },
    {
      name: 'uid',
      kind: 'cookie',
      lifetime: 'P60D',
      party: 'third',
      domain: '.adform.net',
      why: 'advertising',
    },
    {
      name: 'C',
      kind: 'cookie',
      lifetime: 'P10Y',
      party: 'third',
      domain: '.adform.net',
      why: 'test',
      uncertain: true,
    },
    {
      name: 'cid',
      kind: 'cookie',
      lifetime: 'P60D',
      party: 'third',
      domain: '.adform.net',
      why: 'advertising',
    },
    {
      name: 'CM',
      kind: 'cookie',
      lifetime: 'P1D',
      party: 'third',
      domain: '.adform.net',
      why: 'advertising',
    },
    {
      name: 'CM14',
      kind: 'cookie',
      lifetime: 'P14D',
      party: 'third',
      domain: '.adform.net',
      why: 'advertising',
      uncertain: true,
    },
  ],
  options: {
    pm: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a tracking point',
      required: true,
    },
  },
  queue: { list: ['_adftrack'] },
  load({ pm }, { globals, script }) {
    const page = globals as AdformPage;
    const others = [page._adftrack ?? []].flat();
    page._adftrack = [{ HttpHost: 'track.adform.net', pm: Number(pm) }, ...others];
    script('https://s2.adform.net/banners/scripts/st/trackpoint-async.js');
  },
});
