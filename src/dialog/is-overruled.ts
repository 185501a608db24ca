/**
 * Whether the site's own rules have overruled ours to the point where the dialog is of no use: it
 * does not stand where it should, or what is in it is not seen, read or clicked as it should be. What
 * is hidden as a whole is not: the visitor's own tools do that, and they are right.
 */
export function isOverruled(layer: Element): boolean {
  const style = getComputedStyle(layer);
  // No rule takes the property away, so without it ours are not there at all.
  const isThere = style.getPropertyValue('--_radius');
  if (!isThere || style.display === 'none' || style.visibility === 'hidden') return false;
  // A rule that names a kind of element takes one as well as another; buttons may be named each.
  const parts = layer.querySelectorAll('button,input,summary,label,h2,:scope>div');
  return [layer, ...parts].some((part) => {
    const style = getComputedStyle(part);
    return (
      (style.position === 'fixed') !== (part === layer) ||
      style.display === 'none' ||
      style.pointerEvents === 'none' ||
      style.color === style.backgroundColor ||
      +style.opacity < 1 ||
      parseFloat(style.fontSize) < 10 ||
      ('type' in part && style.minHeight !== '44px')
    );
  });
}
