import type { KnownService } from './declaration/known-service.js';
import * as everyService from './every-service.js';

/* Stands in for `load-known.ts` in the one file that has everything. */

const SERVICES = new Map(
  Object.values(everyService as object as Record<string, KnownService>).map((each) => [
    each.id,
    each,
  ]),
);

export const KNOWN_IDS: readonly string[] = [...SERVICES.keys()];

export const loadKnown = async (use: string): Promise<KnownService> =>
  SERVICES.get(use) as KnownService;
