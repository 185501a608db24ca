/** How a command ends. */
export const EXIT = { holds: 0, findings: 1, couldNotRun: 2 } as const;

/** Why a command could not run, told in one line and without a trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /** @param mend What the user can do. */
  constructor(
    message: string,
    readonly mend = '',
  ) {
    super(message);
  }
}
