import { type About, knownService } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';
import { withQuery } from './shared/with-query.js';

export const about: About = {
  because: 'A map is of use, but not needed to use the site, and Google learns who looks at it.',
  certainty: 'medium',
  sources: [
    'https://developers.google.com/maps/documentation/javascript/load-maps-js-api',
    'https://policies.google.com/technologies/cookies',
    'tarteaucitron: googlemaps, googlemapsembed',
  ],
  notes:
    'Which of the cookies there are depends on whether the visitor is logged in to Google. As a frame it needs no options. A picture of the map with a link does as well for many sites.',
  example: { key: 'AIzaXXXXXXXXXXXXX', callback: 'initMap' },
};

const third = { kind: 'cookie', party: 'third', domain: '.google.com' } as const;

export const googleMaps = knownService({
  id: 'google-maps',
  name: 'Google Maps',
  purpose: 'functional',
  vendor: GOOGLE,
  collects: 'map',
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com', 'www.google.com/maps'],
  embeds: ['www.google.com/maps', 'maps.google.com'],
  stores: [
    { ...third, name: 'NID', lifetime: 'P6M', why: 'settings' },
    { ...third, name: 'AEC', lifetime: 'P6M', why: 'security' },
    { ...third, name: 'SOCS', lifetime: 'P13M', why: 'answer' },
  ],
  options: {
    key: {
      type: 'text',
      pattern: '^[\\w-]+$',
      expected: 'a key of the Maps JavaScript API',
      required: true,
    },
    callback: {
      type: 'text',
      pattern: '^[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*$',
      expected: 'the name of a function to call once it has loaded, as "initMap"',
    },
    libraries: {
      type: 'texts',
      pattern: '^[a-z]+$',
      expected: 'names of libraries, as "marker" and "places"',
    },
    language: {
      type: 'text',
      pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4})?$',
      expected: 'a language as "nb" or "pt-BR"',
    },
    region: { type: 'text', pattern: '^[A-Za-z]{2}$', expected: 'a country as "NO"' },
    v: {
      type: 'text',
      pattern: '^(weekly|quarterly|beta|alpha|\\d\\.\\d+)$',
      expected: 'a version as "weekly" or "3.60"',
    },
  },
  load({ key, callback, libraries, language, region, v }, { script }) {
    script(
      withQuery('https://maps.googleapis.com/maps/api/js', {
        key,
        loading: 'async',
        callback,
        libraries: libraries?.join(','),
        language,
        region,
        v,
      }),
    );
  },
});
