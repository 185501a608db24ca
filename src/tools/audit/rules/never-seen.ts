import { storedPattern } from '../../../gate/stored-pattern.js';
import type { Finding } from '../../finding.js';
import { answerAt } from '../moment.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { thingsIn } from './stored-sightings.js';
import { findingAt } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'never-seen',
  level: 'warning',
  needsDeclaration: true,
  title: 'Every declared third party shows up somewhere once everything is allowed.',
  because:
    'Who is asked about what is not there cannot answer it in an informed way (GDPR, art. 4(11) and 5(1)(a)); a service that has gone should go from the declaration too.',
  links: [LAW.gdpr],
};

export const neverSeen: AuditRule = {
  ...rule,
  find({ visits, facts }) {
    const accepted = visits.filter(({ visit }) => answerAt(visit) === 'accept');
    const [first] = accepted;
    // What was cut short has not seen everything.
    if (!first || accepted.some(({ visit }) => visit.failed)) return [];
    const pages = new Set(accepted.map(({ visit }) => visit.page)).size;
    const { services = [], controller } = facts.declaration ?? {};
    return services.flatMap((service): Finding[] => {
      const { id, required, load, hosts = [], stores, vendor, options } = service;
      // What waits for the visitor to do something is not loaded by looking.
      if (required || load) return [];
      // So does what the site itself stores.
      if (!hosts.length && (!vendor || vendor.name === controller?.name)) return [];
      if (!hosts.length && !stores.length) return [];
      const isSeen = accepted.some(
        ({ visit, everStored }) =>
          visit.requests.some(({ url }) => facts.servicesAt(url).some((each) => each.id === id)) ||
          thingsIn(everStored).some(({ kind, name }) =>
            stores.some((stored) => stored.kind === kind && storedPattern(stored).test(name)),
          ),
      );
      if (isSeen) return [];
      const finding = findingAt(
        rule,
        first,
        id,
        `"${id}" is declared, and was neither asked nor stored anything on ${pages === 1 ? 'the page' : `any of the ${pages} pages`} that was looked at, with everything allowed.`,
        'Audit the page that it stands on too, or take it out of the declaration.',
      );
      // What is loaded by the declaration is loaded everywhere; a held tag may stand on another page.
      return [options ? finding : { ...finding, level: 'note' }];
    });
  },
};
