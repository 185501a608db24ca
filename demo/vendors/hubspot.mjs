import { Hono } from 'hono';
import { browserScript, pixel } from './answers.mjs';
import { readCookie, storeCookie } from './browser-storage.mjs';

/** HubSpot: the loader, what it loads in turn, the four cookies, and a form. */
export const hubspot = new Hono()
  .get('/js.hs-scripts.com/:file', (context) =>
    browserScript(load, { portal: context.req.param('file').replace(/\.js$/, '') }),
  )
  .get('/js.hs-analytics.net/analytics/:time/:file', (context) =>
    browserScript(track, {
      portal: context.req.param('file').replace(/\.js$/, ''),
      readCookie,
      storeCookie,
    }),
  )
  .get('/js.hs-banner.com/v2/:portal/banner.js', () =>
    browserScript(answerPrivacyCommands, { storeCookie }),
  )
  .get('/js.hsforms.net/forms/embed/v2.js', () => browserScript(offerForms))
  .get('/forms.hubspot.com/embed/v3/form/:portal/:form', (context) =>
    context.json({ form: { fields: [] } }),
  )
  .get('/track.hubspot.com/__ptq.gif', () => pixel());

function load({ portal }) {
  if (document.getElementById('hs-analytics')) return;
  const fiveMinutes = Math.ceil(Date.now() / 300_000) * 300_000;
  const scripts = {
    'hs-analytics': `https://js.hs-analytics.net/analytics/${fiveMinutes}/${portal}.js`,
    [`cookieBanner-${portal}`]: `https://js.hs-banner.com/v2/${portal}/banner.js`,
  };
  for (const [id, src] of Object.entries(scripts)) {
    const script = document.createElement('script');
    script.id = id;
    script.async = true;
    script.src = src;
    document.head.append(script);
  }
}

function track({ portal, readCookie, storeCookie }) {
  const SIX_MONTHS = 15_552_000; // seconds
  const HALF_AN_HOUR = 1_800; // seconds
  window._hsq ||= [];
  const waiting = window._hsq;

  const isStopped = () => readCookie('__hs_do_not_track') === 'yes';
  // The banner script may come later than this one: its queue already holds the answer.
  const asked = () =>
    Array.isArray(window._hsp)
      ? window._hsp.findLast(([name]) => name === 'setHubSpotConsent')?.[1]
      : window.__hsConsent;
  const mayStore = () => asked()?.analytics !== false;

  function store() {
    const visitor =
      readCookie('hubspotutk') ||
      Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
    const now = Date.now();
    storeCookie('hubspotutk', visitor, SIX_MONTHS);
    storeCookie('__hstc', `${portal}.${visitor}.${now}.${now}.${now}.1`, SIX_MONTHS);
    storeCookie('__hssrc', '1');
    storeCookie('__hssc', `${portal}.1.${now}`, HALF_AN_HOUR);
  }

  const commands = {
    trackPageView() {
      if (isStopped()) return;
      if (mayStore()) store();
      const query = new URLSearchParams({
        k: '1',
        a: portal,
        pu: location.href,
        t: document.title,
        vi: readCookie('hubspotutk') ?? '',
      });
      new Image().src = `https://track.hubspot.com/__ptq.gif?${query}`;
    },
    doNotTrack(options) {
      storeCookie('__hs_do_not_track', 'yes', options?.track ? 0 : SIX_MONTHS);
    },
  };
  const run = ([name, ...given]) => commands[name]?.(...given);
  window._hsq = { push: (...entries) => entries.forEach(run) };
  waiting.forEach(run);
  commands.trackPageView();
}

function answerPrivacyCommands({ storeCookie }) {
  window._hsp ||= [];
  const waiting = window._hsp;
  const listeners = [];
  const commands = {
    setHubSpotConsent(categories) {
      window.__hsConsent = categories;
      for (const hear of listeners) hear({ allowed: categories.analytics, categories });
    },
    addPrivacyConsentListener(hear) {
      listeners.push(hear);
      if (window.__hsConsent) hear({ categories: window.__hsConsent });
    },
    revokeCookieConsent() {
      for (const name of ['__hs_opt_out', '__hs_cookie_cat_pref', '__hs_initial_opt_in']) {
        storeCookie(name, '', 0);
      }
    },
  };
  const run = ([name, ...given]) => commands[name]?.(...given);
  window._hsp = { push: (...entries) => entries.forEach(run) };
  waiting.forEach(run);
}

function offerForms() {
  const create = ({ portalId, formId, target, submitText = 'Skicka', label = 'E-post' }) => {
    const place = document.querySelector(target);
    if (!place) return;
    fetch(`https://forms.hubspot.com/embed/v3/form/${portalId}/${formId}`).then(() => {
      const form = document.createElement('form');
      form.className = 'hs-form';
      const field = document.createElement('label');
      field.textContent = label;
      const input = document.createElement('input');
      input.type = 'email';
      input.autocomplete = 'email';
      field.append(input);
      const button = document.createElement('button');
      button.textContent = submitText;
      form.append(field, button);
      form.addEventListener('submit', (event) => event.preventDefault());
      place.replaceChildren(form);
    });
  };
  window.hbspt = { forms: { create } };
}
