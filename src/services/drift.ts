import { type About, type Command, knownService } from '../declaration/known-service.js';
import { type MethodQueue, methodQueue } from './shared/method-queue.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'low',
  sources: [
    'Drift’s snippet 0.3.1 in public code (react-live-chat-loader 2.11.0)',
    'https://www.consentstack.io/vendors/drift',
    'https://app.gymbookings.online/cookie-policy (names and lifetimes, February 2018)',
    'https://casers.org/cookies',
    'DuckDuckGo Tracker Radar 05f17e6: driftt.com (hosts; drift_campaign_refresh, seen)',
    'Open Cookie Database: Drift (“drift_”, 2 years)',
  ],
  notes:
    'Drift belongs to Salesloft. Its own list of cookies was not to be had: sources contradict each other, and the longest lifetime is given. Where it identifies visitors for your salespeople, its purpose is marketing.',
  example: { appId: 'abcdef123456' },
};

interface DriftApi {
  openChat?(): unknown;
}

interface DriftPage {
  drift?: MethodQueue & { readonly api?: DriftApi; readonly on?: Command };
  driftt?: MethodQueue;
}

const METHODS = 'identify config track reset debug show ping page hide off on';

/** Drift's script stands under an address that changes every five minutes. */
const PERIOD = 300_000;

export const drift = knownService({
  id: 'drift',
  name: 'Drift',
  purpose: 'functional',
  vendor: {
    name: 'Drift.com, Inc.',
    country: 'US',
    policy: 'https://www.drift.com/privacy-policy/',
  },
  collects: 'chat',
  hosts: ['*.driftt.com', '*.drift.com'],
  stores: [
    { name: 'driftt_aid', kind: 'cookie', lifetime: 'P2Y', why: 'visitor' },
    { name: 'drift_aid', kind: 'cookie', lifetime: 'P2Y', why: 'visitor', uncertain: true },
    { name: 'driftt_eid', kind: 'cookie', lifetime: 'P2Y', why: 'contact', uncertain: true },
    { name: 'drift_eid', kind: 'cookie', lifetime: 'P2Y', why: 'contact', uncertain: true },
    { name: 'driftt_sid', kind: 'cookie', lifetime: 'session', why: 'session', uncertain: true },
    { name: 'driftt_wmd', kind: 'cookie', lifetime: 'session', why: 'shown', uncertain: true },
    {
      name: 'drift_campaign_refresh',
      kind: 'cookie',
      lifetime: 'P2Y',
      why: 'session',
      uncertain: true,
    },
    {
      name: 'DFTT_END_USER_PREV_BOOTSTRAPPED',
      kind: 'cookie',
      lifetime: 'P2Y',
      why: 'visitor',
      uncertain: true,
    },
    {
      name: 'DFTT_LEAD_HAS_PREV_IDENTIFIED',
      kind: 'cookie',
      lifetime: 'P2Y',
      why: 'contact',
      uncertain: true,
    },
  ],
  options: {
    appId: {
      type: 'text',
      pattern: '^[a-z0-9]+$',
      expected: 'the letters and digits of a Drift widget',
      required: true,
    },
  },
  queue: { calls: ['drift'] },
  corner: 'bottom right',
  load({ appId }, { globals, script }) {
    const page = globals as DriftPage;
    const queue = methodQueue(METHODS, true);
    queue.methods = METHODS.split(' ');
    queue.invoked = true;
    queue.SNIPPET_VERSION = '0.3.1';
    page.drift = queue;
    page.driftt = queue;
    const period = Math.ceil(Date.now() / PERIOD) * PERIOD;
    script(`https://js.driftt.com/include/${period}/${appId}.js`, { crossorigin: 'anonymous' });
  },
  open({ globals }) {
    const { drift } = globals as DriftPage;
    if (drift?.api?.openChat) drift.api.openChat();
    else drift?.on?.('ready', (api: DriftApi) => api.openChat?.());
  },
});
