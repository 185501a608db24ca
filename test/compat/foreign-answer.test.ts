import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignAnswer } from '../../src/compat/foreign-answer.js';
import type { Compat } from '../../src/declaration/declaration.js';
import { cookiebot, DAY, iso, klaro, NOW, naming, oneTrust, orestbida } from './switched-shop.js';

const read = (tool: Compat, ...cookies: readonly string[]) => {
  const answer = foreignAnswer(tool, ['theme=dark', ...cookies], naming, NOW);
  return answer && { ...answer, answers: { ...answer.answers } };
};
const at = NOW - 30 * DAY;

describe('the cookie of vanilla-cookieconsent', () => {
  it('tells a yes, a no, and when', () => {
    const cookie = orestbida(
      ['necessary', 'analytics'],
      { necessary: [], analytics: [], ads: [] },
      at,
    );
    expect(read('orestbida', cookie)).toEqual({
      answers: { necessary: true, statistics: true, marketing: false },
      decidedAt: at,
    });
  });

  it('as a browser has it, is read', () => {
    const text =
      'cc_cookie=%7B%22categories%22%3A%5B%22necessary%22%5D%2C%22revision%22%3A1%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222025-11-20T19%3A02%3A36.823Z%22%2C%22consentId%22%3A%2212fd04af-4af6-48a3-8531-b7cf317849d1%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22analytics%22%3A%5B%5D%2C%22support%22%3A%5B%5D%7D%2C%22lastConsentTimestamp%22%3A%222025-11-20T19%3A02%3A36.823Z%22%2C%22expirationTime%22%3A1779390156824%7D';
    expect(read('orestbida', text)).toEqual({
      answers: { necessary: true, statistics: false, support: false },
      decidedAt: Date.UTC(2025, 10, 20, 19, 2, 36, 823),
    });
  });

  it('lets services that are accepted answer for themselves, and their category not', () => {
    const cookie = orestbida(
      ['necessary', 'analytics', 'ads'],
      { necessary: [], analytics: ['counter'], ads: [] },
      at,
    );
    expect(read('orestbida', cookie)?.answers).toEqual({
      necessary: true,
      counter: true,
      marketing: true,
    });
  });

  it('tells when the answer was last changed', () => {
    const cookie = orestbida(['necessary'], { necessary: [], ads: [] }, at, {
      lastConsentTimestamp: iso(at + DAY),
    });
    expect(read('orestbida', cookie)?.decidedAt).toBe(at + DAY);
  });

  it.each([
    ['was written before an answer', { consentId: undefined }],
    ['has no date', { lastConsentTimestamp: undefined }],
    ['has a date that is none', { lastConsentTimestamp: '0' }],
    ['has run out', { expirationTime: NOW - 1 }],
    ['has no categories', { categories: 'all' }],
    ['does not tell what was asked, as version 2', { services: undefined }],
    ['tells nothing', { services: {} }],
  ])('is no answer when it %s', (_, more) => {
    expect(
      read('orestbida', orestbida(['necessary'], { necessary: [] }, at, more)),
    ).toBeUndefined();
  });
});

describe('the cookie of Klaro', () => {
  it('tells service by service, and is as old as it can be', () => {
    const text = 'klaro=%7B%22klaro%22%3Atrue%2C%22counter%22%3Atrue%2C%22pixel%22%3Afalse%7D';
    expect(read('klaro', text)).toEqual({
      answers: { klaro: true, counter: true, pixel: false },
      decidedAt: NOW - 120 * DAY,
    });
  });

  it('leaves open what is neither yes nor no', () => {
    expect(read('klaro', klaro({ counter: 'true', pixel: 1, video: false }))?.answers).toEqual({
      video: false,
    });
  });

  it.each([
    'klaro=',
    'klaro=null',
    'klaro=%7B%7D',
    'klaro=%5B%5D',
    'klaro=%7B%22a',
    'klaro=%E0%A4%A',
  ])('is no answer when it reads %s', (text) => {
    expect(read('klaro', text)).toBeUndefined();
  });
});

describe('the cookie of Cookiebot', () => {
  it('tells a yes, a no, and when', () => {
    expect(read('cookiebot', cookiebot([false, true, false], at))).toEqual({
      answers: { necessary: true, functional: false, statistics: true, marketing: false },
      decidedAt: at,
    });
  });

  it('is read without encoding too', () => {
    const text =
      "CookieConsent={stamp:'4xtVMt3lrjYK22nJi+9XGlRaq7VmEfirYWjBiVwabf8gWvwvTCdWRA==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:1752117024919,region:'ee'}";
    expect(read('cookiebot', text)).toEqual({
      answers: { necessary: true, functional: false, statistics: false, marketing: false },
      decidedAt: 1752117024919,
    });
  });

  it.each([
    ['nobody was asked, by region', 'CookieConsent=-1'],
    ['it is of the oldest form', 'CookieConsent=0'],
    ['the visitor only went on', cookiebot([true, true, true], at, 'implied')],
    ['it has no date', cookiebot([true, true, true], at).replace(/utc:\d+/, 'utc:0')],
    [
      'something stands in it twice',
      cookiebot([false, false, false], at).replace('}', '%2Cmarketing:true}'),
    ],
    [
      'something stands within something',
      cookiebot([false, false, false], at).replace('}', '%2Cmode:{marketing:true}}'),
    ],
    ['it is cut', cookiebot([true, true, true], at).slice(0, -9)],
  ])('is no answer when %s', (_, text) => {
    expect(read('cookiebot', text)).toBeUndefined();
  });
});

describe('the cookies of OneTrust', () => {
  const GROUPS = 'C0001:1,C0003:0,C0004:1,C0002:1';

  it('tell a yes, a no, and when', () => {
    expect(read('onetrust', ...oneTrust(GROUPS, at, 6))).toEqual({
      answers: { necessary: true, functional: false, marketing: true, statistics: true },
      decidedAt: at,
    });
  });

  it('are read as a browser has them', () => {
    const text =
      'OptanonConsent=isGpcEnabled=0&datestamp=Sun+Nov+16+2025+00%3A17%3A20+GMT%2B0700+(Gi%E1%BB%9D+%C4%90%C3%B4ng+D%C6%B0%C6%A1ng)&version=202506.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=a3882f01-0c1c-4cc4-bb4f-384251770e68&interactionCount=2&isAnonUser=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0003%3A0%2CC0004%3A0%2CC0002%3A0&AwaitingReconsent=false&intType=2';
    expect(read('onetrust', text, 'OptanonAlertBoxClosed=2025-11-15T17:17:20.604Z')).toEqual({
      answers: { functional: false, marketing: false, statistics: false },
      decidedAt: Date.UTC(2025, 10, 15, 17, 17, 20, 604),
    });
  });

  it.each([undefined, 2, 3, 5])('tell no yes when %s was pressed', (pressed) => {
    expect(read('onetrust', ...oneTrust(GROUPS, at, pressed))?.answers).toEqual({
      functional: false,
    });
  });

  it('tell a no of what is one of ours and two of theirs when either is no', () => {
    const answers = (groups: string, pressed: number) =>
      read('onetrust', ...oneTrust(groups, at, pressed))?.answers;
    expect(answers('C0004:1,C0005:1', 1)).toEqual({ marketing: true });
    expect(answers('C0004:1,C0005:0', 6)).toEqual({ marketing: false });
    expect(answers('C0004:0,C0005:1', 3)).toEqual({ marketing: false });
    expect(answers('C0004:1,C0005:', 1)).toBeUndefined();
  });

  it.each([
    ['nobody has answered', oneTrust(GROUPS, undefined, 1)],
    [
      'they wait for a new answer',
      oneTrust(GROUPS, at, 1).map((each) => each.replace('Reconsent=false', 'Reconsent=true')),
    ],
    ['there are no groups', oneTrust('', at, 1)],
    ['there are two', [...oneTrust(GROUPS, at, 1), ...oneTrust('C0002:0', at, 2)]],
  ])('are no answer when %s', (_, cookies) => {
    expect(read('onetrust', ...cookies)).toBeUndefined();
  });
});

describe('the cookie of tarteaucitron', () => {
  it.each([
    'tarteaucitron=!gtag=true!facebookpixel=false',
    'tarteaucitron=!gtag=wait',
    'tarteaucitron=!gtag=false',
  ])('%s is no answer: nobody knows how old it is', (text) => {
    expect(read('tarteaucitron', text)).toBeUndefined();
  });
});

describe('the cookie of any tool', () => {
  const TOOLS = ['orestbida', 'klaro', 'cookiebot', 'onetrust', 'tarteaucitron'] as const;

  it('is none when there is none', () => {
    for (const tool of TOOLS) expect(read(tool)).toBeUndefined();
  });

  it('is none when there are two', () => {
    const text = klaro({ counter: true });
    expect(read('klaro', text)).toBeDefined();
    expect(read('klaro', text, text)).toBeUndefined();
  });

  it('never makes it throw, whatever strangers write', () => {
    const NAMES = ['cc_cookie', 'klaro', 'CookieConsent', 'OptanonConsent', 'tarteaucitron'];
    const value = fc.oneof(
      fc.string(),
      fc.json().map(encodeURIComponent),
      fc.string().map((text) => `{${text}}`),
      fc
        .record({
          categories: fc.anything(),
          services: fc.anything(),
          consentId: fc.anything(),
          lastConsentTimestamp: fc.anything(),
        })
        .map((each) =>
          encodeURIComponent(
            JSON.stringify(each, (_, found) => (typeof found === 'bigint' ? 1 : found)) ?? '',
          ),
        ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TOOLS),
        fc.constantFrom(...NAMES),
        value,
        (tool, name, text) => {
          const answer = foreignAnswer(tool, [`${name}=${text}`], naming, NOW);
          return (
            !answer || Object.values(answer.answers).every((each) => typeof each === 'boolean')
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
