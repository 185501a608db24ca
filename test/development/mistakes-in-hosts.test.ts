// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { beforeEach, describe, expect, it } from 'vitest';
import { rejectAll } from '../../src/consent/choice.js';
import { createGrantHistory } from '../../src/consent/grant-history.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { createHostJudge, type HostJudge } from '../../src/mistakes-in-hosts.js';
import { SHOP } from '../support/shop.js';

const judgeOf = (granted: readonly string[] = [], seal = false): HostJudge => {
  const shop = resolveDeclaration({
    ...SHOP,
    seal,
    cookie: { domain: '.shops.example' },
    services: [
      { id: 'shop', purpose: 'necessary', name: 'Shop', hosts: ['cdn.example'] },
      {
        id: 'counter',
        purpose: 'statistics',
        name: 'Counter',
        hosts: ['*.stats.example', 'shared.example', 'www.shop.example/stats/'],
      },
      {
        id: 'pixel',
        purpose: 'marketing',
        name: 'Pixel',
        hosts: ['shared.example', 'pixel.example/p/', 'www.shop.example'],
      },
      { id: 'fonts', purpose: 'functional', name: 'Fonts' },
    ],
  });
  const choice = Object.fromEntries(
    Object.entries(rejectAll(shop)).map(([id, yes]) => [id, yes || granted.includes(id)]),
  );
  const unknown = { decided: false, id: undefined, decidedAt: undefined, source: undefined };
  return createHostJudge(shop, createGrantHistory({ ...unknown, choice, version: '1' }));
};
const asked = (name: string, more: object = {}, judge = judgeOf()) =>
  judge
    .asked([
      {
        name,
        startTime: 9,
        duration: 5,
        initiatorType: 'img',
        ...more,
      } as unknown as PerformanceEntry,
    ])
    .map(({ kind, what }) => `${kind} ${what}`);

beforeEach(() => {
  document.body.innerHTML = document.head.innerHTML = '';
});

describe('a page may ask', () => {
  it.each([
    'https://www.shop.example/app.js',
    'http://www.shop.example:8080/hot-reload',
    'https://shop.example/app.js',
    'https://img.shop.example/1.jpg',
    'https://eu.shops.example/1.jpg',
    'https://cdn.example/1.js',
    'http://localhost:3000/api',
    'http://127.0.0.1:3000/api',
    'http://[::1]:3000/api',
    'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
    'blob:https://other.example/1',
    'chrome-extension://abc/1.js',
    'about:blank',
    'http://',
  ])('%s', (address) => {
    expect(asked(address)).toEqual([]);
  });
});

describe('a page that asks', () => {
  it.each([
    ['https://other.example/1.js', 'undeclared-host other.example'],
    ['https://myshop.example/1.js', 'undeclared-host myshop.example'],
    ['https://stats.example/1.js', 'undeclared-host stats.example'],
    ['https://pixel.example/q', 'undeclared-host pixel.example'],
    ['https://pixel.example/p/1', 'leaking-host pixel.example'],
    ['https://eu.stats.example/1.js', 'leaking-host eu.stats.example'],
    ['https://shared.example/1.js', 'leaking-host shared.example'],
    ['https://www.shop.example/stats/1.js', 'leaking-host www.shop.example'],
  ])('%s is told: %s', (address, finding) => {
    expect(asked(address)).toEqual([finding]);
  });

  it('for what is granted is not told, and one of several services is enough', () => {
    const judge = judgeOf(['pixel']);
    expect(asked('https://shared.example/1.js', {}, judge)).toEqual([]);
    expect(asked('https://pixel.example/p/1', {}, judge)).toEqual([]);
    expect(asked('https://eu.stats.example/1', {}, judge)).toHaveLength(1);
  });

  it('but was refused by a policy has asked nobody', () => {
    expect(asked('https://other.example/1.js', { duration: 0 })).toEqual([]);
  });

  it('tells neither a query nor a fragment, where something personal may stand', () => {
    const [finding] = judgeOf().asked([
      { name: 'https://other.example/a?mail=x@y.example#z', startTime: 1, duration: 1 } as never,
    ]);
    expect(finding?.message).toContain('https://other.example/a,');
    expect(finding?.message).not.toMatch(/mail|#z/);
  });
});

describe('a frame of a host that is not granted', () => {
  const address = 'https://shared.example/frame';
  const frame = { initiatorType: 'iframe' };

  it('leaks when nothing holds it', () => {
    document.body.innerHTML = `<iframe src="${address}#t=1"></iframe>`;
    expect(asked(address, frame)).toEqual(['leaking-host shared.example']);
  });

  it('does not leak when it is held: the visitor has loaded it once', () => {
    document.body.innerHTML = `<iframe data-consent="pixel" data-src="${address}" src="${address}"></iframe>`;
    expect(asked(address, frame)).toEqual([]);
  });

  it('is not told on a sealed page, where the browser may have refused it', () => {
    document.body.innerHTML = `<iframe src="${address}"></iframe>`;
    expect(asked(address, frame, judgeOf([], true))).toEqual([]);
  });
});

describe('markup', () => {
  const named = (html: string, judge = judgeOf()) => {
    document.body.innerHTML = html;
    return judge.named().map(({ kind, what }) => `${kind} ${what}`);
  };

  it.each([
    '<iframe src="https://other.example/"></iframe>',
    '<script type="text/plain" data-consent="pixel" data-src="https://other.example/"></script>',
    '<script type="text/plain" data-consent="pixel" src="//other.example/"></script>',
    '<img alt="" data-consent="pixel" data-src="https://other.example/">',
    '<video data-consent="pixel" data-poster="https://other.example/"></video>',
    '<link rel="stylesheet" data-consent="fonts" data-href="https://other.example/">',
    '<link rel="preconnect" href="https://other.example">',
    '<link rel="dns-prefetch" href="//other.example">',
  ])('that names a host nobody declares is told before it asks: %s', (html) => {
    expect(named(html)).toEqual(['undeclared-host other.example']);
  });

  it.each([
    '<script type="text/plain" data-consent="pixel" data-src="https://shared.example/"></script>',
    '<iframe src="https://shared.example/"></iframe>',
    '<script type="text/plain" src="https://other.example/"></script>',
    '<a href="https://other.example/">Other</a>',
    '<link rel="canonical" href="https://other.example/">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<iframe src="about:blank"></iframe>',
    '<iframe src="javascript:0"></iframe>',
    '<iframe src="http://["></iframe>',
  ])('that is sound is not told: %s', (html) => {
    expect(named(html)).toEqual([]);
  });

  it('that connects ahead to a host that is not granted leaks', () => {
    const html = '<link rel="preconnect" href="https://shared.example">';
    expect(named(html)).toEqual(['leaking-host shared.example']);
    expect(named(html, judgeOf(['counter']))).toEqual([]);
  });
});
