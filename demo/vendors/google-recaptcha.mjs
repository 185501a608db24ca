import { Hono } from 'hono';
import { browserScript, embedPage, vendorCookie } from './answers.mjs';

const DAY = 86_400; // seconds

/** Google reCAPTCHA: the loader, the script behind it, the frame that sets the cookie, the badge. */
export const googleRecaptcha = new Hono()
  .get('/www.google.com/recaptcha/api.js', (context) =>
    browserScript(load, {
      key: context.req.query('render') ?? 'explicit',
      badge: context.req.query('badge') ?? 'bottomleft',
    }),
  )
  .get('/www.gstatic.com/recaptcha/releases/:release/recaptcha__no.js', () =>
    browserScript(showBadge),
  )
  .get('/www.google.com/recaptcha/api2/anchor', () =>
    embedPage('Beskyttet av reCAPTCHA', '', [
      vendorCookie('_GRECAPTCHA', 'demo-recaptcha', '.www.google.com', 180 * DAY),
    ]),
  );

function load({ key, badge }) {
  window.___grecaptcha_cfg ||= { fns: [] };
  Object.assign(window.___grecaptcha_cfg, { key, badge });
  window.grecaptcha ||= {};
  window.grecaptcha.ready ||= (run) => window.___grecaptcha_cfg.fns.push(run);
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://www.gstatic.com/recaptcha/releases/demo-release/recaptcha__no.js';
  document.head.append(script);
}

function showBadge() {
  if (document.querySelector('.grecaptcha-badge')) return;
  const { key, badge, fns } = window.___grecaptcha_cfg;
  localStorage.setItem('_grecaptcha', 'demo');
  const holder = document.createElement('div');
  holder.className = 'grecaptcha-badge';
  Object.assign(holder.style, {
    position: 'fixed',
    bottom: '14px',
    [badge === 'bottomleft' ? 'left' : 'right']: '0',
    zIndex: '800',
    width: '256px',
    height: '60px',
    overflow: 'hidden',
    background: '#fff',
    borderRadius: '2px',
    boxShadow: '0 0 5px gray',
  });
  const frame = document.createElement('iframe');
  frame.title = 'reCAPTCHA';
  frame.width = '256';
  frame.height = '60';
  frame.style.border = '0';
  frame.src = `https://www.google.com/recaptcha/api2/anchor?k=${key}&hl=no&size=invisible`;
  holder.append(frame);
  document.body.append(holder);
  Object.assign(window.grecaptcha, {
    ready: (run) => run(),
    execute: () => Promise.resolve('demo-token'),
  });
  for (const run of fns.splice(0)) run();
}
