import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { VENDOR_STOPS } from './vendor-stops.js';

/** Ids of purposes and services that a decision granted or withdrew. */
interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/**
 * Calls the vendors' own stop for what is withdrawn, and takes it back for what is granted again.
 * Where several services are of one vendor, it stops for any of them and goes on only for all.
 *
 * @returns whether a script that has run for these ids goes on: it names something besides services
 * that have stopped for good in place.
 */
export function tellVendors(
  { services }: ResolvedDeclaration,
  choice: Readonly<Record<string, boolean>>,
  { granted, withdrawn }: Change,
): (ids: readonly string[]) => boolean {
  const stopped: string[] = [];
  for (const { own, beside, tell } of VENDOR_STOPS) {
    const served = services.filter(({ id, hosts = [] }) =>
      [id, ...hosts].some((each) => own.test(each)),
    );
    const among = (ids: readonly string[]): boolean => served.some(({ id }) => ids.includes(id));
    const stops = among(withdrawn);
    const [service, another] = served;
    try {
      const told =
        (stops || (among(granted) && served.every(({ id }) => choice[id]))) && tell(window, !stops);
      // Whose script it is that has stopped cannot be told where there are two of them.
      if (
        stops &&
        told === true &&
        !another &&
        service?.hosts?.every((host) => own.test(host) || beside?.test(host))
      ) {
        stopped.push(service.id);
      }
    } catch {
      // It may go on, then.
    }
  }
  return (ids) => !ids.every((id) => stopped.includes(id));
}
