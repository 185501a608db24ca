import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Choice, choiceOf } from '../../src/consent/choice.js';
import { encodeRecord } from '../../src/consent/encode-record.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { revisionOf } from '../../src/declaration/revision-of.js';
import { listed, policyHeaders, sourcesFor, sourcesOf } from '../../src/tools/csp/policy.js';
import { SERVER_FORMATS } from '../../src/tools/csp/server-configs.js';
import { CATALOGUE } from '../../src/tools/declaration-file.js';
import { runSamtykke } from '../support/run-samtykke.js';
import { SHOP } from '../support/shop.js';

/** A shop that talks to somebody for every purpose, and for two of them together. */
const TALKING: Declaration = {
  ...SHOP,
  services: [
    { id: 'login', purpose: 'necessary', name: 'Log-in', hosts: ['id.shop.example'] },
    { id: 'fonts', purpose: 'functional', name: 'Fonts', hosts: ['fonts.example'] },
    {
      id: 'counter-of-ours',
      purpose: 'statistics',
      name: 'Counter',
      hosts: ['*.counter.example', 'counter.example:8443/tag'],
    },
    { use: 'youtube' },
    { id: 'both', purpose: ['marketing', 'functional'], name: 'Both', hosts: ['both.example'] },
  ],
};
const talking = resolveDeclaration(TALKING, CATALOGUE);

/** A policy with the order of its sources, and what it says twice, left out. */
const policyOf = (text: string): string[] =>
  text.split(';').map((directive) => {
    const [name, ...sources] = directive.trim().split(/\s+/);
    return [name, ...[...new Set(sources)].sort()].join(' ');
  });
const NAME = 'Content-Security-Policy';
const policyUnder = (choice: Choice): string[] => {
  const { hosts, sockets } = sourcesFor(talking, choice);
  return policyOf(
    Object.fromEntries(policyHeaders({}, listed(hosts), listed(sockets)))[NAME] ?? '',
  );
};

/** Every answer that can be given to the purposes and the services, with its cookie. */
const ANSWERS = (() => {
  const asked = [...talking.purposes, ...talking.services].filter(({ required }) => !required);
  return Array.from({ length: 2 ** asked.length }, (_, bits) => {
    const choice = choiceOf(talking, (id) => {
      const at = asked.findIndex((each) => each.id === id);
      return at < 0 ? undefined : !!(bits & (2 ** at));
    });
    const record = { choice, id: 'abc', decidedAt: Date.now(), revision: revisionOf(talking) };
    return { choice, value: encodeRecord(record, talking, bits % 2 ? 'word' : '', bits % 3 === 0) };
  });
})();
const NOTHING = choiceOf(talking, () => false);

/** What each server answers to a `Cookie` header, by the configuration that it is given. */
const SERVERS: Readonly<Record<string, (config: string, cookie: string) => string>> = {
  nginx(config, cookie) {
    const values = new Map<string, string>();
    for (const [, name = '', body = ''] of config.matchAll(
      /^map \$http_cookie \$(\w+) \{\n(.*?)^\}/gms,
    )) {
      const rules = [...body.matchAll(/^ {4}"~(.*)" "(.*)";$/gm)];
      values.set(
        name,
        rules.find(([, pattern = '']) => new RegExp(pattern).test(cookie))?.[2] ?? '',
      );
    }
    const [, value = ''] =
      /^add_header Content-Security-Policy "(.*)" always;$/m.exec(config) ?? [];
    return value.replace(/\$\{(\w+)\}/g, (_, name) => values.get(name) as string);
  },
  apache(config, cookie) {
    const values = new Map<string, string>();
    for (const [, pattern = '', set = ''] of config.matchAll(/^SetEnvIf Cookie "(.*?)" (.*)$/gm)) {
      if (!new RegExp(pattern).test(cookie)) continue;
      for (const name of set.matchAll(/!(\w+)/g)) values.delete(name[1] as string);
      for (const [, name = '', value = ''] of set.matchAll(/"(\w+)=(.*?)"/g))
        values.set(name, value);
    }
    const [, value = ''] =
      /^Header always set Content-Security-Policy "expr=(.*)"$/m.exec(config) ?? [];
    return value.replace(/%\{reqenv:(\w+)\}/g, (_, name) => values.get(name) ?? '');
  },
  caddy(config, cookie) {
    const values = new Map<string, string>();
    for (const [, first = '', second = '', body = ''] of config.matchAll(
      /^map \{header\.Cookie\} \{(\w+)\} \{(\w+)\} \{\n(.*?)^\}/gms,
    )) {
      const rules = [...body.matchAll(/^\t"~(.*)" "(.*)" "(.*)"$/gm)];
      const rule = rules.find(([, pattern = '']) => new RegExp(pattern).test(cookie));
      values.set(first, rule?.[2] ?? '').set(second, rule?.[3] ?? '');
    }
    const [, value = ''] = /^header Content-Security-Policy "(.*)"$/m.exec(config) ?? [];
    return value.replace(/\{(\w+)\}/g, (_, name) => values.get(name) as string);
  },
};

interface VercelRule {
  readonly has?: readonly { readonly key: string; readonly value: string }[];
  readonly missing?: VercelRule['has'];
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}
/** The policies of all rules that fit. */
function vercel(config: string, cookie: string): string[] {
  const cookies = new Map(
    cookie.split('; ').map((each) => /^(.*?)=(.*)$/.exec(each)?.slice(1) as [string, string]),
  );
  const { headers } = JSON.parse(config) as { readonly headers: readonly VercelRule[] };
  return headers
    .filter(({ has = [], missing = [] }) => {
      const fits = ({ key, value }: { readonly key: string; readonly value: string }): boolean =>
        new RegExp(`^${value}$`).test(cookies.get(key) ?? '');
      return has.every(fits) && !missing.some(fits);
    })
    .map((rule) => rule.headers.find(({ key }) => key === NAME)?.value ?? '');
}

describe('the sources of a policy', () => {
  /** As the standard writes a host: https://www.w3.org/TR/CSP3/#grammardef-host-source */
  const HOST = /^(wss:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?(\/[\w\-.~!$&'()*+=:@%/]*)?$/i;

  it.each(CATALOGUE.filter(({ hosts }) => hosts[0]))(
    'are valid for every host of $id',
    ({ hosts }) => {
      const sources = sourcesOf(hosts);
      expect(sources.hosts.length).toBeGreaterThanOrEqual(hosts.length);
      for (const each of [...sources.hosts, ...sources.sockets]) expect(each).toMatch(HOST);
    },
  );

  it('keep what ends a directive out of a path, take a folder with its files, and write names as DNS does', () => {
    expect(
      sourcesOf(['blåbær.example:8443/a;b,c', '*.x.example/f/', '*.x.example/f/']).hosts,
    ).toEqual([
      'xn--blbr-roah.example:8443/a%3Bb%2Cc',
      'xn--blbr-roah.example:8443/a%3Bb%2Cc/',
      '*.x.example/f/',
    ]);
  });
});

describe('what a server sends', () => {
  it.each(Object.keys(SERVERS))(
    'is by %s what each visitor has granted, whatever that is',
    (name) => {
      const config = SERVER_FORMATS[name as 'nginx'].byCookie?.(talking, {}) ?? '';
      expect(config).toMatch(/Vary/);
      for (const { choice, value } of ANSWERS) {
        const policy = policyOf(SERVERS[name]?.(config, `a=b; samtykke=${value}; c=d`) ?? '');
        expect([value, policy]).toEqual([value, policyUnder(choice)]);
      }
    },
  );

  it.each(Object.keys(SERVERS))(
    'is by %s the least where there is no answer to this very declaration',
    (name) => {
      const config = SERVER_FORMATS[name as 'nginx'].byCookie?.(talking, {}) ?? '';
      const all = ANSWERS.at(-1)?.value ?? '';
      for (const cookie of [
        '',
        'a=b',
        `samtykke=${all.replace(/_r=\w+/, '_r=other')}`,
        `samtykke=${all.replace('_v=1', '_v=2')}`,
        `other-samtykke=${all}`,
        `samtykke=${all.replace(/&functional.*/, '')}; x=${all}`,
      ]) {
        expect([cookie, policyOf(SERVERS[name]?.(config, cookie) ?? '')]).toEqual([
          cookie,
          policyUnder(NOTHING),
        ]);
      }
    },
  );

  it('is by Vercel one policy, which has room for everything that is granted and for no purpose of which nothing is', () => {
    const config = SERVER_FORMATS.vercel.byCookie?.(talking, {}) ?? '';
    for (const { choice, value } of ANSWERS) {
      const policies = vercel(config, `samtykke=${value}; c=d`);
      expect(policies).toHaveLength(1);
      const [policy = ''] = policies;
      for (const { id, hosts = [], purposes } of talking.services) {
        const isAsked = [id, ...purposes].some((each) => choice[each]);
        const isIn = sourcesOf(hosts).hosts.every((host) => policy.includes(` ${host}`));
        if (choice[id]) expect([value, id, isIn]).toEqual([value, id, true]);
        if (
          !isAsked &&
          purposes.length === 1 &&
          !talking.services.some(
            (other) =>
              other.id !== id && choice[other.id] && other.purposes.includes(purposes[0] as never),
          )
        ) {
          expect([value, id, isIn]).toEqual([value, id, false]);
        }
      }
    }
    for (const cookie of ['a=b', `samtykke=${ANSWERS.at(-1)?.value.replace(/_r=\w+/, '_r=x')}`]) {
      expect(vercel(config, cookie).map(policyOf)).toEqual([policyUnder(NOTHING)]);
    }
  });

  it('says by Vercel when the combinations are too many', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const wide = resolveDeclaration({
      ...SHOP,
      purposes: [
        { id: 'necessary', required: true },
        ...ids.map((id) => ({ id, name: id, description: id })),
      ],
      services: ids.map((id) => ({
        id: `of-${id}`,
        purpose: id,
        name: id,
        hosts: [`${id}.example`],
      })),
    });
    expect(() => SERVER_FORMATS.vercel.byCookie?.(wide, {})).toThrow(/too many/);
  });
});

describe('samtykke csp', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samtykke-'));
    file = join(folder, 'cookies.json');
    writeFileSync(file, JSON.stringify(TALKING));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const csp = (...args: string[]) => runSamtykke(['csp', file, ...args]);

  it('prints the policy for no consent, for each purpose and for all', async () => {
    const { code, out, err } = await csp();
    expect([code, err]).toEqual([0, '']);
    const sections = out.trim().split('\n\n');
    expect(sections.map((each) => each.split('\n')[0])).toEqual([
      '# no consent',
      '# functional',
      '# statistics',
      '# marketing',
      '# all',
    ]);
    expect(sections[0]).toBe(`# no consent
Content-Security-Policy: default-src 'self' data: blob: id.shop.example; script-src 'self' id.shop.example; connect-src 'self' id.shop.example wss://id.shop.example; worker-src 'self' blob:; object-src 'none'; base-uri 'self'`);
    expect(sections[1]).toContain('fonts.example');
    expect(sections[1]).not.toContain('both.example');
    expect(sections[4]).toContain('both.example');
  });

  it('prints one policy alone, of purposes and services', async () => {
    const { out } = await csp('--for', 'functional,marketing');
    expect(out).toMatch(/^Content-Security-Policy: .*fonts\.example.*both\.example.*\n$/);
    expect(out).not.toContain('counter.example');
    expect((await csp('--for', 'counter-of-ours')).out).toContain('*.counter.example');
  });

  it('takes a nonce, origins of the site itself, inline styles and reports', async () => {
    const { out } = await csp(
      ...['--for', 'none', '--nonce', '{{nonce}}', '--self', 'https://cdn.shop.example'],
      ...['--inline-styles', '--report-only', '--report-to', 'https://r.example/a'],
      ...['--report-uri', 'https://r.example/b'],
    );
    expect(out).toBe(`Reporting-Endpoints: samtykke="https://r.example/a"
Content-Security-Policy-Report-Only: default-src 'self' https://cdn.shop.example data: blob: id.shop.example; script-src 'self' https://cdn.shop.example 'nonce-{{nonce}}' id.shop.example; style-src 'self' https://cdn.shop.example 'unsafe-inline' id.shop.example; connect-src 'self' https://cdn.shop.example id.shop.example wss://id.shop.example; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; report-uri https://r.example/b; report-to samtykke
`);
  });

  it.each([
    ['meta', /^<meta http-equiv="Content-Security-Policy" content="default-src 'self'[^"]*">$/m],
    ['nginx', /^add_header Content-Security-Policy "default-src 'self'.*" always;$/m],
    ['apache', /^Header always set Content-Security-Policy "default-src 'self'.*"$/m],
    ['caddy', /^header Content-Security-Policy "default-src 'self'.*"$/m],
    ['netlify', /^\/\*\n {2}Content-Security-Policy: default-src 'self'/],
    ['vercel', /"key": "Content-Security-Policy",\n\s+"value": "default-src 'self'/],
  ])('writes one policy down for %s', async (format, pattern) => {
    const { code, out, err } = await csp('--for', 'all', '--format', format);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(pattern);
    expect(out).toContain('both.example');
  });

  it('says that files of Netlify cannot look at a cookie, and that a page keeps its policy', async () => {
    const netlify = await csp('--format', 'netlify');
    expect(netlify.err).toMatch(/cannot look at a cookie/);
    expect(netlify.out).toContain('both.example');
    expect((await csp('--format', 'nginx')).err).toMatch(/"seal": true/);
  });

  it('prints one JSON document and nothing else', async () => {
    const { out, err } = await csp('--json', '--nonce', 'abc');
    expect(err).toBe('');
    const { cookie, revision, policies } = JSON.parse(out);
    expect([cookie, revision]).toEqual(['samtykke', revisionOf(talking)]);
    expect(policies.map((each: { for: string }) => each.for)).toEqual([
      'none',
      'functional',
      'statistics',
      'marketing',
      'all',
    ]);
    expect(policies[0].granted).toEqual(['necessary', 'login']);
    expect(policies[4].headers[NAME]).toContain("'nonce-abc'");
  });

  it.each([
    [['--for', 'statistcs'], /no purpose and no service "statistcs"; did you mean "statistics"/],
    [['--format', 'lighttpd'], /Allowed choices are header, meta, nginx/],
    [['--nonce', "a' *"], /--nonce cannot be/],
    [['--self', 'https://a.example;'], /--self cannot be/],
    [['--format', 'meta', '--report-only'], /meta element can report nothing/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, err } = await csp(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says when there is no declaration, and what is wrong with one', async () => {
    const missing = await runSamtykke(['csp', join(folder, 'none.json')]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toMatch(/there is no such file/);
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, JSON.stringify({ ...TALKING, purposes: [{ id: 'Ads' }] }));
    const { code, err } = await runSamtykke(['csp', wrong]);
    expect(code).toBe(2);
    expect(err).toMatch(/is not valid:\n {2}\d+:\d+ {2}/);
  });
});
