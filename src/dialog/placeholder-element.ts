import type { PlaceholderWording, PlaceholderWords } from './placeholder-wording.js';

/** A placeholder as it is put on the page, with its two answers side by side. */
export function placeholderElement(
  { language, texts }: PlaceholderWording,
  { title, paragraphs }: PlaceholderWords,
  onLoadOnce: () => void,
  onAlwaysAllow: () => void,
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
    'aria-label': title,
    lang: language,
    dir: 'auto',
    'data-nosnippet': '',
  };
  return create(
    'div',
    attributes,
    create('p', {}, create('strong', {}, title)),
    ...paragraphs.filter(Boolean).map((each) => create('p', {}, each)),
    create(
      'div',
      {},
      button('load-once', loadOnce, onLoadOnce),
      button('always-allow', alwaysAllow, onAlwaysAllow),
    ),
  );
}
