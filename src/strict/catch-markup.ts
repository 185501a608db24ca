import { stepBetween } from './step-between.js';

/** The start of an element that loads something, and its attributes. */
const TAG =
  /<(script|iframe|img|source|link|video|audio|embed|object)(?=[\s/])((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ADDRESS = /([\s"'/])(src|srcset|href|data|poster)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/**
 * Makes held elements of those that a program writes as HTML and whose address is refused, before
 * the browser reads it. Only their tags are changed, since what is written may be a part of an
 * element.
 */
export function catchMarkup(
  refusedBy: (value: string, attribute: string) => string | undefined,
): void {
  const holdTags = (html: string): string =>
    html.replace(TAG, (tag, name: string, attributes: string) => {
      let id: string | undefined;
      let held = attributes.replace(ADDRESS, (whole, before, attribute, value) => {
        const service = refusedBy(value.replace(/["']/g, '').replace(/&amp;/g, '&'), attribute);
        id ??= service;
        return service ? `${before}data-${attribute}=${value}` : whole;
      });
      if (!id || (/^link$/i.test(name) && !/style|pre|icon|manifest/i.test(attributes))) return tag;
      if (/^script$/i.test(name)) {
        held = ` type="text/plain"${held.replace(/([\s"'])type(?=\s*=)/i, '$1data-type')}`;
      }
      return `<${name} data-consent="${id}"${held}>`;
    });

  for (const [owner, names, index = 0] of [
    [Document.prototype, ['write', 'writeln']],
    [Element.prototype, ['innerHTML', 'outerHTML', 'setHTMLUnsafe']],
    [Element.prototype, ['insertAdjacentHTML'], 1],
    [ShadowRoot.prototype, ['innerHTML', 'setHTMLUnsafe']],
    [Range.prototype, ['createContextualFragment']],
  ] as const) {
    for (const name of names) {
      stepBetween(owner, name, (go, args: unknown[]) => {
        // What a policy of Trusted Types has made may only be passed on as it is.
        if (/^w/.test(name) && args.every((each) => typeof each === 'string')) {
          args.splice(0, args.length, args.join(''));
        }
        const html = args[index];
        if (typeof html === 'string') args[index] = holdTags(html);
        return go();
      });
    }
  }
}
