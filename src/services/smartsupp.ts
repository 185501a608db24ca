import {
  type About,
  type Answers,
  type Command,
  knownService,
} from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'medium',
  sources: [
    'Smartsupp’s help, “Cookie consent” (analyticsConsent, marketingConsent)',
    'http://docs.smartsupp.com/chat-box/javascript-api/methods/ (chat:open)',
    'tarteaucitron: smartsupp',
    'ccm19: Smartsupp (ssupp. names, lifetimes that contradict themselves)',
    'DuckDuckGo Tracker Radar 05f17e6: smartsuppchat.com (hosts)',
  ],
  notes:
    'Switch on “cookie consent” in its dashboard: only then does it heed what is granted of statistics (recordings) and of marketing (the number of visits). Another company’s cookies AWSALB and AWSALBCORS were seen on a host that we do not know.',
  example: { key: '0123456789abcdef0123456789abcdef01234567' },
};

interface SmartsuppPage {
  _smartsupp?: { key?: string };
  smartsupp?: Command;
}

function sayConsent({ smartsupp }: SmartsuppPage, { statistics, marketing }: Answers): void {
  smartsupp?.('analyticsConsent', statistics);
  smartsupp?.('marketingConsent', marketing);
}

export const smartsupp = knownService({
  id: 'smartsupp',
  name: 'Smartsupp',
  purpose: 'functional',
  vendor: {
    name: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    policy: 'https://www.smartsupp.com/privacy/',
  },
  collects: 'chat',
  hosts: ['*.smartsuppchat.com', '*.smartsuppcdn.com'],
  stores: [
    { name: 'ssupp.vid', kind: 'cookie', lifetime: 'P6M', why: 'visitor' },
    { name: 'ssupp.visits', kind: 'cookie', lifetime: 'P6M', why: 'visitor' },
    {
      name: '/^ssupp\\.(barclicked|chatid|group|message|opened|unread)$/',
      kind: 'cookie',
      lifetime: 'P6M',
      why: 'chat',
      uncertain: true,
    },
  ],
  options: {
    key: {
      type: 'text',
      pattern: '^[0-9a-f]{40}$',
      expected: 'the 40 digits and letters of a Smartsupp key',
      required: true,
    },
  },
  queue: { calls: ['smartsupp'] },
  corner: 'bottom right',
  load({ key }, { globals, answers, script }) {
    const page = globals as SmartsuppPage;
    page._smartsupp = { ...page._smartsupp, key };
    page.smartsupp = callQueue('_');
    sayConsent(page, answers);
    script('https://www.smartsuppchat.com/loader.js?');
  },
  signal: (answers, { globals }) => sayConsent(globals, answers),
  open: ({ globals }) => void (globals as SmartsuppPage).smartsupp?.('chat:open'),
});
