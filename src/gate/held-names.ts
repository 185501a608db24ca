/** What a held element keeps under `data-…`, and a live one under the name itself. */
const NAMES = ['srcset', 'src', 'poster', 'data', 'href'];

/** The addresses that an element keeps. */
export const heldNames = (element: Element): readonly string[] =>
  NAMES.filter((name) => element.hasAttribute(`data-${name}`));
