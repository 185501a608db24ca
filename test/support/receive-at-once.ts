import { createRequire } from 'node:module';

/** The part of the WebSocket of `ws` that is touched here. */
interface Socket {
  readonly url: string;
  readonly readyState: number;
  pong(): void;
}

const OPEN = 1;

/** Firefox speaks under this path, Chromium elsewhere. */
const OF_FIREFOX = /\/session$/;

let isDone = false;

/**
 * Lets Firefox speak without a pause. After two small messages it waits until the first has been
 * acknowledged, which Linux puts off for 40 ms as long as there is nothing to send with it: a
 * click took 100 ms, of which the page had 10. A pong that nobody has asked for goes out with the
 * acknowledgement, and is not answered.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-5.5.3
 */
export function receiveAtOnce(): void {
  if (isDone) return;
  isDone = true;
  const requireHere = createRequire(import.meta.url);
  // The one that puppeteer has.
  const WebSocket = createRequire(requireHere.resolve('puppeteer-core'))('ws');
  const { emit } = WebSocket.prototype;
  WebSocket.prototype.emit = function (this: Socket, type: string, ...given: unknown[]) {
    if (type === 'message' && this.readyState === OPEN && OF_FIREFOX.test(this.url)) this.pong();
    return emit.call(this, type, ...given);
  };
}
