import type { KnownService } from './declaration/known-service.js';

/** The ids of the catalogue: programs bring the services that they use. */
export const KNOWN_IDS: readonly string[] = [];

/** Fetches what the catalogue knows about a service. */
export const loadKnown = async (use: string): Promise<KnownService> => {
  throw new Error(`"${use}" has not been given to createConsent`);
};
