import { answerAt } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { storedIn } from './stored-in.js';
import { begin, subjectOf, thingsIn } from './stored-sightings.js';
import { type Sighting, tellOnce } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'left-after-withdrawal',
  level: 'error',
  title: 'After a withdrawal, nothing is left of what had been said yes to.',
  // B12.
  because:
    'Who takes a yes back must be as if it had not been given, from then on: what rests on it is to be stopped and erased (GDPR, art. 7(3) and 17(1)(b)).',
  links: [LAW.gdpr, LAW.consent],
};

export const leftAfterWithdrawal: AuditRule = {
  ...rule,
  find: ({ visits, facts }) => {
    const before = storedIn(visits, 'no choice', 'reject');
    return tellOnce(
      rule,
      visits.flatMap((seen) => {
        if (answerAt(seen.visit) !== 'withdraw') return [];
        return thingsIn(seen.visit.stored).flatMap((thing): Sighting[] => {
          const { kind, name, words, party, owner, cookie } = thing;
          if (before.has(subjectOf(thing))) return [];
          if (kind === 'cookie' && facts.isConsentCookie(name)) return [];
          // No page can reach what lies on another's site: it is asked no more, which is looked at.
          if (party === 'third') return [];
          const services = facts.servicesStoring(kind, name);
          if (!services.length || services.some(({ required }) => required)) return [];
          const where = cookie ? `${owner}${cookie.path}` : owner;
          return [
            {
              subject: subjectOf(thing),
              seen,
              answer: 'withdraw',
              message: `${begin(words)} (${services[0]?.name}) was still there, on ${where},`,
              mend: cookie?.httpOnly
                ? 'Only the server can delete it: have it do so when the consent cookie says no.'
                : 'Declare its domain and path where they are not the usual ones, so that it is deleted, and have what sets it stopped.',
            },
          ];
        });
      }),
    );
  },
};
