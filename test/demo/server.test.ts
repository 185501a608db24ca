import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rewriteAddresses, vendors } from '../../demo/hosts.mjs';
import { type Demo, startDemo } from '../../demo/server.mjs';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());
beforeEach(() => demo.reset());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks as a browser does, which takes every `.localhost` to this machine; Node does not. */
function ask(host: string, path: string, headers = {}): Promise<Answer> {
  const to = new URL(demo.origin(host)).host;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: demo.port, path, headers: { host: to, ...headers } },
      async (response) => {
        response.setEncoding('utf8');
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, headers: response.headers, text });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('addresses', () => {
  it('gives every site and vendor its stand-in', () => {
    expect(demo.origin('inprog.no')).toBe(`http://inprog.localhost:${demo.port}`);
    expect(demo.origin('blogg.infosoft.se')).toBe(`http://blogg.infosoft.localhost:${demo.port}`);
    expect(demo.origin('t.co')).toBe(`http://t.co.localhost:${demo.port}`);
    expect(demo.origin()).toBe(`http://localhost:${demo.port}`);
  });

  it.each([
    [
      'https://www.googletagmanager.com/gtm.js',
      'http://www.googletagmanager.com.localhost:1/gtm.js',
    ],
    ['"//js.hs-scripts.com/1.js"', '"//js.hs-scripts.com.localhost:1/1.js"'],
    ['https://marketing.infosoft.se/', 'http://marketing.infosoft.localhost:1/'],
    ['https://infosoft.se.', 'http://infosoft.localhost:1.'],
    ['https://t.com/', 'https://t.com/'],
    ['https://www.facebook.com.example/', 'https://www.facebook.com.example/'],
    ['post@inprog.no', 'post@inprog.no'],
  ])('rewrites %s to %s', (real, standIn) => {
    expect(rewriteAddresses(real, 1)).toBe(standIn);
  });
});

describe('a site', () => {
  it('is served with its declaration and without an address outside this machine', async () => {
    const { status, headers, text } = await ask('infosoft.se', '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).toContain('<script type="application/json" id="samtykke-declaration">');
    expect(text).toContain(`//www.googletagmanager.com.localhost:${demo.port}/`);
    for (const host of Object.values(vendors).flat()) expect(text).not.toContain(`//${host}/`);
  });

  it('shares its cookie with the subdomains of the stand-in', async () => {
    const { text } = await ask('marketing.infosoft.se', '/cookies.json');
    expect(JSON.parse(text).cookie.domain).toBe('.infosoft.localhost');
  });

  it.each([
    ['attend.no', '/en/', 'lang="en"'],
    ['qrdoc.no', '/', 'QRdoc'],
    ['inprog.no', '/personvern', 'data-samtykke="declaration"'],
    ['inprog.no', '/counter', 'id="panel"'],
    ['catalogue.example', '/', 'id="zendesk-messaging"'],
    ['localhost', '/', 'http://attend.localhost'],
  ])('answers on %s%s', async (host, path, expected) => {
    expect((await ask(host, path)).text).toContain(expected);
  });

  it('sets the log-in cookie on a log-in page only', async () => {
    const logIn = await ask('elinn.no', '/');
    expect(String(logIn.headers['set-cookie'])).toMatch(/^ABELINE_SID=/);
    expect((await ask('inprog.no', '/')).headers['set-cookie']).toBeUndefined();
  });

  it('answers 404 where the library has no such file', async () => {
    expect((await ask('inprog.no', '/samtykke-nothing.js')).status).toBe(404);
  });

  it('has a strict policy with a new nonce on each visit, where asked for', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await ask('csp.example', '/');
        const [, nonce] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
        expect(text).toContain(`nonce="${nonce}" src="/samtykke.js"`);
        expect(text).not.toContain('{{nonce}}');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });
});

describe('a vendor', () => {
  it('is recorded, in order, by its real host', async () => {
    await ask('infosoft.se', '/');
    await ask('www.googletagmanager.com', '/gtm.js?id=GTM-1', {
      referer: 'http://x/',
      cookie: 'a=b',
    });
    await ask('t.co', '/i/adsct?txn_id=1');
    expect(demo.requests).toEqual([
      expect.objectContaining({
        vendor: 'Google',
        host: 'www.googletagmanager.com',
        method: 'GET',
        path: '/gtm.js?id=GTM-1',
        referer: 'http://x/',
        cookie: 'a=b',
      }),
      expect.objectContaining({ vendor: 'X', host: 't.co', path: '/i/adsct?txn_id=1' }),
    ]);
    const [first, second] = demo.requests;
    expect(second?.time).toBeGreaterThanOrEqual(first?.time ?? Infinity);
  });

  it('is told to the counter page, and forgotten on reset', async () => {
    await ask('t.co', '/i/adsct');
    const told = async () =>
      JSON.parse((await ask('attend.no', '/counter/requests')).text).requests;
    expect(await told()).toHaveLength(1);
    demo.reset();
    expect(await told()).toHaveLength(0);
  });

  it('sets its own cookies under its own stand-in', async () => {
    const { headers } = await ask('www.facebook.com', '/tr/?id=1');
    expect(String(headers['set-cookie'])).toMatch(
      /^fr=.*Domain=\.facebook\.com\.localhost; Path=\/; Max-Age=7776000; Secure; SameSite=None$/,
    );
  });

  it('sends its chain on to stand-ins', async () => {
    const { status, headers } = await ask('px.ads.linkedin.com', '/collect?pid=1');
    expect(status).toBe(302);
    expect(headers.location).toBe(`${demo.origin('www.linkedin.com')}/px/li_sync?pid=1`);
  });

  it.each([
    ['www.googletagmanager.com', '/gtm.js?id=GTM-1'],
    ['www.googletagmanager.com', '/gtag/js?id=G-1'],
    ['www.googletagmanager.com', '/gtag/js?id=AW-1'],
    ['www.googleadservices.com', '/pagead/conversion.js'],
    ['js.hs-scripts.com', '/1.js'],
    ['js.hs-analytics.net', '/analytics/1/1.js'],
    ['js.hs-banner.com', '/v2/1/banner.js'],
    ['js.hsforms.net', '/forms/embed/v2.js'],
    ['connect.facebook.net', '/en_US/fbevents.js'],
    ['static.ads-twitter.com', '/uwt.js'],
    ['snap.licdn.com', '/li.lms-analytics/insight.min.js'],
    ['www.formilla.com', '/scripts/feedback.js'],
    ['static.zdassets.com', '/ekr/snippet.js?key=1'],
    ['www.google.com', '/recaptcha/api.js'],
    ['www.gstatic.com', '/recaptcha/releases/demo-release/recaptcha__no.js'],
  ])('answers on %s%s with a script that parses and asks nobody outside', async (host, path) => {
    const { status, headers, text } = await ask(host, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toMatch(/https:\/\/|__vi/);
  });

  it('is known from the catalogue where it has no stand-in of its own', async () => {
    const script = await ask('static.hotjar.com', '/c/hotjar-1.js?sv=6');
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
    expect(() => new Function(script.text)).not.toThrow();
    expect(script.text).toContain('_hjSessionUser_1');
    const frame = await ask('player.vimeo.com', '/video/1', { 'sec-fetch-dest': 'iframe' });
    expect(frame.text).toContain('Stand-in for Vimeo');
    expect(demo.requests.map(({ vendor }) => vendor)).toEqual([
      'Hotjar Limited',
      'Vimeo.com, Inc.',
    ]);
  });

  it('answers late when told to', async () => {
    demo.delay('t.co', 60);
    const before = performance.now();
    await ask('t.co', '/i/adsct');
    expect(performance.now() - before).toBeGreaterThan(50);
  });
});
