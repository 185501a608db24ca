import { type About, knownService } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';

export const about: About = {
  because: 'Fonts change how the page looks, and the visitor’s IP address goes to Google for them.',
  certainty: 'high',
  sources: [
    'https://developers.google.com/fonts/faq/privacy',
    'https://developers.google.com/fonts/docs/css2',
    'tarteaucitron: googlefonts',
    'Landgericht München I, 20 January 2022, 3 O 17493/20',
  ],
  notes: 'Best is to serve the fonts from the site itself: then nobody needs to be asked.',
  example: { families: ['Open+Sans:wght@400;700'] },
};

export const googleFonts = knownService({
  id: 'google-fonts',
  name: 'Google Fonts',
  purpose: 'functional',
  vendor: GOOGLE,
  collects: 'connection',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com/ajax/libs/webfont/'],
  stores: [],
  options: {
    families: {
      type: 'texts',
      pattern: '^[A-Za-z0-9+]+(:[A-Za-z,]+@[0-9.,;-]+)?$',
      expected: 'families as in the address of Google’s style sheet: "Open+Sans:wght@400;700"',
      required: true,
    },
  },
  load({ families }, { style }) {
    const query = families.map((family) => `family=${family}`).join('&');
    style(`https://fonts.googleapis.com/css2?${query}&display=swap`);
  },
});
