import {
  type About,
  type Command,
  knownService,
  type VendorStop,
} from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'high',
  sources: [
    'https://www.intercom.com/help/en/articles/2361922',
    'https://developers.intercom.com/installing-intercom/web/methods',
    'Open Cookie Database: Intercom',
    'DuckDuckGo Tracker Radar 05f17e6: intercom.io (hosts)',
    'c15t: intercom',
  ],
  notes:
    'What you put into `intercomSettings` about the visitor is handed over with the key. Names in the browser’s local storage are general knowledge.',
  example: { appId: 'abc12345' },
};

interface IntercomPage {
  intercomSettings?: object;
  Intercom?: Command;
}

/**
 * Intercom ends the conversation and deletes its cookie; its own snippet starts it again.
 *
 * @see https://www.intercom.com/help/en/articles/2361922
 */
export const intercomStop: VendorStop = {
  own: /intercom/,
  tell: ({ Intercom }: IntercomPage, granted) => granted || Intercom?.('shutdown'),
};

const API = { us: 'api-iam', eu: 'api-iam.eu', au: 'api-iam.au' };

export const intercom = knownService({
  id: 'intercom',
  name: 'Intercom',
  purpose: 'functional',
  vendor: {
    name: 'Intercom R&D Unlimited Company',
    country: 'IE',
    role: 'processor',
    policy: 'https://www.intercom.com/legal/privacy',
    subprocessors: [{ name: 'Intercom, Inc.', country: 'US' }],
  },
  collects: 'chat',
  hosts: ['*.intercom.io', 'js.intercomcdn.com', 'intercom-sheets.com'],
  stores: [
    { name: '/^intercom-id-/', kind: 'cookie', lifetime: 'P9M', why: 'visitor' },
    { name: '/^intercom-session-/', kind: 'cookie', lifetime: 'P7D', why: 'chat', sliding: true },
    {
      name: '/^intercom-device-id-/',
      kind: 'cookie',
      lifetime: 'P9M',
      why: 'security',
      sliding: true,
    },
    { name: 'intercom.intercom-state-*', kind: 'local', why: 'chat', uncertain: true },
  ],
  options: {
    appId: {
      type: 'text',
      pattern: '^[a-z0-9]+$',
      expected: 'a workspace’s app id as "abc12345"',
      required: true,
    },
    region: { type: 'text', pattern: '^(us|eu|au)$', expected: '"us", the default, "eu" or "au"' },
  },
  queue: { calls: ['Intercom'] },
  corner: 'bottom right',
  load({ appId, region = 'us' }, { globals, script }) {
    const page = globals as IntercomPage;
    // Intercom's script boots with these by itself.
    page.intercomSettings = {
      ...page.intercomSettings,
      api_base: `https://${API[region as keyof typeof API]}.intercom.io`,
      app_id: appId,
    };
    page.Intercom = callQueue('q');
    script(`https://widget.intercom.io/widget/${appId}`);
  },
  open: ({ globals }) => void (globals as IntercomPage).Intercom?.('show'),
  stop: intercomStop,
});
