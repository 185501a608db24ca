import type { Command, VendorStop } from './vendor-stop.js';

/**
 * Pinterest stops its events and deletes its cookies. Whether its frames stop is not said: the page
 * must be loaded again.
 *
 * @see https://help.pinterest.com/business/article/install-the-base-code
 */
export const pinterestTag: VendorStop = {
  own: /ct\.pinterest|s\.pinimg|pinterest-tag/,
  tell: ({ pintrk }: { readonly pintrk?: Command }, granted) => pintrk?.('setconsent', granted),
};
