import type { VendorStop } from './declaration/known-service.js';
import { googleAnalyticsStop } from './services/google-analytics.js';
import { hubspotStop } from './services/hubspot.js';
import { intercomStop } from './services/intercom.js';
import { matomoStop } from './services/matomo.js';
import { metaPixelStop } from './services/meta-pixel.js';
import { microsoftClarityStop } from './services/microsoft-clarity.js';
import { microsoftUetStop } from './services/microsoft-uet.js';
import { pinterestTagStop } from './services/pinterest-tag.js';
import { tiktokPixelStop } from './services/tiktok-pixel.js';
import { zendeskMessagingStop } from './services/zendesk-messaging.js';

/** Every vendor whose script can be told to stop. For the others, the page is loaded again. */
export const VENDOR_STOPS: readonly VendorStop[] = [
  googleAnalyticsStop,
  metaPixelStop,
  hubspotStop,
  microsoftClarityStop,
  microsoftUetStop,
  matomoStop,
  zendeskMessagingStop,
  tiktokPixelStop,
  pinterestTagStop,
  intercomStop,
];
