import type { refuse } from './strict/refuse.js';

/** The address of a file that stands beside this script: the build defines it. */
declare const beside: (chunk: string) => URL;

/** Fetches a file that stands beside this script: the build defines it. */
declare const importBeside: (chunk: string) => Promise<unknown>;

/**
 * Fetches what refuses, and calls back once it is there: before anything that follows our script
 * runs, where the parser waits for that.
 *
 * @param own The script that is running.
 */
export function loadStrict(
  own: HTMLScriptElement | null,
  use: (start: typeof refuse) => void,
): void {
  document.addEventListener('samtykke:strict', (event) => use((event as CustomEvent).detail), {
    once: true,
  });
  const late = (): void => {
    importBeside('strict').catch((error) => console.warn('Samtykke:', error));
  };
  const { href } = beside('strict');
  // Only what is written makes the parser wait; a script that is async or late cannot write.
  if (own && !own.async && document.readyState === 'loading') {
    try {
      document.write(`<script src="${href}" nonce="${own.nonce}"></script>`);
    } catch {
      // Trusted Types may forbid it.
    }
  }
  const written = own?.nextElementSibling as HTMLScriptElement | null | undefined;
  // A policy may trust only what our script fetches itself.
  if (written?.src === href) written.onerror = late;
  else late();
}
