const SELECTOR = '[data-consent],[data-samtykke]';

/**
 * Finds the elements that carry `data-consent` or `data-samtykke`, in the order of the document:
 * those that stand there, those the parser adds, and those that programs add later.
 *
 * @returns what begins to watch a root: the document, or one that it cannot see into.
 */
export function watchHeldElements(
  found: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): (root: ParentNode) => void {
  // Text has no elements within, and a document has no attributes.
  const within = (node: Node): Element[] =>
    [node as Element, ...((node as Element).querySelectorAll?.(SELECTOR) ?? [])].filter((each) =>
      each.matches?.(SELECTOR),
    );
  const observer = new MutationObserver((records) =>
    found(records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(within))),
  );
  const scan = (root: ParentNode): void => {
    observer.observe(root, { childList: true, subtree: true });
    found(within(root));
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return scan;
}
