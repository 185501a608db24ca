import type { KnownService } from './declaration/known-service.js';

/*
 * What `load-known.ts` does, where the build has laid a file for each service beside this one.
 */

export { default as KNOWN_IDS } from 'virtual:service-ids';

export const loadKnown = async (use: string): Promise<KnownService> =>
  (await import(`./samtykke-service-${use}.js`)).default;
