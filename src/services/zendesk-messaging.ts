import {
  type About,
  type Answers,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';
import { WIDGET_KEY, WIDGET_STORES, ZENDESK } from './shared/zendesk.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'high',
  sources: [
    'https://developer.zendesk.com/api-reference/widget-messaging/web/core',
    'https://c15t.com/docs/integrations/zendesk',
    'https://support.zendesk.com/hc/en-us/articles/4408828505754 (__zlcmid)',
    'Open Cookie Database: Zendesk',
  ],
  notes:
    'Only with statistics granted may it store what it counts with: ZD-suid, which it uses for 20 minutes, and ZD-buid. ZD-zE_oauth is good for two hours.',
  example: { key: '01234567-89ab-cdef-0123-456789abcdef' },
};

interface ZendeskPage {
  zE?: Command;
}

/**
 * Zendesk hides its widget and deletes what it stored, but its connection may stay: the page must be
 * loaded again. Statistics are the owner's to allow.
 *
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core
 */
export const zendeskMessagingStop: VendorStop = {
  own: /zdassets|^zendesk(-messaging)?$/,
  tell: ({ zE }: ZendeskPage, granted) =>
    zE?.('messenger:set', 'cookies', granted ? 'functional' : 'none'),
};

function sayConsent({ zE }: ZendeskPage, { statistics }: Answers): void {
  zE?.('messenger:set', 'cookies', statistics ? 'all' : 'functional');
}

export const zendeskMessaging = knownService({
  id: 'zendesk-messaging',
  name: 'Zendesk Messaging',
  purpose: 'functional',
  vendor: ZENDESK,
  collects: 'chat',
  hosts: ['static.zdassets.com', 'ekr.zdassets.com', '*.zendesk.com'],
  stores: [
    { name: '__zlcmid', kind: 'cookie', lifetime: 'P1Y', why: 'visitor', uncertain: true },
    ...WIDGET_STORES,
  ],
  options: { key: WIDGET_KEY },
  queue: { calls: ['zE'] },
  corner: 'bottom right',
  load({ key }, { globals, answers, script }) {
    const page = globals as ZendeskPage;
    page.zE = callQueue('q');
    sayConsent(page, answers);
    script(`https://static.zdassets.com/ekr/snippet.js?key=${key}`, { id: 'ze-snippet' });
  },
  signal: (answers, { globals }) => sayConsent(globals, answers),
  open: ({ globals }) => void (globals as ZendeskPage).zE?.('messenger', 'open'),
  stop: zendeskMessagingStop,
});
