import type { Compat } from '../declaration/declaration.js';
import type { Naming } from './naming.js';

/** How a tool says on an element what it waits for. */
interface Mark {
  readonly selector: string;
  /** In the tool's own words; none when this is not to be held for a grant. */
  names(element: Element): readonly string[];
  /** Takes the mark away, so that nobody else releases the element. */
  clear(element: Element): void;
  /** Whether it says so beyond doubt, so that a live element that carries it is a mistake. */
  readonly plain: boolean;
}

const words = (text: string | null): readonly string[] => text?.match(/[^\s,]+/g) ?? [];
const name = (text: string | null): readonly string[] => (text?.trim() ? [text.trim()] : []);

/** What the code of OneTrust takes for a category: all of `C0002-C0004`. */
const ONETRUST = /^optanon-category((?:-[a-zA-Z0-9,]+)+)$/;
const oneTrustClasses = (element: Element): readonly string[] =>
  [...element.classList].filter((each) => ONETRUST.test(each));

const attributes = (...names: readonly string[]): Mark['clear'] => {
  return (element) => {
    for (const name of names) element.removeAttribute(name);
  };
};

const MARKS: Readonly<Record<Compat, Mark>> = {
  /** @see https://cookieconsent.orestbida.com/advanced/manage-scripts.html */
  orestbida: {
    selector: 'script[data-category]',
    names(element) {
      const category = element.getAttribute('data-category');
      const service = element.getAttribute('data-service');
      // "!" runs it when consent is taken away: nothing waits for a grant.
      if (/^\s*!/.test(category ?? '') || /^\s*!/.test(service ?? '')) return [];
      // A service has a switch of its own there, and then that alone decides.
      return name(service || category);
    },
    clear: attributes('data-category', 'data-service'),
    plain: true,
  },
  /** @see https://github.com/kiprotect/klaro#managing-third-party-appstrackers */
  klaro: {
    selector: '[data-name]',
    names: (element) =>
      element.getAttribute('data-type') === 'placeholder'
        ? []
        : name(element.getAttribute('data-name')),
    clear: attributes('data-name'),
    plain: false,
  },
  /** @see https://support.cookiebot.com/hc/en-us/articles/4405978132242-Manual-Markup-Guide */
  cookiebot: {
    selector: '[data-cookieconsent]',
    names(element) {
      const names = words(element.getAttribute('data-cookieconsent'));
      return names.some((each) => /ignore|optout/i.test(each)) ? [] : names;
    },
    clear: attributes('data-cookieconsent'),
    plain: true,
  },
  /** @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-518074a1-a6da-81c3-be52-bae7685d9c94 */
  onetrust: {
    selector: '[class*="optanon-category-"]',
    names: (element) =>
      oneTrustClasses(element).flatMap((each) => ONETRUST.exec(each)?.[1]?.match(/[^-,]+/g) ?? []),
    clear: (element) => element.classList.remove(...oneTrustClasses(element)),
    plain: true,
  },
  /**
   * Its services are called by programs. Of what it documents as markup, only the frame says all
   * that it needs to be loaded.
   *
   * @see https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js
   */
  tarteaucitron: {
    selector: '.tac_iframe',
    names: () => ['iframe'],
    clear: (element) => element.classList.remove('tac_iframe'),
    plain: false,
  },
};

/** What an element waits for. */
export interface ForeignIds {
  /** In the words of the declaration: all must be granted. */
  readonly ids: readonly string[];
  /** Whether the element beyond doubt names a consent. */
  readonly plain: boolean;
  /** Takes the tool's own marks away from the element, or from what stands in its place. */
  clear(element: Element): void;
}

/** Finds all that may carry a mark of one of these tools. */
export const foreignSelector = (tools: readonly Compat[]): string =>
  tools.map((tool) => MARKS[tool].selector).join();

/**
 * What an element of another consent tool waits for, in our words. Of several tools, what each of
 * them names. Undefined when it waits for nothing.
 */
export function foreignIds(
  element: Element,
  tools: readonly Compat[],
  naming: Naming,
): ForeignIds | undefined {
  const marks = tools
    .map((tool) => MARKS[tool])
    .filter((mark) => element.matches(mark.selector) && mark.names(element)[0]);
  if (!marks[0]) return undefined;
  return {
    ids: [...new Set(marks.flatMap((mark) => mark.names(element)).map(naming))],
    plain: marks.some(({ plain }) => plain),
    clear(from) {
      for (const mark of marks) mark.clear(from);
    },
  };
}
