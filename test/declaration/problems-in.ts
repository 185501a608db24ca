import { DeclarationError, type Problem } from '../../src/declaration/declaration-error.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import * as everyService from '../../src/every-service.js';

/** What is wrong in a declaration. Whatever else is thrown goes on. */
export function problemsIn(input: unknown): readonly Problem[] {
  try {
    resolveDeclaration(input, Object.values(everyService));
    return [];
  } catch (error) {
    if (error instanceof DeclarationError) return error.problems;
    throw error;
  }
}
