import { isRightToLeft } from '../declaration/language.js';
import type { PlaceholderWording, PlaceholderWords } from './placeholder-wording.js';

/** What a placeholder shows, and what its two answers do. */
export interface PlaceholderParts extends PlaceholderWords {
  /** The address of a picture of the owner's own. */
  readonly preview?: string | false | undefined;
  onLoadOnce(): void;
  onAlwaysAllow(): void;
}

/**
 * A placeholder as it is put on the page, with its two answers side by side. Its words stand on a
 * surface of their own, so that they can be read before any picture.
 */
export function placeholderElement(
  { language, texts, look }: PlaceholderWording,
  { title, paragraphs, privacy, preview, onLoadOnce, onAlwaysAllow }: PlaceholderParts,
): HTMLElement {
  const create = (name: string, attributes: object, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const button = (role: string, text: string, onClick: () => void) => {
    const element = create('button', { type: 'button', 'data-role': role }, text);
    element.onclick = onClick;
    return element;
  };
  const { loadOnce, alwaysAllow } = texts.placeholder;
  const attributes = {
    class: 'samtykke-placeholder',
    role: 'group',
    tabindex: -1,
    'aria-label': title,
    lang: language,
    dir: isRightToLeft(language) ? 'rtl' : 'ltr',
    'data-scheme': look?.scheme ?? 'auto',
    'data-nosnippet': '',
  };
  const placeholder = create(
    'div',
    attributes,
    create(
      'div',
      {},
      create('p', {}, create('strong', {}, title)),
      ...paragraphs.filter(Boolean).map((each) => create('p', {}, each)),
      ...(privacy ? [create('p', { class: 'samtykke-privacy' }, privacy)] : []),
      create(
        'div',
        {},
        button('load-once', loadOnce, onLoadOnce),
        button('always-allow', alwaysAllow, onAlwaysAllow),
      ),
    ),
  );
  if (preview) {
    const picture = create('img', { alt: '', loading: 'lazy', decoding: 'async', src: preview });
    // Without it, the placeholder is as any other.
    picture.onerror = () => picture.remove();
    placeholder.prepend(picture);
  }
  return placeholder;
}
