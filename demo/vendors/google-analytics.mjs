import { Hono } from 'hono';
import { browserScript } from './answers.mjs';
import { followDataLayer, readCookie, storeCookie } from './browser-storage.mjs';

/** Google Analytics 4: `gtag/js?id=G-…`, its two cookies and the hit. */
export const googleAnalytics = new Hono()
  .get('/www.googletagmanager.com/gtag/js', (context, next) => {
    const id = context.req.query('id') ?? '';
    if (!id.startsWith('G-')) return next();
    return browserScript(measure, { id, followDataLayer, readCookie, storeCookie });
  })
  .all('/region1.google-analytics.com/g/collect', (context) => context.body(null, 204))
  .all('/www.google-analytics.com/g/collect', (context) => context.body(null, 204));

function measure({ id, followDataLayer, readCookie, storeCookie }) {
  // Loaded twice, it runs once.
  window.google_tag_manager ||= {};
  if (window.google_tag_manager[id]) return;
  window.google_tag_manager[id] = {};
  const TWO_YEARS = 63_072_000; // seconds
  const startedAt = Math.floor(Date.now() / 1000);
  const stream = `_ga_${id.slice(2)}`;
  let freshClient = `${Math.floor(Math.random() * 2 ** 31)}.${startedAt}`;
  let isConfigured = false;

  const isStopped = () => window[`ga-disable-${id}`] === true;

  function store() {
    freshClient = readCookie('_ga')?.split('.').slice(2).join('.') || freshClient;
    storeCookie('_ga', `GA1.1.${freshClient}`, TWO_YEARS);
    storeCookie(stream, `GS2.1.s${startedAt}$o1$g0$t${startedAt}`, TWO_YEARS);
  }

  function hit(name, consent) {
    if (isStopped()) return;
    const mayStore = consent.analytics_storage !== 'denied';
    if (mayStore) store();
    const signal = `G1${consent.ad_storage === 'denied' ? 0 : 1}${mayStore ? 1 : 0}`;
    const query = new URLSearchParams({
      v: '2',
      tid: id,
      gcs: signal,
      cid: freshClient,
      en: name,
      dl: location.href,
      dt: document.title,
    });
    navigator.sendBeacon(`https://region1.google-analytics.com/g/collect?${query}`);
  }

  followDataLayer((entry, consent) => {
    const { 0: command, 1: name } = entry;
    if (command === 'config' && name === id) {
      isConfigured = true;
      hit('page_view', consent);
    } else if (command === 'event' && isConfigured) {
      hit(name, consent);
    } else if (command === 'consent' && name === 'update' && isConfigured) {
      if (consent.analytics_storage === 'granted' && !isStopped()) store();
    }
  });
}
