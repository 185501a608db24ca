import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../declaration/language.js';
import { CommandError } from './command-error.js';
import { readUsableDeclaration } from './declaration-file.js';
import { styleErrors } from './terminal.js';
import { writeText } from './write-text.js';

interface RenderOptions {
  readonly lang?: string;
  readonly format: 'html' | 'markdown';
  readonly output?: string;
  readonly page?: true;
  readonly json?: true;
}

/** "nb-NO" is "nb", and Norwegian without a form is Bokmål. */
function languageOf(wanted: string): Language {
  const base = wanted
    .toLowerCase()
    .replace(/[-_].*/, '')
    .replace(/^no$/, 'nb');
  const language = LANGUAGES.find((each) => each === base);
  if (language) return language;
  throw new CommandError(
    `There are no texts in the language "${wanted}".`,
    `There are in: ${LANGUAGES.join(', ')}.`,
  );
}

export const render = new Command('render')
  .description('Prints the declaration page, as HTML or Markdown.')
  .argument('<declaration>', 'file or address of the declaration')
  .option('--lang <language>', 'its language (default: the first of the declaration)')
  .addOption(
    new Option('--format <format>', 'what it is written in')
      .choices(['html', 'markdown'])
      .default('html'),
  )
  .option('-o, --output <file>', 'write it to a file')
  .option('--page', 'a whole page of HTML, with the style sheet in it')
  .option('--json', 'print what it says as one JSON document')
  .action(async (source: string, { lang, format, output, page, json }: RenderOptions) => {
    const wanted = lang === undefined ? undefined : languageOf(lang);
    if (page && (json || format === 'markdown')) {
      throw new CommandError('Only HTML can be a whole page: leave out --page, or the other.');
    }
    const { declaration } = await readUsableDeclaration(source);
    const { pageWording } = await import('../page-wording.js');
    const wording = pageWording(declaration, wanted);
    const { language } = wording;
    const { languages = ['en'] } = declaration;
    if (!languages.includes(language)) {
      console.error(
        styleErrors.dim(
          `"${language}" is not among the languages of the declaration (${languages.join(', ')}): the owner's own texts may be in another.`,
        ),
      );
    }
    const text = async (): Promise<string> => {
      if (json) {
        const { pageFacts } = await import('./render/page-facts.js');
        return `${JSON.stringify(pageFacts(wording), null, 2)}\n`;
      }
      const { renderDeclaration } = await import('../server.js');
      const html = renderDeclaration(declaration, { language });
      if (format === 'markdown') return (await import('./render/markdown.js')).markdownOf(html);
      if (page) return (await import('./render/whole-page.js')).wholePage(wording, html);
      return `${html}\n`;
    };
    if (output === undefined) process.stdout.write(await text());
    else {
      await writeText(output, await text());
      console.error(`Written: ${output}`);
    }
  });
