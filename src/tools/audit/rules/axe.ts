import type { Finding } from '../../finding.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'axe',
  level: 'error',
  title:
    'Everybody can use the notice and the preferences: WCAG 2.2 A and AA, as far as axe-core sees.',
  because:
    'Who cannot read or operate the question cannot answer it freely and informed; public bodies and many companies must also meet WCAG by law (directives (EU) 2016/2102 and 2019/882).',
  links: [LAW.wcag, 'https://eur-lex.europa.eu/eli/dir/2019/882/oj'],
};

export const axe: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits.flatMap(({ visit: { page, state }, violations = [] }) =>
        violations.map(
          ({ id, help, link, elements }): Finding => ({
            rule: rule.id,
            level: rule.level,
            subject: id,
            message: `${help.replace(/\.$/, '')} (axe-core: ${id}): ${elements.slice(0, 3).join(', ')}${elements.length > 3 ? ` and ${elements.length - 3} more` : ''}.`,
            mend: `See ${link.replace(/\?.*/, '')}.`,
            place: { page, state },
          }),
        ),
      ),
    ),
};
