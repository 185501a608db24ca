import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'pre-ticked',
  level: 'error',
  title: 'Every optional switch is off when it is first seen.',
  // B4.
  because:
    'A box that is ticked already is no consent: silence is none (Court of Justice, C-673/17 Planet49, 44–65; GDPR, recital 32).',
  links: [LAW.planet49, LAW.gdpr, LAW.taskforce],
};

export const preTicked: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits.flatMap((seen) =>
        [...new Set([...(seen.notice?.ticked ?? []), ...(seen.ticked ?? [])])].map((label) =>
          findingAt(
            rule,
            seen,
            label || 'switch',
            `The switch "${label}" is on before the visitor has touched it.`,
            'Have every switch off at first, except what is not asked about and cannot be turned off.',
          ),
        ),
      ),
    ),
};
