import { refuse } from './strict/refuse.js';

/** Stands in for `load-strict.ts` in the one file that has everything. */
export const loadStrict = (_own: unknown, use: (start: typeof refuse) => void): void => use(refuse);
