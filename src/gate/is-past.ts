/**
 * Whether the parser has gone past a node, so that all of its text is there: a page comes in pieces,
 * and one may end within a script or a snippet.
 */
export function isPast(node: Node | null): boolean {
  if (document.readyState !== 'loading') return true;
  for (let each = node; each; each = each.parentNode) if (each.nextSibling) return true;
  return false;
}
