#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { audit } from './audit.js';
import { bundle } from './bundle.js';
import { check } from './check.js';
import { CommandError, EXIT } from './command-error.js';
import { csp } from './csp.js';
import { init } from './init.js';
import { render } from './render.js';
import { scan } from './scan.js';
import { styleErrors } from './terminal.js';
import { VERSION } from './version.js';

/**
 * Every fault ends in a line that says what to do. A trace is for who mends this program.
 */
function tell(error: unknown): void {
  const { red, dim } = styleErrors;
  if (error instanceof CommandError) {
    console.error(`${red('samtykke:')} ${error.message}`);
    if (error.mend) console.error(error.mend);
  } else if (process.env.SAMTYKKE_TRACE) {
    console.error(error);
  } else {
    const { message } = error as Error;
    console.error(`${red('samtykke:')} ${message?.split('\n')[0] ?? error}`);
    console.error(dim('This was not foreseen. SAMTYKKE_TRACE=1 shows where it happened.'));
  }
}

const program = new Command('samtykke')
  .description('Writes, checks and proves the cookie declaration of a site.')
  .version(VERSION)
  .addHelpText(
    'after',
    `
Exit codes:
  0  holds
  1  findings
  2  could not run`,
  )
  .showSuggestionAfterError()
  .exitOverride();
for (const command of [init, check, scan, audit, csp, render, bundle]) {
  // Settings are not taken over by a command that was made apart.
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? EXIT.couldNotRun : 0;
  else {
    tell(error);
    process.exitCode = EXIT.couldNotRun;
  }
}
