import { type About, knownService, type Queue } from '../declaration/known-service.js';
import { putAhead } from './shared/put-ahead.js';

export const about: About = {
  because: 'It recognises visitors, to show them elsewhere what they have looked at here.',
  certainty: 'medium',
  sources: ['tarteaucitron: criteoonetag', 'Criteo’s loader, as public code uses it'],
  notes:
    'Page, product and basket events are sent by the page to criteo_q. Criteo documents no way to stop it; otherwise it reads TCF strings, which Samtykke does not send. The names of its cookies are well known, but stand in no public list.',
  example: { account: '12345' },
};

interface CriteoPage {
  criteo_q?: Queue;
  readonly navigator?: { readonly userAgent: string };
}

/** A tablet, a mobile or a desktop, as Criteo's own code finds it. */
const siteType = ({ navigator: { userAgent } = { userAgent: '' } }: CriteoPage): string =>
  /iPad/.test(userAgent)
    ? 't'
    : /Mobile|iP(hone|od)|Android|BlackBerry|IEMobile|Silk/.test(userAgent)
      ? 'm'
      : 'd';

export const criteo = knownService({
  id: 'criteo',
  name: 'Criteo',
  purpose: 'marketing',
  vendor: {
    name: 'Criteo SA',
    country: 'FR',
    policy: 'https://www.criteo.com/privacy/',
  },
  collects: 'advertising',
  hosts: ['*.criteo.com', 'static.criteo.net'],
  stores: [
    { name: 'cto_bundle', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: 'cto_bidid', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: 'cto_optout', kind: 'cookie', lifetime: 'P1Y', why: 'refusal', uncertain: true },
    {
      name: 'uid',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.criteo.com',
      why: 'advertising',
    },
    { name: 'cto_bundle', kind: 'local', why: 'advertising' },
    { name: 'criteo_*', kind: 'local', why: 'advertising' },
  ],
  options: {
    account: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a partner id',
      required: true,
    },
  },
  queue: { list: ['criteo_q'] },
  load({ account }, { globals, script }) {
    const page = globals as CriteoPage;
    page.criteo_q ??= [];
    putAhead(
      page.criteo_q,
      { event: 'setAccount', account: Number(account) },
      { event: 'setSiteType', type: siteType(page) },
    );
    script(`https://dynamic.criteo.com/js/ld/ld.js?a=${account}`);
  },
});
