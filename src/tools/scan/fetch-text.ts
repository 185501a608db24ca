import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** How something that is no page is fetched. */
export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What a server has answered. */
export interface Fetched {
  readonly status: number;
  readonly text: string;
}

/** The most that a sitemap may have, unpacked. */
const LARGE = 50 * 1024 * 1024;
const REDIRECTS = 5;

/** As browsers have it: every name under "localhost" is this machine. */
const lookupHere: LookupFunction = (_, options, tell) => {
  const all = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ];
  if (options.all) tell(null, all);
  else tell(null, '127.0.0.1', 4);
};

function fetchOnce(
  url: URL,
  { headers = {}, signal, timeout }: FetchOptions,
): Promise<Fetched & { readonly location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = send(
      url,
      {
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        headers: { 'accept-encoding': 'gzip', ...headers },
        ...(/(^|\.)localhost$/.test(url.hostname) && { lookup: lookupHere }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > LARGE) answer.destroy(new Error('It is too large.'));
          chunks.push(chunk);
        });
        answer.on('error', reject);
        answer.on('end', () => {
          try {
            const body = Buffer.concat(chunks);
            // Packed on its way, or as it lies there: "sitemap.xml.gz".
            const isPacked = body[0] === 0x1f && body[1] === 0x8b;
            const text = (
              isPacked ? gunzipSync(body, { maxOutputLength: LARGE }) : body
            ).toString();
            const { statusCode: status = 0, headers } = answer;
            resolve({ status, text, location: headers.location });
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Fetches a text, by redirects too. What is wrong with it becomes undefined. */
export async function fetchText(
  address: string,
  options: FetchOptions,
): Promise<Fetched | undefined> {
  let url = new URL(address);
  const { host } = url;
  try {
    for (let count = 0; count <= REDIRECTS; count++) {
      // What is for the site itself is for nobody else.
      const own = url.host === host ? options : { ...options, headers: {} };
      const { location, ...fetched } = await fetchOnce(url, own);
      if (fetched.status < 300 || fetched.status >= 400 || !location) return fetched;
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return undefined;
    }
  } catch {
    // Without it, the links of the pages still lead on.
  }
  return undefined;
}
