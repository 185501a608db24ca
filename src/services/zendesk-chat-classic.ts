import { type About, type Command, knownService } from '../declaration/known-service.js';
import { tryUntil } from './shared/try-until.js';
import { WIDGET_KEY, WIDGET_STORES, ZENDESK } from './shared/zendesk.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'high',
  sources: [
    'https://support.zendesk.com/hc/en-us/articles/4408828505754 (cookies)',
    'https://developer.zendesk.com/api-reference/widget/core',
    'Open Cookie Database: Zendesk',
    'tarteaucitron: zopim',
  ],
  notes:
    'It loads the Web Widget (Classic), whose `zE` is there only once its snippet has run: what calls it before the visitor’s answer must look. Of accounts that have chat alone, with a snippet from v2.zopim.com, hold the snippet instead. ZD-zE_oauth is good for two hours.',
  example: { key: '01234567-89ab-cdef-0123-456789abcdef' },
};

interface ZendeskPage {
  zESettings?: object;
  zE?: Command;
}

export const zendeskChatClassic = knownService({
  id: 'zendesk-chat-classic',
  name: 'Zendesk Chat',
  purpose: 'functional',
  vendor: ZENDESK,
  collects: 'chat',
  hosts: [
    'static.zdassets.com',
    'ekr.zdassets.com',
    'v2.zopim.com',
    'widget-mediator.zopim.com',
    '*.zendesk.com',
  ],
  stores: [
    { name: '__zlcmid', kind: 'cookie', lifetime: 'P365D', why: 'visitor' },
    { name: '__zlcprivacy', kind: 'cookie', lifetime: 'P365D', why: 'answer' },
    ...WIDGET_STORES,
  ],
  options: { key: WIDGET_KEY },
  corner: 'bottom right',
  load({ key }, { globals, answers: { statistics }, script }) {
    const page = globals as ZendeskPage;
    page.zESettings = { ...page.zESettings, cookies: true, analytics: statistics };
    script(`https://static.zdassets.com/ekr/snippet.js?key=${key}`, { id: 'ze-snippet' });
  },
  signal: ({ statistics }, { globals }) =>
    void (globals as ZendeskPage).zE?.('webWidget', 'updateSettings', { analytics: statistics }),
  open: ({ globals }) =>
    tryUntil(() => {
      const { zE } = globals as ZendeskPage;
      zE?.('webWidget', 'open');
      return !!zE;
    }),
});
