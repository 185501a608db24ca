import { describeService } from './declaration/describe-service.js';
import type { ResolvedDeclaration, ResolvedService } from './declaration/resolved-declaration.js';
import { loadKnown } from './load-known.js';

/**
 * Fetches what the catalogue knows about the services that a declaration uses, and fills it in. One
 * whose file does not arrive stays as it is: nobody grants it, and nothing of it is loaded.
 *
 * @param isWanted Which of them; all by default.
 */
export async function describeServices(
  { purposes, services }: ResolvedDeclaration,
  report: (problem: unknown) => void,
  isWanted: (service: ResolvedService) => unknown = () => true,
): Promise<void> {
  await Promise.all(
    services.map(async (service) => {
      const { id, use, known } = service;
      if (!use || known || !isWanted(service)) return;
      try {
        describeService(service, purposes, await loadKnown(use));
      } catch (error) {
        report(`what is known about "${id}" did not arrive. ${error}`);
      }
    }),
  );
}
