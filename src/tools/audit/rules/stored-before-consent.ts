import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { shortAddress } from './short-address.js';
import { begin, subjectOf, thingsIn } from './stored-sightings.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'stored-before-consent',
  level: 'error',
  title:
    'Nothing is stored before the visitor has answered, except what the site cannot do without.',
  // B1, B15.
  because:
    "Storing on a visitor's equipment needs consent first, unless it is strictly necessary for what the visitor asked for (ePrivacy directive, art. 5(3); in Norway ekomloven § 3-15, in Sweden LEK 9 kap. 28 §; WP29 opinion 04/2012 on what is necessary).",
  links: [LAW.ePrivacy, LAW.necessary],
};

export const storedBeforeConsent: AuditRule = {
  ...rule,
  find: ({ visits, facts }) =>
    tellOnce(
      rule,
      visits
        .filter(({ visit }) => visit.state === 'no choice')
        .flatMap((seen) =>
          thingsIn(seen.everStored).flatMap((thing): Sighting[] => {
            const { kind, name, words, setting } = thing;
            if (kind === 'cookie' && facts.isConsentCookie(name)) return [];
            const services = facts.servicesStoring(kind, name);
            if (services.some(({ required }) => required)) return [];
            if (!services.length && !facts.declaration) return [];
            const known = facts.knownStoring(kind, name);
            const whose = services[0] ?? known;
            const by = setting ? ` by ${shortAddress(setting.by)}` : '';
            return [
              {
                subject: subjectOf(thing),
                seen,
                answer: 'none',
                message: `${begin(words)}${whose ? ` (${whose.name})` : ''} was stored${by}`,
                mend: services[0]
                  ? `Hold what sets it with data-consent="${services[0].id}".`
                  : 'Hold what sets it until it is granted. If the site cannot do without it, declare it under a required purpose.',
              },
            ];
          }),
        ),
    ),
};
