import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** Sites with one mistake each, beside some with none: `test/broken-sites/<name>.html`. */
export interface BrokenSites {
  /** Address of a site: each has a host of its own. */
  at(name: string): string;
  close(): Promise<void>;
}

/**
 * Serves the sites and every third party that they name, on loopback. Pages carry addresses as owners
 * write them; each is rewritten to its stand-in: `https://counter.example/` to
 * `http://counter.example.localhost:1234/`.
 *
 * A third party answers `/tag.js` with a script that does what its query says: `cookie` and `days` set
 * a cookie, on `path`; `key` sets a key of localStorage; `asks` asks another host.
 */
export async function startBrokenSites(): Promise<BrokenSites> {
  let port = 0;
  const rewrite = (text: string): string =>
    text.replace(
      /https:\/\/([\w-]+(?:\.[\w-]+)+)/g,
      (_, host) => `http://${host}.localhost:${port}`,
    );
  const send = (
    response: ServerResponse,
    type: string,
    body: string | Buffer,
    headers: Record<string, string> = {},
  ): void => {
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...headers,
    });
    response.end(body);
  };
  const tag = (asked: URLSearchParams): string => {
    const cookie = asked.get('cookie');
    const days = Number(asked.get('days') ?? 30);
    const path = asked.get('path') ?? '/';
    const key = asked.get('key');
    const asks = asked.get('asks');
    return [
      cookie &&
        `document.cookie = ${JSON.stringify(`${cookie}=1; path=${path}; max-age=${days * 86_400}`)};`,
      key && `localStorage.setItem(${JSON.stringify(key)}, '1');`,
      asks && `new Image().src = ${JSON.stringify(`http://${asks}.localhost:${port}/pixel.gif`)};`,
    ]
      .filter(Boolean)
      .join('\n');
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { hostname, pathname, searchParams } = new URL(
      request.url ?? '/',
      `http://${request.headers.host}`,
    );
    if (pathname === '/tag.js') return send(response, 'text/javascript', tag(searchParams));
    if (pathname === '/pixel.gif') return send(response, 'image/gif', PIXEL);
    if (pathname === '/favicon.ico') return send(response, 'image/gif', PIXEL);
    const file =
      pathname === '/'
        ? `test/broken-sites/${hostname.split('.')[0]}.html`
        : pathname === '/banner.js'
          ? 'test/broken-sites/banner.js'
          : pathname === '/notice.html'
            ? 'test/broken-sites/notice.html'
            : `dist${pathname}`;
    const text = await readFile(file, 'utf8');
    const type = /\.html$/.test(file) ? 'text/html; charset=utf-8' : 'text/javascript';
    send(response, type, /\.html$/.test(file) ? rewrite(text) : text);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  return {
    at: (name) => `http://${name}.example.localhost:${port}/`,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
