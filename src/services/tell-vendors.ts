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
    // Who is told late may find that something has been granted again.
    const stops = served.some(({ id }) => withdrawn.includes(id) && !choice[id]);
    const goesOn =
      served.some(({ id }) => granted.includes(id)) && served.every(({ id }) => choice[id]);
    const [service, another] = served;
    try {
      const told = (stops || goesOn) && tell(window, goesOn);
      // Whose script it is that has stopped cannot be told where there are two of them.
      if (
        stops &&
        told === true &&
        beside &&
        !another &&
        service?.hosts?.every((host) => own.test(host) || beside.test(host))
      ) {
        stopped.push(service.id);
      }
    } catch {
      // It may go on, then.
    }
  }
  return (ids) => !ids.every((id) => stopped.includes(id));
}
