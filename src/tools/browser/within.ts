import { setTimeout as wait } from 'node:timers/promises';

/** How many milliseconds one document is given to answer. */
export const PATIENCE = 3_000;

/** What a promise gives in its time; undefined where it fails or takes longer. */
export const within = <T>(promise: Promise<T>, milliseconds = PATIENCE): Promise<T | undefined> =>
  Promise.race([promise, wait(milliseconds, undefined, { ref: false })]).catch(() => undefined);
