import { type Finding, LEVELS, type Level } from '../../finding.js';
import { listOf } from '../../list-of.js';
import type { AuditResult } from '../audit-result.js';
import { compareStates } from './order.js';

const number = new Intl.NumberFormat('en');

/** "1,204 requests". */
export const count = (amount: number, word: string, words = `${word}s`): string =>
  `${number.format(amount)} ${amount === 1 ? word : words}`;

export const formatNumber = (amount: number): string => number.format(amount);

/** The worst level of each thing that was found, in however many places. */
export function levelsOf(findings: readonly Finding[]): readonly Level[] {
  const worst = new Map<string, Level>();
  for (const { rule, subject, level } of findings) {
    const key = JSON.stringify([rule, subject]);
    const before = worst.get(key);
    if (!before || LEVELS.indexOf(level) < LEVELS.indexOf(before)) worst.set(key, level);
  }
  return [...worst.values()];
}

/** "8 errors and 1 note". */
export function countLevels(findings: readonly Finding[]): string {
  const levels = levelsOf(findings);
  return listOf(
    LEVELS.flatMap((level) => {
      const amount = levels.filter((each) => each === level).length;
      return amount ? [count(amount, level)] : [];
    }),
  );
}

/** "0.4 s", "2 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 9.95 ? 1 : 0)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** What was looked at. */
export const pagesOf = ({ visits }: AuditResult): string[] => [
  ...new Set(visits.map(({ page }) => page)),
];

export const statesOf = ({ visits }: AuditResult): string[] =>
  [...new Set(visits.map(({ state }) => state))].toSorted(compareStates);
