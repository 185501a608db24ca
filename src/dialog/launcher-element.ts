import { fillIn, type ServiceTexts } from '../declaration/texts.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble with three dots; lines of no length are drawn as dots. */
const BUBBLE = 'M6 17.5a9 8 0 1 1 4 2L4.5 21zM8 11h0m4 0h0m4 0h0';
const CROSS = 'm7 7 10 10m0-10L7 17';

/** What the launcher of a chat says. */
export interface LauncherWords {
  /** Of the service. */
  readonly id: string;
  readonly name: string;
  /** The company, with its country. */
  readonly vendor: string;
  readonly texts: ServiceTexts['launcher'];
  readonly close: string;
}

/** The parts of a launcher that something is done with. */
export interface LauncherParts {
  /** In a box without height that stands at the end of the page. */
  readonly end: HTMLElement;
  /** All of it, in the corner of the window. */
  readonly corner: HTMLElement;
  /** What opens the card. */
  readonly chat: HTMLElement;
  readonly card: HTMLElement;
}

/**
 * The launcher as it is put on the page: a button, and the card that it opens, which says whom the
 * chat contacts before anything that contacts them can be pressed.
 *
 * @param attributes Of the box around it.
 * @param onPress Takes the `data-role` of what is pressed.
 */
export function launcherElement(
  { id, name, vendor, texts, close }: LauncherWords,
  attributes: Readonly<Record<string, string>>,
  onPress: (role: string) => void,
): LauncherParts {
  const create = (tag: string, attributes: object, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const picture = (d: string): Element => {
    const icon = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    icon.setAttribute('viewBox', '0 0 24 24');
    icon.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', d);
    icon.append(path);
    return icon;
  };
  const button = (role: string, attributes: object, ...children: (Node | string)[]) => {
    const element = create(
      'button',
      { 'data-role': role, 'data-service': id, ...attributes },
      ...children,
    );
    element.onclick = () => onPress(role);
    return element;
  };
  const cardId = `samtykke-chat-${id}`;
  const contactsId = `samtykke-contacts-${id}`;
  const chat = button(
    'chat',
    { class: 'samtykke-chat', 'aria-expanded': false, 'aria-controls': cardId },
    create('span', {}, picture(BUBBLE)),
    // A space between, for who has it read.
    create('span', {}, create('strong', {}, `${texts.label} `), vendor),
  );
  const card = create(
    'div',
    {
      class: 'samtykke-chat-card',
      id: cardId,
      role: 'dialog',
      tabindex: -1,
      'aria-label': name,
      'aria-describedby': contactsId,
      hidden: '',
    },
    create('h2', {}, name),
    create('p', { id: contactsId }, fillIn(texts.contacts, { vendor })),
    create('div', {}, button('chat-once', {}, texts.once), button('chat-always', {}, texts.always)),
    button('close', { 'aria-label': close }, picture(CROSS)),
  );
  // It takes the focus when something in it is pressed that takes none, and when all of it goes.
  const corner = create(
    'div',
    { class: 'samtykke-chat-corner', role: 'region', tabindex: -1, 'aria-label': texts.label },
    chat,
    card,
  );
  const end = create(
    'div',
    { class: 'samtykke-launcher', 'data-nosnippet': '', ...attributes },
    corner,
  );
  return { end, corner, chat, card };
}
