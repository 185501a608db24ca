import { type About, type Command, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It reports errors to the owner; the page works without.',
  certainty: 'medium',
  sources: [
    'https://docs.sentry.io/platforms/javascript/install/loader/',
    'getsentry/sentry-javascript 2573a43: dev-packages/browser-integration-tests/fixtures/loader.js',
    'getsentry/sentry-javascript: REPLAY_SESSION_KEY',
    'Public content security policies (js-de.sentry-cdn.com, *.ingest.de.sentry.io)',
  ],
  notes:
    'What its loader switches on is set in your Sentry project: with Session Replay it records what visitors do, and stores a key. It sets no cookies that we know of. Errors before the visitor’s answer are not reported. The company’s legal name is general knowledge.',
  example: { publicKey: '0123456789abcdef0123456789abcdef' },
};

type Methods = Record<string, Command>;

interface SentryPage {
  Sentry?: Methods;
}

const METHODS =
  'init addBreadcrumb captureMessage captureException captureEvent configureScope withScope showReportDialog onLoad forceLoad';

export const sentry = knownService({
  id: 'sentry',
  name: 'Sentry',
  purpose: 'statistics',
  vendor: {
    name: 'Functional Software, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://sentry.io/privacy/',
  },
  collects: 'errors',
  hosts: ['js.sentry-cdn.com', 'js-de.sentry-cdn.com', 'browser.sentry-cdn.com', '*.sentry.io'],
  stores: [{ name: 'sentryReplaySession', kind: 'session', why: 'recording' }],
  options: {
    publicKey: {
      type: 'text',
      pattern: '^[0-9a-f]{32}$',
      expected: 'the 32 digits and letters in the address of the Loader Script',
      required: true,
    },
    region: { type: 'text', pattern: '^(us|de)$', expected: '"us", the default, or "de"' },
  },
  queue: { calls: ['Sentry'] },
  load({ publicKey, region = 'us' }, { globals, script }) {
    const page = globals as SentryPage;
    const early: [name: string, words: unknown[]][] = [];
    const stub: Methods = {};
    for (const name of METHODS.split(' ')) {
      stub[name] = (...words) => {
        early.push([name, words]);
      };
    }
    page.Sentry = stub;
    const host = region === 'de' ? 'js-de' : 'js';
    // The loader puts methods of its own into the object it finds, and knows nothing of ours.
    script(`https://${host}.sentry-cdn.com/${publicKey}.min.js`, {
      crossorigin: 'anonymous',
    }).then(() => {
      for (const [name, words] of early.splice(0)) page.Sentry?.[name]?.(...words);
    });
  },
});
