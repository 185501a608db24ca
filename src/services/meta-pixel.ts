import type { Command, VendorStop } from './vendor-stop.js';

interface MetaPage {
  readonly fbq?: Command & { readonly callMethod?: unknown };
}

/**
 * Meta's pixel keeps what happens after `revoke` to itself until `grant`. A pixel that is still on
 * its way would first send what waits in its queue, so it has not stopped.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel: VendorStop = {
  own: /(meta|facebook)-pixel|connect\.facebook/,
  beside: /^www\.facebook\.com/,
  tell({ fbq }: MetaPage, granted) {
    fbq?.('consent', granted ? 'grant' : 'revoke');
    return !!fbq?.callMethod;
  },
};
