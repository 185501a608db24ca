// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acceptAll,
  type Change,
  type Choice,
  choose,
  rejectAll,
} from '../../src/consent/choice.js';
import type { ConsentState } from '../../src/consent/consent-state.js';
import { type ConsentStore, createConsentStore } from '../../src/consent/consent-store.js';
import { revisionOf } from '../../src/declaration/revision-of.js';
import { keepRecord } from '../../src/on-decision.js';
import { granted, RESOLVED_SHOP } from './resolved-shop.js';

const revision = revisionOf(RESOLVED_SHOP);
const none = rejectAll(RESOLVED_SHOP);
const all = acceptAll(RESOLVED_SHOP);
const statistics = choose(RESOLVED_SHOP, none, { statistics: true } as Choice);

type Heard = readonly [ConsentState, Change];
let heard: Heard[];
let store: ConsentStore;

const createStore = (hear = (...each: Heard): unknown => heard.push(each)): ConsentStore =>
  createConsentStore(RESOLVED_SHOP, revision, (...each) => void hear(...each));

/** What a click does: the cookie first, then the state. */
const decide = (choice: Choice): void =>
  store.become('program', keepRecord(RESOLVED_SHOP, { choice }, ''));

const removeCookie = (): void => {
  document.cookie = 'samtykke=; Max-Age=0; Path=/';
};

beforeEach(() => {
  heard = [];
  store = createStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  removeCookie();
});

it('begins undecided, with what is required', () => {
  expect(store.state).toEqual({
    decided: false,
    choice: none,
    id: undefined,
    decidedAt: undefined,
    source: undefined,
    version: '1.0',
  });
  expect(heard).toEqual([]);
});

it('takes a cookie that this page has written anew for no decision', () => {
  decide(statistics);
  store = createStore();
  keepRecord(RESOLVED_SHOP, store.state, 'a text that has been checked');
  store.glance();
  heard = [];
  store.reread();
  expect(heard).toEqual([]);
  expect(store.state.source).toBe('stored');
});

it('begins with what the visitor decided before', () => {
  decide(statistics);
  const { id, decidedAt } = store.state;
  expect(createStore().state).toEqual({
    decided: true,
    choice: statistics,
    id,
    decidedAt: Math.floor((decidedAt as number) / 1000) * 1000,
    source: 'stored',
    version: '1.0',
  });
});

it('asks again when the declaration has another revision', () => {
  decide(statistics);
  const other = createConsentStore(RESOLVED_SHOP, 'other', () => {});
  expect(other.state).toMatchObject({ decided: false, choice: none, id: undefined });
});

it('asks again when the answer has expired while the page was away', () => {
  decide(all);
  vi.useFakeTimers({ now: Date.now() + 183 * 86_400_000 });
  expect(createStore().state.decided).toBe(false);
});

it('gives a frozen state, and another after each decision', () => {
  const before = store.state;
  decide(all);
  expect(store.state).not.toBe(before);
  for (const state of [before, store.state]) {
    expect(() => Object.assign(state, { decided: true })).toThrow(TypeError);
    expect(() => Object.assign(state.choice, { pixel: true })).toThrow(TypeError);
  }
  expect(before.decided).toBe(false);
});

it('tells what changed', () => {
  decide(statistics);
  decide(none);
  expect(heard.map(([, change]) => change)).toEqual([
    { granted: ['statistics', 'counter'], withdrawn: [] },
    { granted: [], withdrawn: ['statistics', 'counter'] },
  ]);
});

it('tells a decision that changes nothing: it has a date of its own', () => {
  decide(none);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject([{ decided: true }, { granted: [], withdrawn: [] }]);
});

it('has become what it tells by the time it tells it', () => {
  store = createStore((state) => expect(state).toBe(store.state));
  decide(all);
  expect.assertions(1);
});

it('tells a decision made while one is told afterwards', () => {
  const told: string[] = [];
  store = createStore(({ choice }) => {
    const name = granted(choice).length;
    told.push(`begin ${name}`);
    if (told.length === 1) {
      decide(statistics);
      decide(none);
    }
    told.push(`end ${name}`);
  });
  decide(all);
  expect(told).toEqual(['begin 9', 'end 9', 'begin 4', 'end 4', 'begin 2', 'end 2']);
});

it('tells each of several decisions from the one before it', () => {
  store = createStore((...each) => {
    heard.push(each);
    if (heard.length === 1) decide(none);
  });
  decide(statistics);
  expect(heard.map(([, change]) => change)).toEqual([
    { granted: ['statistics', 'counter'], withdrawn: [] },
    { granted: [], withdrawn: ['statistics', 'counter'] },
  ]);
});

it('tells a withdrawal even when telling the grant before it has failed', () => {
  store = createStore((...each) => {
    if (heard.push(each) === 1) throw new Error('a broken page');
  });
  try {
    decide(all);
  } catch {
    // Whether the failure goes on or is reported, the withdrawal is another matter.
  }
  decide(none);
  expect(heard.map(([state]) => state.choice)).toEqual([all, none]);
});

describe('looking at the cookie again', () => {
  it('tells nothing when it is as it was', () => {
    store.reread();
    decide(all);
    store.reread();
    store.reread();
    expect(heard).toHaveLength(1);
  });

  it('notices what another tab has decided', () => {
    keepRecord(RESOLVED_SHOP, { choice: all }, '');
    expect(store.state.decided).toBe(false);
    store.reread();
    expect(heard).toMatchObject([[{ decided: true, choice: all, source: 'tab' }, {}]]);
  });

  it('notices that another tab has withdrawn', () => {
    decide(all);
    keepRecord(RESOLVED_SHOP, { choice: none }, '');
    store.reread();
    expect(store.state).toMatchObject({ decided: true, choice: none, source: 'tab' });
    expect(heard.at(-1)?.[1].withdrawn).toContain('marketing');
  });

  it('takes a cookie that is gone for no answer', () => {
    decide(all);
    removeCookie();
    store.reread();
    expect(store.state).toMatchObject({ decided: false, choice: none, id: undefined });
    expect(heard.at(-1)?.[1].withdrawn).toContain('marketing');
  });

  it('takes a cookie that has been damaged for no answer', () => {
    decide(all);
    document.cookie = 'samtykke=%7Bbroken; Path=/';
    store.reread();
    expect(store.state).toMatchObject({ decided: false, choice: none });
  });

  it('does not take the answer to another declaration', () => {
    store = createConsentStore(RESOLVED_SHOP, undefined, () => {});
    decide(all);
    const other = { ...RESOLVED_SHOP, version: '2.0' };
    keepRecord(other, { choice: all }, '');
    store.reread();
    expect(store.state.decided).toBe(false);
  });
});

describe('where cookies are blocked', () => {
  const sandboxed = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  it.each([
    ['a sandboxed frame, which throws at the mention', sandboxed, sandboxed],
    ['a browser that keeps none', () => '', () => {}],
  ])('keeps the choice for the page: %s', (_, get, set) => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(get);
    vi.spyOn(document, 'cookie', 'set').mockImplementation(set);
    store = createStore();
    expect(store.state.decided).toBe(false);
    decide(statistics);
    expect(store.state).toMatchObject({ decided: true, choice: statistics });
    store.reread();
    expect(store.state).toMatchObject({ decided: true, choice: statistics });
    decide(none);
    expect(heard.map(([state]) => state.choice)).toEqual([statistics, none]);
  });
});
