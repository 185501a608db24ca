import { Command, Option } from 'commander';
import { findInDeclaration, VALID } from './check/find-in-declaration.js';
import { CHECK_RULES } from './check/rules.js';
import { countLevels, sumUp, tellFindings, tellRules } from './check/tell-findings.js';
import { chooseRules } from './choose-rules.js';
import { CommandError, EXIT } from './command-error.js';
import { readDeclarationFile } from './declaration-file.js';
import { style } from './terminal.js';

interface CheckOptions {
  readonly rules?: readonly string[];
  readonly ignore?: readonly string[];
  readonly strict?: true;
  readonly errorsOnly?: true;
  readonly listRules?: true;
  readonly json?: true;
}

const ids = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean),
];

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

export const check = new Command('check')
  .description('Finds what is wrong in a declaration, and what is unwise or unlawful.')
  .argument('[declaration]', 'a file, or the address that it is served at')
  .option('--rules <ids>', 'look at these rules only, separated by commas', ids)
  .option('--ignore <ids>', 'leave these rules out, separated by commas', ids)
  .addOption(new Option('--strict', 'notes are a reason to fail too').conflicts('errorsOnly'))
  .option('--errors-only', 'warnings are told of, but are no reason to fail')
  .option('--list-rules', 'tell what is looked at, and why')
  .option('--json', 'print one JSON document')
  .addHelpText(
    'after',
    `
Nothing is fetched, unless the declaration itself is an address.

Exit codes: 0 without errors and warnings, 1 with, 2 where it could not run.

  samtykke check cookies.json
  samtykke check cookies.json --ignore long-lifetime --json
  samtykke check https://shop.example/cookies.json --errors-only`,
  )
  .action(async (source: string | undefined, options: CheckOptions) => {
    const rules = chooseRules('check', CHECK_RULES, options.rules, options.ignore);
    const told = [VALID, ...rules].map(({ id, level, title, because, links }) => {
      return { id, level, title, because, links };
    });
    if (options.listRules) {
      if (options.json) print({ rules: told });
      else console.log(tellRules(told));
      return;
    }
    if (!source) {
      throw new CommandError(
        'No declaration is named.',
        'Name its file, or the address that it is served at: "samtykke check cookies.json".',
      );
    }
    const file = await readDeclarationFile(source);
    const today = new Date().toISOString().slice(0, 10);
    const findings = findInDeclaration(file, rules, today);
    const counts = countLevels(findings);
    const isFound =
      counts.error > 0 ||
      (counts.warning > 0 && !options.errorsOnly) ||
      (counts.note > 0 && options.strict);
    if (options.json) {
      print({ declaration: source, isValid: !!file.declaration, counts, findings, rules: told });
    } else {
      if (findings[0]) console.log(`${tellFindings(findings, told)}\n`);
      const sum = `${source}: ${sumUp(findings)}.`;
      console.log(isFound ? sum : style.green(sum));
    }
    if (!file.declaration && rules[0]) {
      console.error('The other rules are looked at once this is mended.');
    }
    if (isFound) process.exitCode = EXIT.findings;
  });
