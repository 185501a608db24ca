import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'no-first-layer-reject',
  level: 'error',
  title: 'The first layer has a button that refuses, beside the one that accepts.',
  // B5.
  because:
    'A no must be as easy as a yes: a notice that only accepts, and hides the no behind settings, does not get a valid yes (EDPB cookie banner taskforce, type A; GDPR, art. 4(11) and 7(3)).',
  links: [LAW.taskforce, LAW.gdpr],
};

export const noFirstLayerReject: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits
        .filter(({ notice }) => notice && !notice.reject)
        .map((seen) =>
          findingAt(
            rule,
            seen,
            'reject',
            `The notice has "${seen.notice?.accept.label}", but nothing in it refuses.`,
            'Put a button that refuses beside it, in the same layer. If there is one that was not recognised, name it with --reject-selector.',
          ),
        ),
    ),
};
