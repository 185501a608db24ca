import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It records what visitors do on the pages; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://www.hotjar.com/legal/policies/privacy/',
    'Open Cookie Database: Hotjar',
    'c15t: hotjar',
    'tarteaucitron: hotjar',
  ],
  notes:
    'Hotjar documents no way to stop it: what blogs tell of hj("optOut") is not Hotjar’s. Newer accounts get a script of Contentsquare’s: use "contentsquare" for those.',
  example: { siteId: '1234567' },
};

interface HotjarPage {
  hj?: Command;
  _hjSettings?: object;
}

export const hotjar = knownService({
  id: 'hotjar',
  name: 'Hotjar',
  purpose: 'statistics',
  vendor: {
    name: 'Hotjar Limited',
    country: 'MT',
    role: 'processor',
    policy: 'https://www.hotjar.com/legal/policies/privacy/',
    subprocessors: [{ name: 'Contentsquare SAS', country: 'FR' }],
  },
  collects: 'recordings',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  stores: [
    { name: '/^_hjSessionUser_\\d+$/', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: '/^_hjSession_\\d+$/', kind: 'cookie', lifetime: 'PT30M', why: 'recording' },
    { name: '_hjFirstSeen', kind: 'cookie', lifetime: 'PT30M', why: 'visitor' },
    { name: '_hjAbsoluteSessionInProgress', kind: 'cookie', lifetime: 'PT30M', why: 'session' },
    {
      name: '/^_hjIncludedIn(Pageview|Session)Sample/',
      kind: 'cookie',
      lifetime: 'PT30M',
      why: 'limit',
    },
    { name: '_hjid', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: '_hjTLDTest', kind: 'cookie', lifetime: 'session', why: 'test' },
    {
      name: '/^_hj(ClosedSurveyInvites|DonePolls|MinimizedPolls|ShownFeedbackMessage)$/',
      kind: 'cookie',
      lifetime: 'P1Y',
      why: 'shown',
    },
    { name: '_hjUserAttributes', kind: 'local', why: 'contact' },
    { name: '_hjUserAttributesHash', kind: 'local', why: 'contact' },
    { name: 'hjActiveViewportIds', kind: 'local', why: 'recording' },
    { name: 'hjViewportId', kind: 'session', why: 'recording' },
  ],
  options: {
    siteId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of a site id',
      required: true,
    },
  },
  queue: { calls: ['hj'] },
  load({ siteId }, { globals, script }) {
    const page = globals as HotjarPage;
    page.hj ??= callQueue('q');
    page._hjSettings = { hjid: Number(siteId), hjsv: 6 };
    script(`https://static.hotjar.com/c/hotjar-${siteId}.js?sv=6`);
  },
});
