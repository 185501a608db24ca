import type { Stored } from '../../declaration/declaration.js';
import type { ResolvedService } from '../../declaration/resolved-declaration.js';
import { storedPattern } from '../../gate/stored-pattern.js';
import { daysOf } from './days-of.js';
import { LINKS } from './links.js';
import { nameOf } from './name-of.js';
import type { Checked, CheckRule, Found } from './rule.js';

interface Entry {
  readonly stored: Stored;
  readonly service: ResolvedService;
  /** Whether the declaration states it itself; else the catalogue does. */
  readonly isOwn: boolean;
  readonly path: string;
}

/** Everything that is stored, and where the declaration says so. */
export const entriesOf = ({ declaration, resolved }: Checked): readonly Entry[] =>
  resolved.services.flatMap((service, index) => {
    const stated = declaration.services[index]?.stores ?? [];
    return service.stores.map((stored) => {
      const number = stated.indexOf(stored);
      const isOwn = number >= 0;
      const path = `services[${index}]${isOwn ? `.stores[${number}]` : '.use'}`;
      return { stored, service, isOwn, path };
    });
  });

const KINDS = {
  cookie: 'The cookie',
  local: 'The local storage key',
  session: 'The session storage key',
  indexeddb: 'The database',
  cache: 'The cache',
} as const;

const called = ({ kind, name }: Stored): string => `${KINDS[kind]} "${name}"`;

const noLifetime: CheckRule = {
  id: 'no-lifetime',
  level: 'warning',
  title: 'Every cookie says how long it lives',
  because:
    'The Court of Justice: visitors must be told for how long cookies operate (C-673/17, Planet49, 75–81). Without it, the declaration shows a question mark.',
  links: [LINKS.planet49],
  mend: 'Add "lifetime": "session", or a length of time such as "P6M". Its maker says, or your browser’s own tools.',
  find: (checked) =>
    entriesOf(checked)
      // What is no cookie and has no lifetime stays until it is deleted, and that is shown.
      .filter(({ stored }) => stored.kind === 'cookie' && !stored.lifetime)
      .map(({ stored, path }) => ({
        path,
        subject: stored.name,
        message: `${called(stored)} does not say how long it lives.`,
      })),
};

/** Thirteen months. */
const LONG = 397;

const longLifetime: CheckRule = {
  id: 'long-lifetime',
  level: 'warning',
  title: 'Nothing optional lives longer than 13 months',
  because:
    'The French authority allows 13 months where it lets statistics be counted without asking, and others measure by that: what is kept longer needs a reason (GDPR, art. 5(1)(e)).',
  links: [LINKS.cnil, LINKS.gdpr],
  mend: 'Have its maker’s settings shorten it, and state what you have set; or be ready to say why it is needed for so long.',
  find(checked) {
    const long = entriesOf(checked).filter(
      ({ stored: { lifetime = 'session' }, service }) =>
        !service.required && lifetime !== 'session' && daysOf(lifetime) > LONG,
    );
    const own = long
      .filter(({ isOwn }) => isOwn)
      .map(({ stored, service, path }) => ({
        path: `${path}.lifetime`,
        subject: stored.name,
        message: `${called(stored)} of ${nameOf(service)} lives for ${stored.lifetime}, more than 13 months.`,
      }));
    // What the maker has chosen is not the owner's to mend, only to know: once for each service.
    const known = checked.resolved.services.flatMap((service, index): Found[] => {
      const entries = long.filter((each) => each.service === service && !each.isOwn);
      const names = new Set(entries.map(({ stored }) => `${stored.name} (${stored.lifetime})`));
      if (!names.size) return [];
      const message = `Of ${nameOf(service)}, some live for more than 13 months: ${[...names].join(', ')}.`;
      return [{ path: `services[${index}].use`, subject: service.id, level: 'note', message }];
    });
    return [...own, ...known];
  },
};

const noReason: CheckRule = {
  id: 'no-reason',
  level: 'warning',
  title: 'Everything that is stored says what for',
  because:
    'Consent is given for purposes that are known (ePrivacy Directive, art. 5(3); GDPR, art. 4(11)): a name alone tells a visitor nothing.',
  links: [LINKS.ePrivacy, LINKS.gdpr],
  mend: 'Add "why": a sentence, or one for each language.',
  find: (checked) =>
    entriesOf(checked)
      .filter(({ stored, isOwn }) => isOwn && !stored.why)
      .map(({ stored, path }) => ({
        path,
        subject: stored.name,
        message: `${called(stored)} does not say what it is for.`,
      })),
};

/** Names that nothing on Earth is called. */
const STRANGERS = ['zqxjkv', 'Q7~w_0', '__zz.9'];

const fitsAll = (stored: Stored): boolean => {
  const pattern = storedPattern(stored);
  return STRANGERS.every((name) => pattern.test(name));
};

const wideName: CheckRule = {
  id: 'wide-name',
  level: 'warning',
  title: 'A name with a wildcard fits what it is meant for only',
  because:
    'A name that fits everything hides what nobody has declared, and after a refusal everything it fits is deleted, your own included.',
  links: [],
  mend: 'Begin the name with what its maker begins it with: "_ga_*".',
  find: (checked) =>
    entriesOf(checked)
      .filter(({ stored, isOwn }) => isOwn && fitsAll(stored))
      .map(({ stored, path }) => ({
        path,
        subject: stored.name,
        message: `${called(stored)} fits every name.`,
      })),
};

const isWild = ({ name }: Stored): boolean => /\*|^\/.+\/$/.test(name);

/** A name that a pattern with wildcards fits. */
const sampleOf = ({ name }: Stored): string | undefined =>
  /^\/.+\/$/.test(name) ? undefined : name.replace(/\*/g, 'A1');

const overlappingNames: CheckRule = {
  id: 'overlapping-names',
  level: 'warning',
  title: 'One thing that is stored belongs to one purpose',
  because:
    'What fits the names of two services is kept as long as one of them is allowed, although the other was refused (GDPR, art. 7(3)).',
  links: [LINKS.gdpr],
  mend: 'Write the names so that each fits what one service stores.',
  find(checked) {
    const entries = entriesOf(checked);
    return entries
      .filter(({ stored, isOwn }) => isOwn && isWild(stored) && !fitsAll(stored))
      .flatMap(({ stored, service, path }) => {
        const pattern = storedPattern(stored);
        const other = entries.find((each) => {
          const sample = sampleOf(each.stored);
          const purposes = each.service.purposes.join();
          return (
            each.service !== service &&
            each.stored.kind === stored.kind &&
            purposes !== service.purposes.join() &&
            sample !== undefined &&
            pattern.test(sample)
          );
        });
        if (!other) return [];
        const whose = `${called(other.stored).replace('The', 'the')} of ${nameOf(other.service)}`;
        return [
          {
            path,
            subject: stored.name,
            message: `${called(stored)} of ${nameOf(service)} fits ${whose} too, which has another purpose.`,
          },
        ];
      });
  },
};

const consentCookie: CheckRule = {
  id: 'consent-cookie',
  level: 'warning',
  title: 'The cookie that remembers the answer is declared, with its lifetime',
  because:
    'It needs no consent, but visitors are told of it as of any other (GDPR, art. 13; C-673/17, 75–81).',
  links: [LINKS.planet49, LINKS.exemptions],
  mend: 'Declare it under a required purpose, with the days of "cookie.days" as its lifetime.',
  find(checked) {
    const { name, days } = checked.resolved.cookie;
    const own = entriesOf(checked).find(
      ({ stored }) => stored.kind === 'cookie' && storedPattern(stored).test(name),
    );
    const subject = name;
    if (!own) {
      const message = `The cookie "${name}", which remembers the answer, is not declared.`;
      const mend = `Declare it as a service under a required purpose: "stores": [{ "name": "${name}", "kind": "cookie", "lifetime": "P${days}D", "why": "Remembers your answer" }].`;
      return [{ path: 'services', subject, message, mend }];
    }
    const { stored, path, service } = own;
    if (!service.required) {
      const message = `The cookie "${name}", which remembers the answer, is under a purpose that is asked about.`;
      return [{ path, subject, message, mend: 'Move it to a required purpose.' }];
    }
    const { lifetime } = stored;
    if (!lifetime) return [];
    const stated = lifetime === 'session' ? 0 : daysOf(lifetime);
    // Six months are 180 days to one, and 184 to another.
    if (Math.abs(stated - days) <= 4) return [];
    const message = `The cookie "${name}" is said to live for ${lifetime}, and lives for ${days} days.`;
    const mend = `Set its lifetime to "P${days}D", or "cookie.days" to what you mean.`;
    return [{ path: `${path}.lifetime`, subject, message, mend }];
  },
};

const uncertainFacts: CheckRule = {
  id: 'uncertain-facts',
  level: 'note',
  title: 'What the catalogue is not sure of has been looked at',
  because:
    'Of some things that vendors store, the name or the lifetime comes from one weak source, or sources disagree; the declaration says so to visitors.',
  links: [],
  mend: 'Look into your own browser, and state what you see in "stores": of the same name and kind, it stands in the place of the catalogue’s. `samtykke scan` does it for you.',
  find: ({ resolved }) =>
    resolved.services.flatMap((service, index) => {
      const names = service.stores.filter(({ uncertain }) => uncertain).map(({ name }) => name);
      if (!names[0]) return [];
      const message = `The catalogue is not sure of what ${nameOf(service)} stores: ${names.join(', ')}.`;
      return [{ path: `services[${index}].use`, subject: service.id, message }];
    }),
};

/** What is stored. */
export const STORED_RULES = [
  noLifetime,
  longLifetime,
  noReason,
  wideName,
  overlappingNames,
  consentCookie,
  uncertainFacts,
];
