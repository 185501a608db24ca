import type { Queue, VendorStop } from './vendor-stop.js';

interface HubSpotPage {
  _hsq?: Queue;
}

/**
 * HubSpot stops counting, but its chat and its forms stay. Its flag is a cookie of six months: where
 * that still stands at a new grant, it is taken back before HubSpot loads.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/tracking-code-api/v1/overview
 */
export const hubspot: VendorStop = {
  own: /hs-scripts|hs-analytics|^hubspot$/,
  tell(page: HubSpotPage, granted) {
    if (!granted) page._hsq?.push(['doNotTrack']);
    else if (/__hs_do_not_track/.test(document.cookie)) {
      page._hsq ??= [];
      page._hsq.push(['doNotTrack', { track: true }]);
    }
  },
};
