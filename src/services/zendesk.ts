import type { Command, VendorStop } from './vendor-stop.js';

/**
 * Zendesk hides its widget and deletes what it stored, but its connection may stay: the page must be
 * loaded again. Statistics are the owner's to allow.
 *
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core
 */
export const zendesk: VendorStop = {
  own: /zdassets|^zendesk(-messaging)?$/,
  tell: ({ zE }: { readonly zE?: Command }, granted) =>
    zE?.('messenger:set', 'cookies', granted ? 'functional' : 'none'),
};
