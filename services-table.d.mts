import type { About, KnownService } from './src/declaration/known-service.js';

/** The row of one service in the README. */
export declare function rowOf(service: KnownService, about: About): string;
