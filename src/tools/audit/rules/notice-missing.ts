import { siteOf } from '../../browser/hosts.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { thingsIn } from './stored-sightings.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'notice-missing',
  level: 'error',
  title: 'Who has something optional asks for it.',
  // B1, B9.
  because:
    'What is not strictly necessary needs an answer, and an answer needs a question (ePrivacy directive, art. 5(3); GDPR, art. 4(11)).',
  links: [LAW.ePrivacy, LAW.gdpr],
};

export const noticeMissing: AuditRule = {
  ...rule,
  find: ({ visits, facts }) =>
    firstPerSubject(
      visits
        .filter(({ visit, notice }) => visit.state === 'no choice' && !notice && !visit.failed)
        .flatMap((seen) => {
          const declared = facts.declaration?.services.some(({ required }) => !required);
          const tracker =
            seen.visit.requests.find(
              ({ url, host }) =>
                !seen.sites.has(siteOf(host)) &&
                facts.servicesAt(url).some(({ required }) => !required),
            )?.host ??
            thingsIn(seen.everStored).find(({ kind, name }) =>
              facts.servicesStoring(kind, name).some(({ required }) => !required),
            )?.name;
          if (!declared && !tracker) return [];
          return findingAt(
            rule,
            seen,
            'notice',
            declared
              ? 'Optional services are declared, but the visitor is not asked.'
              : `${tracker} needs consent, but the visitor is not asked.`,
            'See that the consent script is on the page and runs. If there is a notice that was not recognised, name its buttons with --accept-selector and --reject-selector.',
          );
        }),
    ),
};
