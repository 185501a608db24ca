import type { HTTPResponse } from 'puppeteer-core';

const REASONS: readonly (readonly [RegExp, string, string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'does not resolve: no such host is known', 'Look at its spelling.'],
  [/ERR_CONNECTION_REFUSED/, 'refuses the connection', 'Start its server, or look at its port.'],
  [
    /ERR_TOO_MANY_REDIRECTS/,
    'redirects for ever',
    'A site that wants a login may need --header or --cookie.',
  ],
  [
    /ERR_CERT|ERR_SSL/,
    'has no certificate that the browser trusts',
    'Use --browser-arg=--ignore-certificate-errors where you know why.',
  ],
  [/ERR_ABORTED/, 'is a download, not a page', ''],
  [
    /ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK/,
    'cannot be reached from here',
    '',
  ],
  [/ERR_EMPTY_RESPONSE|ERR_CONNECTION_(RESET|CLOSED)/, 'hung up without an answer', ''],
  [/invalid URL/i, 'is no address', 'Begin it with http:// or https://.'],
];

/** Why there is no page to be had at an address. */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(
    readonly url: string,
    /** Goes on after the address. */
    readonly reason: string,
    readonly mend = '',
  ) {
    super(`${url} ${reason}.`);
  }

  /** What the browser means by its error. */
  static of(error: Error, url: string, timeout: number): PageError {
    if (error.name === 'TimeoutError') {
      return new PageError(
        url,
        `did not answer within ${timeout / 1000} seconds`,
        'Give it longer with --timeout.',
      );
    }
    const { message } = error;
    const [, reason, mend] = REASONS.find(([pattern]) => pattern.test(message)) ?? [];
    return new PageError(url, reason ?? `could not be opened: ${message.split('\n')[0]}`, mend);
  }

  /** @throws {PageError} when what came is not a page to look at. */
  static check(response: HTTPResponse, url: string): void {
    const status = response.status();
    if (status === 401 || status === 403 || status === 407) {
      throw new PageError(
        url,
        `needs a login: it answered ${status}`,
        'Give it with --header or --cookie.',
      );
    }
    if (status >= 400) throw new PageError(url, `answered ${status}`);
    const [type = ''] = (response.headers()['content-type'] ?? '').split(';');
    if (type && !/^(text\/html|application\/xhtml\+xml)$/i.test(type.trim())) {
      throw new PageError(url, `is ${type.trim()}, not a page`);
    }
  }
}
