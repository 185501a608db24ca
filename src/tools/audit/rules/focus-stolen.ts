import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'focus-stolen',
  level: 'error',
  title: 'The notice leaves the focus where it is.',
  // B13.
  because:
    'Who reads or writes with a keyboard or a screen reader loses their place when the focus is taken without their doing, and may answer by the next key (WCAG 2.2, 3.2.1 and 2.4.3).',
  links: [LAW.wcag],
};

export const focusStolen: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits
        // What is modal has to take it: whether it may be is another question.
        .filter(({ notice }) => notice?.hasFocus && !notice.isModal)
        .map((seen) =>
          findingAt(
            rule,
            seen,
            'focus',
            'The notice has taken the focus, although the visitor has done nothing.',
            'Do not call focus() when the notice appears; put it first in <body>, so that it is met first.',
          ),
        ),
    ),
};
