import { Hono } from 'hono';
import { browserScript, pixel, redirect, vendorCookie } from './answers.mjs';
import { storeCookie } from './browser-storage.mjs';

const DAY = 86_400; // seconds

/** LinkedIn: the Insight Tag, its beacon, and the synchronisation that follows it. */
export const linkedin = new Hono()
  .get('/snap.licdn.com/li.lms-analytics/insight.min.js', () =>
    browserScript(runTag, { storeCookie }),
  )
  .on('GET', ['/px.ads.linkedin.com/collect', '/px.ads.linkedin.com/collect/'], (context) =>
    redirect(`https://www.linkedin.com/px/li_sync?pid=${context.req.query('pid') ?? ''}`, [
      vendorCookie('bcookie', 'demo-bcookie', '.linkedin.com', 365 * DAY),
      vendorCookie('lidc', 'demo-lidc', '.linkedin.com', DAY),
      vendorCookie('li_sugr', 'demo-sugr', '.linkedin.com', 90 * DAY),
      vendorCookie('UserMatchHistory', 'demo-match', '.linkedin.com', 30 * DAY),
      vendorCookie('AnalyticsSyncHistory', 'demo-sync', '.linkedin.com', 30 * DAY),
      vendorCookie('li_gc', 'demo-gc', '.linkedin.com', 182 * DAY),
    ]),
  )
  .get('/www.linkedin.com/px/li_sync', () =>
    pixel([vendorCookie('bscookie', 'demo-bscookie', '.www.linkedin.com', 365 * DAY)]),
  );

function runTag({ storeCookie }) {
  if (window._already_called_lintrk) return;
  window._already_called_lintrk = true;
  const DAY = 86_400; // seconds
  const click = new URLSearchParams(location.search).get('li_fat_id');
  if (click) {
    storeCookie('li_fat_id', click, 30 * DAY);
    storeCookie('li_giant', click, 7 * DAY);
  }
  storeCookie('ln_or', btoa('demo'), DAY);
  localStorage.setItem('li_adsId', crypto.randomUUID());

  const send = (conversion) => {
    const query = new URLSearchParams({
      v: '2',
      fmt: 'js',
      pid: (window._linkedin_data_partner_ids ?? []).join(','),
      time: String(Date.now()),
      url: location.href,
    });
    if (conversion) query.set('conversionId', conversion);
    new Image().src = `https://px.ads.linkedin.com/collect?${query}`;
  };
  send();
  const waiting = window.lintrk?.q ?? [];
  window.lintrk = (action, given) => {
    if (action === 'track') send(given?.conversion_id);
  };
  for (const given of waiting) window.lintrk(...given);
}
