// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.example/folder/page" }
import { describe, expect, it } from 'vitest';
import { createWhoDeclares } from '../../src/strict/who-declares.js';

const who = (hosts: Record<string, string[]>) =>
  createWhoDeclares({
    services: Object.entries(hosts).map(([id, hosts]) => ({ id, hosts })) as never,
  });

describe('a declared host', () => {
  it.each([
    ['stats.example', 'https://stats.example/tag.js', true],
    ['stats.example', 'http://stats.example', true],
    ['stats.example', 'wss://STATS.example/live', true],
    ['stats.example', '//stats.example/tag.js', true],
    ['stats.example', 'https://stats.example:8443/', true],
    ['stats.example', 'https://a.stats.example/', false],
    ['stats.example', 'https://notstats.example/', false],
    ['stats.example', 'https://stats.example.evil/', false],
    ['stats.example', 'tag.js', false],
    ['stats.example', 'blob:https://stats.example/1', false],
    ['stats.example', 'data:,stats.example', false],
    ['*.stats.example', 'https://a.b.stats.example/', true],
    ['*.stats.example', 'https://stats.example/', false],
    ['*.stats.example', 'https://notstats.example/', false],
    ['stats.example:8443', 'https://stats.example:8443/', true],
    ['stats.example:8443', 'https://stats.example/', false],
    ['stats.example:443', 'https://stats.example/', true],
    ['stats.example:443', 'http://stats.example/', false],
    ['stats.example/tag', 'https://stats.example/tag/1.js', true],
    ['stats.example/tag', 'https://stats.example/other', false],
    ['blåbær.example', 'https://xn--blbr-roah.example/', true],
    ['shop.example', 'https://shop.example/tag.js', false],
    ['shop.example/stats/', '/stats/tag.js', true],
    ['shop.example/stats/', '/page.js', false],
    ['sh op', 'https://shop.example/', false],
  ])('%s is that of %s: %s', (host, address, expected) => {
    expect(who({ counter: [host] })(address)).toEqual(expected ? ['counter'] : []);
  });

  it.each([undefined, null, 7, {}, Symbol('x'), 'http://[', ''])('takes %s for nobody', (odd) => {
    expect(who({ counter: ['stats.example'] })(odd)).toEqual([]);
  });

  it('of several services is first that of the one that describes it best', () => {
    expect(
      who({
        wide: ['*.google.example'],
        maps: ['www.google.example'],
        captcha: ['www.google.example/recaptcha/'],
      })('https://www.google.example/recaptcha/api.js'),
    ).toEqual(['captcha', 'maps', 'wide']);
  });
});
