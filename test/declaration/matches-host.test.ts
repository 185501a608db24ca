import { describe, expect, it } from 'vitest';
import { matchesHost } from '../../src/declaration/matches-host.js';

const matches = (declared: string, address: string): boolean =>
  matchesHost(declared, new URL(address));

describe('a declared host', () => {
  it.each([
    ['stats.example', 'https://stats.example/tag.js'],
    ['stats.example', 'http://stats.example:8080/'],
    ['Stats.Example', 'https://stats.example/'],
    ['målinger.example', 'https://målinger.example/'],
    ['*.stats.example', 'https://eu.stats.example/'],
    ['*.stats.example', 'https://a.b.stats.example/'],
    ['stats.example:8080', 'https://stats.example:8080/'],
    ['stats.example:443', 'https://stats.example/'],
    ['stats.example:80', 'http://stats.example/'],
    ['stats.example/', 'https://stats.example/anything'],
    ['stats.example/tag', 'https://stats.example/tag'],
    ['stats.example/tag', 'https://stats.example/tag?id=1'],
    ['stats.example/tag', 'https://stats.example/tag/1.js'],
    ['stats.example/tag/', 'https://stats.example/tag/1.js'],
    ['stats.example/tag/', 'https://stats.example/tag'],
    ['*.stats.example:8080/tag', 'https://eu.stats.example:8080/tag/1.js'],
  ])('%j takes in %s', (declared, address) => {
    expect(matches(declared, address)).toBe(true);
  });

  it.each([
    ['stats.example', 'https://eu.stats.example/'],
    ['stats.example', 'https://mystats.example/'],
    ['stats.example', 'https://stats.example.evil.example/'],
    ['stats.example', 'https://other.example/?stats.example'],
    ['*.stats.example', 'https://stats.example/'],
    ['*.stats.example', 'https://mystats.example/'],
    ['stats.example:8080', 'https://stats.example/'],
    ['stats.example:443', 'http://stats.example/'],
    ['stats.example/tag', 'https://stats.example/tags'],
    ['stats.example/tag', 'https://stats.example/'],
    ['stats.example/tag', 'https://stats.example/Tag'],
    ['', 'https://stats.example/'],
    ['%', 'https://stats.example/'],
  ])('%j does not take in %s', (declared, address) => {
    expect(matches(declared, address)).toBe(false);
  });
});
