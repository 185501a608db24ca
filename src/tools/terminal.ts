import pc from 'picocolors';
import yoctoSpinner from 'yocto-spinner';

const { createColors, isColorSupported } = pc;

const styleFor = ({ isTTY }: NodeJS.WriteStream) =>
  createColors(isColorSupported && (isTTY || !!process.env.FORCE_COLOR));

/** Colours of what is printed: none where it is not a terminal that reads it, or with `NO_COLOR`. */
export const style = styleFor(process.stdout);

/** Colours of what is told beside it. */
export const styleErrors = styleFor(process.stderr);

/** Tells how far long work has come. */
export interface Progress {
  tell(text: string): void;
  end(): void;
}

/**
 * On standard error, so that what a command prints can be piped: a line that changes on a terminal,
 * a line each elsewhere.
 *
 * @param isQuiet Tells nothing at all.
 */
export function startProgress(isQuiet = false): Progress {
  if (isQuiet) return { tell() {}, end() {} };
  if (!process.stderr.isTTY) return { tell: (text) => console.error(text), end() {} };
  const spinner = yoctoSpinner({ stream: process.stderr }).start();
  return {
    tell(text) {
      spinner.text = text;
    },
    end: () => void spinner.stop(),
  };
}
