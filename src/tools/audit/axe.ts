import type { ElementHandle } from 'puppeteer-core';
import type { Violation } from './seen-visit.js';

let program: Promise<string | undefined> | undefined;

/** The text of axe-core; undefined where it is not installed. */
export function axeSource(): Promise<string | undefined> {
  program ??= import('axe-core').then(
    ({ default: { source } }) => source,
    () => undefined,
  );
  return program;
}

/** WCAG 2.2, A and AA. Its best practices are about whole pages. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds in an element. */
export async function violationsIn(
  element: ElementHandle<Element>,
  source: string,
): Promise<readonly Violation[]> {
  const { frame } = element;
  if (!(await frame.evaluate('!!window.axe'))) await frame.evaluate(source);
  return element.evaluate(async (each, standards) => {
    interface Axe {
      run(
        root: Element,
        options: object,
      ): Promise<{
        violations: {
          id: string;
          help: string;
          helpUrl: string;
          nodes: { target: unknown[] }[];
        }[];
      }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(each, {
      runOnly: standards,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, helpUrl, nodes }) => ({
      id,
      help,
      link: helpUrl,
      elements: nodes.map(({ target }) => target.flat().join(' ')),
    }));
  }, STANDARDS);
}
