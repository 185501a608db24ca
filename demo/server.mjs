import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { cataloguePage } from './catalogue/page.mjs';
import { cspPage } from './csp/page.mjs';
import { borrowDeclaration, readDeclaration, withDeclaration } from './declarations.mjs';
import {
  catalogue,
  realHost,
  rewriteAddresses,
  sites,
  standInOrigin,
  themes,
  vendorOf,
} from './hosts.mjs';
import { indexPage } from './index-page.mjs';
import { serviceWithStandIns } from './service-with-stand-ins.mjs';
import { stressPage } from './stress/page.mjs';
import { anyService } from './vendors/any-service.mjs';
import { formilla } from './vendors/formilla.mjs';
import { googleAds } from './vendors/google-ads.mjs';
import { googleAnalytics } from './vendors/google-analytics.mjs';
import { googleFonts } from './vendors/google-fonts.mjs';
import { googleRecaptcha } from './vendors/google-recaptcha.mjs';
import { googleTagManager } from './vendors/google-tag-manager.mjs';
import { hubspot } from './vendors/hubspot.mjs';
import { linkedin } from './vendors/linkedin.mjs';
import { meta } from './vendors/meta.mjs';
import { x } from './vendors/x.mjs';
import { zendesk } from './vendors/zendesk.mjs';

const demo = fileURLToPath(new URL('.', import.meta.url));
const repositoryDist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Serves the sites and the vendors' stand-ins, one server for all of them, told apart by host.
 * Loopback only.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one.
 * @param {string} [options.dist] The folder with the built library. Files that are not there answer 404.
 * @returns {Promise<import('./server.d.mts').Demo>}
 */
export async function startDemo({ port = 0, dist = repositoryDist } = {}) {
  /** @type {import('./server.d.mts').VendorRequest[]} */
  const requests = [];
  /** @type {Map<string, number>} */
  const delays = new Map();
  const given = { port };

  // The host becomes the first part of the path, so that one router tells hosts and paths apart.
  const app = new Hono({
    getPath(request) {
      const { host, pathname } = new URL(request.url);
      return `/${realHost(host) ?? 'localhost'}${pathname === '/' ? '' : pathname}`;
    },
  });

  app.use(async (context, next) => {
    await next();
    const rewritten = await rewrite(context.res, given.port);
    // Hono would carry the old headers over to a new response, the old address of a redirect too.
    context.res = undefined;
    context.res = rewritten;
  });

  app.use(cors({ origin: (origin) => origin, credentials: true }));

  app.use(async (context, next) => {
    const url = new URL(context.req.url);
    const host = realHost(url.host);
    const vendor = host && vendorOf(host);
    if (!vendor) return next();
    requests.push({
      time: performance.now(),
      host,
      vendor,
      method: context.req.method,
      path: url.pathname + url.search,
      referer: context.req.header('referer'),
      cookie: context.req.header('cookie'),
    });
    const delay = delays.get(host) ?? 0;
    if (delay === Infinity) await new Promise(() => {});
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    await next();
    // A second visit asks again, so that every load of a tag is seen here.
    context.res.headers.set('cache-control', 'no-store');
  });

  for (const vendor of [
    googleTagManager,
    googleAnalytics,
    googleAds,
    googleRecaptcha,
    googleFonts,
    hubspot,
    meta,
    x,
    linkedin,
    formilla,
    zendesk,
  ]) {
    app.route('/', vendor);
  }
  app.route(
    '/',
    anyService(() => given.port),
  );

  app.get('/localhost', (context) => context.html(indexPage()));
  app.route(
    '/',
    cspPage(() => given.port),
  );
  app.route(
    `/${catalogue.domain}`,
    cataloguePage(() => given.port).route('/', serveFiles(catalogue.domain, 'catalogue', dist)),
  );
  app.route('/localhost/stress', stressPage(dist));
  for (const [domain, site] of Object.entries(sites))
    app.route(`/${domain}`, serveSite(domain, site, dist));
  for (const [domain, theme] of Object.entries(themes))
    app.route(`/${domain}`, serveTheme(domain, theme, dist));
  app.get(
    '/localhost/*',
    serveStatic({
      root: demo,
      rewriteRequestPath: (path) => path.replace('/localhost', '/counter'),
    }),
  );

  function serveSite(domain, { folder, pages, cookies = {} }, dist) {
    const site = new Hono();
    const inFolder = (path) => path.replace(`/${domain}`, '');

    site.get('/counter', async (context) =>
      context.html(await readFile(`${demo}counter/counter.html`, 'utf8')),
    );
    site.get('/counter/requests', (context) => {
      const asked = requests.map(({ cookie, referer, ...request }) => request);
      const stored = (context.req.header('cookie') ?? '').split('; ').filter(Boolean);
      return context.json({ now: performance.now(), requests: asked, cookies: stored });
    });
    site.post('/counter/reset', (context) => {
      requests.length = 0;
      return context.body(null, 204);
    });
    site.get('/counter/*', serveStatic({ root: demo, rewriteRequestPath: inFolder }));

    site.get('/cookies.json', async (context) => context.json(await readDeclaration(folder)));
    for (const [path, file] of Object.entries(pages)) {
      site.get(path, async (context) => {
        for (const cookie of cookies[path] ?? []) {
          context.header('set-cookie', cookie, { append: true });
        }
        const html = await readFile(`${demo}${folder}/${file}`, 'utf8');
        return context.html(withDeclaration(html, await readDeclaration(folder)));
      });
    }
    return site.route('/', serveFiles(domain, folder, dist));
  }

  function serveTheme(domain, { folder, declaration, controller }, dist) {
    return new Hono()
      .get('/', async (context) => {
        const html = await readFile(`${demo}${folder}/index.html`, 'utf8');
        const borrowed = await borrowDeclaration(declaration, controller);
        return context.html(withDeclaration(html, borrowed));
      })
      .route('/', serveFiles(domain, folder, dist));
  }

  /** The built library, and what lies beside a site's pages. */
  function serveFiles(domain, folder, dist) {
    const rewriteRequestPath = (path) => path.replace(`/${domain}`, '');
    return new Hono()
      .get('/:file{samtykke-service-[\\w-]+\\.js}', async (context, next) => {
        const source = await readFile(`${dist}/${context.req.param('file')}`, 'utf8').catch(
          () => '',
        );
        if (!source) return next();
        return context.body(serviceWithStandIns(source), 200, {
          'content-type': 'text/javascript',
        });
      })
      .get('/:file{samtykke[\\w.-]*}', serveStatic({ root: dist, rewriteRequestPath }))
      .get('/*', serveStatic({ root: `${demo}${folder}`, rewriteRequestPath }));
  }

  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  for (const hostname of ['127.0.0.1', '::1']) {
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
      await listen(server, hostname, given.port);
    } catch (error) {
      // Not every machine has IPv6; anything else would leave half the browsers with a stranger.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') continue;
      await close();
      throw error;
    }
    given.port = server.address().port;
    servers.push(server);
  }

  return {
    port: given.port,
    origin: (host = 'localhost') => standInOrigin(host, given.port),
    requests,
    reset() {
      requests.length = 0;
      delays.clear();
    },
    delay: (host, milliseconds) => void delays.set(host, milliseconds),
    close,
  };
}

function listen(server, hostname, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
}

const REWRITTEN = /^(text\/(html|css|javascript)|application\/(javascript|json))/;

async function rewrite(response, port) {
  const { status } = response;
  const headers = new Headers(response.headers);
  const location = headers.get('location');
  if (location) headers.set('location', rewriteAddresses(location, port));
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (!REWRITTEN.test(headers.get('content-type') ?? '')) {
    return new Response(response.body, { status, headers });
  }
  headers.delete('content-length');
  return new Response(rewriteAddresses(await response.text(), port), { status, headers });
}
