import { hostOf, siteOf } from '../../browser/hosts.js';
import { answerAt } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { shortAddress } from './short-address.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'undeclared-host',
  level: 'error',
  needsDeclaration: true,
  title: 'Every third party that a page asks is declared.',
  // B10.
  because:
    'Visitors must be told who receives something before they answer (GDPR, art. 13(1)(e); Court of Justice, C-673/17 Planet49, 75–81): a yes does not cover who was not named.',
  links: [LAW.gdpr, LAW.planet49],
};

export const undeclaredHost: AuditRule = {
  ...rule,
  find: ({ visits, facts }) =>
    tellOnce(
      rule,
      visits.flatMap((seen) =>
        seen.visit.requests.flatMap(({ url, host, by, type, at, page }): Sighting[] => {
          if (seen.sites.has(siteOf(host)) || facts.servicesAt(url).length) return [];
          const frame = hostOf(page);
          // What a frame asks for is its owner's doing, who is declared.
          const inFrame =
            !!frame && !seen.sites.has(siteOf(frame)) && facts.servicesAt(page).length > 0;
          const known = facts.knownAt(url);
          const starter = by && by !== seen.visit.page ? `, started by ${shortAddress(by)},` : '';
          return [
            {
              subject: host,
              seen,
              answer: answerAt(seen.visit, at),
              ...(inFrame && { level: 'warning' as const }),
              message: `${host}${known ? ` (${known.name})` : ''} is in no service's hosts, and was asked for ${shortAddress(url)} (${type})${starter}`,
              mend: known
                ? `Declare { "use": "${known.id}" }, or take it off the page.`
                : 'Add the host to the service that asks it, or declare it as a service of its own.',
            },
          ];
        }),
      ),
    ),
};
