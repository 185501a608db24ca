/**
 * Takes what the running tag writes with `document.write`: after the page has been parsed, the
 * browser would begin a new page for it.
 *
 * @param take Takes the text; false when it is not the tag's, and the browser shall do as ever.
 * @returns what gives `document` its own functions back.
 */
export function catchWrites(
  take: (writer: HTMLOrSVGScriptElement | null, html: string) => boolean,
): () => void {
  const { write, writeln, open } = document;
  const taken =
    (native: (...html: never[]) => unknown, end = '') =>
    (...html: string[]): unknown => {
      // Where Trusted Types are asked for, this throws at what the browser would have thrown at.
      for (const each of html) new DOMParser().parseFromString(each, 'text/html');
      if (!take(document.currentScript, html.join('') + end)) {
        return native.apply(document, html as never[]);
      }
    };
  const ours = {
    write: taken(write),
    writeln: taken(writeln, '\n'),
    // Tags open before they write; while the parser runs that does nothing.
    open: (...given: never[]) =>
      !given.length && take(document.currentScript, '')
        ? document
        : open.apply(document, given as never),
  };
  Object.assign(document, ours);
  return () => {
    // Who has replaced them since keeps that.
    for (const name of ['write', 'writeln', 'open'] as const) {
      if (document[name] === ours[name])
        Object.assign(document, { [name]: { write, writeln, open }[name] });
    }
  };
}
