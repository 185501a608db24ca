// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { mistakesInMarkup } from '../../src/mistakes-in-markup.js';
import { SHOP } from '../support/shop.js';

const shop = resolveDeclaration(SHOP);
const found = (html: string) => {
  document.body.innerHTML = html;
  return mistakesInMarkup(shop);
};

describe('sound markup:', () => {
  it.each([
    '<script type="text/plain" data-consent="statistics" data-src="https://a.example/"></script>',
    '<script type="text/plain" data-consent="statistics" src="https://a.example/"></script>',
    '<script type="text/plain" data-consent="statistics">run()</script>',
    '<script type="text/plain" data-type="module" data-consent="counter">run()</script>',
    '<textarea hidden data-consent="marketing pixel"><img src="https://a.example/"></textarea>',
    '<iframe data-consent="video" data-src="https://a.example/"></iframe>',
    '<iframe data-consent="video" data-src="https://a.example/" src="https://a.example/"></iframe>',
    '<img alt="" data-consent="pixel" data-srcset="https://a.example/ 2x">',
    '<video data-consent="video" data-poster="https://a.example/"></video>',
    '<object data-consent="video" data-data="https://a.example/"></object>',
    '<link rel="stylesheet" data-consent="fonts" data-href="https://a.example/">',
    // Nobody's business but the site's own.
    '<script type="text/plain" data-src="https://a.example/"></script>',
    '<img alt="" data-src="https://a.example/" loading="lazy">',
  ])('%s', (html) => {
    expect(found(html)).toEqual([]);
  });
});

it.each([
  ['<iframe data-consent="video" src="https://a.example/f"></iframe>', 'https://a.example/f'],
  ['<img alt="" data-consent="video" src="/a.gif">', '/a.gif'],
  ['<script data-consent="video">run()</script>', '<script>'],
  ['<script data-consent="video" type="module" src="/m.js"></script>', '/m.js'],
  ['<link rel="stylesheet" data-consent="fonts" href="/a.css">', '/a.css'],
])('%s is live', (html, what) => {
  expect(found(html)).toEqual([
    { kind: 'live-element', what, message: expect.stringContaining('live') },
  ]);
});

it('tells each id that is not declared, with the nearest', () => {
  expect(
    found('<iframe data-consent="vidoe statistics counte" data-src="https://a.example/">'),
  ).toEqual([
    { kind: 'undeclared-id', what: 'vidoe', message: expect.stringContaining('"video"') },
    { kind: 'undeclared-id', what: 'counte', message: expect.stringContaining('"counter"') },
  ]);
});

it.each(['', ' \n '])('tells an element that names nothing: %j', (ids) => {
  expect(found(`<iframe data-consent="${ids}" data-src="https://a.example/"></iframe>`)).toEqual([
    { kind: 'undeclared-id', what: '', message: expect.stringContaining('<iframe>') },
  ]);
});

it.each(['div', 'template', 'iframe', 'video'])('tells a <%s> that a grant cannot load', (tag) => {
  expect(found(`<${tag} data-consent="video"></${tag}>`)).toEqual([
    { kind: 'dead-element', what: `<${tag}>`, message: expect.stringContaining('data-src') },
  ]);
});

it('looks into open shadow roots, also those within', () => {
  document.body.innerHTML = '<div></div>';
  const outer = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  outer.innerHTML = '<p></p>';
  const inner = outer.querySelector('p')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  inner.innerHTML = '<iframe data-consent="typo" data-src="/f"></iframe>';
  expect(mistakesInMarkup(shop).map(({ what }) => what)).toEqual(['typo']);
});
