import type { Finding } from '../../finding.js';
import { answerAt } from '../moment.js';
import type { AuditRule, Observed } from './audit-rule.js';
import { LAW } from './law-links.js';
import { shortAddress } from './short-address.js';
import { begin, type StoredThing, subjectOf, thingsIn } from './stored-sightings.js';
import { type Sighting, tellOnce } from './tell-once.js';

const BECAUSE =
  'Visitors must be told of everything that is stored, how long it stays and who can read it (GDPR, art. 13; Court of Justice, C-673/17 Planet49, 75–81). What is not declared is neither asked for nor deleted.';

const undeclared = (
  rule: Omit<AuditRule, 'find'>,
  { visits, facts }: Observed,
  isMeant: (thing: StoredThing) => boolean,
): Finding[] =>
  tellOnce(
    rule,
    visits.flatMap((seen) =>
      thingsIn(seen.everStored)
        .filter(isMeant)
        .flatMap((thing): Sighting[] => {
          const { kind, name, words, setting, owner } = thing;
          if (kind === 'cookie' && facts.isConsentCookie(name)) return [];
          if (facts.servicesStoring(kind, name).length) return [];
          const known = facts.knownStoring(kind, name);
          const how = setting
            ? `, set by ${shortAddress(setting.by)}${setting.how === 'header' ? ' in its answer' : ''},`
            : '';
          return [
            {
              subject: subjectOf(thing),
              seen,
              answer: answerAt(seen.visit, setting?.at ?? 0),
              message: `${begin(words)} on ${owner}${known ? ` (${known.name})` : ''}${how} is declared by no service, and was there`,
              mend: known
                ? `Declare { "use": "${known.id}" }.`
                : `Add { "name": "${name}", "kind": "${kind}" } to the "stores" of the service that sets it, with its lifetime and what it is for.`,
            },
          ];
        }),
    ),
  );

const cookieRule: Omit<AuditRule, 'find'> = {
  id: 'undeclared-cookie',
  level: 'error',
  needsDeclaration: true,
  title: 'Every cookie is declared.',
  // B10.
  because: BECAUSE,
  links: [LAW.gdpr, LAW.planet49],
};

export const undeclaredCookie: AuditRule = {
  ...cookieRule,
  find: (observed) => undeclared(cookieRule, observed, ({ kind }) => kind === 'cookie'),
};

const keyRule: Omit<AuditRule, 'find'> = {
  id: 'undeclared-key',
  level: 'error',
  needsDeclaration: true,
  title: 'Everything else that is stored is declared: keys of storages, databases, caches.',
  because: BECAUSE,
  links: [LAW.gdpr, LAW.planet49],
};

export const undeclaredKey: AuditRule = {
  ...keyRule,
  find: (observed) =>
    undeclared(
      keyRule,
      observed,
      // What a third party's frame keeps on its own site is behind its own door.
      ({ kind, party }) => kind !== 'cookie' && party === 'first',
    ),
};
