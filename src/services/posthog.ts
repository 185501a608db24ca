import { type About, knownService, type VendorStop } from '../declaration/known-service.js';
import { type MethodQueue, methodQueue } from './shared/method-queue.js';

export const about: About = {
  because: 'It recognises visitors to follow what they do; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://posthog.com/docs/libraries/js',
    'https://posthog.com/docs/libraries/js/persistence.md (the cookie, and its 365 days)',
    'https://posthog.com/docs/privacy/data-collection',
    'posthog-js 1.449.2: array.js, lib/src (names of what it stores)',
    'c15t: posthog',
  ],
  notes:
    'Whether it records sessions too is set in your PostHog project: where it does, say so in `collects`.',
  example: { key: 'phc_XXXXXXXX' },
};

interface PostHogPage {
  posthog?: MethodQueue & {
    opt_in_capturing?(): unknown;
    opt_out_capturing?(): unknown;
  };
}

/**
 * PostHog captures nothing more: no events, no recordings. Its flags and surveys may still be asked
 * for: the page must be loaded again.
 *
 * @see https://posthog.com/docs/privacy/data-collection
 */
const stop: VendorStop = {
  own: /posthog/,
  tell({ posthog }: PostHogPage, granted) {
    if (granted) posthog?.opt_in_capturing?.();
    else posthog?.opt_out_capturing?.();
  },
};

const METHODS =
  'capture captureException identify alias reset register register_once register_for_session unregister unregister_for_session group resetGroups setPersonProperties getFeatureFlag getFeatureFlagPayload getFeatureFlagResult isFeatureEnabled reloadFeatureFlags onFeatureFlags setPersonPropertiesForFlags resetPersonPropertiesForFlags setGroupPropertiesForFlags resetGroupPropertiesForFlags updateEarlyAccessFeatureEnrollment getEarlyAccessFeatures on onSessionId getSurveys getActiveMatchingSurveys renderSurvey canRenderSurvey startSessionRecording stopSessionRecording opt_in_capturing opt_out_capturing has_opted_in_capturing has_opted_out_capturing clear_opt_in_out_capturing set_config debug get_distinct_id getGroups get_session_id get_session_replay_url';

const CLOUD = 'https://us.i.posthog.com';
const IN_CLOUD = /^https:\/\/(us|eu)\.i\.posthog\.com$/;

export const posthog = knownService({
  id: 'posthog',
  name: 'PostHog',
  purpose: 'statistics',
  vendor: {
    name: 'PostHog, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://posthog.com/privacy',
  },
  collects: 'visits',
  hosts: [
    'eu-assets.i.posthog.com',
    'us-assets.i.posthog.com',
    'eu.i.posthog.com',
    'us.i.posthog.com',
  ],
  hostsFor: ({ apiHost = CLOUD }) => (IN_CLOUD.test(apiHost) ? [] : [new URL(apiHost).host]),
  stores: [
    { name: '/^ph_.+_posthog$/', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: 'ph_*_posthog', kind: 'local', why: 'visitor' },
    { name: '__ph_opt_in_out_*', kind: 'local', why: 'refusal' },
    { name: 'ph_*_window_id', kind: 'session', why: 'session' },
    { name: 'ph_*_primary_window_exists', kind: 'session', why: 'session' },
  ],
  options: {
    key: {
      type: 'text',
      pattern: '^phc_[A-Za-z0-9]+$',
      expected: 'a project’s API key as "phc_XXXXXXXX"',
      required: true,
    },
    apiHost: {
      type: 'text',
      pattern: '^https://[a-z0-9.-]+(:\\d+)?(/[\\w-]+)*$',
      expected: `"${CLOUD}", the default, "https://eu.i.posthog.com", or the address of your own`,
    },
  },
  queue: { calls: ['posthog'] },
  load({ key, apiHost = CLOUD }, { globals, script }) {
    const queue = methodQueue(METHODS);
    queue.people = [];
    queue._i = [[key, { api_host: apiHost }, 'posthog']];
    queue.__SV = 1;
    (globals as PostHogPage).posthog = queue;
    const assets = apiHost.replace(IN_CLOUD, 'https://$1-assets.i.posthog.com');
    script(`${assets}/static/array.js`, { crossorigin: 'anonymous' });
  },
  stop,
});
