import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { prepareGoogle } from './gate/google-consent-mode.js';
import { prepareQueues } from './prepare-queues.js';

/** What a page finds from its next line on, whether or not the declaration has been checked. */
export function preparePage(declaration: ResolvedDeclaration): void {
  prepareGoogle(declaration);
  prepareQueues(declaration);
}
