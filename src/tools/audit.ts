import { Command, InvalidArgumentError } from 'commander';
import {
  addReportOptions,
  prepareReports,
  type ReportOptions,
} from './audit/report/write-reports.js';
import {
  addBrowserOptions,
  collect,
  countOf,
  type OpeningOptions,
  visitOptions,
} from './browser/browser-options.js';
import { CommandError, EXIT } from './command-error.js';
import { startProgress, style, styleErrors } from './terminal.js';
import { VERSION } from './version.js';

interface AuditCommandOptions extends OpeningOptions, ReportOptions {
  readonly declaration?: string;
  readonly pages: number;
  readonly states: string;
  readonly idle: number;
  readonly concurrency: number;
  readonly rules?: string;
  readonly ignore?: string;
  readonly listRules?: true;
  readonly acceptSelector?: string;
  readonly rejectSelector?: string;
  readonly withdrawSelector?: readonly string[];
  readonly screenshots: boolean;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() && seconds >= 0 && seconds <= 600) return seconds;
  throw new InvalidArgumentError('It has to be seconds, from 0 to 600.');
}

const command = addReportOptions(
  new Command('audit')
    .description('Proves what a site does before, with and without consent, by visiting it.')
    .argument('[url...]', 'pages to go through')
    .option('--declaration <file>', "a file or an address (the page's own by default)")
    .option('--pages <number>', 'take more pages from the links of the first', countOf, 1)
    .option(
      '--states <states>',
      'of: no choice, reject, accept, only, withdraw',
      'no choice,reject,accept,only,withdraw',
    )
    .option('--idle <seconds>', 'how long a visitor stays who answers nothing', secondsOf, 3)
    .option('--concurrency <number>', 'visits at the same time', countOf, 2)
    .option('--rules <rules>', 'look at these only: ids with commas between')
    .option('--ignore <rules>', 'leave these out')
    .option('--list-rules', 'print the rules')
    .option('--accept-selector <css>', 'the button that accepts, of a tool that is not known')
    .option('--reject-selector <css>', 'the button that refuses')
    .option(
      '--withdraw-selector <css>',
      'what takes the answer back; given several times, pressed one after another',
      collect,
    )
    .option('--no-screenshots', 'take no pictures'),
);

export const audit = addBrowserOptions(command).action(
  async (urls: readonly string[], options: AuditCommandOptions) => {
    const { EVERY_RULE, pickRules } = await import('./audit/rules/every-rule.js');
    if (options.listRules) {
      if (options.json) {
        const rules = EVERY_RULE.map(({ find, needsDeclaration, ...rule }) => rule);
        console.log(JSON.stringify(rules, null, 2));
      } else {
        for (const { id, level, title } of EVERY_RULE) {
          console.log(`${style.bold(id)} (${level})\n  ${title}`);
        }
      }
      return;
    }
    const [start] = urls;
    const report = await prepareReports(options);
    if (!start) throw new CommandError('Which page?', 'samtykke audit https://example.com/');
    const { statesOf } = await import('./audit/states.js');
    const rules = pickRules(options.rules, options.ignore);
    const states = statesOf(options.states);
    const { axeSource } = await import('./audit/axe.js');
    const { withBrowser } = await import('./browser/with-browser.js');
    const { runAudit } = await import('./audit/run-audit.js');
    const wantsAxe = rules.some(({ id }) => id === 'axe');
    const axe = wantsAxe ? await axeSource() : undefined;
    const remark = (text: string): void => console.error(styleErrors.yellow(text));
    if (wantsAxe && !axe) {
      remark(
        '"axe-core" is not installed, so its rule is left out: npm install --save-dev axe-core',
      );
    }
    const progress = startProgress();
    const { acceptSelector, rejectSelector, withdrawSelector, declaration } = options;
    const result = await withBrowser(options, (browser, signal) =>
      runAudit(
        browser,
        urls,
        {
          ...visitOptions(options),
          ...(acceptSelector && { acceptSelector }),
          ...(rejectSelector && { rejectSelector }),
          ...(withdrawSelector && { withdrawSelector }),
          ...(declaration && { declaration }),
          version: VERSION,
          states,
          rules,
          axe,
          idle: options.idle * 1000,
          hasScreenshots: options.screenshots,
          pages: options.pages,
          concurrency: options.concurrency,
          tell: (text) => progress.tell(text),
        },
        signal,
      ),
    ).finally(() => progress.end());

    const { findings } = await report(result);
    const failed = result.visits.filter((visit) => visit.failed);
    const isProof = !result.isPartial && !failed.length;
    if (result.isPartial) process.exitCode = EXIT.couldNotRun;
    else if (findings.some(({ level }) => level !== 'note')) process.exitCode = EXIT.findings;
    else if (!isProof) process.exitCode = EXIT.couldNotRun;
  },
);
