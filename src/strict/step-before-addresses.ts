import { ADDRESSES } from './addresses.js';
import { stepBetween } from './step-between.js';

/**
 * Steps in before an element is given an address, or a script its type, by a property or an attribute.
 *
 * @param divert Whether the element shall not hear of it.
 */
export function stepBeforeAddresses(
  divert: (element: HTMLElement, name: string, value: unknown) => boolean,
): void {
  const instead =
    (skipped: number) =>
    (go: () => unknown, args: unknown[], element: HTMLElement): unknown =>
      divert(element, `${args[skipped]}`.toLowerCase(), args[skipped + 1]) ? undefined : go();
  stepBetween(Element.prototype, 'setAttribute', instead(0));
  stepBetween(Element.prototype, 'setAttributeNS', instead(1));
  for (const method of ['setAttributeNode', 'setAttributeNodeNS']) {
    stepBetween(Element.prototype, method, (go, [attribute]: [Attr], element: HTMLElement) =>
      divert(element, attribute?.name, attribute?.value) ? null : go(),
    );
  }
  const stepBeforeSetter = (tag: string, name: string): void => {
    let owner = document.createElement(tag);
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
    stepBetween(owner, name, (go, [value]: [unknown], element: HTMLElement) =>
      divert(element, name, value) ? undefined : go(),
    );
  };
  stepBeforeSetter('script', 'type');
  for (const [tag, names] of Object.entries(ADDRESSES)) {
    // A sound has the properties of a film.
    if (tag !== 'audio') for (const name of names) stepBeforeSetter(tag, name);
  }
}
