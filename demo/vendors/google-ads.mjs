import { Hono } from 'hono';
import { browserScript, pixel, redirect, vendorCookie } from './answers.mjs';
import { followDataLayer, readCookie, storeCookie } from './browser-storage.mjs';

const DAY = 86_400; // seconds

/** Google Ads: the conversion tag, the conversion linker's `_gcl_au`, and DoubleClick's cookies. */
export const googleAds = new Hono()
  .get('/www.googletagmanager.com/gtag/js', (context, next) => {
    const id = context.req.query('id') ?? '';
    if (!id.startsWith('AW-')) return next();
    return browserScript(link, { id, followDataLayer, readCookie, storeCookie });
  })
  .get('/www.googleadservices.com/pagead/conversion.js', () => browserScript(convert))
  .get('/www.googleadservices.com/pagead/conversion/:id/', (context) =>
    redirect(
      `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${context.req.param('id')}/`,
    ),
  )
  .get('/googleads.g.doubleclick.net/pagead/viewthroughconversion/:id/', (context) =>
    redirect(`https://www.google.com/pagead/1p-user-list/${context.req.param('id')}/`, [
      vendorCookie('test_cookie', 'CheckForPermission', '.doubleclick.net', 15 * 60),
      vendorCookie('IDE', 'demo-ide', '.doubleclick.net', 395 * DAY),
    ]),
  )
  .get('/www.google.com/pagead/1p-user-list/:id/', () =>
    pixel([vendorCookie('NID', 'demo-nid', '.google.com', 182 * DAY)]),
  );

function link({ id, followDataLayer, readCookie, storeCookie }) {
  const NINETY_DAYS = 7_776_000; // seconds
  let hasStarted = false;
  followDataLayer((_, consent) => {
    if (hasStarted || consent.ad_storage === 'denied') return;
    hasStarted = true;
    const seconds = Math.floor(Date.now() / 1000);
    if (!readCookie('_gcl_au')) storeCookie('_gcl_au', `1.1.${id.length}.${seconds}`, NINETY_DAYS);
    const click = new URLSearchParams(location.search).get('gclid');
    if (click) storeCookie('_gcl_aw', `GCL.${seconds}.${click}`, NINETY_DAYS);
    localStorage.setItem('_gcl_ls', JSON.stringify({ schema: 'gcl', version: 1 }));
    new Image().src = `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id}/?url=${encodeURIComponent(location.href)}`;
  });
}

function convert() {
  window.google_trackConversion = ({
    google_conversion_id: id,
    google_conversion_label: label,
  }) => {
    new Image().src = `https://www.googleadservices.com/pagead/conversion/${id}/?label=${label ?? ''}&guid=ON&script=0`;
  };
  // The classic snippet names its conversion in globals before it loads this file.
  if (window.google_conversion_id) {
    window.google_trackConversion({
      google_conversion_id: window.google_conversion_id,
      google_conversion_label: window.google_conversion_label,
    });
  }
}
