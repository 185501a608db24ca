import {
  type About,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';
import { META } from './shared/vendors.js';

export const about: About = {
  because: 'It recognises people who are logged in to Facebook, to aim and measure advertising.',
  certainty: 'high',
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'c15t: meta-pixel',
    'tarteaucitron: facebookpixel',
  ],
  notes: 'Its base code has an image in a <noscript>, which nothing can hold: leave that out.',
  example: { pixelId: '1234567890' },
};

interface MetaPage {
  fbq?: Command & { readonly callMethod?: unknown };
  _fbq?: unknown;
}

/**
 * Meta's pixel keeps what happens after `revoke` to itself until `grant`. A pixel that is still on
 * its way would first send what waits in its queue, so it has not stopped.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixelStop: VendorStop = {
  own: /(meta|facebook)-pixel|connect\.facebook/,
  inPlace: true,
  beside: /^www\.facebook\.com/,
  tell({ fbq }: MetaPage, granted) {
    fbq?.('consent', granted ? 'grant' : 'revoke');
    return !!fbq?.callMethod;
  },
};

export const metaPixel = knownService({
  id: 'meta-pixel',
  name: 'Meta Pixel',
  purpose: 'marketing',
  vendor: { ...META, role: 'joint' },
  collects: 'advertising',
  hosts: ['connect.facebook.net', 'www.facebook.com/tr'],
  stores: [
    { name: '_fbp', kind: 'cookie', lifetime: 'P90D', why: 'advertising' },
    { name: '_fbc', kind: 'cookie', lifetime: 'P90D', why: 'campaign' },
    { name: 'lastExternalReferrer', kind: 'local', why: 'campaign' },
    { name: 'lastExternalReferrerTime', kind: 'local', why: 'campaign' },
    {
      name: 'fr',
      kind: 'cookie',
      lifetime: 'P90D',
      party: 'third',
      domain: '.facebook.com',
      why: 'advertising',
    },
    {
      name: 'datr',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.facebook.com',
      why: 'security',
      uncertain: true,
    },
    {
      name: 'sb',
      kind: 'cookie',
      lifetime: 'P2Y',
      party: 'third',
      domain: '.facebook.com',
      why: 'account',
      uncertain: true,
    },
    {
      name: 'usida',
      kind: 'cookie',
      lifetime: 'session',
      party: 'third',
      domain: '.facebook.com',
      why: 'advertising',
    },
  ],
  options: {
    pixelId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a pixel id',
      required: true,
    },
    pageView: { type: 'truth', expected: 'true or false: whether each page is counted' },
  },
  queue: { calls: ['fbq'] },
  load({ pixelId, pageView = true }, { globals, script }) {
    const page = globals as MetaPage;
    // Meta's script calls what waits in `queue`, and from then on is called through `callMethod`.
    // One that is there has been granted before, and goes on.
    page.fbq ??= callQueue('queue', { push: true, loaded: true, version: '2.0' });
    const { fbq } = page;
    page._fbq ??= fbq;
    fbq('consent', 'grant');
    fbq('init', pixelId);
    if (pageView) fbq('track', 'PageView');
    script('https://connect.facebook.net/en_US/fbevents.js');
  },
  stop: metaPixelStop,
});
