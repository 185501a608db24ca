import { answerAt, isGranted } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { shortAddress } from './short-address.js';
import { storedIn } from './stored-in.js';
import { begin, subjectOf, thingsIn } from './stored-sightings.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'stored-after-refusal',
  level: 'error',
  title:
    'After a no, and after a yes to something else, nothing is stored that was not said yes to.',
  // B1, B7.
  because:
    'A no must be kept, and a yes holds for the purpose that it was given for (ePrivacy directive, art. 5(3); GDPR, art. 4(11) and 6(1)(a)).',
  links: [LAW.ePrivacy, LAW.gdpr],
};

export const storedAfterRefusal: AuditRule = {
  ...rule,
  find: ({ visits, facts }) => {
    const before = storedIn(visits, 'no choice');
    return tellOnce(
      rule,
      visits.flatMap((seen) => {
        const answer = answerAt(seen.visit);
        if ((answer !== 'reject' && answer !== 'only') || seen.visit.failed) return [];
        return thingsIn(seen.visit.stored).flatMap((thing): Sighting[] => {
          const { kind, name, words, setting } = thing;
          if (before.has(subjectOf(thing))) return [];
          if (kind === 'cookie' && facts.isConsentCookie(name)) return [];
          const services = facts.servicesStoring(kind, name);
          if (!services.length && (!facts.declaration || answer === 'only')) return [];
          if (services.some((service) => isGranted(service, answer, seen.visit))) return [];
          const by = setting ? ` by ${shortAddress(setting.by)}` : '';
          return [
            {
              subject: subjectOf(thing),
              seen,
              answer,
              message: `${begin(words)}${services[0] ? ` (${services[0].name})` : ''} was stored${by}`,
              mend: 'Hold what sets it until it is granted.',
            },
          ];
        });
      }),
    );
  },
};
