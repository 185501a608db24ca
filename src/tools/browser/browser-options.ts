import { type Command, InvalidArgumentError } from 'commander';
import type { BrowserOptions } from './open-browser.js';
import type { VisitOptions } from './visit.js';

/** What every command takes that opens pages. */
export interface OpeningOptions extends BrowserOptions {
  /** Seconds. */
  readonly timeout: number;
  readonly header?: readonly string[];
  readonly cookie?: readonly string[];
  readonly userAgent?: string;
}

/** A whole number from 1 on. */
export function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new InvalidArgumentError('It has to be a whole number from 1 on.');
  return Number(text);
}

/** Takes an option that may be given several times. */
export const collect = (one: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  one,
];

const headerOf = (text: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[\w-]+:/.test(text)) throw new InvalidArgumentError('It has to be "Name: value".');
  return [...before, text];
};

const cookieOf = (text: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[^\s=;]+=/.test(text)) throw new InvalidArgumentError('It has to be "name=value".');
  return [...before, text];
};

/** Adds what every command takes that opens pages. */
export const addBrowserOptions = (command: Command): Command =>
  command
    .option('--browser <path>', "Chrome, Chromium or Edge (the system's own by default)")
    .option('--browser-arg <argument>', 'hand this to the browser; may be repeated', collect)
    .option('--headful', 'show its window')
    .option('--timeout <seconds>', 'what a page may take', countOf, 30)
    .option(
      '--header <header>',
      '"Name: value", sent to the site itself; may be repeated',
      headerOf,
    )
    .option('--cookie <cookie>', '"name=value", set for the site; may be repeated', cookieOf)
    .option('--user-agent <text>', 'what the browser calls itself');

/** How pages are visited, as the user wants it. */
export function visitOptions({
  timeout,
  header = [],
  cookie = [],
  userAgent,
}: OpeningOptions): VisitOptions {
  const headers = Object.fromEntries(
    header.map((each) => {
      const [name = '', ...value] = each.split(':');
      return [name.trim(), value.join(':').trim()];
    }),
  );
  return { timeout: timeout * 1000, headers, cookies: cookie, ...(userAgent && { userAgent }) };
}
