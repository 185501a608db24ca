import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { SHOP } from './shop.js';

/** One request that has reached the server. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  /** Milliseconds. */
  readonly time: number;
}

export interface Site {
  /** The owner's origin. */
  readonly origin: string;
  /** A third party's origin, on the same port. */
  readonly vendor: string;
  /** Every request in order. */
  readonly asked: Asked[];
  /** Paths asked of the third party, in order. */
  vendorPaths(): string[];
  /** Paths of our own files that were asked for. */
  ownFiles(): string[];
  /** Puts a page at a path. */
  page(path: string, html: string | ((context: Context) => Response | Promise<Response>)): void;
  /** Lets the answers go that `/never` holds back. */
  /** Resolves once everything is answered and nothing has been asked for some milliseconds. */
  quiet(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** A page with the shop's declaration, our script, and what the test puts into it. */
export function shopPage(
  body: string,
  {
    head = '',
    declaration = SHOP as unknown,
    script = '<script src="/samtykke.js"></script>',
    lang = 'en',
  } = {},
): string {
  const json = typeof declaration === 'string' ? declaration : JSON.stringify(declaration);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title>
<script>window.ran = [];</script>
<script type="application/json" id="samtykke-declaration">${json.replaceAll('<', '\\u003c')}</script>
${script}${head}</head><body><main><h1>Shop</h1><a href="#samtykke">Cookie settings</a>${body}</main></body></html>`;
}

/**
 * Starts a site and a third party on loopback, on a port of their own. The third party answers
 * `/tag.js?name=A&after=50` with a script that adds "A" to `window.ran`, 50 ms later; `/fail.js`
 * with an error; `/never.js` not at all; `/pixel.gif`, `/frame`, `/style.css` with what they say.
 */
export async function startSite(): Promise<Site> {
  const asked: Asked[] = [];
  const pages = new Map<string, (context: Context) => Response | Promise<Response>>();
  /** How many answers are on their way, those of `/never.js` apart. */
  let answering = 0;
  const hanging = new Set<() => void>();
  const app = new Hono();
  app.use(async (context, next) => {
    const url = new URL(context.req.url);
    asked.push({ host: url.hostname, path: url.pathname + url.search, time: performance.now() });
    context.header('Cache-Control', 'no-store');
    context.header('Access-Control-Allow-Origin', '*');
    const page = pages.get(url.pathname);
    if (page) return page(context);
    const after = Number(url.searchParams.get('after'));
    answering++;
    if (after) await new Promise((resolve) => setTimeout(resolve, after));
    answering--;
    await next();
  });
  app.get('/tag.js', (context) =>
    context.body(`window.ran.push(${JSON.stringify(context.req.query('name') ?? 'tag')});`, 200, {
      'Content-Type': 'text/javascript',
    }),
  );
  app.get('/module.js', (context) =>
    context.body(
      `window.ran.push(${JSON.stringify(context.req.query('name'))} + typeof import.meta.url);export {}`,
      200,
      { 'Content-Type': 'text/javascript' },
    ),
  );
  app.get('/cookie.js', (context) =>
    context.body(
      `document.cookie = '_shop_stats=1; path=/; max-age=9999'; localStorage.setItem('_shop_stats', '1'); window.ran.push('cookie')`,
      200,
      { 'Content-Type': 'text/javascript' },
    ),
  );
  app.get('/fail.js', (context) => context.text('no', 500));
  app.get('/never.js', async (context) => {
    await new Promise<void>((resolve) => hanging.add(resolve));
    return context.text('');
  });
  app.get('/pixel.gif', (context) =>
    context.body(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'), 200, {
      'Content-Type': 'image/gif',
    }),
  );
  app.get('/style.css', (context) =>
    context.body('h1 { color: rgb(1, 2, 3); }', 200, { 'Content-Type': 'text/css' }),
  );
  app.get('/frame', (context) => context.html('<title>frame</title><p>A frame</p>'));
  app.use('/*', serveStatic({ root: 'dist' }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  // A socket is counted, and then refused.
  server.on('upgrade', ({ headers, url = '' }: IncomingMessage, socket: Duplex) => {
    const [host = ''] = (headers.host ?? '').split(':');
    asked.push({ host, path: url, time: performance.now() });
    socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    origin: `http://shop.localhost:${port}`,
    vendor: `http://vendor.localhost:${port}`,
    asked,
    vendorPaths: () =>
      asked.filter(({ host }) => host === 'vendor.localhost').map(({ path }) => path),
    ownFiles: () => asked.filter(({ path }) => /^\/samtykke/.test(path)).map(({ path }) => path),
    page(path, html) {
      pages.set(path, typeof html === 'string' ? (context) => context.html(html) : html);
    },
    async quiet(milliseconds) {
      let count = asked.length;
      let since = performance.now();
      while (performance.now() - since < milliseconds) {
        if (answering || asked.length > count) {
          count = asked.length;
          since = performance.now();
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async close() {
      for (const letGo of hanging) letGo();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
  return site;
}

/** A file of the build, as text. */
export const built = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
