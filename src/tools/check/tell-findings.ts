import { type Finding, LEVELS, type Level, type Rule } from '../finding.js';
import { style } from '../terminal.js';

const colour = {
  error: style.red,
  warning: style.yellow,
  note: style.cyan,
} as const;

/** How many findings of each level there are. */
export const countLevels = (findings: readonly Finding[]): Readonly<Record<Level, number>> => ({
  error: findings.filter(({ level }) => level === 'error').length,
  warning: findings.filter(({ level }) => level === 'warning').length,
  note: findings.filter(({ level }) => level === 'note').length,
});

const inWords = (count: number, noun: string): string =>
  `${count || 'no'} ${noun}${count === 1 ? '' : 's'}`;

/** "2 errors, 1 warning, no notes". */
export function sumUp(findings: readonly Finding[]): string {
  const counts = countLevels(findings);
  return LEVELS.map((level) => inWords(counts[level], level)).join(', ');
}

/** `cookies.json:12:7`, which terminals and editors open. */
const where = ({ place: { file, line, column } }: Finding): string =>
  [file, line, column].filter((each) => each !== undefined).join(':');

/** Findings of one rule and level together, in their order. */
function groupsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** Findings as somebody reads them: rule by rule, each with where it is, and how to mend it. */
export function tellFindings(findings: readonly Finding[], rules: readonly Rule[]): string {
  const blocks = groupsOf(findings).map((group) => {
    const [{ level, rule, mend }] = group;
    const title = rules.find(({ id }) => id === rule)?.title ?? '';
    const isMendedAlike = group.every((each) => each.mend === mend);
    const lines = group.flatMap((each) => [
      `  ${style.bold(where(each))}${each.place.path ? `  ${style.dim(each.place.path)}` : ''}`,
      `    ${each.message}`,
      ...(isMendedAlike ? [] : [style.dim(`    → ${each.mend}`)]),
    ]);
    return [
      `${colour[level](level)}  ${style.bold(rule)}  ${style.dim(title)}`,
      ...lines,
      ...(isMendedAlike ? [style.dim(`  → ${mend}`)] : []),
    ].join('\n');
  });
  return blocks.join('\n\n');
}

/** Rules as somebody reads them. */
export const tellRules = (rules: readonly Rule[]): string =>
  rules
    .map(({ id, level, title, because, links }) =>
      [
        `${style.bold(id)}  ${colour[level](level)}`,
        `  ${title}.`,
        `  ${style.dim(because)}`,
        ...links.map((link) => `  ${style.dim(link)}`),
      ].join('\n'),
    )
    .join('\n\n');
