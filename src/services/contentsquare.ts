import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It records what visitors do on the pages; nothing on the page needs it.',
  certainty: 'medium',
  sources: [
    'https://docs.contentsquare.com/en/web/cookies/',
    'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
    'https://docs.contentsquare.com/en/web/content-security-policy/',
    'https://docs.contentsquare.com/en/web/core-concepts/',
    'tarteaucitron: contentsquare',
  ],
  notes:
    'Its "optout" command stops it, but on web pages nothing documented takes that back for 13 months, so a later yes would count for nothing: it is not called, and a withdrawal loads the page again. What it may show in recordings ("trackConsent") is the owner’s to say.',
  example: { tagId: '0123456789abc' },
};

export const contentsquare = knownService({
  id: 'contentsquare',
  name: 'Contentsquare',
  purpose: 'statistics',
  vendor: {
    name: 'Contentsquare SAS',
    country: 'FR',
    role: 'processor',
    policy: 'https://contentsquare.com/privacy-center/',
  },
  collects: 'recordings',
  hosts: ['*.contentsquare.net', '*.contentsquare.com'],
  stores: [
    { name: '_cs_id', kind: 'cookie', lifetime: 'P13M', why: 'visitor' },
    { name: '_cs_s', kind: 'cookie', lifetime: 'PT30M', why: 'recording' },
    { name: '_cs_s_ctx', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    { name: '_cs_c', kind: 'cookie', lifetime: 'P13M', why: 'answer' },
    { name: '_cs_i', kind: 'cookie', lifetime: 'P3D', why: 'contact' },
    { name: '_cs_cvars', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: '_cs_ex', kind: 'cookie', lifetime: 'P30D', why: 'limit' },
    { name: '_cs_optout', kind: 'cookie', lifetime: 'P13M', why: 'refusal' },
  ],
  options: {
    tagId: {
      type: 'text',
      pattern: '^[0-9a-f]{13}$',
      expected: 'the 13 letters and digits of a tag id',
      required: true,
    },
  },
  queue: { list: ['_uxa'] },
  load({ tagId }, { script }) {
    script(`https://t.contentsquare.net/uxa/${tagId}.js`);
  },
});
