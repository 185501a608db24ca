// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { foreignIds, foreignSelector } from '../../src/compat/foreign-ids.js';
import { createNaming } from '../../src/compat/naming.js';
import type { Compat } from '../../src/declaration/declaration.js';
import { naming, switchedShop } from './switched-shop.js';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

const idsOf = (tools: readonly Compat[], html: string, names = naming) =>
  foreignIds(element(html), tools, names)?.ids;

describe('what an element of another tool waits for', () => {
  it.each<[Compat, string, string[]]>([
    ['orestbida', '<script type="text/plain" data-category="analytics"></script>', ['statistics']],
    ['orestbida', '<script data-category="marketing" data-service="pixel"></script>', ['pixel']],
    [
      'orestbida',
      '<script data-category="analytics" data-service="Google Analytics"></script>',
      ['Google-Analytics'],
    ],
    ['klaro', '<script type="text/plain" data-name="counter"></script>', ['counter']],
    ['klaro', '<iframe data-name="video" data-src="https://video.example"></iframe>', ['video']],
    ['klaro', '<img data-name="camera" data-src="/small.png">', ['camera']],
    ['cookiebot', '<script data-cookieconsent="statistics"></script>', ['statistics']],
    [
      'cookiebot',
      '<script data-cookieconsent="preferences, marketing"></script>',
      ['functional', 'marketing'],
    ],
    ['cookiebot', '<script data-cookieconsent="necessary"></script>', ['necessary']],
    ['onetrust', '<script class="optanon-category-C0002"></script>', ['statistics']],
    ['onetrust', '<script class="a optanon-category-C0003 b"></script>', ['functional']],
    [
      'onetrust',
      '<img class="optanon-category-C0002-C0004" data-src="/pixel">',
      ['statistics', 'marketing'],
    ],
    ['onetrust', '<iframe class="optanon-category-C0005" data-src="/f"></iframe>', ['marketing']],
    ['onetrust', '<script class="optanon-category-C0001"></script>', ['necessary']],
    ['onetrust', '<script class="optanon-category-SPD"></script>', ['SPD']],
    ['tarteaucitron', '<div class="tac_iframe" url="https://maps.example"></div>', ['iframe']],
  ])('%s: %s', (tool, html, ids) => {
    expect(idsOf([tool], html)).toEqual(ids);
    expect(document.body.querySelectorAll(foreignSelector([tool]))).toHaveLength(1);
  });

  it.each<[Compat, string]>([
    ['orestbida', '<script type="text/plain" data-category="!analytics"></script>'],
    ['orestbida', '<script data-category="analytics" data-service="!Google Analytics"></script>'],
    ['orestbida', '<script data-category=""></script>'],
    ['orestbida', '<div data-category="analytics"></div>'],
    ['klaro', '<div data-type="placeholder" data-name="video"></div>'],
    ['klaro', '<script data-name=" "></script>'],
    ['cookiebot', '<script data-cookieconsent="ignore"></script>'],
    ['cookiebot', '<script data-cookieconsent="optout-marketing"></script>'],
    ['cookiebot', '<div class="cookieconsent-optout-marketing"></div>'],
    ['onetrust', '<div class="optanon-category-"></div>'],
    ['onetrust', '<div class="my-optanon-category-C0002"></div>'],
    ['tarteaucitron', '<div class="youtube_player" videoID="x"></div>'],
  ])('%s holds nothing for a grant in %s', (tool, html) => {
    expect(idsOf([tool], html)).toBeUndefined();
  });

  it('is nothing of a tool that is not declared', () => {
    expect(idsOf(['klaro'], '<script data-category="analytics"></script>')).toBeUndefined();
    expect(idsOf([], '<script data-category="analytics"></script>')).toBeUndefined();
  });

  it('is what each of several tools says', () => {
    const html = '<script data-category="analytics" class="optanon-category-C0004"></script>';
    expect(idsOf(['orestbida', 'onetrust'], html)).toEqual(['statistics', 'marketing']);
  });

  it('is said in the owner’s words before any others', () => {
    const names = createNaming(
      switchedShop({
        aliases: { analytics: 'functional', 'Google Analytics': 'counter', C0004: 'pixel' },
      }),
    );
    const html = '<script data-category="analytics"></script>';
    expect(idsOf(['orestbida'], html, names)).toEqual(['functional']);
    const service = '<script data-category="analytics" data-service="Google Analytics"></script>';
    expect(idsOf(['orestbida'], service, names)).toEqual(['counter']);
    const both = '<script class="optanon-category-C0002-C0004"></script>';
    expect(idsOf(['onetrust'], both, names)).toEqual(['statistics', 'pixel']);
  });

  it('is what is declared under the very name, before what is usual', () => {
    const names = createNaming({
      ...switchedShop(),
      purposes: [
        { id: 'analytics', required: false },
        { id: 'constructor', required: false },
      ] as never,
    });
    expect(names('analytics')).toBe('analytics');
    expect(names('Analytics')).toBe('analytics');
    expect(names('Analytical')).toBe('statistics');
    expect(names('toString')).toBe('toString');
    expect(names('__proto__')).toBe('__proto__');
  });

  it('takes away the marks of the tools, and nothing else', () => {
    const held = element(
      '<script type="text/plain" class="a optanon-category-C0002-C0004 b" data-category="analytics" data-service="counter" data-name="counter" data-cookieconsent="statistics" data-src="/a.js"></script>',
    );
    foreignIds(held, ['orestbida', 'klaro', 'cookiebot', 'onetrust'], naming)?.clear(held);
    expect(held.outerHTML).toBe('<script type="text/plain" class="a b" data-src="/a.js"></script>');
  });
});
