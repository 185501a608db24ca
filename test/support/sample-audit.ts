import type { AuditResult } from '../../src/tools/audit/audit-result.js';
import type { SeenRequest } from '../../src/tools/browser/seen.js';
import type { Rule } from '../../src/tools/finding.js';

/** A small grey JPEG in base64. */
export const PICTURE =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAFAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAD/9k=';

const SHOP = 'https://shop.example/';
const CONTACT = 'https://shop.example/contact?from=menu';

const request = (
  url: string,
  type: string,
  at: number,
  step: string,
  more: Partial<SeenRequest> = {},
): SeenRequest => ({
  url,
  host: new URL(url).hostname,
  type,
  method: 'GET',
  page: SHOP,
  by: SHOP,
  at,
  step,
  status: 200,
  ...more,
});

const rule = (id: string, level: Rule['level'], title: string, because: string): Rule => ({
  id,
  level,
  title,
  because,
  links: ['https://eur-lex.europa.eu/eli/dir/2002/58/oj', 'https://lovdata.no/lov/2024-12-13-76'],
});

/** Two pages of a shop, in three states: a leak, a lifetime that is not true, a survivor. */
export const sampleAudit = (): AuditResult => ({
  version: '0.1.0',
  startedAt: '2026-11-21T10:15:30.000Z',
  took: 41_200,
  browser: 'Chrome/143.0.7499.40',
  tool: 'Samtykke',
  declarations: [{ source: 'cookies.json', version: '1.3' }],
  isPartial: false,
  rules: [
    rule(
      'request-before-consent',
      'error',
      'No third party is contacted before the visitor has answered',
      'A request gives a third party the IP address and lets it store and read, which needs consent beforehand: article 5(3) of the ePrivacy Directive, ekomloven § 3-15.',
    ),
    rule(
      'lifetime-longer',
      'error',
      'No cookie lives longer than is declared',
      'The visitor is to be told how long a cookie lives (C-673/17 Planet49, 81).',
    ),
    rule(
      'survives-withdrawal',
      'error',
      'Nothing that needs consent is left after a withdrawal',
      'Withdrawing has to be as easy as giving: article 7(3) of the GDPR.',
    ),
    rule(
      'unequal-buttons',
      'warning',
      'To refuse looks as easy as to accept',
      'Cookie Banner Taskforce, 17–18.',
    ),
    rule(
      'service-never-seen',
      'note',
      'Every declared service shows up',
      'A list that is too long hides what matters.',
    ),
    rule(
      'pre-ticked',
      'error',
      'No switch is on before the visitor has turned it on',
      'C-673/17 Planet49.',
    ),
  ],
  visits: [
    {
      page: CONTACT,
      state: 'withdraw',
      took: 6200,
      steps: [
        { name: 'open', at: 0, screenshot: PICTURE },
        { name: 'accept', at: 1900, screenshot: PICTURE },
        { name: 'withdraw', at: 3900, screenshot: PICTURE },
        { name: 'reload', at: 4300 },
      ],
      requests: [
        request(CONTACT, 'document', 12, 'open', { by: '' }),
        request('https://www.google-analytics.com/analytics.js', 'script', 2010, 'accept'),
        request('https://www.google-analytics.com/collect?v=1', 'ping', 4120, 'withdraw', {
          by: 'https://www.google-analytics.com/analytics.js',
        }),
      ],
      stored: {
        cookies: [
          {
            name: '_ga',
            domain: '.shop.example',
            path: '/',
            httpOnly: false,
            secure: true,
            lifetime: 63_072_000,
            party: 'first',
            setting: {
              how: 'script',
              by: 'https://www.google-analytics.com/analytics.js',
              at: 2200,
              step: 'accept',
            },
          },
        ],
        keys: [],
      },
    },
    {
      page: SHOP,
      state: 'accept',
      took: 5400,
      steps: [
        { name: 'open', at: 0, screenshot: PICTURE },
        { name: 'accept', at: 1700, screenshot: PICTURE },
      ],
      requests: [
        request(SHOP, 'document', 10, 'open', { by: '' }),
        request('https://shop.example/samtykke.js', 'script', 90, 'open'),
        request('https://www.google-analytics.com/analytics.js', 'script', 1810, 'accept'),
        request('https://www.google-analytics.com/collect?v=1', 'ping', 2020, 'accept', {
          by: 'https://www.google-analytics.com/analytics.js',
        }),
        request('https://connect.facebook.example/tr?id=1', 'image', 320, 'open', {
          status: undefined as never,
          failed: 'net::ERR_NAME_NOT_RESOLVED',
        }),
      ],
      stored: {
        cookies: [
          {
            name: 'samtykke',
            domain: 'shop.example',
            path: '/',
            httpOnly: false,
            secure: true,
            lifetime: 15_724_800,
            party: 'first',
            setting: {
              how: 'script',
              by: 'https://shop.example/samtykke.js',
              at: 1705,
              step: 'accept',
            },
          },
          {
            name: '_ga',
            domain: '.shop.example',
            path: '/',
            httpOnly: false,
            secure: true,
            lifetime: 63_072_000,
            party: 'first',
            setting: {
              how: 'script',
              by: 'https://www.google-analytics.com/analytics.js',
              at: 1900,
              step: 'accept',
            },
          },
        ],
        keys: [
          {
            kind: 'local',
            name: 'basket',
            origin: 'https://shop.example',
            party: 'first',
            setting: undefined,
          },
        ],
      },
    },
    {
      page: SHOP,
      state: 'no choice',
      took: 7400,
      steps: [
        { name: 'open', at: 0, screenshot: PICTURE },
        { name: 'idle', at: 1500, screenshot: PICTURE },
        { name: 'scroll', at: 3200, screenshot: PICTURE },
        { name: 'reload', at: 4800, screenshot: PICTURE },
      ],
      requests: [
        request(SHOP, 'document', 8, 'open', { by: '' }),
        request('https://shop.example/samtykke.js', 'script', 80, 'open'),
        request('https://shop.example/shop.css', 'stylesheet', 82, 'open'),
        request('https://connect.facebook.example/tr?id=1', 'image', 310, 'open'),
        request('https://fonts.example/rubik.woff2', 'font', 330, 'open'),
        request('https://connect.facebook.example/tr?id=1', 'image', 4990, 'reload'),
      ],
      stored: {
        cookies: [
          {
            name: 'fr',
            domain: '.connect.facebook.example',
            path: '/',
            httpOnly: true,
            secure: true,
            lifetime: 7_776_000,
            party: 'third',
            setting: {
              how: 'header',
              by: 'https://connect.facebook.example/tr?id=1',
              at: 350,
              step: 'open',
            },
          },
        ],
        keys: [],
      },
    },
  ],
  findings: [
    {
      rule: 'unequal-buttons',
      level: 'warning',
      message: 'The button “Reject all” is 96 px wide, “Accept all” is 180 px.',
      mend: 'Give both the same size, weight and contrast.',
      place: { page: SHOP, state: 'no choice' },
      subject: 'reject',
    },
    {
      rule: 'request-before-consent',
      level: 'error',
      message: 'connect.facebook.example was contacted before the visitor had answered.',
      mend: 'Hold the tag with data-consent, and declare the service.',
      place: { page: SHOP, state: 'no choice' },
      also: [{ page: SHOP, state: 'accept' }],
      subject: 'connect.facebook.example',
    },
    {
      rule: 'lifetime-longer',
      level: 'error',
      message: 'The cookie “_ga” lives for 730 days; 395 are declared.',
      mend: 'Declare the lifetime that it has, or shorten it at the vendor.',
      place: { page: SHOP, state: 'accept' },
      subject: '_ga',
    },
    {
      rule: 'survives-withdrawal',
      level: 'error',
      message: 'The cookie “_ga” is still there after the withdrawal.',
      mend: 'List it under “stores” of the service with its domain, so that it is deleted.',
      place: { page: CONTACT, state: 'withdraw' },
      subject: '_ga',
    },
    {
      rule: 'service-never-seen',
      level: 'note',
      message: 'The service “hotjar” was declared and never seen.',
      mend: 'Take it out of the declaration if it is not used any more.',
      place: { file: 'cookies.json', line: 41, column: 7, path: 'services[3]' },
      subject: 'hotjar',
    },
  ],
  accepted: [],
});

/** What a site that means harm may put wherever it has a say. */
export const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;]]></style>\u001b[31m\u202e\u0000[a](javascript:alert(1))`;

/** Words that this program chooses, and that no site has a say in. */
const OWN = new Set(['level', 'kind', 'party', 'how', 'startedAt', 'screenshot', 'rule', 'id']);

/** The same thing with a hostile end to each text. */
export function makeHostile<Thing>(thing: Thing): Thing {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN.has(key) ? value : value + HOSTILE;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, walk(each, name)]),
    );
  };
  return walk(thing, '') as Thing;
}
