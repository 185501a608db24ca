import { describe, expect, it } from 'vitest';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { CATALOGUE } from '../../src/tools/declaration-file.js';
import { draftDeclaration } from '../../src/tools/scan/draft-declaration.js';
import { createGathering, type Gathering } from '../../src/tools/scan/gathering.js';
import { explain } from '../../src/tools/scan/make-result.js';

const PAGE = 'https://shop.example/';
const NAMES = { cookie: 'samtykke', visit: 'samtykke_visit' };

/** What a visitor of the shop has met. */
function met(
  urls: readonly string[],
  cookies: readonly (readonly [name: string, domain: string, by?: string])[] = [],
): Gathering {
  const gathering = createGathering();
  gathering.own('shop.example');
  gathering.requests(
    urls.map((url) => ({
      url,
      host: new URL(url).hostname,
      type: 'script',
      method: 'GET',
      page: PAGE,
      by: PAGE,
      at: 0,
      step: 'before',
    })),
    PAGE,
  );
  gathering.stored(
    {
      keys: [],
      cookies: cookies.map(([name, domain, by = PAGE]) => ({
        name,
        domain,
        path: '/',
        httpOnly: false,
        secure: true,
        lifetime: 86_400,
        party: 'first',
        setting: { how: 'script', by, asked: 86_400, at: 0, step: 'before' },
      })),
    },
    PAGE,
    'before',
  );
  return gathering;
}

const servicesOf = (gathering: Gathering, declared: readonly string[] = []): string[] =>
  explain(gathering, undefined, NAMES, new Set(declared)).services.map(({ id }) => id);

describe('a service of the catalogue', () => {
  it.each([
    [['https://www.googletagmanager.com/gtag/js?id=G-1'], ['google-analytics']],
    [['https://www.googletagmanager.com/gtm.js?id=GTM-1'], ['google-tag-manager']],
    [['https://connect.facebook.net/en_US/fbevents.js'], ['meta-pixel']],
    [['https://connect.facebook.net/nb_NO/sdk.js'], ['facebook-plugin']],
    [['https://www.google.com/recaptcha/api.js'], ['google-recaptcha']],
    [['https://static.zdassets.com/ekr/snippet.js?key=1'], ['zendesk-messaging']],
    [['https://www.google.com/something/else'], ['google-com']],
    [['https://shop.example/own.js'], []],
  ])('is known by %j: %j', (urls, ids) => {
    expect(servicesOf(met(urls))).toEqual(ids);
  });

  it('is the declared one where it shares all its hosts with another', () => {
    const gathering = met(['https://static.zdassets.com/ekr/snippet.js?key=1']);
    expect(servicesOf(gathering, ['zendesk-chat-classic'])).toEqual(['zendesk-chat-classic']);
  });

  it('is known by what it stores, on the host that it stores it on', () => {
    expect(servicesOf(met([], [['_fbp', '.shop.example']]))).toEqual(['meta-pixel']);
    expect(servicesOf(met([], [['_fbp', '.stranger.example']]))).toEqual(['stranger-example']);
    expect(servicesOf(met([], [['VISITOR_INFO1_LIVE', '.youtube.com']]))).toEqual(['youtube']);
    // A name that anybody may have given.
    expect(servicesOf(met([], [['cart', 'shop.example']]))).not.toContain('shopify');
  });

  it('has what it is not known to store declared beside it', () => {
    const tag = 'https://connect.facebook.net/en_US/fbevents.js';
    const { plan } = explain(
      met([tag], [['_new', 'shop.example', tag]]),
      undefined,
      NAMES,
      new Set(),
    );
    const { services } = draftDeclaration(plan, [], '2026-11-22');
    expect(services).toContainEqual({
      use: 'meta-pixel',
      stores: [
        {
          name: '_new',
          kind: 'cookie',
          lifetime: 'P1D',
          why: expect.stringMatching(/^FILL IN: /),
        },
      ],
    });
  });
});

describe('a draft', () => {
  it('of a site where nothing was seen says what will remember the answer', () => {
    const draft = draftDeclaration([], ['nb', 'en'], '2026-11-22');
    expect(resolveDeclaration(draft, CATALOGUE).services.map(({ id }) => id)).toEqual(['samtykke']);
    expect(draft.services[0]).toMatchObject({ name: { nb: 'Svaret ditt', en: 'Your answer' } });
  });

  it.each([
    ['__Host-Größe.æøå/1', '42', '/a/', 'necessary', 'a*b', '日本', 'samtykke2'],
    ['statistics', 'Statistics', 'STATISTICS', 'marketing', '-', '*', '/[/', '/.*/'],
  ])('is valid whatever a site calls its cookies: %j', (...names) => {
    const gathering = met(
      ['https://necessary/x.js', 'https://10.0.0.1/x.js', 'https://www.xn--rksmrgs-5wao1o.se/x.js'],
      names.map((name) => [name, 'shop.example'] as const),
    );
    const { plan } = explain(gathering, undefined, NAMES, new Set());
    const draft = draftDeclaration(plan, ['sv'], '2026-11-22');
    expect(() => resolveDeclaration(draft, CATALOGUE)).not.toThrow();
  });
});
