import { existsSync, lstatSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { DeclarationError } from '../declaration/declaration-error.js';
import { LANGUAGES, type Language } from '../declaration/language.js';
import { resolveDeclaration } from '../declaration/resolve-declaration.js';
import { findInDeclaration } from './check/find-in-declaration.js';
import { CHECK_RULES } from './check/rules.js';
import { CommandError, EXIT } from './command-error.js';
import { CATALOGUE, readDeclarationFile } from './declaration-file.js';
import type { Answers } from './init/answers.js';
import { beginDeclaration } from './init/begin-declaration.js';
import { pageToPaste } from './init/page-to-paste.js';
import { readServices } from './init/read-services.js';
import { usualLanguages } from './init/usual-languages.js';
import { styleErrors } from './terminal.js';
import { VERSION } from './version.js';
import { writeText } from './write-text.js';

interface InitOptions {
  readonly name?: string;
  readonly country?: string;
  readonly email?: string;
  readonly policy?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly authority?: string;
  readonly languages?: string;
  readonly services?: string;
  readonly output: string;
  readonly force?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** What is asked for where there is somebody to ask. */
const NEEDED = ['name', 'country', 'email', 'policy', 'languages'] as const;

const split = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** What the flags say. */
const givenBy = ({ languages, services, country, ...options }: InitOptions): Partial<Answers> => {
  const { name, email, policy, phone, address, authority } = options;
  const texts = { name, email, policy, phone, address, authority };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(country !== undefined && { country: country.toUpperCase() }),
    ...(languages !== undefined && { languages: split(languages) as Language[] }),
    ...(services !== undefined && { services: readServices(services) }),
  };
};

/** @throws {CommandError} that names what is missing. */
async function answersFrom(given: Partial<Answers>, options: InitOptions): Promise<Answers> {
  const missing = (options.yes ? (['name'] as const) : NEEDED).filter((key) => !given[key]?.length);
  const isSomebodyThere = process.stdin.isTTY && process.stderr.isTTY;
  if (isSomebodyThere && !options.yes) {
    const { ask } = await import('./init/ask.js');
    return ask(given, { input: process.stdin, output: process.stderr });
  }
  if (missing[0]) {
    throw new CommandError(
      `There is no terminal to ask on, so these have to be given: ${missing.map((key) => `--${key}`).join(', ')}.`,
      'samtykke init --name "Shop AS" --country NO --email post@shop.example --policy /privacy --languages nb,en --services google-analytics',
    );
  }
  const { languages = usualLanguages(given.country), services = [] } = given;
  return { ...given, name: given.name as string, languages, services };
}

/** The schema where it is installed beside the declaration; else where everybody finds it. */
function schemaFor(output: string): string {
  const installed = 'node_modules/samtykke/dist/npm/declaration.schema.json';
  if (existsSync(join(dirname(output), installed))) return `./${installed}`;
  return `https://unpkg.com/samtykke@${VERSION}/dist/npm/declaration.schema.json`;
}

/** A file or a folder; undefined where there is neither, or no way to it. */
function whatIsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The flag that a part of the declaration comes from. */
function flagOf(path: string): string {
  const [, key] = /^controller\.(\w+)/.exec(path) ?? [];
  if (key) return `--${key}`;
  return path.startsWith('languages') ? '--languages' : '--services';
}

/** @throws {CommandError} when there are no texts in a language. */
function mustBeLanguages(languages: readonly string[]): void {
  const strange = languages.filter((each) => !LANGUAGES.includes(each as Language));
  if (!strange[0]) return;
  throw new CommandError(
    `--languages: there are no texts in ${strange.join(', ')}.`,
    strange.includes('no')
      ? 'Norwegian is nb or nn.'
      : `There are texts in ${LANGUAGES.join(', ')}.`,
  );
}

/** @throws {CommandError} that says which flags are wrong. */
function mustBeValid(declaration: ReturnType<typeof beginDeclaration>): void {
  try {
    resolveDeclaration(declaration, CATALOGUE);
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    const lines = error.problems.map(({ path, expected, found }) => {
      const [, index, option] = /^services\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      const service = declaration.services[Number(index)];
      const of = service && 'use' in service ? ` ${service.use}` : '';
      const at =
        option && option !== 'use' ? `, ${option.replace(/^options\.?/, '') || 'options'}` : '';
      return `  ${flagOf(path)}${of}${at}: expected ${expected}, got ${found}`;
    });
    throw new CommandError(`No declaration can be written from this:\n${lines.join('\n')}`);
  }
}

/** What the declaration cannot know is told, and is no reason to fail. */
async function tellWhatIsLeft(output: string, today: string): Promise<void> {
  const findings = findInDeclaration(await readDeclarationFile(output), CHECK_RULES, today);
  const left = findings.filter(({ level }) => level !== 'note');
  const { yellow, dim } = styleErrors;
  if (left[0]) console.error(yellow('What only you can say:'));
  for (const { message, mend, place } of left) {
    console.error(`  ${output}:${place.line}:${place.column}  ${message}\n    ${dim(`→ ${mend}`)}`);
  }
  console.error(
    dim(`"samtykke check ${output}" tells more, and "samtykke scan" finds what your site stores.`),
  );
}

export const init = new Command('init')
  .description('Writes a declaration for a site, with the page to paste.')
  .option('--name <name>', 'who answers for the site')
  .option('--country <country>', 'their country, in two letters: NO')
  .option('--email <address>', 'where visitors write to')
  .option('--policy <link>', 'the privacy policy: /privacy, or a whole address')
  .option('--phone <number>', 'where visitors call')
  .option('--address <address>', 'their postal address')
  .option('--authority <name>', 'who takes complaints: datatilsynet, imy, pts, or another')
  .option('--languages <codes>', 'the languages of the site, the default first: nb,en')
  .option(
    '--services <services>',
    'services of the catalogue, each with what it is loaded with: google-analytics:measurementId=G-XXXX,hubspot',
  )
  .option('-o, --output <file>', 'where the declaration is written', 'cookies.json')
  .option('--force', 'write over a file that is there')
  .option('--yes', 'ask nothing: leave out what is not given')
  .option('--json', 'print one JSON document: file, declaration and page')
  .addHelpText(
    'after',
    `
Asks for what is not given, where there is a terminal.

A service without options is described, and your own held markup loads it. With options it is
loaded once it is allowed: ":name=value" for each, "a|b" for a list, and "stripe:" where it needs
none. \`samtykke check\` tells which there are when one is wrong.

  samtykke init
  samtykke init --name "Shop AS" --country NO --email post@shop.example --policy /privacy \\
    --languages nb,en --services google-analytics:measurementId=G-XXXXXXX,youtube`,
  )
  .action(async (options: InitOptions) => {
    const { output, force, json } = options;
    const there = whatIsAt(output);
    if (there && !force) {
      const what = there.isDirectory() ? 'is a folder' : 'is there already';
      throw new CommandError(
        `"${output}" ${what}.`,
        there.isDirectory()
          ? 'Name a file with --output.'
          : 'Write over it with --force, or name another with --output.',
      );
    }
    const today = new Date().toISOString().slice(0, 10);
    const given = givenBy(options);
    mustBeLanguages(given.languages ?? []);
    let answers: Answers;
    try {
      answers = await answersFrom(given, options);
    } catch (error) {
      if ((error as Error).name !== 'Cancelled') throw error;
      process.exitCode = EXIT.couldNotRun;
      return;
    }
    const declaration = beginDeclaration(answers, { schema: schemaFor(output), today });
    mustBeValid(declaration);
    await writeText(output, `${JSON.stringify(declaration, null, 2)}\n`);
    const page = pageToPaste(declaration, answers.services, `/${basename(output)}`);
    if (json) {
      console.log(JSON.stringify({ file: output, declaration, page }, null, 2));
      return;
    }
    console.error(styleErrors.green(`${output} is written. Paste this:`));
    console.log(page);
    await tellWhatIsLeft(output, today);
  });
