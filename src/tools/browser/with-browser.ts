import type { Browser } from 'puppeteer-core';
import { CommandError } from '../command-error.js';
import { type BrowserOptions, openBrowser } from './open-browser.js';

/** How a user, a system or a closed terminal asks a program to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens a browser, does the work, and closes it whatever happens. Ctrl-C closes it at once: the work
 * is to stop where it is and give what it has.
 *
 * @param work Is told by the signal that it is to stop. What it was doing with the browser fails.
 */
export async function withBrowser<T>(
  options: BrowserOptions,
  work: (browser: Browser, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let browser: Browser | undefined;
  const stopping = new AbortController();
  const stop = (): void => {
    // Who asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    browser?.close().catch(() => {});
  };
  // Before it is started: one that is on its way must not be left behind.
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    browser = await openBrowser(options);
    if (stopping.signal.aborted) throw new CommandError('Stopped before anything was opened.');
    return await work(browser, stopping.signal);
  } finally {
    await browser?.close().catch(() => {});
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
