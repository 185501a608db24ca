import { type Command, Option } from 'commander';
import { CommandError } from '../../command-error.js';
import { writeText } from '../../write-text.js';
import type { AuditResult } from '../audit-result.js';
import {
  acceptAllOf,
  applyBaseline,
  type Baseline,
  readBaseline,
  writeBaseline,
} from './baseline.js';
import { count } from './counts.js';
import { toJson } from './json.js';
import type { ReportedResult } from './reported-result.js';
import { toTerminal } from './terminal.js';

/** What a user says about the reports. */
export interface ReportOptions {
  /** JSON on standard output, instead of what is told in words. */
  readonly json?: boolean;
  /** Files; "-" is standard output. */
  readonly sarif?: string;
  readonly sarifNewOnly?: boolean;
  readonly junit?: string;
  readonly html?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Adds to a command what can be said about its reports. */
export const addReportOptions = (command: Command): Command =>
  command
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write one page that explains everything ("-" prints it)')
    .option('--sarif <file>', 'write SARIF, for code scanning ("-" prints it)')
    .option('--junit <file>', 'write JUnit XML, for the tests of a CI ("-" prints it)')
    .option('--baseline <file>', 'accept the findings that this file lists')
    .option('--update-baseline', 'write to that file what is found now')
    .addOption(
      new Option(
        '--sarif-new-only',
        'leave accepted findings out of the SARIF file: GitHub shows them as open',
      ),
    );

/** Each is made only when it is asked for. */
const FORMATS = {
  json: async (result: ReportedResult, _: ReportOptions) => toJson(result),
  html: async (result: ReportedResult, _: ReportOptions) =>
    (await import('./html.js')).toHtml(result),
  sarif: async (result: ReportedResult, { sarifNewOnly = false }: ReportOptions) =>
    (await import('./sarif.js')).toSarif(result, { isNewOnly: sarifNewOnly }),
  junit: async (result: ReportedResult, _: ReportOptions) =>
    (await import('./junit.js')).toJunit(result),
};

type Format = keyof typeof FORMATS;

/** Where each report goes. */
const targetsOf = ({ json, html, sarif, junit }: ReportOptions): readonly [Format, string][] => {
  const targets: Record<Format, string | undefined> = {
    json: json ? '-' : undefined,
    html,
    sarif,
    junit,
  };
  return (Object.entries(targets) as [Format, string | undefined][]).flatMap(([format, path]) =>
    path === undefined ? [] : [[format, path] as [Format, string]],
  );
};

/** Resolves once it has left, so that a program that ends does not cut it off. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // Who reads may have had enough: `| head`.
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });

/** Writes the reports, and gives the result as the baseline leaves it. */
export type WriteReports = (result: AuditResult) => Promise<ReportedResult>;

/**
 * Looks at everything that can be wrong with the options, before hours go into an audit.
 *
 * @throws {CommandError} when two reports are to be printed, or the baseline cannot be read.
 */
export async function prepareReports(options: ReportOptions): Promise<WriteReports> {
  const { baseline: path, updateBaseline: isUpdated = false } = options;
  const targets = targetsOf(options);
  const printed = targets.filter(([, target]) => target === '-');
  if (printed.length > 1) {
    throw new CommandError(
      `Only one report can be printed, not ${printed.map(([format]) => `--${format}`).join(' and ')}.`,
      'Name a file for the others.',
    );
  }
  if (isUpdated && path === undefined) {
    throw new CommandError(
      '"--update-baseline" does not say which file.',
      'Name it: "--baseline baseline.json --update-baseline".',
    );
  }
  const known: Baseline = path === undefined ? [] : await readBaseline(path, isUpdated);

  return async (result) => {
    const baseline = isUpdated ? acceptAllOf(result, known) : known;
    const reported = path === undefined ? result : applyBaseline(result, baseline);
    if (!printed.length) await print(toTerminal(reported));
    if (isUpdated && path !== undefined) {
      await writeBaseline(path, baseline);
      console.error(`"${path}" accepts ${count(baseline.length, 'finding')}.`);
    }
    for (const [format, target] of targets) {
      const text = await FORMATS[format](reported, options);
      if (target === '-') await print(text);
      else {
        await writeText(target, text);
        console.error(`"${target}" is written.`);
      }
    }
    return reported;
  };
}

/** Writes every report that is asked for; where none is printed, what was found is told in words. */
export const writeReports = async (
  result: AuditResult,
  options: ReportOptions,
): Promise<ReportedResult> => (await prepareReports(options))(result);
