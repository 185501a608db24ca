import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because:
    'SoundCloud recognises listeners for years, and its policy names advertising among the uses.',
  certainty: 'medium',
  sources: [
    'https://pages.soundcloud.com/legal/cookie-policy',
    'tarteaucitron: soundcloud',
    'https://consentstack.io/vendors/soundcloud, which says that embedded players show no targeted advertising, and gives one year',
    'https://plasterbrain.com/cookies/, which gives ten',
  ],
};

const third = { kind: 'cookie', party: 'third', domain: '.soundcloud.com' } as const;

export const soundcloud = knownService({
  id: 'soundcloud',
  name: 'SoundCloud',
  purpose: 'marketing',
  vendor: {
    name: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    policy: 'https://soundcloud.com/pages/privacy',
  },
  collects: 'embed',
  hosts: ['w.soundcloud.com', 'connect.soundcloud.com'],
  embeds: ['w.soundcloud.com'],
  stores: [
    { ...third, name: 'sc_anonymous_id', lifetime: 'P10Y', why: 'visitor', uncertain: true },
    { ...third, name: 'sclocale', lifetime: 'P1Y', why: 'settings' },
  ],
});
