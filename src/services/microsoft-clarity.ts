import type { Command, VendorStop } from './vendor-stop.js';

/**
 * Clarity erases its cookies but goes on recording: the page must be loaded again. Advertising is
 * the owner's to allow.
 *
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const microsoftClarity: VendorStop = {
  own: /clarity/,
  tell: ({ clarity }: { readonly clarity?: Command }, granted) =>
    clarity?.('consentv2', {
      ad_Storage: 'denied',
      analytics_Storage: granted ? 'granted' : 'denied',
    }),
};
