import type { Queue, VendorStop } from './vendor-stop.js';

/**
 * Matomo's tracker sends nothing more, but heat maps, recordings and the containers of its tag
 * manager need not ask the tracker: the page must be loaded again.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo: VendorStop = {
  own: /matomo/,
  tell: ({ _paq }: { readonly _paq?: Queue }, granted) =>
    _paq?.push([granted ? 'setConsentGiven' : 'forgetConsentGiven']),
};
