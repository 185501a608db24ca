/**
 * Does something now, or once the scripts of the HTML have run: software of the site's own may
 * come after ours.
 *
 * @param act Gives back whether it could.
 */
export function whenThere(globals: object, act: () => boolean): void {
  if (act()) return;
  const done = new AbortController();
  for (const event of ['DOMContentLoaded', 'load']) {
    (globals as Window).addEventListener(event, () => act() && done.abort(), {
      signal: done.signal,
    });
  }
}
