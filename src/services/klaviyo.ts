import { type About, knownService, type Queue } from '../declaration/known-service.js';

export const about: About = {
  because: 'It links visits to named contacts, to whom e-mail is sent.',
  certainty: 'high',
  sources: [
    'https://developers.klaviyo.com/en/docs/introduction-to-the-klaviyo-object',
    'https://developers.klaviyo.com/en/docs/javascript_api',
    'Open Cookie Database: Klaviyo',
    'tarteaucitron: klaviyo',
    'DuckDuckGo Tracker Radar 05f17e6: klaviyo.com (hosts)',
  ],
  notes:
    'A cookie __kla_off, whose lifetime we do not know, keeps it from tracking. Where a shop system puts Klaviyo into the page, switch that off.',
  example: { companyId: 'ABC123' },
};

interface KlaviyoPage {
  _klOnsite?: Queue;
  klaviyo?: object;
}

export const klaviyo = knownService({
  id: 'klaviyo',
  name: 'Klaviyo',
  purpose: 'marketing',
  vendor: {
    name: 'Klaviyo, Inc.',
    country: 'US',
    role: 'processor',
    policy: 'https://www.klaviyo.com/legal/privacy',
  },
  collects: 'contacts',
  hosts: ['*.klaviyo.com'],
  stores: [
    { name: '__kla_id', kind: 'cookie', lifetime: 'P2Y', why: 'contact' },
    { name: 'klaviyoOnsite', kind: 'local', why: 'shown', uncertain: true },
    { name: 'klaviyoPagesVisitCount', kind: 'session', why: 'shown', uncertain: true },
  ],
  options: {
    companyId: {
      type: 'text',
      pattern: '^[A-Za-z0-9]{6}$',
      expected: 'the six letters and digits of a public API key, or site id',
      required: true,
    },
  },
  queue: { list: ['_learnq', '_klOnsite'], calls: ['klaviyo'] },
  load({ companyId }, { globals, script }) {
    const page = globals as KlaviyoPage;
    page._klOnsite ??= [];
    // As Klaviyo's own: it has every method there is, and each gives a promise.
    page.klaviyo = new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'push'
            ? (...entries: unknown[]) => page._klOnsite?.push(...entries)
            : (...words: unknown[]) => {
                const callback = typeof words.at(-1) === 'function' ? words.pop() : undefined;
                return new Promise((resolve) => {
                  page._klOnsite?.push([
                    name,
                    ...words,
                    (result: unknown) => {
                      (callback as ((result: unknown) => unknown) | undefined)?.(result);
                      resolve(result);
                    },
                  ]);
                });
              },
      },
    );
    script(`https://static.klaviyo.com/onsite/js/${companyId}/klaviyo.js`);
  },
});
