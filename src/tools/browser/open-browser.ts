import type { Browser } from 'puppeteer-core';
import { CommandError } from '../command-error.js';
import { findBrowser } from './find-browser.js';

/** How the browser is started. */
export interface BrowserOptions {
  /** Path of the program. */
  readonly browser?: string;
  /** Shows its window. @default false */
  readonly headful?: boolean;
  /** More arguments for the program. */
  readonly browserArg?: readonly string[];
}

/** Nothing that it asks of its own accord gets among what the pages ask. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  // Two pages that the address bar makes ready for every visitor.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

async function importPuppeteer() {
  try {
    return (await import('puppeteer-core')).default;
  } catch {
    throw new CommandError(
      'The package "puppeteer-core" is needed to drive a browser, and is not installed.',
      'npm install --save-dev puppeteer-core@24 axe-core',
    );
  }
}

/**
 * Starts a browser of its own, with nothing of the user's in it.
 *
 * @throws {CommandError} when there is none, or it does not start.
 */
export async function openBrowser(options: BrowserOptions): Promise<Browser> {
  const puppeteer = await importPuppeteer();
  const executablePath = findBrowser(options.browser);
  // As root, which is what containers run as, Chromium does not start with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await puppeteer.launch({
      executablePath,
      // The headless shell of some packages knows the old mode only.
      headless: options.headful ? false : /shell/.test(executablePath) ? 'shell' : true,
      args: [...QUIET, ...sandbox, ...(options.browserArg ?? [])],
      // Ctrl-C is ours to answer: what has been found is still to be told.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const reason = (error as Error).message
      .split('\n')
      .find((line) => /error|cannot|failed/i.test(line));
    throw new CommandError(
      `The browser at "${executablePath}" did not start${reason ? `: ${reason.trim()}` : ''}.`,
      'Start it by hand once, or name another with --browser PATH.',
    );
  }
}
