import { answerAt } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { inDays, secondsOf } from './duration.js';
import { LAW } from './law-links.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'lifetime-too-short',
  level: 'error',
  needsDeclaration: true,
  title: 'No cookie lives longer than is declared.',
  // B10.
  because:
    'How long a cookie works is part of what visitors must be told before they answer (Court of Justice, C-673/17 Planet49, 75–81; GDPR, art. 13(2)(a)).',
  links: [LAW.planet49, LAW.gdpr],
};

const DAY = 86_400; // seconds

/** A cookie may be set a while after the clock is read: 1 %, and a day where it lives for days. */
const withSlack = (declared: number): number => declared * 1.01 + Math.min(DAY, declared);

export const lifetimeTooShort: AuditRule = {
  ...rule,
  find: ({ visits, facts }) =>
    tellOnce(
      rule,
      visits.flatMap((seen) =>
        seen.everStored.cookies.flatMap(({ name, lifetime, setting }): Sighting[] => {
          if (lifetime === undefined) return [];
          const stores = facts.storesOf('cookie', name);
          // Of several that may have set it, one that says enough is enough.
          const enough = stores.some(
            ({ lifetime: declared }) =>
              !declared || (declared !== 'session' && lifetime <= withSlack(secondsOf(declared))),
          );
          const [{ lifetime: declared, uncertain } = {}] = stores;
          if (enough || !declared) return [];
          const words =
            declared === 'session' ? 'until the browser is closed' : inDays(secondsOf(declared));
          return [
            {
              subject: name,
              seen,
              answer: answerAt(seen.visit, setting?.at ?? 0),
              ...(uncertain && { level: 'warning' as const }),
              message: `The cookie "${name}" is declared to live ${words}, and lives ${inDays(lifetime)}; so it was`,
              mend: `Declare how long it lives, or have it set for less: { "name": "${name}", "kind": "cookie", "lifetime": "P${Math.ceil(lifetime / DAY)}D" }.`,
            },
          ];
        }),
      ),
    ),
};
