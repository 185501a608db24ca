import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './command-error.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'it is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'something on its path is not a folder',
  EEXIST: 'something on its path is not a folder',
  ENOENT: 'no folder can be made there',
};

/** Node's own `recursive` goes on for ever where no folder can be made, such as in `/proc`. */
async function makeFolder(path: string): Promise<void> {
  const make = (): Promise<void> =>
    mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
    });
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  });
}

const unwritable = (path: string, error: unknown): CommandError => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(`"${path}" could not be written: ${REASONS[code] ?? message}.`);
};

/**
 * Looks whether a file can be written, before long work is done for it.
 *
 * @throws {CommandError} that says why not.
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(found ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Writes a file, and the folders that it stands in.
 *
 * @throws {CommandError} that says why it could not be written.
 */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}
