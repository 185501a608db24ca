/** Puts a held script back in the place of the one that was to run; it never will, unless it has. */
export function takeBack(
  held: HTMLScriptElement,
  live: HTMLScriptElement | undefined,
  ran: boolean | undefined,
): void {
  live?.replaceWith(held);
  // A script that is only removed still runs when its file arrives; one that has moved to another
  // document does not.
  if (live && !ran) new Document().adoptNode(live);
}
