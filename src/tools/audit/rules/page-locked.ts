import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'page-locked',
  level: 'warning',
  title: 'The page can be used without an answer.',
  // B13.
  because:
    'A yes that is the price of reading on is not given freely (GDPR, art. 7(4) and recital 42; EDPB guidelines 05/2020, 39–41). Where a law asks for it, the declaration says so in "modal".',
  links: [LAW.gdpr, LAW.consent],
};

export const pageLocked: AuditRule = {
  ...rule,
  find({ visits, facts }) {
    if (facts.declaration?.modal) return [];
    return firstPerSubject(
      visits.flatMap((seen) => {
        const why = seen.notice?.isModal ? 'it is a modal dialog' : seen.lock;
        if (!why) return [];
        return findingAt(
          rule,
          seen,
          'lock',
          `While the notice stands, the page cannot be used: ${why}.`,
          'Let the notice lie beside the page, and lock nothing.',
        );
      }),
    );
  },
};
