import { heldNames } from './held-names.js';
import { trusted } from './trusted.js';

/** Sources are read by the player around them, and only when it is told to. */
const reloadPlayer = (element: Element): void =>
  element.closest<HTMLMediaElement>('video,audio')?.load();

/**
 * A frame that has lost its address still shows its page; put in anew, it has none. And what the
 * parser put in is known to the history of the tab: a browser that comes back to the page would
 * load in a held frame what it showed before (seen in Chromium 156 and Firefox 153).
 */
function putInAnew(element: Element): void {
  if (element.matches('iframe,embed,object')) element.replaceWith(element);
}

/** Loads an iframe, image, video, audio, source, embed, object or stylesheet. */
export function releaseEmbed(element: Element): void {
  putInAnew(element);
  for (const name of heldNames(element)) {
    element.setAttribute(
      name,
      trusted().createScriptURL(`${element.getAttribute(`data-${name}`)}`),
    );
  }
  if (element.matches('source')) reloadPlayer(element);
}

/** Empties it. What it needs to be loaded again stays. */
export function holdEmbed(element: Element): void {
  for (const name of heldNames(element)) element.removeAttribute(name);
  putInAnew(element);
  reloadPlayer(element);
}
