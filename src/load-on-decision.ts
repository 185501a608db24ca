/** What only a decision needs; it may not have been fetched yet. */
export type OnDecision = typeof import('./on-decision.js');

/** Milliseconds after which the owner is told that a file is missing. */
const PATIENCE = 10_000;

/**
 * Fetches what a decision needs.
 *
 * @param tell Hears when it takes so long that it may never come. It is taken even then.
 */
export function loadOnDecision(tell: (problem: string) => void): Promise<OnDecision> {
  const late = setTimeout(tell, PATIENCE, 'samtykke-decision.js did not load');
  return import('./on-decision.js').finally(() => clearTimeout(late));
}
