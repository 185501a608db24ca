import { Hono } from 'hono';
import { browserScript, embedPage, pixel, vendorCookie } from './answers.mjs';
import { readCookie, storeCookie } from './browser-storage.mjs';

const DAY = 86_400; // seconds
const fr = vendorCookie('fr', 'demo-fr', '.facebook.com', 90 * DAY);

/** Meta: the pixel with its queue, and the Facebook page plugin. */
export const meta = new Hono()
  .get('/connect.facebook.net/:locale/fbevents.js', () =>
    browserScript(runPixel, { readCookie, storeCookie }),
  )
  .get('/connect.facebook.net/signals/config/:id', () => browserScript(() => {}))
  .on('GET', ['/www.facebook.com/tr', '/www.facebook.com/tr/'], () => pixel([fr]))
  .get('/www.facebook.com/plugins/page.php', () =>
    embedPage(
      'ELinn på Facebook',
      '<p>Stand-in for the page plugin: the real one would list the latest posts here.</p>',
      [
        fr,
        vendorCookie('datr', 'demo-datr', '.facebook.com', 400 * DAY),
        vendorCookie('sb', 'demo-sb', '.facebook.com', 400 * DAY),
        vendorCookie('wd', '500x400', '.facebook.com'),
      ],
    ),
  );

function runPixel({ readCookie, storeCookie }) {
  const fbq = window.fbq;
  if (!fbq || fbq.callMethod) return;
  const NINETY_DAYS = 7_776_000; // seconds
  const pixels = [];
  let isRevoked = false;
  let held = [];

  function store() {
    const now = Date.now();
    const browser = readCookie('_fbp') || `fb.1.${now}.${Math.floor(Math.random() * 1e18)}`;
    storeCookie('_fbp', browser, NINETY_DAYS);
    const click = new URLSearchParams(location.search).get('fbclid');
    if (click) storeCookie('_fbc', `fb.1.${now}.${click}`, NINETY_DAYS);
    localStorage.setItem('lastExternalReferrer', 'empty');
    localStorage.setItem('lastExternalReferrerTime', String(now));
  }

  const commands = {
    init(id) {
      pixels.push(id);
      const config = document.createElement('script');
      config.async = true;
      config.src = `https://connect.facebook.net/signals/config/${id}?v=2.9`;
      document.head.append(config);
    },
    track(event) {
      store();
      for (const id of pixels) {
        const query = new URLSearchParams({
          id,
          ev: event,
          dl: location.href,
          fbp: readCookie('_fbp') ?? '',
        });
        new Image().src = `https://www.facebook.com/tr/?${query}`;
      }
    },
    consent(answer) {
      isRevoked = answer === 'revoke';
      if (isRevoked) return;
      const replayed = held;
      held = [];
      for (const each of replayed) run(each);
    },
  };
  function run(given) {
    const [name, ...rest] = given;
    if (isRevoked && name !== 'consent') held.push(given);
    else commands[name]?.(...rest);
  }
  fbq.callMethod = (...given) => run(given);
  for (const given of fbq.queue.splice(0)) run([...given]);
}
