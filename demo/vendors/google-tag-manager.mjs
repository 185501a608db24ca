import { Hono } from 'hono';
import { browserScript } from './answers.mjs';
import { followDataLayer } from './browser-storage.mjs';

/**
 * Google Tag Manager: sets no cookie of its own. The container of this demo holds two tags, both
 * of them Google Ads, and both behind the container's own check of `ad_storage`.
 */
export const googleTagManager = new Hono().get('/www.googletagmanager.com/gtm.js', (context) =>
  browserScript(runContainer, {
    container: context.req.query('id') ?? '',
    tags: [
      'https://www.googletagmanager.com/gtag/js?id=AW-1060184602&cx=c',
      'https://www.googleadservices.com/pagead/conversion.js',
    ],
    followDataLayer,
  }),
);

function runContainer({ container, tags, followDataLayer }) {
  window.google_tag_manager ||= {};
  if (window.google_tag_manager[container]) return;
  window.google_tag_manager[container] = { dataLayer: { name: 'dataLayer' } };
  let hasFired = false;

  followDataLayer((entry, consent) => {
    const isTrigger = entry.event === 'gtm.js' || entry.event === 'samtykke_change';
    if (!isTrigger || hasFired || consent.ad_storage === 'denied') return;
    hasFired = true;
    for (const src of tags) {
      const script = document.createElement('script');
      script.async = true;
      script.src = src;
      document.head.append(script);
    }
  });

  const push = (event) => window.dataLayer.push({ event, 'gtm.uniqueEventId': Date.now() });
  const domReady = () => push('gtm.dom');
  const loaded = () => push('gtm.load');
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', domReady);
  else domReady();
  if (document.readyState === 'complete') loaded();
  else window.addEventListener('load', loaded);
}
