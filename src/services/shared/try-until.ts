const INTERVAL = 200;
const TRIES = 100;

/**
 * Tries again and again for twenty seconds: for vendors that say nothing when they are ready.
 *
 * @param attempt Gives true once it has succeeded.
 */
export function tryUntil(attempt: () => boolean): void {
  if (attempt()) return;
  let left = TRIES;
  const timer = setInterval(() => {
    left -= 1;
    if (attempt() || left < 1) clearInterval(timer);
  }, INTERVAL);
}
