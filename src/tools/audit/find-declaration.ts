import type { Declaration } from '../../declaration/declaration.js';
import { DeclarationError } from '../../declaration/declaration-error.js';
import { resolveDeclaration } from '../../declaration/resolve-declaration.js';
import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import { CommandError } from '../command-error.js';
import { CATALOGUE, readUsableDeclaration } from '../declaration-file.js';
import type { PageFacts } from './visit-page.js';

/** A declaration that is audited against. */
export interface FoundDeclaration {
  /** Its file, its address, or the page that it stands on. */
  readonly source: string;
  readonly resolved: ResolvedDeclaration;
}

function parse(text: string, page: string): ResolvedDeclaration {
  const mend = 'Mend it, or name another with --declaration.';
  try {
    return resolveDeclaration(JSON.parse(text) as Declaration, CATALOGUE);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new CommandError(`The declaration on ${page} is no JSON: ${error.message}.`, mend);
    }
    if (!(error instanceof DeclarationError)) throw error;
    const lines = error.problems.map(
      ({ path, expected, found }) =>
        `  ${path ? `${path}: ` : ''}expected ${expected}, got ${found}`,
    );
    throw new CommandError(`The declaration on ${page} is not valid:\n${lines.join('\n')}`, mend);
  }
}

/**
 * The declaration that a page names.
 *
 * @throws {CommandError} when there is one that cannot be used.
 */
export async function declarationOn(
  page: string,
  { text, address }: PageFacts['declaration'],
): Promise<FoundDeclaration | undefined> {
  if (text) return { source: page, resolved: parse(text, page) };
  if (!address) return undefined;
  const { resolved } = await readUsableDeclaration(address);
  return { source: address, resolved };
}
