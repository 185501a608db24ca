import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It plays music and podcasts for those who want to hear them.',
  certainty: 'high',
  sources: ['Open Cookie Database: Spotify', 'tarteaucitron: spotify'],
  notes:
    'Who is logged in to Spotify is recognised there. Sources give from two months to a year for sp_t.',
};

const third = { kind: 'cookie', party: 'third', domain: '.spotify.com' } as const;

export const spotify = knownService({
  id: 'spotify',
  name: 'Spotify',
  purpose: 'functional',
  vendor: {
    name: 'Spotify AB',
    country: 'SE',
    policy: 'https://www.spotify.com/legal/privacy-policy/',
  },
  collects: 'embed',
  hosts: ['open.spotify.com'],
  embeds: ['open.spotify.com'],
  stores: [
    { ...third, name: 'sp_t', lifetime: 'P1Y', why: 'player', uncertain: true },
    { ...third, name: 'sp_landing', lifetime: 'P1D', why: 'player' },
  ],
});
