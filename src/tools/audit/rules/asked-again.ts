import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'asked-again',
  level: 'error',
  title: 'Who has answered is not asked again.',
  // B17, B19.
  because:
    'Asking again until the answer is yes wears visitors down: that is no free answer (EDPB guidelines 03/2022, "continuous prompting").',
  links: [LAW.patterns],
};

export const askedAgain: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits
        .filter(({ isAskedAgain }) => isAskedAgain)
        .map((seen) =>
          findingAt(
            rule,
            seen,
            'notice',
            'The notice is there again when the page is loaded the next time, although the visitor has answered.',
            'Have the answer remembered, a no as well as a yes.',
          ),
        ),
    ),
};
