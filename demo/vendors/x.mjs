import { Hono } from 'hono';
import { browserScript, pixel, vendorCookie } from './answers.mjs';
import { storeCookie } from './browser-storage.mjs';

const TWO_YEARS = 63_072_000; // seconds
const visitor = encodeURIComponent('v1:demo');

/** X: the universal website tag and its two beacons. */
export const x = new Hono()
  .get('/static.ads-twitter.com/uwt.js', () => browserScript(runTag, { storeCookie }))
  .get('/t.co/i/adsct', () => pixel([vendorCookie('muc_ads', 'demo-muc', '.t.co', TWO_YEARS)]))
  .get('/analytics.twitter.com/i/adsct', () =>
    pixel(
      ['guest_id', 'guest_id_ads', 'guest_id_marketing', 'personalization_id'].map((name) =>
        vendorCookie(name, visitor, '.twitter.com', TWO_YEARS),
      ),
    ),
  );

function runTag({ storeCookie }) {
  const twq = window.twq;
  if (!twq || twq.exe) return;
  const THIRTY_DAYS = 2_592_000; // seconds
  const send = (id, event) => {
    const query = new URLSearchParams({
      txn_id: id,
      event,
      p_id: 'Twitter',
      tpx_cb: location.href,
    });
    new Image().src = `https://t.co/i/adsct?${query}`;
    new Image().src = `https://analytics.twitter.com/i/adsct?${query}`;
  };
  const ids = [];
  const run = ([name, first]) => {
    if (name === 'config') {
      ids.push(first);
      storeCookie('_twpid', `tw.${Date.now()}.demo`, THIRTY_DAYS);
      const click = new URLSearchParams(location.search).get('twclid');
      if (click) storeCookie('_twclid', click, THIRTY_DAYS);
      send(first, 'PageView');
    } else if (name === 'event') {
      for (const id of ids) send(id, first);
    }
  };
  twq.exe = (...given) => run(given);
  for (const given of twq.queue.splice(0)) run([...given]);
}
