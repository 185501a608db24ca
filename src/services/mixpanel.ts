import { type About, knownService, type VendorStop } from '../declaration/known-service.js';
import { type MethodQueue, methodQueue } from './shared/method-queue.js';

export const about: About = {
  because: 'It recognises visitors to follow what they do; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'mixpanel-browser 2.83.0: snippet, mixpanel-core.js, gdpr-utils.js',
    'Open Cookie Database: Mixpanel',
    'c15t: mixpanel',
  ],
  notes:
    'A withdrawal is told as `opt_out_tracking` without `delete_user`: the profile in your account stays until you delete it.',
  example: { token: '0123456789abcdef0123456789abcdef' },
};

interface MixpanelPage {
  mixpanel?: MethodQueue & {
    opt_in_tracking?(): unknown;
    opt_out_tracking?(options: { delete_user: boolean }): unknown;
  };
}

/**
 * Mixpanel stops its events and its recording, and empties its store. What its flags and experiments
 * ask for is not said: the page must be loaded again.
 *
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
const stop: VendorStop = {
  own: /mixpanel|\.mxpnl\./,
  tell({ mixpanel }: MixpanelPage, granted) {
    if (granted) mixpanel?.opt_in_tracking?.();
    else mixpanel?.opt_out_tracking?.({ delete_user: false });
  },
};

const METHODS =
  'disable time_event track track_pageview track_links track_forms track_with_groups add_group set_group remove_group register register_once alias unregister identify name_tag set_config reset opt_in_tracking opt_out_tracking has_opted_in_tracking has_opted_out_tracking clear_opt_in_out_tracking start_batch_senders start_session_recording stop_session_recording';
const PEOPLE =
  'set set_once unset increment append union track_charge clear_charges delete_user remove';
const GROUP = 'set set_once union unset remove delete';

const API_HOSTS = { us: 'api-js', eu: 'api-eu', in: 'api-in' };

export const mixpanel = knownService({
  id: 'mixpanel',
  name: 'Mixpanel',
  purpose: 'statistics',
  vendor: {
    name: 'Mixpanel, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://mixpanel.com/legal/privacy-policy/',
  },
  collects: 'visits',
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'],
  stores: [
    { name: '/^mp_.+_mixpanel$/', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: '__mp_opt_in_out_*', kind: 'local', why: 'refusal' },
    { name: '__mpq_*', kind: 'local', why: 'buffer' },
  ],
  options: {
    token: {
      type: 'text',
      pattern: '^[0-9a-f]{32}$',
      expected: 'the 32 digits and letters of a project token',
      required: true,
    },
    region: { type: 'text', pattern: '^(us|eu|in)$', expected: '"us", the default, "eu" or "in"' },
    pageView: { type: 'truth', expected: 'true or false: whether each page is counted' },
  },
  queue: { calls: ['mixpanel'] },
  load({ token, region = 'us', pageView = true }, { globals, script }) {
    const queue = methodQueue(METHODS);
    queue.people = methodQueue(PEOPLE);
    queue.get_group = (...words: unknown[]) => {
      const group: Record<string, unknown> = {};
      for (const name of GROUP.split(' ')) {
        group[name] = (...more: unknown[]) => {
          queue.push([
            ['get_group', ...words],
            [name, ...more],
          ]);
        };
      }
      return group;
    };
    const apiHost = API_HOSTS[region as keyof typeof API_HOSTS];
    queue._i = [
      [
        token,
        { api_host: `https://${apiHost}.mixpanel.com`, track_pageview: pageView },
        'mixpanel',
      ],
    ];
    queue.__SV = 1.2;
    (globals as MixpanelPage).mixpanel = queue;
    script('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js');
  },
  stop,
});
