import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because:
    'A map is of use, but not needed to use the site, and its servers learn who looks at it.',
  certainty: 'medium',
  sources: [
    'https://osmfoundation.org/wiki/Privacy_Policy',
    'tarteaucitron: openstreetmap, which names cookies of Google’s for it by mistake',
  ],
};

export const openstreetmap = knownService({
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  purpose: 'functional',
  vendor: {
    name: 'OpenStreetMap Foundation',
    country: 'GB',
    policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  },
  collects: 'map',
  hosts: ['www.openstreetmap.org', 'tile.openstreetmap.org', '*.tile.openstreetmap.org'],
  embeds: ['www.openstreetmap.org'],
  stores: [
    {
      name: '_osm_totp_token',
      kind: 'cookie',
      lifetime: 'PT1H',
      party: 'third',
      domain: '.openstreetmap.org',
      why: 'security',
      uncertain: true,
    },
  ],
});
