import type { StandardPurpose } from '../../declaration/texts.js';
import { tracesOf } from './known-by.js';
import { LINKS } from './links.js';
import { nameOf } from './name-of.js';
import type { Checked, CheckRule, Found } from './rule.js';

/** Services that nobody is asked about, although the catalogue knows them under these purposes. */
function unasked(checked: Checked, purposes: readonly StandardPurpose[]): readonly Found[] {
  const { declaration, resolved, catalogue } = checked;
  return resolved.services.flatMap((service, index): Found[] => {
    if (!service.required) return [];
    const { stores = [], hosts = [] } = declaration.services[index] ?? {};
    // A host or a name that something else has too proves nothing.
    const trace = tracesOf(service, stores, hosts, catalogue).find(({ services }) =>
      services.every(({ purpose }) => purposes.includes(purpose)),
    );
    if (!trace) return [];
    const names = trace.services.map(({ name }) => name).join(', ');
    const usual = [...new Set(trace.services.map(({ purpose }) => `"${purpose}"`))].join(' or ');
    const what = trace.at === 'use' ? '' : `, which ${trace.by} shows to be ${names},`;
    return [
      {
        path: `services[${index}].${trace.at}`,
        subject: service.id,
        message: `${nameOf(service)}${what} is under ${service.purposes.map((id) => `"${id}"`).join(' and ')}, which nobody is asked about.`,
        mend: `Move it to ${usual}, so that it waits for an answer.`,
      },
    ];
  });
}

const trackerRequired: CheckRule = {
  id: 'tracker-required',
  level: 'error',
  title: 'Nothing that counts, follows or advertises is under a purpose that is not asked about',
  because:
    'Only what transmits, or what the visitor asked for, may be stored or read without consent (ePrivacy Directive, art. 5(3); in Norway ekomloven § 3-15, in Sweden LEK 9 kap. 28 §). Statistics and advertising are neither (WP29, Opinion 04/2012; Cookie Banner Taskforce, type I).',
  links: [LINKS.ePrivacy, LINKS.exemptions, LINKS.taskforce],
  mend: 'Move it to "statistics" or "marketing", so that it waits for an answer.',
  find: (checked) => unasked(checked, ['statistics', 'marketing']),
};

const functionalRequired: CheckRule = {
  id: 'functional-required',
  level: 'warning',
  title: 'What only adds to the site is not under a purpose that is not asked about',
  because:
    'Fonts, maps, films, chats and what guards forms have all been found to be useful rather than necessary (WP29, Opinion 04/2012; LG München I, 3 O 17493/20, of Google Fonts): whoever says otherwise has to show it.',
  links: [LINKS.exemptions, LINKS.storage],
  mend: 'Move it to "functional"; or be ready to say why nothing works without it, and leave this rule out with --ignore.',
  find: (checked) =>
    unasked(checked, ['functional', 'statistics', 'marketing']).filter(isNotTracker(checked)),
};

/** What is an error already is not told again. */
const isNotTracker = (checked: Checked) => {
  const trackers = unasked(checked, ['statistics', 'marketing']).map(({ subject }) => subject);
  return ({ subject }: Found): boolean => !trackers.includes(subject);
};

const optionalRequired: CheckRule = {
  id: 'optional-required',
  level: 'error',
  title: 'Statistics and marketing are asked about',
  because:
    'No exemption covers them in the EEA (ePrivacy Directive, art. 5(3); Cookie Banner Taskforce, type I). The United Kingdom lets own statistics run without a question since 5 February 2026, but with a simple way to object.',
  links: [LINKS.ePrivacy, LINKS.taskforce, 'https://www.legislation.gov.uk/ukpga/2025/18'],
  mend: 'Take "required" away, or make it false.',
  find: ({ resolved: { purposes } }) =>
    purposes.flatMap(({ id, required }, index) =>
      required && /^(statistics|marketing)$/.test(id)
        ? [
            {
              path: `purposes[${index}].required`,
              subject: id,
              message: `Nobody is asked about "${id}".`,
            },
          ]
        : [],
    ),
};

const otherPurpose: CheckRule = {
  id: 'other-purpose',
  level: 'note',
  title: 'A service is under the purpose that it is known to serve',
  because:
    'Who allows extra features has not allowed to be counted or followed: consent is for one purpose at a time (GDPR, art. 6(1)(a), rec. 32).',
  links: [LINKS.gdpr],
  mend: 'Leave its purpose out, and the catalogue says it; or be ready to say why it is another here.',
  find: ({ resolved }) =>
    resolved.services.flatMap((service, index) => {
      const { known, purposes, required } = service;
      const isTracker = known && /^(statistics|marketing)$/.test(known.purpose);
      const isElsewhere = purposes.length === 1 && purposes[0] === ('functional' as string);
      if (!isTracker || required || !isElsewhere) return [];
      return [
        {
          path: `services[${index}].purpose`,
          subject: service.id,
          message: `${nameOf(service)} is under "functional"; the catalogue has it under "${known.purpose}".`,
        },
      ];
    }),
};

/** What waits for an answer, and what does not. */
export const TRACKER_RULES = [trackerRequired, functionalRequired, optionalRequired, otherPurpose];
