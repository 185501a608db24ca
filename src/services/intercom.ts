import type { Command, VendorStop } from './vendor-stop.js';

/**
 * Intercom ends the conversation and deletes its cookie; its own snippet starts it again.
 *
 * @see https://www.intercom.com/help/en/articles/2361922
 */
export const intercom: VendorStop = {
  own: /intercom/,
  tell: ({ Intercom }: { readonly Intercom?: Command }, granted) =>
    granted || Intercom?.('shutdown'),
};
