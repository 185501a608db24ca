import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'reject-needs-more-clicks',
  level: 'error',
  title: 'A no takes no more clicks than a yes.',
  // B7.
  because:
    'A no must be as easy as a yes, and a withdrawal as easy as the yes was (GDPR, art. 7(3); EDPB cookie banner taskforce, type A).',
  links: [LAW.gdpr, LAW.taskforce],
};

export const rejectNeedsMoreClicks: AuditRule = {
  ...rule,
  find({ visits }) {
    // Where one press is not enough for a yes either, the button has not been recognised.
    const takesYes = visits.every(
      ({ visit, isAnswerTaken }) =>
        !/^(accept|withdraw)$/.test(visit.state) || isAnswerTaken !== false,
    );
    if (!takesYes) return [];
    return firstPerSubject(
      visits
        .filter(({ visit, isAnswerTaken }) => visit.state === 'reject' && isAnswerTaken === false)
        .map((seen) =>
          findingAt(
            rule,
            seen,
            'clicks',
            `The notice still stands once "${seen.notice?.reject?.label}" has been pressed, while one press of "${seen.notice?.accept.label}" is enough.`,
            'Have the first press count, and close the notice.',
          ),
        ),
    );
  },
};
