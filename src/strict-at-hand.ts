import { refuse } from './strict/refuse.js';

/** Stands in for `load-strict.ts` in the one file that has everything. */
export const loadStrict = (use: (start: typeof refuse) => void): void => use(refuse);
