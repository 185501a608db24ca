import { checkDeclaration } from './check-declaration.js';
import { completeDeclaration } from './complete-declaration.js';
import type { ResolvedDeclaration } from './resolved-declaration.js';

/**
 * Checks everything in a declaration and fills in what it leaves out.
 *
 * @throws {DeclarationError} with every mistake and its path.
 */
export function resolveDeclaration(input: unknown): ResolvedDeclaration {
  checkDeclaration(input);
  return completeDeclaration(input);
}
