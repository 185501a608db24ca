import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The dialog's own: what stands in the page takes more from the page. */
const dialogCss = readFileSync('src/dialog/dialog.css', 'utf8');
const css = readdirSync('src/dialog')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`src/dialog/${file}`, 'utf8'))
  .join('\n');
const README = readFileSync('README.md', 'utf8');

/** What stands in the parentheses that open just before `start`. */
function inParentheses(text: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
    end++;
  }
  return text.slice(start, end - 1);
}

/** Every property that the owner may set, with each value that stands in for it. */
function propertiesIn(css: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const { index, 0: opening } of css.matchAll(/var\((?=--samtykke-)/g)) {
    const [name = '', ...rest] = inParentheses(css, index + opening.length).split(',');
    const standIn = rest.join(',').trim();
    const own = /^var\(--_(\w+)\)$/.exec(standIn);
    found[name] ??= new Set();
    found[name].add(own ? `--samtykke-${own[1]}` : standIn);
  }
  return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, [...all].sort()]));
}

/** Every row of the README that begins with a property, with the values it tells. */
function propertiesInReadme(): Record<string, string[]> {
  const rows = README.split('\n').filter((line) => /^\| `--samtykke-/.test(line));
  return Object.fromEntries(
    rows.map((row) => {
      const [name = '', ...values] = [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      return [name, values.sort()];
    }),
  );
}

it('the README lists every property that the style sheets use, with its defaults, and no other', () => {
  const { '--samtykke-notice-height': height, ...told } = propertiesInReadme();
  expect(told).toEqual(propertiesIn(dialogCss));
  expect(Object.keys(told).sort()).toEqual(Object.keys(propertiesIn(css)).sort());
  // This one the library sets.
  expect(height).toEqual([]);
  expect(readFileSync('src/dialog/page-room.ts', 'utf8')).toContain("'--samtykke-notice-height'");
});

it('every property of the dialog begins with --samtykke- or is its own', () => {
  const names = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
  expect(names.filter((name) => !/^--(samtykke-|_)/.test(name))).toEqual([]);
});
