/**
 * Puts `css` on the document, or on the shadow root, that `root` is in. A constructed sheet passes
 * a strict `style-src`; a style element does not.
 *
 * @returns what takes it off again.
 */
export function adoptStylesheet(css: string, root: HTMLElement): () => void {
  const { adoptedStyleSheets } = root.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  adoptedStyleSheets.push(sheet);
  return () => adoptedStyleSheets.splice(adoptedStyleSheets.indexOf(sheet), 1);
}
