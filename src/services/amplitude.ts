import { type About, knownService, type VendorStop } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to follow what they do; nothing on the page needs it.',
  certainty: 'high',
  sources: [
    'https://amplitude.com/docs/get-started/cookies-and-consent-management',
    '@amplitude/analytics-browser 2.48.1: snippet, snippet-index.js',
    'Open Cookie Database: Amplitude',
  ],
  notes: 'It loads the version of Amplitude’s library that its own snippet named in November 2026.',
  example: { apiKey: '0123456789abcdef0123456789abcdef' },
};

interface Entry {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly resolve?: (result: unknown) => void;
}

interface AmplitudePage {
  amplitude?: {
    readonly invoked?: true;
    readonly _q?: readonly Entry[];
    setOptOut?(isOut: boolean): unknown;
  };
}

/**
 * Amplitude sends no more events. Whether its other products on the page stop too is not said: the
 * page must be loaded again.
 *
 * @see https://amplitude.com/docs/get-started/cookies-and-consent-management
 */
const stop: VendorStop = {
  own: /amplitude/,
  tell({ amplitude }: AmplitudePage, granted) {
    amplitude?.setOptOut?.(!granted);
  },
};

const PLAIN =
  'getDeviceId setDeviceId getSessionId setSessionId getUserId setUserId setOptOut setTransport reset extendSession';
const AWAITED = 'init add remove track logEvent identify groupIdentify setGroup revenue flush';
const IDENTIFY =
  'add append clearAll prepend set setOnce unset preInsert postInsert remove getUserProperties';
const REVENUE =
  'getEventProperties setProductId setQuantity setPrice setRevenue setRevenueType setReceipt setReceiptSig setCurrency setEventProperties';

/** Objects that pages make and hand over: Amplitude's script reads what was called on them. */
function recorded(methods: string): new () => { readonly _q: Entry[] } {
  class Recorded {
    readonly _q: Entry[] = [];
  }
  for (const name of methods.split(' ')) {
    Object.assign(Recorded.prototype, {
      [name](this: Recorded, ...args: unknown[]) {
        this._q.push({ name, args });
        return this;
      },
    });
  }
  return Recorded;
}

function instance(): Record<string, unknown> & { readonly _q: Entry[] } {
  const queue: Entry[] = [];
  const made: Record<string, unknown> & { readonly _q: Entry[] } = { _q: queue };
  for (const name of PLAIN.split(' ')) {
    made[name] = (...args: unknown[]) => {
      queue.push({ name, args });
    };
  }
  for (const name of AWAITED.split(' ')) {
    made[name] = (...args: unknown[]) => ({
      promise: new Promise((resolve) => queue.push({ name, args, resolve })),
    });
  }
  return made;
}

export const amplitude = knownService({
  id: 'amplitude',
  name: 'Amplitude',
  purpose: 'statistics',
  vendor: {
    name: 'Amplitude, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://amplitude.com/privacy',
  },
  collects: 'visits',
  hosts: ['cdn.amplitude.com', 'api2.amplitude.com', 'api.eu.amplitude.com'],
  stores: [
    // Not "AMP_" and anything: AMP_TOKEN is Google's.
    { name: '/^AMP_[0-9A-Za-z]{10}$/', kind: 'cookie', lifetime: 'P1Y', why: 'visitor' },
    { name: '/^AMP_MKTG_/', kind: 'cookie', lifetime: 'P1Y', why: 'campaign' },
    {
      name: '/^AMP_(TLD)?TEST/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'test',
      uncertain: true,
    },
    {
      name: '/^amplitude_id_/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'visitor',
      uncertain: true,
    },
  ],
  options: {
    apiKey: {
      type: 'text',
      pattern: '^[0-9a-f]{32}$',
      expected: 'the 32 digits and letters of a project’s API key',
      required: true,
    },
    serverZone: { type: 'text', pattern: '^(US|EU)$', expected: '"US", the default, or "EU"' },
  },
  queue: { calls: ['amplitude'] },
  load({ apiKey, serverZone = 'US' }, { globals, script }) {
    const instances: Record<string, unknown> = {};
    const queue = Object.assign(instance(), {
      _iq: instances,
      invoked: true as const,
      Identify: recorded(IDENTIFY),
      Revenue: recorded(REVENUE),
      createInstance(name: string) {
        const made = instance();
        instances[name] = made;
        return made;
      },
    });
    queue._q.push({ name: 'init', args: [apiKey, { serverZone }] });
    (globals as AmplitudePage).amplitude = queue;
    script('https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz', {
      crossorigin: 'anonymous',
    });
  },
  stop,
});
