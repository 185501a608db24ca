import { describe, expect, it } from 'vitest';
import { adoptAnswer } from '../../src/compat/adopt-answer.js';
import { createNaming } from '../../src/compat/naming.js';
import { choose, rejectAll } from '../../src/consent/choice.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { granted } from '../consent/resolved-shop.js';
import { cookiebot, DAY, klaro, NOW, oneTrust, orestbida, switchedShop } from './switched-shop.js';

/** What would be granted, in the words of the shop. Undefined means that the visitor is asked. */
function adopted(cookies: readonly string[], more?: Partial<Declaration>) {
  const declaration = switchedShop(more);
  const answer = adoptAnswer(declaration, cookies, createNaming(declaration), NOW);
  return answer && granted(choose(declaration, rejectAll(declaration), answer.answers));
}
const at = NOW - 30 * DAY;
const ALL = { necessary: [], preferences: [], analytics: [], ads: [] };
const yes = orestbida(Object.keys(ALL), ALL, at);
const no = orestbida(['necessary'], ALL, at);

describe('an answer to another tool', () => {
  it('is taken over as a yes', () => {
    expect(adopted([yes])).toEqual([
      ...['necessary', 'functional', 'statistics', 'marketing'],
      ...['login', 'fonts', 'counter', 'pixel', 'video'],
    ]);
  });

  it('is taken over as a no', () => {
    expect(adopted([no])).toEqual(['necessary', 'login']);
  });

  it('is taken over as a choice', () => {
    expect(adopted([cookiebot([false, true, false], at)])).toEqual([
      ...['necessary', 'statistics', 'login', 'counter'],
    ]);
    expect(adopted(oneTrust('C0001:1,C0003:1,C0004:0,C0002:1', at, 6))).toEqual([
      ...['necessary', 'functional', 'statistics', 'login', 'fonts', 'counter'],
    ]);
  });

  it('keeps its date', () => {
    const declaration = switchedShop();
    const naming = createNaming(declaration);
    expect(adoptAnswer(declaration, [yes], naming, NOW)?.decidedAt).toBe(at);
  });

  it('is asked for when a purpose has not been answered', () => {
    const { ads, ...asked } = ALL;
    expect(adopted([orestbida(Object.keys(asked), asked, at)])).toBeUndefined();
    expect(adopted(oneTrust('C0001:1,C0002:1,C0003:1', at, 1))).toBeUndefined();
    expect(adopted(oneTrust('C0001:1,C0002:1,C0003:1,C0004:1', at, 3))).toBeUndefined();
    expect(adopted(oneTrust('C0001:1,C0002:0,C0003:0,C0004:0', at, 3))).toEqual([
      ...['necessary', 'login'],
    ]);
  });

  it('answers a purpose by all of its services', () => {
    const all = { fonts: true, counter: true, pixel: true, video: true };
    expect(adopted([klaro(all)])).toContain('marketing');
    expect(adopted([klaro({ ...all, pixel: false })])).toEqual([
      ...['necessary', 'functional', 'statistics', 'login', 'fonts', 'counter', 'video'],
    ]);
    const { video, ...some } = all;
    expect(adopted([klaro(some)])).toBeUndefined();
  });

  it('answers no purpose that has no services by them', () => {
    const purposes = [...switchedShop().purposes, { id: 'research', name: 'Research' }];
    const all = { fonts: true, counter: true, pixel: true, video: true };
    expect(adopted([klaro(all)], { purposes })).toBeUndefined();
    expect(adopted([klaro({ ...all, research: false })], { purposes })).toContain('marketing');
  });

  it('grants no service of a purpose that was refused as such', () => {
    const all = { fonts: true, counter: true, pixel: true, video: true };
    expect(adopted([klaro({ ...all, marketing: false })])).toEqual([
      ...['necessary', 'functional', 'statistics', 'login', 'fonts', 'counter'],
    ]);
  });

  it('is asked for where the tool has a service of a purpose that is not one of ours', () => {
    const categories = ['necessary', 'preferences', 'analytics', 'ads'];
    const cookie = orestbida(categories, { ...ALL, analytics: ['Google Analytics'] }, at);
    expect(adopted([cookie])).toBeUndefined();
  });

  it('is in the owner’s words', () => {
    const cookie = orestbida(['need', 'count'], { need: [], nice: [], count: [], sell: [] }, at);
    expect(adopted([cookie])).toBeUndefined();
    const aliases = { nice: 'functional', count: 'statistics', sell: 'marketing' };
    expect(adopted([cookie], { aliases })).toContain('counter');
  });

  it('is asked for when it is older than an answer may be, or younger than now', () => {
    const old = (days: number) =>
      orestbida(Object.keys(ALL), ALL, NOW - days * DAY, { expirationTime: undefined });
    expect(adopted([old(181)])).toBeDefined();
    expect(adopted([old(183)])).toBeUndefined();
    expect(adopted([old(40)], { cookie: { days: 30 } })).toBeUndefined();
    expect(adopted([old(-1)])).toBeUndefined();
    const all = klaro({ fonts: true, counter: true, pixel: true, video: true });
    expect(adopted([all], { cookie: { days: 90 } })).toBeUndefined();
  });

  it('is the newest of several, even where an older one would answer more', () => {
    const later = cookiebot([false, false, false], at + DAY);
    expect(adopted([yes, later])).toEqual(['necessary', 'login']);
    expect(adopted([later, yes])).toEqual(['necessary', 'login']);
    expect(adopted([yes, ...oneTrust('C0002:0', at + DAY, 2)])).toBeUndefined();
    expect(adopted([yes, later], { compat: ['orestbida'] })).toContain('marketing');
  });

  it('is nothing to who has had a record of ours', () => {
    expect(adopted([yes, 'samtykke=_v=1&_r=old'])).toBeUndefined();
    expect(adopted([yes, 'samtykke='])).toBeUndefined();
    expect(adopted([yes, 'samtykke=_v=1'], { cookie: { name: 'answer' } })).toBeDefined();
  });
});
