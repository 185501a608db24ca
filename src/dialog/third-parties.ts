import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/** How many other companies would receive something if every purpose were granted. */
export function countThirdParties({ controller, services }: ResolvedDeclaration): number {
  const names = services.map(({ required, vendor }) => !required && vendor?.name);
  return new Set(names.filter((name) => name && name !== controller.name)).size;
}
