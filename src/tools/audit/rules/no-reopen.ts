import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'no-reopen',
  level: 'error',
  title: 'Every page has a way back to the answer.',
  // B11.
  because:
    'A yes can be taken back at any time, as easily as it was given, and visitors are told so before (GDPR, art. 7(3); EDPB cookie banner taskforce, 32–35).',
  links: [LAW.gdpr, LAW.taskforce],
};

export const noReopen: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits
        .filter(({ canReopen }) => canReopen === false)
        .map((seen) =>
          findingAt(
            rule,
            seen,
            'reopen',
            'Once the visitor has answered, nothing on the page leads back to the answer.',
            'Put a link to the settings where every page has it, at its end. If there is one that was not recognised, name it with --withdraw-selector.',
          ),
        ),
    ),
};
