import { CommandError } from './command-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to read it',
  EISDIR: 'it is a folder',
};

/**
 * Why a file could not be read.
 *
 * @param what What it should have been: "The declaration".
 */
export function unreadable(what: string, path: string, error: unknown, mend = ''): CommandError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(
    `${what} "${path}" could not be read: ${REASONS[code] ?? message}.`,
    mend,
  );
}
