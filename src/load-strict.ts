import type { refuse } from './strict/refuse.js';

/** The address of a file that stands beside this script: the build defines it. */
declare const beside: (chunk: string) => URL;

/** Fetches a file that stands beside this script: the build defines it. */
declare const importBeside: (chunk: string) => Promise<unknown>;

/**
 * Fetches what refuses, and calls back once it is there: before anything that follows our script
 * runs, where the parser waits for that.
 */
export function loadStrict(use: (start: typeof refuse) => void): void {
  document.addEventListener('samtykke:strict', (event) => use((event as CustomEvent).detail), {
    once: true,
  });
  const own = document.currentScript as HTMLScriptElement | null;
  const late = (): unknown =>
    importBeside('strict').catch((error) => console.warn('Samtykke:', error));
  // Only what is written makes the parser wait; a script that is async or late cannot write.
  if (!own || own.async || own.defer || document.readyState !== 'loading') late();
  else {
    const { href } = beside('strict');
    try {
      document.write(`<script src="${href}" nonce="${own.nonce}"></script>`);
    } catch {
      // Trusted Types may forbid it.
    }
    const written = own.nextElementSibling as HTMLScriptElement | null;
    // A policy may trust only what our script fetches itself.
    if (written?.src === href) written.onerror = late;
    else late();
  }
}
