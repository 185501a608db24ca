import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

/** What another consent tool calls something, in the words of this declaration. */
export type Naming = (name: string) => string;

/** What consent tools usually call the standard purposes, in lower case. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  necessary: ['c0001', 'essential', 'strictly-necessary', 'required'],
  statistics: ['c0002', 'analytics', 'analytic', 'analytical', 'performance', 'statistic'],
  functional: ['c0003', 'functionality', 'functionalities', 'preferences', 'preference'],
  // OneTrust's fifth is social media.
  marketing: ['c0004', 'c0005', 'ads', 'advertising', 'advertisement', 'targeting', 'social'],
};

/**
 * The owner's aliases come first, then what is declared under the very name, then the usual names.
 * Any other name stands for itself: it is not declared, so what it names stays held.
 */
export function createNaming({
  aliases = {},
  purposes,
  services,
}: Pick<ResolvedDeclaration, 'aliases' | 'purposes' | 'services'>): Naming {
  const known = new Map<string, string>([
    ...Object.entries(USUAL).flatMap(([id, names]) =>
      [id, ...names].map((name): [string, string] => [name, id]),
    ),
    ...[...purposes, ...services].map(({ id }): [string, string] => [id, id]),
  ]);
  const own = new Map(Object.entries(aliases));
  return (name) =>
    own.get(name) ??
    known.get(name) ??
    known.get(name.toLowerCase()) ??
    // `data-consent` takes a space for the end of an id.
    name.replace(/\s+/g, '-');
}
