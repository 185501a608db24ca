import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptAll,
  type Choice,
  changesBetween,
  choose,
  rejectAll,
} from '../../src/consent/choice.js';
import { anyChoice, granted, RESOLVED_SHOP } from './resolved-shop.js';

const none = rejectAll(RESOLVED_SHOP);
const all = acceptAll(RESOLVED_SHOP);
const chosen = (answers: unknown, before: Choice = none): string[] =>
  granted(choose(RESOLVED_SHOP, before, answers as Choice));

it('rejecting all leaves what is required', () => {
  expect(granted(none)).toEqual(['necessary', 'login']);
});

it('accepting all grants every purpose and every service', () => {
  expect(granted(all)).toEqual(Object.keys(all));
  expect(Object.keys(all)).toEqual([
    'necessary',
    'functional',
    'statistics',
    'marketing',
    'login',
    'fonts',
    'counter',
    'pixel',
    'video',
  ]);
});

describe('an answer', () => {
  it('to a purpose is one to its services', () => {
    expect(chosen({ functional: true })).toEqual(['necessary', 'functional', 'login', 'fonts']);
  });

  it('to one of two purposes does not grant a service of both', () => {
    expect(chosen({ statistics: true })).not.toContain('video');
    expect(chosen({ marketing: true })).not.toContain('video');
    expect(chosen({ statistics: true, marketing: true })).toContain('video');
  });

  it('that withdraws one of two purposes withdraws a service of both', () => {
    expect(chosen({ statistics: false }, all)).not.toContain('video');
    expect(chosen({ statistics: false }, all)).toContain('pixel');
  });

  it('to a service leaves its purpose and its neighbours alone', () => {
    expect(chosen({ pixel: true })).toEqual(['necessary', 'login', 'pixel']);
    expect(chosen({ pixel: false }, all)).toEqual(Object.keys(all).filter((id) => id !== 'pixel'));
  });

  it('to a service beside one to its purpose goes before it', () => {
    expect(chosen({ marketing: true, pixel: false })).toEqual(['necessary', 'marketing', 'login']);
    expect(chosen({ marketing: false, pixel: true }, all)).toContain('pixel');
  });

  it('to a service stands until its purpose is answered again', () => {
    const before = choose(RESOLVED_SHOP, none, { pixel: true } as Choice);
    expect(chosen({ functional: true }, before)).toContain('pixel');
    expect(chosen({ marketing: false }, before)).not.toContain('pixel');
  });

  it('cannot refuse what is required', () => {
    expect(chosen({ necessary: false, login: false })).toEqual(['necessary', 'login']);
  });

  it.each([1, 'true', 'granted', {}, [], undefined, null, 0, new Boolean(true)])(
    'of %j grants nothing',
    (answer) => {
      expect(chosen({ statistics: answer, pixel: answer })).toEqual(['necessary', 'login']);
      expect(chosen({ statistics: answer }, all)).not.toContain('counter');
    },
  );

  it.each(['unknown', 'constructor', 'toString', '__proto__'])(
    'to %j, which is not declared, changes nothing',
    (id) => {
      const answers = JSON.parse(`{"${id}":true}`);
      const choice = choose(RESOLVED_SHOP, none, answers);
      expect(choice).toEqual(none);
      expect(choice[id]).toBeUndefined();
    },
  );

  it('that is inherited is not given', () => {
    expect(chosen(Object.create({ statistics: true }))).toEqual(['necessary', 'login']);
  });
});

it('does not grant what every object has', () => {
  expect(all.constructor).toBeUndefined();
  expect(all.hasOwnProperty).toBeUndefined();
});

it('cannot be changed once made', () => {
  for (const choice of [none, all, choose(RESOLVED_SHOP, none, all)]) {
    expect(() => Object.assign(choice, { statistics: true, pixel: true })).toThrow(TypeError);
  }
});

it('whatever the visitor chooses, what is required stays and nothing undeclared comes', () => {
  fc.assert(
    fc.property(anyChoice, fc.dictionary(fc.string(), fc.anything()), (before, answers) => {
      const choice = choose(RESOLVED_SHOP, before, answers as Choice);
      expect(Object.keys(choice)).toEqual(Object.keys(none));
      expect(choice.necessary && choice.login).toBe(true);
    }),
  );
});

it('answering everything as it is changes nothing', () => {
  fc.assert(
    fc.property(anyChoice, anyChoice, (before, choice) => {
      expect(choose(RESOLVED_SHOP, before, choice)).toEqual(choice);
      expect(choose(RESOLVED_SHOP, choice, {})).toEqual(choice);
    }),
  );
});

describe('what a decision changed', () => {
  it('is told for purposes and services', () => {
    const before = choose(RESOLVED_SHOP, none, { statistics: true } as Choice);
    const after = choose(RESOLVED_SHOP, none, { functional: true } as Choice);
    expect(changesBetween(before, after)).toEqual({
      granted: ['functional', 'fonts'],
      withdrawn: ['statistics', 'counter'],
    });
  });

  it('is nothing when the answer is the same', () => {
    expect(changesBetween(all, acceptAll(RESOLVED_SHOP))).toEqual({ granted: [], withdrawn: [] });
  });

  it('leads from the one choice to the other', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, (before, after) => {
        const change = changesBetween(before, after);
        const left = granted(before).filter((id) => !change.withdrawn.includes(id));
        expect([...left, ...change.granted].sort()).toEqual(granted(after).sort());
      }),
    );
  });
});
