/**
 * Puts `css` on a document or a shadow root. A constructed sheet passes a strict `style-src`; a
 * style element does not.
 *
 * @returns what takes it off again.
 */
export function adoptStylesheet(css: string, root: Node): () => void {
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  adoptedStyleSheets.push(sheet);
  return () => adoptedStyleSheets.splice(adoptedStyleSheets.indexOf(sheet), 1);
}
