import type { Choice } from './choice.js';
import type { ConsentState } from './consent-state.js';

/** What has been granted on this page, and when. */
export interface GrantHistory {
  /**
   * Whether one of some services was granted at some time between two, in milliseconds since the
   * page began. True where nobody knows any more.
   */
  mayHaveBeenGranted(ids: readonly string[], from: number, to: number): boolean;
  /** Takes in a decision that has just been made. */
  add(choice: Choice): void;
}

/** @param state The state from which nobody has looked away since. */
export function createGrantHistory({ source, decidedAt = 0, choice }: ConsentState): GrantHistory {
  // What was stored before the page, or not there at all, has been so from the beginning.
  const isOld = !source || source === 'stored';
  const periods = [{ since: isOld ? 0 : decidedAt - performance.timeOrigin, choice }];
  return {
    mayHaveBeenGranted: (ids, from, to) =>
      from < (periods[0]?.since ?? 0) ||
      periods.some(
        ({ since, choice }, index) =>
          since <= to &&
          (periods[index + 1]?.since ?? Infinity) >= from &&
          ids.some((id) => choice[id]),
      ),
    add: (choice) => void periods.push({ since: performance.now(), choice }),
  };
}
