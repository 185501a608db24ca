import { Hono } from 'hono';
import { browserScript, embedPage } from './answers.mjs';
import { readCookie, storeCookie } from './browser-storage.mjs';

const DAY = 86_400; // seconds
const articles = [
  ['Kom i gang med ELinn', 'kom-i-gang'],
  ['Legg til en ny montør', 'ny-montor'],
  ['Skriv samsvarserklæring på mobilen', 'samsvarserklaering'],
];

/** Zendesk: the Messaging widget, and the help centre on its own host. */
export const zendesk = new Hono()
  .get('/static.zdassets.com/ekr/snippet.js', (context) =>
    browserScript(load, { key: context.req.query('key') ?? '' }),
  )
  .get('/static.zdassets.com/web_widget/messenger/latest/messenger.js', () =>
    browserScript(runMessenger, { readCookie, storeCookie }),
  )
  .get('/ekr.zdassets.com/compose/:key', (context) =>
    context.json({ products: [{ name: 'messenger' }] }),
  )
  .get('/inprog.zendesk.com/api/v2/help_center/:locale/articles.json', (context) =>
    context.json({
      articles: articles.map(([title, slug], index) => ({
        id: index + 1,
        title,
        html_url: `https://inprog.zendesk.com/hc/no/articles/${slug}`,
      })),
    }),
  )
  .get('/inprog.zendesk.com/hc/*', () =>
    embedPage(
      'ELinn hjelpesider',
      '<p>Stand-in for the help centre, which sets its own cookies here.</p>',
      [
        '_help_center_session=demo; Path=/; HttpOnly; SameSite=Lax',
        `help_center_data=demo; Path=/; Max-Age=${2 * DAY}; SameSite=Lax`,
        `_zendesk_session=demo; Path=/; Max-Age=${DAY / 3}; HttpOnly; SameSite=Lax`,
        `__cf_bm=demo; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax`,
      ],
    ),
  );

function load({ key }) {
  if (!window.zE) {
    window.zE = (...given) => window.zE.q.push(given);
    window.zE.q = [];
  }
  fetch(`https://ekr.zdassets.com/compose/${key}`);
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://static.zdassets.com/web_widget/messenger/latest/messenger.js';
  document.head.append(script);
}

function runMessenger({ readCookie, storeCookie }) {
  const YEAR = 31_536_000; // seconds
  const keys = ['ZD-buid', 'ZD-suid', 'ZD-store', 'ZD-settings', 'ZD-widgetOpen'];
  const waiting = window.zE?.q ?? [];
  let range = 'all';

  const launcher = document.createElement('button');
  launcher.id = 'launcher';
  launcher.type = 'button';
  launcher.textContent = 'Chat';
  Object.assign(launcher.style, {
    position: 'fixed',
    right: '20px',
    bottom: '20px',
    zIndex: '900',
    padding: '14px 22px',
    border: '0',
    borderRadius: '999px',
    background: '#17494d',
    color: '#fff',
    font: '600 16px system-ui, sans-serif',
    boxShadow: '0 6px 20px rgb(0 0 0 / 25%)',
    cursor: 'pointer',
  });

  function start() {
    storeCookie('__zlcmid', readCookie('__zlcmid') || crypto.randomUUID(), YEAR);
    localStorage.setItem('ZD-store', '{}');
    localStorage.setItem('ZD-settings', '{}');
    if (range === 'all') {
      localStorage.setItem('ZD-buid', crypto.randomUUID());
      localStorage.setItem('ZD-suid', crypto.randomUUID());
    }
    document.body.append(launcher);
  }

  function stop() {
    storeCookie('__zlcmid', '', 0);
    for (const key of keys) localStorage.removeItem(key);
    launcher.remove();
  }

  const commands = {
    'messenger:set'(name, value) {
      if (name !== 'cookies') return;
      range = { true: 'all', false: 'none' }[value] ?? value;
      if (range === 'none') stop();
      else start();
    },
    messenger(action) {
      if (action === 'hide') launcher.remove();
      else document.body.append(launcher);
      if (action === 'open') localStorage.setItem('ZD-widgetOpen', 'true');
    },
  };
  window.zE = (name, ...given) => commands[name]?.(...given);
  launcher.addEventListener('click', () => window.zE('messenger', 'open'));
  // The range counts from the start only when it was asked for before the widget arrived.
  const isSet = waiting.some(
    ({ 0: name, 1: what }) => name === 'messenger:set' && what === 'cookies',
  );
  if (!isSet) start();
  for (const given of waiting) window.zE(...given);
}
