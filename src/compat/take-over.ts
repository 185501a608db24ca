/** Under `data-…`, an address that a held element keeps. */
const HELD = '[data-src],[data-srcset],[data-href],[data-poster],[data-data]';

/** An element that has been brought into the form that the gate knows, or why it has not. */
export type TakenOver = Element | 'live' | 'nothing';

/** A held script: never run, and never to run by itself. */
function takeScript(script: HTMLScriptElement): TakenOver {
  const { type, dataset } = script;
  // Without an address and a text, a script of any type has not run and waits for either.
  const isEmpty = !!dataset.src && !script.hasAttribute('src') && !script.text.trim();
  if (!/^\s*text\/plain\s*$/i.test(type)) {
    if (!isEmpty) return /^$|module|(java|ecma)script/i.test(type) ? 'live' : 'nothing';
    script.type = 'text/plain';
  }
  const given = dataset.type?.trim().toLowerCase();
  if (given === 'module') dataset.type = 'module';
  // A classic script needs no type, and one that is neither keeps its own.
  else if (!given || /^text\/plain$|(java|ecma)script/.test(given)) delete dataset.type;
  return script;
}

/** The frame that tarteaucitron makes of a place for one. */
function makeFrame(place: HTMLElement): TakenOver {
  const read = (name: string): string =>
    place.getAttribute(`data-${name}`) || place.getAttribute(name) || '';
  const address = read('url');
  if (!/^https?:\/\/\S+$/.test(address)) return 'nothing';
  const frame = document.createElement('iframe');
  const size = (name: string): string => read(name).replace(/^[\d.]+$/, '$&px');
  frame.style.width = size('width');
  frame.style.height = size('height');
  frame.title = read('title');
  frame.allowFullscreen = read('allowfullscreen') !== '0';
  frame.className = place.className;
  frame.dataset.src = address;
  place.replaceWith(frame);
  return frame;
}

/**
 * Brings what another tool holds into the form that the gate knows. What is live is not touched: it
 * has loaded, and would load twice.
 */
export function takeOver(element: HTMLElement): TakenOver {
  const { dataset } = element;
  const blocked = dataset.cookieblockSrc;
  if (blocked && !dataset.src) {
    dataset.src = blocked;
    delete dataset.cookieblockSrc;
  }
  if (element instanceof HTMLScriptElement) return takeScript(element);
  if (element.matches('.tac_iframe')) return makeFrame(element);
  if (!element.matches(HELD)) {
    return element.matches(':is([src],[srcset],[data],[href])') ? 'live' : 'nothing';
  }
  if (dataset.src && element.getAttribute('src') === dataset.src) return 'live';
  // Klaro holds a style sheet by its type too.
  if (element.matches('link[type="text/plain" i]')) element.removeAttribute('type');
  return element;
}
