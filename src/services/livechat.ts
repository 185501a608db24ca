import { type About, type Command, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'medium',
  sources: [
    'https://platform.text.com/docs/extending-chat-widget/javascript-api',
    'Open Cookie Database: Livechat',
    'DuckDuckGo Tracker Radar 05f17e6: livechatinc.com (hosts)',
  ],
  notes:
    'Sources give its cookies between 13 months and three years. It uses the browser’s local storage too, under names that we do not know.',
  example: { license: '1234567' },
};

interface LiveChatPage {
  __lc?: { license?: number };
  LiveChatWidget?: { readonly call?: Command; readonly [name: string]: unknown };
}

export const livechat = knownService({
  id: 'livechat',
  name: 'LiveChat',
  purpose: 'functional',
  vendor: {
    name: 'Text, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://www.livechat.com/legal/privacy-policy/',
    subprocessors: [{ name: 'Text S.A.', country: 'PL' }],
  },
  collects: 'chat',
  hosts: ['*.livechatinc.com'],
  stores: [
    { name: '__livechat', kind: 'cookie', lifetime: 'P3Y', why: 'settings' },
    {
      name: '__lc_cid',
      kind: 'cookie',
      lifetime: 'P3Y',
      party: 'third',
      domain: 'accounts.livechatinc.com',
      why: 'visitor',
      uncertain: true,
    },
    {
      name: '__lc_cst',
      kind: 'cookie',
      lifetime: 'P3Y',
      party: 'third',
      domain: 'accounts.livechatinc.com',
      why: 'chat',
      uncertain: true,
    },
  ],
  options: {
    license: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a LiveChat license',
      required: true,
    },
  },
  queue: { calls: ['LiveChatWidget'] },
  corner: 'bottom right',
  load({ license }, { globals, script }) {
    const page = globals as LiveChatPage;
    page.__lc = { ...page.__lc, license: Number(license) };
    const widget = {
      _q: [] as unknown[],
      // LiveChat's script puts itself here.
      _h: null as Command | null,
      _v: '2.0',
      on: (...words: unknown[]) => say('on', words),
      once: (...words: unknown[]) => say('once', words),
      off: (...words: unknown[]) => say('off', words),
      get: (...words: unknown[]) => widget._h?.('get', words),
      call: (...words: unknown[]) => say('call', words),
    };
    const say = (name: string, words: unknown[]): unknown =>
      widget._h ? widget._h(name, words) : widget._q.push([name, words]);
    page.LiveChatWidget = widget;
    script('https://cdn.livechatinc.com/tracking.js');
  },
  open: ({ globals }) => void (globals as LiveChatPage).LiveChatWidget?.call?.('maximize'),
});
