import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Told of a node beside its role and name, in this order. */
const TOLD = [
  'level',
  'checked',
  'expanded',
  'selected',
  'value',
  'modal',
  'live',
  'focused',
  'description',
] as const;

/** What holds nothing together but boxes, or tells a text once more. */
const PASSED_OVER = ['none', 'generic', 'MenuListPopup', 'rowgroup'];

const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();

function linesOf(node: SerializedAXNode, parentName: string): string[] {
  const { role, children = [] } = node;
  if (role === 'InlineTextBox') return [];
  const name = squeeze(node.name);
  if (role === 'StaticText') return name && !parentName.includes(name) ? [`text "${name}"`] : [];
  if (PASSED_OVER.includes(role)) return children.flatMap((each) => linesOf(each, parentName));
  const told = TOLD.flatMap((key) => {
    const value: unknown = node[key as keyof SerializedAXNode];
    if (value === undefined || (value === false && key !== 'checked' && key !== 'expanded'))
      return [];
    if (value === true && key !== 'checked' && key !== 'expanded') return [key];
    return [`${key}: ${typeof value === 'string' ? squeeze(value) : value}`];
  });
  return [
    [
      // Called differently by one version of Chromium and the next.
      role.replace(/^DisclosureTriangle.*/, 'disclosure').replace('RootWebArea', 'page'),
      name && `"${name}"`,
      told[0] && `(${told.join(', ')})`,
    ]
      .filter(Boolean)
      .join(' '),
    ...children.flatMap((each) => linesOf(each, name)).map((line) => `  ${line}`),
  ];
}

/** What assistive technology is told of a page, as an indented text: role, name and state. */
export async function readTree(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  if (!root) throw new Error('The browser tells nothing of this page');
  return `${linesOf(root, '').join('\n')}\n`;
}
