import { Hono } from 'hono';
import { browserScript, embedPage } from './answers.mjs';
import { readCookie, storeCookie } from './browser-storage.mjs';

/**
 * Formilla: the chat button, its window, and the number of the visitor, which browsers were seen to
 * store as soon as the script has run.
 */
export const formilla = new Hono()
  .get('/www.formilla.com/scripts/feedback.js', () =>
    browserScript(offerChat, { readCookie, storeCookie }),
  )
  .get('/www.formilla.com/widgets/status', (context) => context.json({ online: true }))
  .get('/www.formilla.com/chat/window', () =>
    embedPage('Chat', '<p>Stand-in for Formilla: a conversation would begin here.</p>'),
  );

function offerChat({ readCookie, storeCookie }) {
  const TEN_YEARS = 315_360_000; // seconds
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'nb';
  const label = { en: 'Chat with us', nb: 'Chat med oss' }[language];

  function showWindow(guid) {
    if (document.getElementById('formillawindowholder')) return;
    const holder = document.createElement('div');
    holder.id = 'formillawindowholder';
    Object.assign(holder.style, {
      position: 'fixed',
      right: '20px',
      bottom: '84px',
      zIndex: '900',
      borderRadius: '14px',
      overflow: 'hidden',
      boxShadow: '0 12px 40px rgb(0 0 0 / 25%)',
    });
    const frame = document.createElement('iframe');
    frame.title = label;
    frame.width = '320';
    frame.height = '360';
    frame.style.border = '0';
    frame.src = `https://www.formilla.com/chat/window?guid=${guid}`;
    holder.append(frame);
    document.body.append(holder);
  }

  const Formilla = {
    guid: '',
    async loadWidgets() {
      if (!Formilla.guid || document.getElementById('formilla-chat-button')) return;
      const guid = encodeURIComponent(Formilla.guid);
      const visitor = `formillaVisitorGuid${guid}`;
      storeCookie(visitor, readCookie(visitor) || crypto.randomUUID(), TEN_YEARS);
      await fetch(
        `https://www.formilla.com/widgets/status?guid=${guid}&url=${encodeURIComponent(location.href)}`,
      );
      const button = document.createElement('button');
      button.id = 'formilla-chat-button';
      button.type = 'button';
      button.textContent = label;
      Object.assign(button.style, {
        position: 'fixed',
        right: '20px',
        bottom: '20px',
        zIndex: '900',
        padding: '14px 22px',
        border: '0',
        borderRadius: '999px',
        background: '#1f7a4d',
        color: '#fff',
        font: '600 16px system-ui, sans-serif',
        boxShadow: '0 6px 20px rgb(0 0 0 / 25%)',
        cursor: 'pointer',
      });
      button.addEventListener('click', () => showWindow(guid));
      document.body.append(button);
    },
    initFormillaChat: () => showWindow(encodeURIComponent(Formilla.guid)),
    loadFormillaChatButton: () => Formilla.loadWidgets(),
  };
  window.Formilla = Object.assign(Formilla, window.Formilla);
}
