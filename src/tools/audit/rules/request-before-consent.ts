import { siteOf } from '../../browser/hosts.js';
import type { FactsService } from '../facts.js';
import { answerAt, isGranted } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { shortAddress } from './short-address.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'request-before-consent',
  level: 'error',
  title: 'No third party is asked before the visitor has said yes to what it is for.',
  // B1, B2, B12, B30.
  because:
    'A request hands over the address of the visitor and of the page, and what comes back is stored: both need consent first (ePrivacy directive, art. 5(3); EDPB guidelines 2/2023). A yes can be taken back, and holds for what was said yes to (GDPR, art. 7(3) and 4(11)).',
  links: [LAW.ePrivacy, LAW.scope, LAW.gdpr],
};

const mendOf = (declared: readonly FactsService[], known: string | undefined): string => {
  const [service] = declared;
  if (service) {
    return `Hold its tag: data-consent="${service.id}" and data-src instead of src, or have the declaration load it.`;
  }
  const use = known ? `{ "use": "${known}" }` : 'a service with this host';
  return `Declare ${use} and hold its tag, or take it off the page. If visitors need it for what they ask for, declare it under a required purpose.`;
};

export const requestBeforeConsent: AuditRule = {
  ...rule,
  find: ({ visits, facts }) =>
    tellOnce(
      rule,
      visits.flatMap((seen) =>
        seen.visit.requests.flatMap(({ url, host, by, type, at }): Sighting[] => {
          if (seen.sites.has(siteOf(host))) return [];
          const answer = answerAt(seen.visit, at);
          if (answer === 'accept') return [];
          const services = facts.servicesAt(url);
          // Without a declaration, only who is known to need consent is told of.
          if (!services.length && !facts.declaration) return [];
          // With a part of the purposes granted, what nobody declares is another rule's.
          if (!services.length && answer === 'only') return [];
          if (services.some((service) => isGranted(service, answer, seen.visit))) return [];
          const known = facts.knownAt(url);
          const name = services[0]?.name ?? known?.name;
          const starter = by && by !== seen.visit.page ? `, started by ${shortAddress(by)},` : '';
          return [
            {
              subject: host,
              seen,
              answer,
              message: `${host}${name ? ` (${name})` : ''} was asked for ${shortAddress(url)} (${type})${starter}`,
              mend: mendOf(services, known?.id),
            },
          ];
        }),
      ),
    ),
};
