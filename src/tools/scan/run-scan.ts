import { existsSync } from 'node:fs';
import ABOUTS from 'virtual:service-abouts';
import { VISIT_KEY } from '../../consent/visit.js';
import type { Declaration } from '../../declaration/declaration.js';
import { resolveDeclaration } from '../../declaration/resolve-declaration.js';
import type { BrowserOptions } from '../browser/open-browser.js';
import { PageError } from '../browser/page-error.js';
import { withBrowser } from '../browser/with-browser.js';
import { CommandError, EXIT } from '../command-error.js';
import { CATALOGUE, readUsableDeclaration } from '../declaration-file.js';
import { startProgress } from '../terminal.js';
import { checkWritable, writeText } from '../write-text.js';
import { readCookieDatabase } from './cookie-database.js';
import { draftDeclaration } from './draft-declaration.js';
import { explain, languagesAmong, textOf } from './make-result.js';
import { isUndeclared, mergeDeclaration } from './merge-declaration.js';
import { printScan } from './print-scan.js';
import type { ScannedService, ScanResult } from './scan-result.js';
import { createWalk, type WalkOptions, walkSite } from './walk-site.js';

export interface RunOptions extends BrowserOptions {
  readonly walk: WalkOptions;
  readonly output?: string;
  readonly force?: boolean;
  readonly merge?: string;
  readonly database?: string;
  readonly json?: boolean;
}

/**
 * Scans, prints and writes.
 *
 * @returns whether something was seen that the declaration does not say.
 */
export async function runScan(urls: readonly string[], options: RunOptions): Promise<boolean> {
  const { merge, database: databasePath, output } = options;
  // What is wrong with the owner's own files is told before minutes have been spent.
  const declared = merge === undefined ? undefined : await readUsableDeclaration(merge);
  const database = databasePath === undefined ? undefined : await readCookieDatabase(databasePath);
  if (output !== undefined) {
    if (!declared && !options.force && existsSync(output)) {
      throw new CommandError(
        `"${output}" is there already.`,
        `--merge ${output} keeps what you have written; --force writes over it.`,
      );
    }
    await checkWritable(output);
  }
  const walk = createWalk();
  const startedAt = new Date();
  const progress = startProgress();
  let browserName = '';
  let isPartial = false;
  let failure: CommandError | undefined;
  try {
    await withBrowser(options, async (browser, signal) => {
      browserName = await browser.version();
      try {
        await walkSite(urls, options.walk, walk, {
          browser,
          signal,
          tell: (text) => progress.tell(text),
        });
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof PageError) {
          throw new CommandError(error.message, error.mend);
        }
        if (browser.connected) throw error;
        // What it has shown so far is not lost.
        isPartial = true;
        failure = new CommandError('The browser has ended by itself.', 'Try --concurrency 1.');
      } finally {
        isPartial ||= signal.aborted;
      }
    });
  } finally {
    progress.end();
  }

  const uses = (declared?.resolved.services ?? []).flatMap(({ use }) => use ?? []);
  const { services, stores, hosts, plan } = explain(
    walk.gathering,
    database,
    {
      cookie: declared?.resolved.cookie.name ?? walk.answerCookie ?? 'samtykke',
      visit: VISIT_KEY,
    },
    new Set(uses),
  );
  const merged = declared && mergeDeclaration(declared, plan, walk.gathering, walk.pageHosts);
  const declaration = merged
    ? (JSON.parse(merged.text) as Declaration)
    : draftDeclaration(
        plan,
        languagesAmong(walk.languages()),
        startedAt.toISOString().slice(0, 10),
      );
  // Whatever a site has shown, what is written can be used.
  resolveDeclaration(declaration, CATALOGUE);
  const result: ScanResult = {
    startedAt: startedAt.toISOString(),
    took: Date.now() - startedAt.getTime(),
    browser: browserName,
    pages: walk.pages,
    pagesLeft: walk.pagesLeft,
    remarks: walk.remarks,
    isAccepted: walk.isAccepted,
    services: services.map(withSources),
    stores,
    hosts,
    ...(merged && { difference: merged.difference }),
    declaration,
    isPartial,
  };
  console.log(options.json ? JSON.stringify(result, null, 2) : printScan(result));
  if (output !== undefined) {
    await writeText(output, merged ? merged.text : textOf(declaration));
    if (!options.json) console.error(`\nThe declaration was written to ${output}.`);
  }
  if (failure) throw failure;
  if (isPartial) {
    console.error('Stopped: what was seen until then is told.');
    process.exitCode = EXIT.couldNotRun;
  }
  return !!merged && isUndeclared(merged.difference);
}

/** Adds how well the catalogue knows it. */
function withSources(service: ScannedService): ScannedService {
  const about = service.from === 'catalogue' ? ABOUTS[service.id] : undefined;
  return about ? { ...service, ...about } : service;
}
