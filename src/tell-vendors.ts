import type { VendorStop } from './declaration/known-service.js';
import type { ResolvedDeclaration, ResolvedService } from './declaration/resolved-declaration.js';
import { EARLY } from './prepare-queues.js';
import { VENDOR_STOPS } from './vendor-stops.js';

/** Ids of purposes and services that a decision granted or withdrew. */
interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Whether its vendor has yet to come: what would be told is kept, and said after the set-up. */
function isAwaited({ options, known }: ResolvedService): boolean {
  if (options && !known) return true;
  const page = window as unknown as Record<string, { readonly [EARLY]?: unknown } | undefined>;
  const { list = [], calls = [] } = known?.queue ?? {};
  return [...list, ...calls].some((name) => Array.isArray(page[name]?.[EARLY]));
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
  const known = services.flatMap(({ known }) => known?.stop ?? []);
  // Of a service of the catalogue, its own file's stop is the newer one.
  const isOfKnown = ({ own }: VendorStop): boolean =>
    known.some((each) => each.own.source === own.source);
  const every = [...VENDOR_STOPS.filter((stop) => !isOfKnown(stop)), ...new Set(known)];
  for (const { own, beside, tell } of every) {
    // Whose service it is, the catalogue knows; of others, the hosts tell.
    const served = services.filter(({ id, use, hosts = [] }) =>
      (use ? [use] : [id, ...hosts]).some((each) => own.test(each)),
    );
    // Who is told late may find that something has been granted again.
    const stops = served.some(({ id }) => withdrawn.includes(id) && !choice[id]);
    const goesOn =
      served.some(({ id }) => granted.includes(id)) && served.every(({ id }) => choice[id]);
    if (served.some(isAwaited)) continue;
    const [service, another] = served;
    try {
      const told = (stops || goesOn) && tell(window, goesOn);
      // Whose script it is that has stopped cannot be told where there are two of them.
      if (
        stops &&
        told === true &&
        service &&
        !another &&
        ((service.options && service.known?.stop) ||
          (beside && service.hosts?.every((host) => own.test(host) || beside.test(host))))
      ) {
        stopped.push(service.id);
      }
    } catch {
      // It may go on, then.
    }
  }
  return (ids) => !ids.every((id) => stopped.includes(id));
}
