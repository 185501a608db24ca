import { googleAnalytics } from './google-analytics.js';
import { hubspot } from './hubspot.js';
import { intercom } from './intercom.js';
import { matomo } from './matomo.js';
import { metaPixel } from './meta-pixel.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { microsoftUet } from './microsoft-uet.js';
import { pinterestTag } from './pinterest-tag.js';
import { tiktokPixel } from './tiktok-pixel.js';
import type { VendorStop } from './vendor-stop.js';
import { zendesk } from './zendesk.js';

/** Every vendor whose script can be told to stop. For the others, the page is loaded again. */
export const VENDOR_STOPS: readonly VendorStop[] = [
  googleAnalytics,
  metaPixel,
  hubspot,
  microsoftClarity,
  microsoftUet,
  matomo,
  zendesk,
  tiktokPixel,
  pinterestTag,
  intercom,
];
