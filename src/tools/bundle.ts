import { Command } from 'commander';
import { readUsableDeclaration } from './declaration-file.js';
import { style } from './terminal.js';
import { writeText } from './write-text.js';

interface BundleOptions {
  readonly output: string;
  readonly development?: true;
  readonly json?: true;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export const bundle = new Command('bundle')
  .description(
    "Writes the site's own single script: the library with this declaration, only its languages and only its services inside. A page then needs one request and no JSON.",
  )
  .argument('<declaration>', 'file or address of the declaration')
  .requiredOption('-o, --output <file>', 'where the script goes')
  .option('--development', 'keep what tells developers about mistakes, on localhost')
  .option('--json', 'print one JSON document')
  .action(async (source: string, { output, development, json }: BundleOptions) => {
    const { declaration, resolved } = await readUsableDeclaration(source);
    const [{ brotliCompressSync }, { revisionOf }, { languagesOf }, { siteScript }] =
      await Promise.all([
        import('node:zlib'),
        import('../declaration/revision-of.js'),
        import('./bundle/site-parts.js'),
        import('./bundle/site-script.js'),
      ]);
    const revision = revisionOf(resolved);
    const script = await siteScript(
      { declaration, resolved, development: !!development },
      `/* Samtykke, revision ${revision} */`,
    );
    await writeText(output, script);
    const size = { raw: Buffer.byteLength(script), brotli: brotliCompressSync(script).length };
    const languages = languagesOf(declaration);
    const services = resolved.services.flatMap(({ use }) => use ?? []);
    if (json) {
      console.log(JSON.stringify({ file: output, revision, languages, services, size }, null, 2));
      return;
    }
    console.log(
      `${style.bold(output)}  ${kilobytes(size.raw)}, ${kilobytes(size.brotli)} with brotli
Languages: ${languages.join(', ')}
Services of the catalogue: ${services.join(', ') || 'none'}

<script src="/${output.replace(/^.*[\\/]/, '')}"></script>`,
    );
  });
