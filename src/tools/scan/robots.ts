import robotsParser from 'robots-parser';
import type { Fetched } from './fetch-text.js';

/** What a site asks of programs that walk it. */
export interface Robots {
  mayOpen(address: string): boolean;
  /** Milliseconds between two pages; 0 where it asks for none. */
  readonly delay: number;
  readonly sitemaps: readonly string[];
}

/** The name that is looked for in `robots.txt`. */
export const AGENT = 'samtykke';

/** Nothing is asked. */
export const NO_ROBOTS: Robots = { mayOpen: () => true, delay: 0, sitemaps: [] };

/**
 * Reads `robots.txt`. Where a server fails at it, nothing may be opened: so says RFC 9309.
 *
 * @param fetched Undefined where there was no answer.
 */
export function readRobots(address: string, fetched: Fetched | undefined): Robots {
  const { status, text } = fetched ?? { status: 0, text: '' };
  if (status >= 500) return { ...NO_ROBOTS, mayOpen: () => false };
  // Some sites answer everything with a page.
  if (status !== 200 || /^\s*</.test(text)) return NO_ROBOTS;
  const robots = robotsParser(address, text);
  return {
    mayOpen: (page) => robots.isAllowed(page, AGENT) !== false,
    delay: (robots.getCrawlDelay(AGENT) ?? 0) * 1000,
    sitemaps: robots.getSitemaps(),
  };
}
