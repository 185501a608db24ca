/**
 * A place to render that puts its elements first in `root` and leaves the page's own alone. Preact
 * would take over everything in a real element; of a parent it uses no more than this.
 */
export const firstIn = (root: HTMLElement): Element =>
  ({
    namespaceURI: root.namespaceURI,
    insertBefore: (element: Node, before: Node | null) =>
      root.insertBefore(element, before ?? root.firstChild),
  }) as unknown as Element;
