import { trusted } from './trusted.js';

/**
 * A script that will run once it is in the page, with everything the held one carries but the mark
 * that it is held.
 */
export function createLiveScript(held: HTMLScriptElement, source: string): HTMLScriptElement {
  // A script element that was parsed as data never runs, nor does a clone of one from a snippet.
  const live = document.createElement('script');
  for (const { name, value } of held.attributes) {
    if (!/^(data-)?(src|type|consent|nonce)$/.test(name)) {
      // `onload` and its like are script too.
      live.setAttribute(name, trusted().createScript(value));
    }
  }
  // Browsers blank the nonce attribute once parsed; only the property still holds it.
  live.nonce = held.nonce;
  live.type = held.dataset.type ?? '';
  if (source) live.src = trusted().createScriptURL(source);
  else live.text = trusted().createScript(held.text);
  return live;
}
