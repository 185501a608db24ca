/**
 * A place to render that puts its elements first in `root` and leaves the page's own alone. Preact
 * would take over everything in a real element; of a parent it uses no more than this.
 */
export function firstIn(root: Node): Element {
  let last: Node | undefined;
  const place = {
    namespaceURI: document.documentElement.namespaceURI,
    insertBefore(element: Node, before: Node | null) {
      const next = last?.isConnected ? last.nextSibling : root.firstChild;
      root.insertBefore(element, before ?? next);
      last = element;
    },
  };
  return place as unknown as Element;
}
