import type { VendorStop } from './vendor-stop.js';

interface TikTokPage {
  readonly ttq?: { revokeConsent?(): unknown; grantConsent?(): unknown };
}

/**
 * TikTok drops the events it holds. Whether everything else stops is not said: the page must be
 * loaded again.
 *
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export const tiktokPixel: VendorStop = {
  own: /analytics\.tiktok|tiktok-pixel/,
  tell: ({ ttq }: TikTokPage, granted) => ttq?.[granted ? 'grantConsent' : 'revokeConsent']?.(),
};
