import type { refuse } from './strict/refuse.js';

/** The address of a file that stands beside this script: the build defines it. */
declare const beside: (chunk: string) => URL;

/**
 * Fetches what refuses, and calls back once it is there: before anything that follows our script
 * runs, where the parser waits for that.
 */
export function loadStrict(use: (start: typeof refuse) => void): void {
  document.addEventListener('samtykke:strict', (event) => use((event as CustomEvent).detail));
  const own = document.currentScript as HTMLScriptElement | null;
  const script = document.createElement('script');
  script.src = `${beside('strict')}`;
  script.setAttribute('nonce', own?.nonce ?? '');
  // Only what is written makes the parser wait; a script that is async or late cannot write.
  if (own && document.readyState === 'loading' && !(own.async || own.defer)) {
    document.write(script.outerHTML);
  } else document.head.append(script);
}
