import type { Rule } from '../../finding.js';
import { harmlessLine } from './harmless-text.js';

/** What a rule says, as a heading. */
export const titleOf = (rules: readonly Rule[], id: string): string =>
  harmlessLine(rules.find((rule) => rule.id === id)?.title ?? id).replace(/\.$/, '');
