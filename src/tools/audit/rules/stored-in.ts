import type { SeenVisit } from '../seen-visit.js';
import { subjectOf, thingsIn } from './stored-sightings.js';

/** What is stored in some states already: told of there, it is no news in another. */
export const storedIn = (
  visits: readonly SeenVisit[],
  ...states: readonly string[]
): ReadonlySet<string> =>
  new Set(
    visits
      .filter(({ visit }) => states.includes(visit.state))
      .flatMap(({ everStored }) => thingsIn(everStored).map(subjectOf)),
  );
