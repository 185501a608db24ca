import type { AuditedVisit } from './audit-result.js';
import type { FactsService } from './facts.js';
import { onlyPurpose } from './states.js';

/** What a visitor had answered at a moment of their visit. */
export type Answer = 'none' | 'reject' | 'accept' | 'only' | 'withdraw';

/** Names of the steps that answer. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  reject: 'reject',
  accept: 'accept',
  save: 'only',
  withdraw: 'withdraw',
};

/** @param at Milliseconds since the visit began; its end by default. */
export function answerAt(
  { steps, failed }: Pick<AuditedVisit, 'steps' | 'failed'>,
  at: number = Number.POSITIVE_INFINITY,
): Answer {
  let answer: Answer = 'none';
  for (const step of steps) {
    if (step.at <= at) answer = ANSWERS[step.name] ?? answer;
  }
  // Of a visit that was cut short, nobody knows whether it was taken back.
  return failed && answer === 'withdraw' ? 'accept' : answer;
}

/** Whether a service may do what it does. */
export function isGranted(
  { required, purposes }: Pick<FactsService, 'required' | 'purposes'>,
  answer: Answer,
  { state }: Pick<AuditedVisit, 'state'>,
): boolean {
  if (required || answer === 'accept') return true;
  if (answer !== 'only') return false;
  const only = onlyPurpose(state);
  return purposes.every((purpose) => purpose === only);
}

/** An answer as part of a sentence. */
export function inWords(answer: Answer, { state }: Pick<AuditedVisit, 'state'>): string {
  switch (answer) {
    case 'none':
      return 'before any answer';
    case 'reject':
      return 'after a refusal';
    case 'accept':
      return 'after a yes to everything';
    case 'only':
      return `with only "${onlyPurpose(state)}" granted`;
    case 'withdraw':
      return 'after a withdrawal';
  }
}
