import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/declaration.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import type { AuditedVisit } from '../../src/tools/audit/audit-result.js';
import { CONSENT_TOOLS } from '../../src/tools/audit/consent-tools.js';
import { factsOf } from '../../src/tools/audit/facts.js';
import type { ButtonLook, NoticeLook } from '../../src/tools/audit/in-page.js';
import { inDays, secondsOf } from '../../src/tools/audit/rules/duration.js';
import { EVERY_RULE, pickRules } from '../../src/tools/audit/rules/every-rule.js';
import type { SeenVisit } from '../../src/tools/audit/seen-visit.js';
import { statesOf } from '../../src/tools/audit/states.js';
import type { SeenCookie, SeenKey, SeenRequest, Stored } from '../../src/tools/browser/seen.js';
import { CATALOGUE } from '../../src/tools/declaration-file.js';

const PAGE = 'https://shop.example/';

const DECLARATION = {
  version: '1',
  controller: { name: 'Shop AS' },
  purposes: [{ id: 'necessary', required: true }, { id: 'statistics' }, { id: 'marketing' }],
  services: [
    {
      id: 'shop',
      purpose: 'necessary',
      name: 'Shop',
      hosts: ['cdn.example'],
      stores: [{ name: 'basket', kind: 'cookie', lifetime: 'session' }],
    },
    {
      id: 'counter',
      purpose: 'statistics',
      name: 'Counter',
      hosts: ['counter.example'],
      stores: [
        { name: '_count', kind: 'cookie', lifetime: 'P30D' },
        { name: '_count', kind: 'local' },
      ],
    },
    { id: 'ads', purpose: 'marketing', name: 'Ads', hosts: ['ads.example/tag'] },
    { id: 'both', purpose: ['necessary', 'statistics'], name: 'Both', hosts: ['both.example'] },
  ],
} as const satisfies Declaration;

const button = (more: Partial<ButtonLook> = {}): ButtonLook => ({
  label: 'Accept',
  tag: 'button',
  width: 100,
  height: 40,
  fontSize: 16,
  fontWeight: 400,
  color: [255, 255, 255],
  fill: [0, 0, 80],
  border: 'none',
  decoration: 'none',
  contrast: 15,
  ...more,
});

const notice = (more: Partial<NoticeLook> = {}): NoticeLook => ({
  accept: button(),
  reject: button({ label: 'Reject', width: 92 }),
  hasFocus: false,
  isModal: false,
  ticked: [],
  ...more,
});

/** Steps of a state: the answer is given after 100 ms, and taken back after 200 ms. */
const STEPS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  reject: [['reject', 100]],
  accept: [['accept', 100]],
  only: [['save', 100]],
  withdraw: [
    ['accept', 100],
    ['reopen', 190],
    ['withdraw', 200],
  ],
};

const seenIn = (
  state: string,
  { requests = [], stored, ...more }: Partial<SeenVisit & AuditedVisit> = {},
): SeenVisit => {
  const atEnd: Stored = stored ?? { cookies: [], keys: [] };
  const steps = [['open', 0] as const, ...(STEPS[state.split(' ')[0] ?? ''] ?? [])];
  return {
    visit: {
      page: more.page ?? PAGE,
      state,
      steps: steps.map(([name, at]) => ({ name, at })),
      requests,
      stored: atEnd,
      took: 300,
      ...(more.failed && { failed: more.failed }),
    },
    sites: new Set(['shop.example']),
    everStored: atEnd,
    notice: notice(),
    ticked: [],
    lock: undefined,
    isAnswerTaken: true,
    isAskedAgain: false,
    canReopen: true,
    violations: [],
    ...more,
  };
};

const request = (url: string, at: number): SeenRequest => ({
  url,
  host: new URL(url).hostname,
  type: 'script',
  method: 'GET',
  page: PAGE,
  by: PAGE,
  at,
  step: 'open',
});

const cookie = (name: string, more: Partial<SeenCookie> = {}): Stored => ({
  cookies: [
    {
      name,
      domain: 'shop.example',
      path: '/',
      httpOnly: false,
      secure: true,
      lifetime: undefined,
      party: 'first',
      setting: undefined,
      ...more,
    },
  ],
  keys: [],
});

const key = (name: string, more: Partial<SeenKey> = {}): Stored => ({
  cookies: [],
  keys: [
    {
      kind: 'local',
      name,
      origin: 'https://shop.example',
      party: 'first',
      setting: undefined,
      ...more,
    },
  ],
});

const DAY = 86_400;

/** What every rule finds: each as "rule: subject". */
const found = (
  visits: readonly SeenVisit[],
  declaration: Declaration | undefined = DECLARATION,
): string[] => {
  const facts = factsOf(declaration && resolveDeclaration(declaration, CATALOGUE));
  return EVERY_RULE.filter(
    ({ id, needsDeclaration }) => id !== 'never-seen' && (declaration || !needsDeclaration),
  )
    .flatMap((rule) => rule.find({ visits, facts }))
    .map(({ rule, subject }) => `${rule}: ${subject}`);
};

const neverSeen = (visits: readonly SeenVisit[], declaration: Declaration = DECLARATION) =>
  EVERY_RULE.filter(({ id }) => id === 'never-seen')
    .flatMap((rule) =>
      rule.find({ visits, facts: factsOf(resolveDeclaration(declaration, CATALOGUE)) }),
    )
    .map(({ subject, level }) => `${subject} ${level}`);

const withoutDeclaration = (visits: readonly SeenVisit[]): string[] => {
  const facts = factsOf(undefined);
  return EVERY_RULE.filter(({ needsDeclaration }) => !needsDeclaration)
    .flatMap((rule) => rule.find({ visits, facts }))
    .map(({ rule, subject }) => `${rule}: ${subject}`);
};

describe('what a site is asked for', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['no choice', 'https://counter.example/t.js', 50, ['request-before-consent: counter.example']],
    ['no choice', 'https://cdn.example/t.js', 50, []],
    ['no choice', 'https://www.shop.example/t.js', 50, []],
    ['reject', 'https://counter.example/t.js', 150, ['request-before-consent: counter.example']],
    ['accept', 'https://counter.example/t.js', 50, ['request-before-consent: counter.example']],
    ['accept', 'https://counter.example/t.js', 150, []],
    ['accept', 'https://ads.example/tag/a.js', 150, []],
    ['accept', 'https://ads.example/other.js', 150, ['undeclared-host: ads.example']],
    ['accept', 'https://pixel.example/p.gif', 150, ['undeclared-host: pixel.example']],
    ['only statistics', 'https://counter.example/t.js', 150, []],
    ['only statistics', 'https://both.example/t.js', 150, []],
    ['only statistics', 'https://pixel.example/p.gif', 150, ['undeclared-host: pixel.example']],
    [
      'only statistics',
      'https://ads.example/tag/a.js',
      150,
      ['request-before-consent: ads.example'],
    ],
    ['only marketing', 'https://both.example/t.js', 150, ['request-before-consent: both.example']],
    ['withdraw', 'https://counter.example/t.js', 195, []],
    ['withdraw', 'https://counter.example/t.js', 250, ['request-before-consent: counter.example']],
  ])('%s: %s at %i ms', (state, url, at, expected) => {
    expect(found([seenIn(state, { requests: [request(url, at)] })])).toEqual(expected);
  });

  it('tells one host once, with every state that it was seen in', () => {
    const visits = ['no choice', 'reject'].map((state) =>
      seenIn(state, { requests: [request('https://counter.example/t.js', 150)] }),
    );
    const facts = factsOf(resolveDeclaration(DECLARATION, CATALOGUE));
    const findings = EVERY_RULE.flatMap((rule) => rule.find({ visits, facts }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/before any answer \(also after a refusal\)/);
    expect(findings[0]?.place).toEqual({ page: PAGE, state: 'no choice' });
  });

  it('takes a stand-in on this machine for what it stands for', () => {
    const url = 'http://counter.example.localhost:1234/t.js';
    const asked = { ...request(url, 50), host: 'counter.example' };
    expect(found([seenIn('no choice', { requests: [asked] })])).toEqual([
      'request-before-consent: counter.example',
    ]);
  });

  it('knows trackers without a declaration, and accuses nobody else', () => {
    const requests = [
      request('https://www.google-analytics.com/g/collect', 50),
      request('https://unknown.example/a.js', 50),
    ];
    expect(withoutDeclaration([seenIn('no choice', { requests, stored: cookie('_ga') })])).toEqual([
      'request-before-consent: www.google-analytics.com',
      'stored-before-consent: _ga',
    ]);
  });

  it('only warns of what a declared frame asks for itself', () => {
    const inFrame = {
      ...request('https://other.example/a.js', 150),
      page: 'https://counter.example/f',
    };
    const facts = factsOf(resolveDeclaration(DECLARATION, CATALOGUE));
    const visits = [seenIn('accept', { requests: [inFrame] })];
    const [finding] = EVERY_RULE.flatMap((rule) => rule.find({ visits, facts })).filter(
      ({ rule }) => rule === 'undeclared-host',
    );
    expect(finding?.level).toBe('warning');
  });
});

describe('what is stored', () => {
  it.each<[string, Stored, readonly string[]]>([
    ['no choice', cookie('_count'), ['stored-before-consent: _count']],
    ['no choice', key('_count'), ['stored-before-consent: local:_count']],
    ['no choice', cookie('basket'), []],
    ['no choice', cookie('samtykke', { lifetime: 182 * DAY }), []],
    ['no choice', cookie('odd'), ['stored-before-consent: odd', 'undeclared-cookie: odd']],
    ['reject', cookie('_count'), ['stored-after-refusal: _count']],
    ['only statistics', cookie('_count'), []],
    ['only marketing', cookie('_count'), ['stored-after-refusal: _count']],
    ['accept', cookie('_count'), []],
    ['accept', cookie('odd'), ['undeclared-cookie: odd']],
    ['accept', key('odd'), ['undeclared-key: local:odd']],
    ['accept', key('odd', { party: 'third' }), []],
    ['withdraw', cookie('_count'), ['left-after-withdrawal: _count']],
    ['withdraw', cookie('_count', { party: 'third' }), []],
    ['withdraw', cookie('basket'), []],
  ])('%s: %o', (state, stored, expected) => {
    expect(found([seenIn(state, { stored })])).toEqual(expected);
  });

  it('tells of what is stored without an answer once, not again after each', () => {
    const stored = cookie('_count');
    const visits = ['no choice', 'reject', 'withdraw'].map((state) => seenIn(state, { stored }));
    expect(found(visits)).toEqual(['stored-before-consent: _count']);
  });

  it('says nothing of a withdrawal that was not come to the end of', () => {
    const visit = seenIn('withdraw', { stored: cookie('_count'), failed: 'It was stopped.' });
    expect(found([visit])).toEqual([]);
  });

  it.each<[string, number | undefined, boolean]>([
    ['_count', 30 * DAY, false],
    ['_count', 31 * DAY, false],
    ['_count', 31.5 * DAY, true],
    ['_count', undefined, false],
    ['basket', undefined, false],
    ['basket', 60, true],
  ])('the cookie %s that lives %s seconds: too long is %s', (name, lifetime, isTooLong) => {
    expect(found([seenIn('accept', { stored: cookie(name, { lifetime }) })])).toEqual(
      isTooLong ? [`lifetime-too-short: ${name}`] : [],
    );
  });

  it.each([
    ['P1Y', 366 * DAY],
    ['P6M', 186 * DAY],
    ['P2W', 14 * DAY],
    ['P1DT12H', 1.5 * DAY],
    ['PT30M', 1_800],
    ['PT1M30S', 90],
  ])('%s is %i seconds at most', (duration, seconds) => {
    expect(secondsOf(duration)).toBe(seconds);
  });

  it.each([
    [1, '1 second'],
    [120, '2 minutes'],
    [7_200, '2 hours'],
    [182 * DAY, '182 days'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(inDays(seconds)).toBe(words);
  });
});

describe('what never shows up', () => {
  const requests = [
    request('https://counter.example/t.js', 150),
    request('https://ads.example/tag/a.js', 150),
  ];

  it('is told of, as a note where a held tag may stand on another page', () => {
    expect(neverSeen([seenIn('accept', { requests })])).toEqual(['both note']);
  });

  it('is a warning where it is loaded everywhere, and nothing where a click loads it', () => {
    const declaration: Declaration = {
      ...DECLARATION,
      services: [
        { use: 'google-analytics', options: { measurementId: 'G-1' } },
        {
          use: 'formilla',
          options: { guid: 'cs000000-0000-4000-8000-00000000demo' },
          load: 'on-click',
          purpose: 'statistics',
        },
        {
          id: 'notes',
          purpose: 'statistics',
          name: 'Notes',
          stores: [{ name: 'n', kind: 'local' }],
        },
      ],
    };
    expect(neverSeen([seenIn('accept')], declaration)).toEqual(['google-analytics warning']);
  });

  it('is not told of by a visit that was cut short', () => {
    expect(neverSeen([seenIn('accept', { failed: 'It was stopped.' })])).toEqual([]);
    expect(neverSeen([seenIn('reject')])).toEqual([]);
  });
});

describe('how a visitor is asked', () => {
  it.each<[string, string, Partial<SeenVisit>, readonly string[]]>([
    ['as it should be', 'no choice', {}, []],
    ['not at all', 'no choice', { notice: undefined }, ['notice-missing: notice']],
    [
      'without a no',
      'no choice',
      { notice: notice({ reject: undefined }) },
      ['no-first-layer-reject: reject'],
    ],
    [
      'with a box that is ticked, in the first layer',
      'no choice',
      { notice: notice({ ticked: ['Statistics'] }) },
      ['pre-ticked: Statistics'],
    ],
    [
      'with a box that is ticked, in the second',
      'only statistics',
      { ticked: ['Marketing'] },
      ['pre-ticked: Marketing'],
    ],
    [
      'with the focus',
      'no choice',
      { notice: notice({ hasFocus: true }) },
      ['focus-stolen: focus'],
    ],
    [
      'by a modal dialog, which has to take the focus',
      'no choice',
      { notice: notice({ hasFocus: true, isModal: true }) },
      ['page-locked: lock'],
    ],
    ['under a lock', 'reject', { lock: 'it cannot be scrolled' }, ['page-locked: lock']],
    ['again', 'reject', { isAskedAgain: true }, ['asked-again: notice']],
    ['with no way back', 'reject', { canReopen: false }, ['no-reopen: reopen']],
    ['twice, for a no', 'reject', { isAnswerTaken: false }, ['reject-needs-more-clicks: clicks']],
    [
      'so that not everybody can answer',
      'no choice',
      { violations: [{ id: 'label', help: 'Label', link: 'https://x/', elements: ['input'] }] },
      ['axe: label'],
    ],
  ])('%s', (_, state, more, expected) => {
    expect(found([seenIn(state, more)])).toEqual(expected);
  });

  it('lets a declaration say why the page is locked', () => {
    const visit = seenIn('no choice', { notice: notice({ isModal: true, hasFocus: true }) });
    expect(found([visit], { ...DECLARATION, modal: 'The law.' })).toEqual([]);
  });

  it('does not ask who has nothing optional', () => {
    const services = [DECLARATION.services[0]];
    expect(
      found([seenIn('no choice', { notice: undefined })], { ...DECLARATION, services }),
    ).toEqual([]);
  });

  it('blames no button that was not recognised', () => {
    const visits = ['accept', 'reject'].map((state) => seenIn(state, { isAnswerTaken: false }));
    expect(found(visits)).toEqual([]);
  });

  it.each<[string, Partial<ButtonLook>, boolean]>([
    ['longer words', { width: 150 }, false],
    ['a pixel', { height: 42, fontSize: 16.5 }, false],
    ['a link', { tag: 'a' }, true],
    ['a narrow one', { width: 60 }, true],
    ['a low one', { height: 30 }, true],
    ['small words', { fontSize: 13 }, true],
    ['bold words', { fontWeight: 700 }, true],
    ['another fill', { fill: [255, 255, 255], color: [255, 255, 255] }, true],
    ['pale words', { color: [120, 120, 160] }, true],
    ['another border', { border: '2px solid 0,0,0' }, true],
    ['a line under it', { decoration: 'underline' }, true],
    ['words that cannot be read', { contrast: 3 }, true],
    ['words on a picture', { contrast: undefined }, false],
  ])('compares the buttons: %s', (_, more, isUnequal) => {
    const look = notice({ reject: button({ label: 'Reject', ...more }) });
    expect(found([seenIn('no choice', { notice: look })])).toEqual(
      isUnequal ? ['unequal-buttons: buttons'] : [],
    );
  });
});

describe('the rules and tools themselves', () => {
  it('each rule says what holds, why, and where that can be read', () => {
    expect(new Set(EVERY_RULE.map(({ id }) => id)).size).toBe(EVERY_RULE.length);
    for (const { id, title, because, links } of EVERY_RULE) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/\.$/);
      expect(because).toMatch(/\.$/);
      // Numbers of our own tables say nothing to an owner.
      expect(because).not.toMatch(/\bB\d/);
      expect(links.every((link) => link.startsWith('https://'))).toBe(true);
      expect(links.length).toBeGreaterThan(0);
    }
  });

  it('picks rules by their ids', () => {
    expect(pickRules('axe,no-reopen').map(({ id }) => id)).toEqual(['no-reopen', 'axe']);
    expect(pickRules(undefined, 'axe').length).toBe(EVERY_RULE.length - 1);
    expect(() => pickRules('nice')).toThrow('There is no rule "nice".');
    expect(statesOf('no-choice, only')).toEqual(['no choice', 'only']);
    expect(() => statesOf('happy')).toThrow('There is no state "happy".');
  });

  it('knows each tool by name, with where its selectors come from', () => {
    expect(new Set(CONSENT_TOOLS.map(({ name }) => name)).size).toBe(CONSENT_TOOLS.length);
    for (const tool of CONSENT_TOOLS.slice(1)) expect(tool.source).toMatch(/^https:/);
  });
});
