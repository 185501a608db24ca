/** One mistake in a declaration. */
export interface Problem {
  /** Where: `services[2].purpose`. Empty for the declaration as a whole. */
  readonly path: string;
  readonly expected: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** What a declaration that cannot be used throws: every mistake at once, and where. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';

  constructor(readonly problems: readonly Problem[]) {
    super(
      `The consent declaration is not valid, so nothing optional loads:\n${problems
        .map(
          ({ path, expected, found }) =>
            `  ${path || 'declaration'}: expected ${expected}, got ${found}`,
        )
        .join('\n')}`,
    );
  }
}
