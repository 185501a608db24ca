import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** One request that has reached the server. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds. */
  readonly time: number;
}

/** A site and its third parties, each on a host of its own under ".localhost". */
export interface ScannedSite {
  /** "http://site.localhost:1234". */
  readonly origin: string;
  at(host: string): string;
  readonly asked: Asked[];
  pathsOf(host: string): string[];
  /** Answers one path of one host. */
  answer(host: string, path: string, answer: Answer): void;
  html(host: string, path: string, body: string, headers?: Record<string, string | string[]>): void;
  script(host: string, path: string, text: string): void;
  text(host: string, path: string, text: string, type?: string): void;
  close(): Promise<void>;
}

/** Starts it on loopback, on a port of its own. What is not told to be answered is 404. */
export async function startScannedSite(): Promise<ScannedSite> {
  const answers = new Map<string, Answer>();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { host = '', ...headers } = request.headers;
    const url = new URL(request.url ?? '/', `http://${host}`);
    const name = url.hostname.replace(/\.localhost$/, '');
    asked.push({ host: name, path: url.pathname + url.search, headers, time: Date.now() });
    const answer = answers.get(`${name}${url.pathname}`) ?? answers.get(`${name}*`);
    if (answer) answer(request, response, url);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = (host: string): string => `http://${host}.localhost:${port}`;
  const put = (host: string, path: string, answer: Answer): void =>
    void answers.set(path === '*' ? `${host}*` : `${host}${path}`, answer);
  const plain = (type: string) => (host: string, path: string, text: string) =>
    put(host, path, (_, response) => response.writeHead(200, { 'content-type': type }).end(text));
  return {
    origin: at('site'),
    at,
    asked,
    pathsOf: (host) => asked.filter((each) => each.host === host).map(({ path }) => path),
    answer: put,
    html: (host, path, body, headers = {}) =>
      put(host, path, (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
          .end(
            `<!doctype html><html lang="en"><title>${path}</title><link rel="icon" href="data:,">${body}`,
          ),
      ),
    script: plain('text/javascript'),
    text: (host, path, text, type = 'text/plain') => plain(type)(host, path, text),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
