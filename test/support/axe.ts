import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds in an element, by default the page, in shadow roots too: WCAG 2.2 A and AA, and its best practices.
 * Each is one line: the rule, the element, and what would mend it.
 */
export async function findViolations(page: Page, selector = 'html'): Promise<string[]> {
  if (!(await page.evaluate('!!window.axe'))) await page.evaluate(AXE);
  return (await page.evaluate(`axe.run('${selector}', {
    runOnly: ${JSON.stringify(RULES)},
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(
    ({ html, failureSummary }) => (id + ': ' + html + ' ' + failureSummary).replace(/\\s+/g, ' '),
  )))`)) as string[];
}
