import { type About, knownService, type Queue } from '../declaration/known-service.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'high',
  sources: [
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies',
    'https://c15t.com/docs/integrations/crisp',
    'Open Cookie Database: Crisp',
    'DuckDuckGo Tracker Radar 05f17e6: crisp.chat (names and lifetimes, seen)',
  ],
  notes:
    'Its socket cookie was seen to live for ten minutes, and once for two days. It uses the browser’s local storage too, under names that we do not know. `session:reset` starts a new session and is no way to stop.',
  example: { websiteId: '01234567-89ab-cdef-0123-456789abcdef' },
};

interface CrispPage {
  $crisp?: Queue;
  CRISP_WEBSITE_ID?: string;
}

export const crisp = knownService({
  id: 'crisp',
  name: 'Crisp',
  purpose: 'functional',
  vendor: {
    name: 'Crisp IM SAS',
    country: 'FR',
    role: 'processor',
    policy: 'https://crisp.chat/en/privacy/',
  },
  collects: 'chat',
  hosts: ['*.crisp.chat'],
  stores: [
    { name: '/^crisp-client(\\/|%2F)session/', kind: 'cookie', lifetime: 'P6M', why: 'chat' },
    {
      name: '/^crisp-client(\\/|%2F)socket/',
      kind: 'cookie',
      lifetime: 'P2D',
      why: 'chat',
      uncertain: true,
    },
  ],
  options: {
    websiteId: {
      type: 'text',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      expected: 'a website id as "01234567-89ab-cdef-0123-456789abcdef"',
      required: true,
    },
  },
  queue: { list: ['$crisp'] },
  corner: 'bottom right',
  load({ websiteId }, { globals, script }) {
    const page = globals as CrispPage;
    page.$crisp ??= [];
    page.CRISP_WEBSITE_ID = websiteId;
    script('https://client.crisp.chat/l.js');
  },
  open: ({ globals }) => void (globals as CrispPage).$crisp?.push(['do', 'chat:open']),
});
