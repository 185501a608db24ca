import { describe, expect, it } from 'vitest';
import { DeclarationError } from '../../src/declaration/declaration-error.js';
import { LANGUAGES } from '../../src/declaration/language.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import * as everyService from '../../src/every-service.js';
import { SHOP } from '../support/shop.js';
import { changed } from './changed.js';
import { FULL_SHOP } from './full-shop.js';
import { problemsIn } from './problems-in.js';

describe('a declaration without mistakes', () => {
  it.each([
    ['the shop', SHOP],
    ['a shop that states everything', FULL_SHOP],
  ])('passes: %s', (_, declaration) => {
    expect(problemsIn(declaration)).toEqual([]);
  });

  it('gets the cookie that it leaves out', () => {
    expect(resolveDeclaration(SHOP).cookie).toEqual({ name: 'samtykke', days: 182 });
  });

  it('keeps the part of the cookie that it states', () => {
    const declaration = changed(SHOP, 'cookie', { days: 30 });
    expect(resolveDeclaration(declaration).cookie).toEqual({ name: 'samtykke', days: 30 });
  });

  it('makes every purpose one that may be refused, unless it says otherwise', () => {
    expect(resolveDeclaration(SHOP).purposes.map(({ id, required }) => [id, required])).toEqual([
      ['necessary', true],
      ['functional', false],
      ['statistics', false],
      ['marketing', false],
    ]);
  });

  it('makes a service required when all its purposes are', () => {
    const declaration = {
      ...SHOP,
      purposes: [...SHOP.purposes, { id: 'legal', required: true, name: 'Legal' }],
      services: [
        { id: 'both', purpose: ['necessary', 'legal'], name: 'Both' },
        { id: 'mixed', purpose: ['necessary', 'statistics'], name: 'Mixed' },
      ],
    };
    expect(resolveDeclaration(declaration).services).toMatchObject([
      { id: 'both', purposes: ['necessary', 'legal'], required: true, stores: [] },
      { id: 'mixed', purposes: ['necessary', 'statistics'], required: false, stores: [] },
    ]);
  });

  it('is left as it was', () => {
    const declaration = structuredClone(FULL_SHOP);
    resolveDeclaration(declaration, Object.values(everyService));
    expect(declaration).toEqual(FULL_SHOP);
  });

  it('may have a thousand services of ten stores each', () => {
    const services = Array.from({ length: 1000 }, (_, service) => ({
      id: `service-${service}`,
      purpose: 'statistics',
      name: `Service ${service}`,
      stores: Array.from({ length: 10 }, (_, store) => ({
        name: `/^_s${service}_${store}_\\d+$/`,
        kind: 'cookie',
        lifetime: 'P6M',
      })),
    }));
    expect(resolveDeclaration({ ...SHOP, services }).services).toHaveLength(1000);
  });
});

it('tells every mistake at once: where it is, what was expected, what was found', () => {
  const declaration = {
    version: 2,
    updated: '21.11.2026',
    controller: { country: 'Norway', email: 'post', policy: 'javascript:alert(1)', fax: '1' },
    languages: ['en', 'de-DE'],
    purposes: [
      { id: 'statistics', required: 'no' },
      { id: 'statistics' },
      { id: 'Ads' },
      { id: 'chat' },
    ],
    services: [
      { id: 'counter', purpose: 'statistcs', name: 'Counter' },
      {
        id: 'counter',
        purpose: [],
        name: '',
        vendor: null,
        retention: '6 months',
        hosts: ['https://counter.example'],
        stores: [{ name: '/(/', kind: 'cokie', lifetime: 'long', path: 'shop' }],
      },
    ],
    cookie: { name: 'my cookie', days: 0 },
    texts: { xx: {} },
    onWithdraw: 'explode',
    tagTimeout: '10',
    colour: 'red',
  };
  const make = (): unknown => resolveDeclaration(declaration);
  expect(make).toThrow(DeclarationError);
  expect(make).toThrow(
    new DeclarationError(
      [
        ['version', 'a text', '2'],
        ['updated', 'a day as 2026-11-21', '"21.11.2026"'],
        ['controller.name', 'a text', 'nothing'],
        ['controller.country', 'a country of two capital letters', '"Norway"'],
        [
          'controller.policy',
          'a link that begins with https:, http: or /',
          '"javascript:alert(1)"',
        ],
        ['controller.email', 'an e-mail address', '"post"'],
        [
          'controller',
          'one of name, country, policy, address, email, phone, authority, dpo',
          'the key "fax"',
        ],
        ['languages[1]', `one of ${LANGUAGES.join(', ')}`, '"de-DE"'],
        ['purposes[0].required', 'true or false', '"no"'],
        ['purposes[2].id', 'lower-case words joined by "-"', '"Ads"'],
        ['services[1].purpose', 'the id of a purpose, or a list of them', '[]'],
        ['services[1].name', 'a text, or one for each language', '""'],
        ['services[1].vendor', 'an object', 'null'],
        ['services[1].retention', 'a length of time as P6M', '"6 months"'],
        ['services[1].hosts[0]', 'a host without https://', '"https://counter.example"'],
        ['services[1].stores[0].name', 'a name, or a regular expression between slashes', '"/(/"'],
        [
          'services[1].stores[0].kind',
          'one of cookie, local, session, indexeddb, cache',
          '"cokie"',
        ],
        ['services[1].stores[0].lifetime', '"session" or a length of time as P6M', '"long"'],
        ['services[1].stores[0].path', 'a path that begins with /', '"shop"'],
        ['cookie.name', 'letters, digits, _ and -', '"my cookie"'],
        ['cookie.days', 'a number from 1 to 395', '0'],
        ['texts', 'texts for each language', '{"xx":{}}'],
        ['onWithdraw', 'one of reload, stay', '"explode"'],
        ['tagTimeout', 'a number from 1 to 120', '"10"'],
        [
          '',
          'one of $schema, version, updated, controller, languages, purposes, services, cookie, texts, modal, onWithdraw, deleteBeforeDecision, tagTimeout, seal, intercept, compat, aliases, google',
          'the key "colour"',
        ],
        ['purposes[1].id', 'an id of its own', '"statistics" again'],
        [
          'purposes[2].name',
          'a name, since it is not one of necessary, functional, statistics, marketing',
          'nothing',
        ],
        [
          'purposes[3].name',
          'a name, since it is not one of necessary, functional, statistics, marketing',
          'nothing',
        ],
        ['services[0].purpose', 'a declared purpose, perhaps "statistics"', '"statistcs"'],
        ['services[1].id', 'an id of its own', '"counter" again'],
      ].map(([path = '', expected = '', found = '']) => ({ path, expected, found })),
    ),
  );
});

it('tells it in lines that an owner can read', () => {
  const declaration = changed(changed(SHOP, 'version', 2), 'colour', 'red');
  expect(() => resolveDeclaration(declaration)).toThrow(
    /^The consent declaration is not valid, so nothing optional loads:\n {2}version: expected a text, got 2\n {2}declaration: expected one of .*, got the key "colour"$/,
  );
});

it('shortens what it quotes', () => {
  const found = (length: number) =>
    problemsIn(changed(SHOP, 'purposes', 'x'.repeat(length)))[0]?.found;
  expect(found(58)).toBe(`"${'x'.repeat(58)}"`);
  expect(found(59)).toBe(`"${'x'.repeat(58)}…`);
});

describe('ids', () => {
  it.each([
    ['statistcs', 'statistics'],
    ['marketting', 'marketing'],
    ['statistics-and-more', 'statistics'],
    ['function', 'functional'],
  ])('of a purpose that is not declared, %j, name the nearest', (typo, nearest) => {
    expect(problemsIn(changed(SHOP, 'services[2].purpose', typo))).toEqual([
      {
        path: 'services[2].purpose',
        expected: `a declared purpose, perhaps "${nearest}"`,
        found: `"${typo}"`,
      },
    ]);
  });

  it('in a list are each looked up', () => {
    const declaration = changed(SHOP, 'services[4].purpose', ['statistics', 'counter', 'market']);
    expect(problemsIn(declaration)).toMatchObject([
      { path: 'services[4].purpose', found: '"counter"' },
      { path: 'services[4].purpose', found: '"market"' },
    ]);
  });

  it('that nothing resembles are told without a guess', () => {
    const [problem] = problemsIn(changed(SHOP, 'services[2].purpose', 'qq'));
    expect(problem).toMatchObject({ path: 'services[2].purpose', found: '"qq"' });
    expect(problem?.expected).not.toContain('perhaps');
  });

  it.each([
    ['two purposes', 'purposes[3].id', 'statistics'],
    ['two services', 'services[3].id', 'counter'],
    ['a purpose and a service', 'services[3].id', 'statistics'],
  ])('are not shared by %s', (_, path, id) => {
    expect(problemsIn(changed(SHOP, path, id))).toContainEqual({
      path,
      expected: 'an id of its own',
      found: `"${id}" again`,
    });
  });

  it.each(['__proto__', 'Ads', 'ads_2', '2ads', 'ads--2', 'ads-', '-ads', 'ads two', 'ådz', ''])(
    'cannot be %j',
    (id) => {
      for (const path of ['purposes[1].id', 'services[1].id']) {
        expect(problemsIn(changed(SHOP, path, id))).toContainEqual({
          path,
          expected: 'lower-case words joined by "-"',
          found: JSON.stringify(id),
        });
      }
    },
  );

  it('may be words that every object knows', () => {
    const purpose = { id: 'constructor', name: 'Building' };
    const service = { id: 'crane', purpose: 'constructor', name: 'Crane' };
    const { purposes, services } = resolveDeclaration({
      ...SHOP,
      purposes: [...SHOP.purposes, purpose],
      services: [service],
    });
    expect(purposes.at(-1)).toMatchObject({ id: 'constructor', required: false });
    expect(services[0]).toMatchObject({ purposes: ['constructor'], required: false });
  });

  it('that every object knows are not declared unless they are', () => {
    expect(problemsIn(changed(SHOP, 'services[2].purpose', 'constructor'))).toHaveLength(1);
  });

  it('are asked for where a purpose lacks one, beside the service that names another', () => {
    const declaration = {
      ...SHOP,
      purposes: [{ required: true }, null, 'statistics'],
      services: [{ id: 'counter', purpose: 'statistics', name: 'Counter' }],
    };
    expect(problemsIn(declaration).map(({ path }) => path)).toEqual([
      'purposes[0].id',
      'purposes[1]',
      'purposes[2]',
      'services[0].purpose',
    ]);
  });
});

describe('a purpose of the owner', () => {
  it('needs a name', () => {
    const declaration = changed(SHOP, 'purposes[1].id', 'chat');
    expect(problemsIn(declaration)).toContainEqual({
      path: 'purposes[1].name',
      expected: 'a name, since it is not one of necessary, functional, statistics, marketing',
      found: 'nothing',
    });
  });

  it('has no name when it has one in no language', () => {
    const declaration = { ...SHOP, purposes: [...SHOP.purposes, { id: 'chat', name: {} }] };
    const paths = problemsIn(declaration).map(({ path }) => path);
    expect([...new Set(paths)]).toEqual(['purposes[4].name']);
  });
});

it('asks for a name in at least one language', () => {
  expect(problemsIn(changed(SHOP, 'services[0].name', {})).map(({ path }) => path)).toEqual([
    'services[0].name',
  ]);
});

it.each(['purposes', 'services', 'languages'])('wants at least one in %s', (path) => {
  expect(problemsIn(changed(SHOP, path, []))).toContainEqual(
    expect.objectContaining({ path, expected: 'at least one' }),
  );
});

it.each(['version', 'controller', 'purposes', 'services', 'controller.name', 'services[0].name'])(
  'wants %s to be there',
  (path) => {
    expect(problemsIn(changed(SHOP, path))).toContainEqual(
      expect.objectContaining({ path, found: 'nothing' }),
    );
  },
);

/** Everything that can be stated, and which sorts of value may stand there; "texts" may be none. */
const KEYS: readonly (readonly [path: string, ...sorts: string[]])[] = [
  ['$schema', 'text'],
  ['version', 'text'],
  ['updated'],
  ['controller'],
  ['controller.name', 'text'],
  ['controller.address', 'text'],
  ['controller.country'],
  ['controller.email'],
  ['controller.phone', 'text'],
  ['controller.policy'],
  ['controller.authority', 'text'],
  ['controller.dpo', 'object'],
  ['controller.dpo.name', 'text'],
  ['controller.dpo.email'],
  ['controller.dpo.phone', 'text'],
  ['languages'],
  ['languages[0]'],
  ['purposes'],
  ['purposes[1]'],
  ['purposes[1].id'],
  ['purposes[1].required', 'truth'],
  ['purposes[1].name', 'text', 'texts'],
  ['purposes[1].description', 'text', 'texts'],
  ['services'],
  ['services[0]'],
  ['services[0].id'],
  ['services[0].purpose'],
  ['services[0].purpose[0]'],
  ['services[0].name', 'text', 'texts'],
  ['services[0].vendor'],
  ['services[0].vendor.name', 'text'],
  ['services[0].vendor.country'],
  ['services[0].vendor.role'],
  ['services[0].vendor.transfer', 'text', 'texts'],
  ['services[0].vendor.policy'],
  ['services[0].vendor.subprocessors', 'list'],
  ['services[0].vendor.subprocessors[0]'],
  ['services[0].vendor.subprocessors[0].name', 'text'],
  ['services[0].vendor.subprocessors[0].country'],
  ['services[0].vendor.subprocessors[0].policy'],
  ['services[0].collects', 'text', 'texts'],
  ['services[0].retention'],
  ['services[0].hosts', 'list'],
  ['services[0].hosts[0]'],
  ['services[0].stores', 'list'],
  ['services[0].stores[0]'],
  ['services[0].stores[0].name', 'text'],
  ['services[0].stores[0].kind'],
  ['services[0].stores[0].lifetime'],
  ['services[0].stores[0].sliding', 'truth'],
  ['services[0].stores[0].party'],
  ['services[0].stores[0].domain', 'text'],
  ['services[0].stores[0].path'],
  ['services[0].stores[0].why', 'text', 'texts'],
  ['cookie', 'object'],
  ['cookie.name'],
  ['cookie.domain', 'text'],
  ['cookie.days', 'number'],
  ['texts', 'object', 'nested texts'],
  ['texts.en', 'texts', 'nested texts'],
  ['onWithdraw'],
  ['deleteBeforeDecision', 'truth'],
  ['tagTimeout', 'number'],
];

const SORTS: Readonly<Record<string, unknown>> = {
  nothing: null,
  number: 7,
  'not a number': Number.NaN,
  truth: true,
  text: 'Some (text)!',
  'empty text': '',
  list: [],
  'list of lists': [[]],
  object: {},
  texts: { en: 'Text' },
  'nested texts': { en: { en: 'Text' } },
  'unknown keys': { colour: 'red', en: 7 },
};

describe.each(KEYS)('%s', (path, ...right) => {
  const wrong = Object.keys(SORTS).filter(
    (sort) => !right.includes(sort) && !(sort === 'object' && right.includes('texts')),
  );

  it.each(wrong)('cannot be: %s', (sort) => {
    const problems = problemsIn(changed(FULL_SHOP, path, SORTS[sort]));
    // Where a value is checked as a whole, so is the mistake in it.
    const whole = path.replace(/(?<=texts|purpose)[.[].*/, '');
    expect(problems.map((problem) => problem.path).join()).toContain(whole);
  });

  it.each(right)('can be: %s', (sort) => {
    expect(problemsIn(changed(FULL_SHOP, path, SORTS[sort]))).toEqual([]);
  });
});

it.each([...new Set(KEYS.map(([path]) => path.replace(/\.?[^.]+$/, '')))])(
  'has no unknown key in "%s"',
  (path) => {
    const declaration = changed(FULL_SHOP, path ? `${path}.colour` : 'colour', 7);
    const found = path === 'texts' ? expect.stringContaining('colour') : 'the key "colour"';
    expect(problemsIn(declaration)).toEqual([{ path, expected: expect.any(String), found }]);
  },
);

it.each(['', 'controller', 'services[0].stores[0]'])(
  'takes "__proto__" in JSON for a key like any other (in "%s")',
  (path) => {
    const declaration = changed(FULL_SHOP, path ? `${path}.__proto__` : '__proto__', {
      required: true,
    });
    const json = JSON.stringify(declaration);
    expect(json).toContain('"__proto__":');
    expect(problemsIn(JSON.parse(json))).toMatchObject([{ path, found: 'the key "__proto__"' }]);
  },
);

it('reads nothing that a declaration inherits', () => {
  const declaration = Object.create(SHOP);
  expect(problemsIn(declaration).map(({ path }) => path)).toEqual([
    'version',
    'controller',
    'purposes',
    'services',
  ]);
});

describe('a link', () => {
  const LINKS = [
    'controller.policy',
    'services[0].vendor.policy',
    'services[0].vendor.subprocessors[0].policy',
  ];

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript://https://shop.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'ftp://shop.example/',
    'mailto:post@shop.example',
    'privacy.html',
    '#privacy',
    'https:shop.example',
    'https://shop.example/our policy',
    ' https://shop.example/',
    'https://shop.example/\n',
  ])('cannot be %j', (link) => {
    for (const path of LINKS) {
      expect(problemsIn(changed(FULL_SHOP, path, link))).toEqual([
        {
          path,
          expected: 'a link that begins with https:, http: or /',
          found: JSON.stringify(link),
        },
      ]);
    }
  });

  it.each([
    'https://shop.example/a?b#c',
    'http://localhost:8080',
    '/',
    '/personvern',
    '//cdn.example/p',
  ])('can be %j', (link) => {
    for (const path of LINKS) expect(problemsIn(changed(FULL_SHOP, path, link))).toEqual([]);
  });
});

it.each([
  '<b>Bold</b>',
  '<script>alert(1)</script>',
  'a & b',
  '"quoted"',
  '{controller}',
  '💬',
  ' ',
])('takes %j in a text for what it is: a text', (text) => {
  const { controller, services } = resolveDeclaration({
    ...SHOP,
    controller: { name: text },
    services: [
      {
        ...SHOP.services[2],
        name: { en: text },
        stores: [{ name: 'x', kind: 'local', why: text }],
      },
    ],
  });
  expect(controller.name).toBe(text);
  expect(services).toMatchObject([{ name: { en: text }, stores: [{ why: text }] }]);
});

const STORED = 'services[0].stores[0].name';

it.each([
  [
    'services[0].retention',
    'P',
    'PT',
    'P1',
    '6M',
    'P6m',
    'P-1D',
    'P1DT',
    'P1D1Y',
    '182',
    'P1.5D',
    ' P1D',
    'P1D\n',
  ],
  ['services[0].stores[0].lifetime', 'Session', 'P', 'forever', '13 months', 'P1H', '0'],
  [
    'updated',
    '2026-13-01',
    '2026-00-10',
    '2026-11-32',
    '2026-1-1',
    '2026-11-21T00:00',
    '26-11-21',
    'x',
  ],
  ['controller.country', 'no', 'NOR', 'N', 'Norway', 'NO ', 'ÆØ'],
  [
    'controller.email',
    'post',
    'post@',
    '@shop.example',
    'a b@shop.example',
    'a@b@c',
    'post@shop.example\n',
  ],
  [
    'services[0].hosts[0]',
    'https://a.example',
    '*',
    '*.',
    'a b',
    '/path',
    '//a.example',
    'a.example:x',
    'a.*.example',
  ],
  ['services[0].stores[0].path', 'shop', '', ' /'],
  ['cookie.name', 'a b', 'a=b', 'a;b', 'a,b', 'å', 'a.b', ''],
  [STORED, '/(/', '/[/', '/*/', '/a{2,1}/', '/\\/', ''],
])('%s cannot be written otherwise than it is read', (path, ...values) => {
  for (const value of values) {
    expect(problemsIn(changed(FULL_SHOP, path, value)), value).toEqual([
      expect.objectContaining({ path, found: JSON.stringify(value) }),
    ]);
  }
});

it.each([
  ['services[0].retention', 'P1D', 'PT30M', 'P0D', 'P13M', 'P1W', 'P1Y6M', 'P1DT12H'],
  ['services[0].stores[0].lifetime', 'session', 'P2Y', 'PT1S'],
  ['updated', '2024-02-29', '1999-12-31'],
  ['controller.email', 'post@localhost', 'a+b@shop.example', 'æ@øl.example'],
  ['services[0].hosts[0]', 'localhost', 'localhost:8080', '*.a.example', 'a.example/b/c?d'],
  [STORED, '_ga', '_ga_*', '*', '/^_ga/', '/', '//', '/a', 'a/', '(', 'ABELINE SID'],
])('%s can be written in the ways that are known', (path, ...values) => {
  for (const value of values) {
    expect(problemsIn(changed(FULL_SHOP, path, value)), value).toEqual([]);
  }
});

it.each([0, -1, 396, 0.5, Number.POSITIVE_INFINITY, Number.NaN, '182', null, true])(
  'does not keep an answer for %j days',
  (days) => {
    expect(problemsIn(changed(SHOP, 'cookie', { days }))).toMatchObject([
      { path: 'cookie.days', expected: 'a number from 1 to 395' },
    ]);
  },
);

it.each([1, 182, 395])('keeps an answer for %i days', (days) => {
  expect(resolveDeclaration(changed(SHOP, 'cookie', { days })).cookie.days).toBe(days);
});

it.each([null, undefined, true, 5, 'x', JSON.stringify(SHOP), [], [SHOP], () => SHOP, Symbol('x')])(
  'refuses what is not an object at all: %s',
  (input) => {
    expect(problemsIn(input)).toMatchObject([{ path: '', expected: 'an object' }]);
  },
);

it('says so of a declaration that is not there', () => {
  expect(() => resolveDeclaration(undefined)).toThrow(
    /declaration: expected an object, got nothing/,
  );
});
