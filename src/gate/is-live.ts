import { heldNames } from './held-names.js';

/**
 * Whether the browser has run or loaded the element where it stands, so that it is too late to hold
 * it.
 */
export const isLive = (element: Element): boolean =>
  element instanceof HTMLScriptElement
    ? /^$|module|(java|ecma)script/i.test(element.type)
    : element.matches(':is([src],[srcset],[data],[href])') && !heldNames(element)[0];
