import { type About, knownService } from '../declaration/known-service.js';
import { ZENDESK } from './shared/zendesk.js';

export const about: About = {
  because: 'The help centre needs some of it for logging in, but counts its visitors too.',
  certainty: 'medium',
  sources: [
    'https://support.zendesk.com/hc/en-us/articles/4408824378650',
    'Open Cookie Database: Zendesk',
  ],
  notes:
    'A help centre is a site of its own, mostly on another host: ask there again, or share the answer’s cookie with it by its `domain`. Nothing here can hold what Zendesk puts into its pages. How long _zendesk_session lives can be set.',
};

/** Its pages stand on a host of Zendesk's, and store there. */
const there = { kind: 'cookie', party: 'third', domain: '.zendesk.com' } as const;

export const zendeskGuide = knownService({
  id: 'zendesk-guide',
  name: 'Zendesk Help Center',
  purpose: 'functional',
  vendor: {
    ...ZENDESK,
    name: 'Zendesk International Limited',
    country: 'IE',
    policy: 'https://support.zendesk.com/hc/en-us/articles/4408824378650',
    subprocessors: [{ name: ZENDESK.name, country: ZENDESK.country }],
  },
  collects: 'visits',
  hosts: ['*.zendesk.com', 'static.zdassets.com', 'theme.zdassets.com'],
  stores: [
    { ...there, name: '_help_center_session', lifetime: 'session', why: 'session' },
    { ...there, name: '_zendesk_session', lifetime: 'PT8H', why: 'session' },
    { ...there, name: '_zendesk_shared_session', lifetime: 'PT8H', why: 'login' },
    { ...there, name: '_zendesk_authenticated', lifetime: 'session', why: 'login' },
    { ...there, name: '_zendesk_cookie', lifetime: 'P1Y', why: 'settings' },
    { ...there, name: 'help_center_data', lifetime: 'PT48H', why: 'form' },
    { ...there, name: '_zdshared_user_session_analytics', lifetime: 'P90D', why: 'visitor' },
    { ...there, name: '__cf_bm', lifetime: 'PT30M', why: 'robots' },
    { ...there, name: '_cfuvid', lifetime: 'session', why: 'security' },
  ],
});
