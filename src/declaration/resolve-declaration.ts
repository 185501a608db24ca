import { type Catalogue, checkDeclaration } from './check-declaration.js';
import { completeDeclaration } from './complete-declaration.js';
import { describeService } from './describe-service.js';
import type { KnownService } from './known-service.js';
import type { ResolvedDeclaration } from './resolved-declaration.js';

/**
 * Checks everything in a declaration and fills in what it leaves out.
 *
 * @param catalogue Where services that it uses are looked up.
 * @throws {DeclarationError} with every mistake and its path.
 */
export function resolveDeclaration(input: unknown, catalogue: Catalogue = []): ResolvedDeclaration {
  checkDeclaration(input, catalogue);
  const resolved = completeDeclaration(input);
  for (const service of resolved.services) {
    const known = catalogue.find(({ id }) => id === service.use);
    if (known) describeService(service, resolved.purposes, known as KnownService);
  }
  return resolved;
}
