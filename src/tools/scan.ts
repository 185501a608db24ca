import { Command, InvalidArgumentError } from 'commander';
import {
  addBrowserOptions,
  countOf,
  type OpeningOptions,
  visitOptions,
} from './browser/browser-options.js';
import { CommandError, EXIT } from './command-error.js';

interface ScanOptions extends OpeningOptions {
  readonly maxPages: number;
  readonly concurrency: number;
  /** Milliseconds. */
  readonly delay: number;
  readonly ignoreRobots?: boolean;
  readonly includeHost?: readonly string[];
  readonly subdomains?: boolean;
  readonly acceptSelector?: string;
  readonly database?: string;
  readonly merge?: string;
  readonly failOnDifference?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const millisecondsOf = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It has to be a number from 0 on.');
  return Number(text);
};

const hostsOf = (text: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[^\s/:]+(:\d+)?$/.test(text)) {
    throw new InvalidArgumentError('It has to be a host, as "shop.example.com".');
  }
  return [...before, text.toLowerCase()];
};

export const scan = addBrowserOptions(
  new Command('scan')
    .description('Walks a site, and lists and declares what it stores and whom it asks.')
    .argument('<url...>', 'where to begin')
    .option('-o, --output <file>', 'write the declaration there')
    .option('--force', 'write over a declaration that is there already')
    .option('--merge <declaration>', 'add to this one what is missing, and tell what differs')
    .option('--fail-on-difference', 'with --merge: exit with 1 when something is not declared')
    .option('--database <file>', 'an Open Cookie Database (CSV) to look names up in')
    .option('--max-pages <count>', 'pages to open at most', countOf, 50)
    .option('--concurrency <count>', 'pages to open at once', countOf, 2)
    .option('--delay <milliseconds>', 'time between two pages of a host', millisecondsOf, 200)
    .option('--ignore-robots', 'open what robots.txt keeps programs from')
    .option('--include-host <host>', 'a host that belongs to the site; may be repeated', hostsOf)
    .option('--subdomains', 'every host of the same domain belongs to the site')
    .option('--accept-selector <css>', 'what accepts in the dialog of another consent tool')
    .option('--json', 'print everything as JSON'),
)
  .addHelpText(
    'after',
    `
Exit codes:
  0  done
  1  with --merge --fail-on-difference: something that was seen is not declared
  2  nothing could be scanned, or it was stopped; what was seen until then is told`,
  )
  .action(async (urls: readonly string[], options: ScanOptions) => {
    if (options.failOnDifference && !options.merge) {
      throw new CommandError('--fail-on-difference needs a declaration: --merge cookies.json');
    }
    const { runScan } = await import('./scan/run-scan.js');
    const isUndeclared = await runScan(urls, {
      ...options,
      walk: {
        visit: visitOptions(options),
        maxPages: options.maxPages,
        concurrency: options.concurrency,
        delay: options.delay,
        ignoreRobots: !!options.ignoreRobots,
        includeHosts: options.includeHost ?? [],
        subdomains: !!options.subdomains,
        acceptSelector: options.acceptSelector,
      },
    });
    if (isUndeclared && options.failOnDifference && !process.exitCode) {
      process.exitCode = EXIT.findings;
    }
  });
