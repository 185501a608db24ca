import type { Queue, VendorStop } from './vendor-stop.js';

/**
 * Microsoft Advertising goes on sending without cookies: the page must be loaded again.
 *
 * @see https://learn.microsoft.com/advertising/guides/universal-event-tracking
 */
export const microsoftUet: VendorStop = {
  own: /bat\.bing|^(microsoft-)?uet$/,
  tell: ({ uetq }: { readonly uetq?: Queue }, granted) =>
    uetq?.push('consent', 'update', { ad_storage: granted ? 'granted' : 'denied' }),
};
