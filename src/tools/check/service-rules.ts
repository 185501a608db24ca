import type { ResolvedService } from '../../declaration/resolved-declaration.js';
import { LINKS } from './links.js';
import { nameOf } from './name-of.js';
import type { Checked, CheckRule, Found } from './rule.js';
import { isThirdParty } from './third-party.js';

/** What one service lacks: a rule that looks at each by itself. */
const perService =
  (
    find: (
      service: ResolvedService,
      path: string,
      checked: Checked,
      index: number,
    ) => Omit<Found, 'subject'> | undefined,
  ): CheckRule['find'] =>
  (checked) =>
    checked.resolved.services.flatMap((service, index) => {
      const found = find(service, `services[${index}]`, checked, index);
      return found ? [{ subject: service.id, ...found }] : [];
    });

const isOthers = (service: ResolvedService, { resolved }: Checked): boolean =>
  isThirdParty(service, resolved);

const noVendor: CheckRule = {
  id: 'no-vendor',
  level: 'warning',
  title: 'It is said who is behind a service that is asked at a host of its own',
  because:
    'Visitors must be told whether third parties get access (C-673/17, Planet49, 80–81), and who receives personal data (GDPR, art. 13(1)(e)).',
  links: [LINKS.planet49, LINKS.gdpr],
  mend: 'Add "vendor" with "name" and "country"; where it is you, your own name as the controller has it.',
  find: perService((service, path) => {
    const { vendor, hosts = [], stores, known, required } = service;
    const isElsewhere = hosts[0] || stores.some(({ party }) => party === 'third');
    // Of what the catalogue names nobody for, the owner runs the software.
    if (vendor || !isElsewhere || required || known) return undefined;
    return { path, message: `Nobody is named as the company behind ${nameOf(service)}.` };
  }),
};

const noVendorCountry: CheckRule = {
  id: 'no-vendor-country',
  level: 'warning',
  title: 'It is said in which country every company is',
  because:
    'Whether data leave the EEA has to be told (GDPR, art. 13(1)(f)): without a country, the declaration cannot.',
  links: [LINKS.gdpr],
  mend: 'Add "country", in two capital letters: "US".',
  find: (checked) =>
    checked.resolved.services.flatMap(({ vendor, id: subject }, index) => {
      const path = `services[${index}].vendor`;
      const others = vendor?.subprocessors ?? [];
      return [
        ...(vendor && !vendor.country ? [{ path, name: vendor.name }] : []),
        ...others.flatMap(({ name, country }, number) =>
          country ? [] : [{ path: `${path}.subprocessors[${number}]`, name }],
        ),
      ].map(({ path, name }) => ({ path, subject, message: `${name} has no country.` }));
    }),
};

const noCollects: CheckRule = {
  id: 'no-collects',
  level: 'warning',
  title: 'It is said what a third party learns about the visitor',
  because: 'Nobody can agree to what is not told (GDPR, art. 4(11) and 13(1)(c) to (e)).',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Add "collects": a sentence, such as “The pages you read, and your IP address”.',
  find: perService((service, path, checked) =>
    isOthers(service, checked) && !service.collects && !service.learns
      ? { path, message: `It is not said what ${nameOf(service)} learns about the visitor.` }
      : undefined,
  ),
};

const noHosts: CheckRule = {
  id: 'no-hosts',
  level: 'warning',
  title: 'It is said which hosts a third party is asked at',
  because:
    'The request alone tells somebody the visitor’s address (EDPB, Guidelines 2/2023): without hosts, no policy can refuse it, no live tag can be caught, and no audit can tell whose it is.',
  links: [LINKS.storage],
  mend: 'Add "hosts": ["cdn.example.com", "*.example.net"]; an empty list where the browser asks it nothing.',
  find: perService((service, path, checked) =>
    isOthers(service, checked) && !service.hosts
      ? { path, message: `It is not said which hosts ${nameOf(service)} is loaded from.` }
      : undefined,
  ),
};

const noStores: CheckRule = {
  id: 'no-stores',
  level: 'warning',
  title: 'Every service says what it stores',
  because:
    'A list with nothing in it says that nothing is stored; no list says that nobody has looked (C-673/17, Planet49).',
  links: [LINKS.planet49],
  mend: 'Add "stores" with everything that is stored; an empty list where nothing is.',
  find: perService((service, path, { declaration }, index) =>
    service.known || declaration.services[index]?.stores
      ? undefined
      : { path, message: `It is not said what ${nameOf(service)} stores.` },
  ),
};

const emptyPurpose: CheckRule = {
  id: 'empty-purpose',
  level: 'warning',
  title: 'Every purpose has a service',
  because:
    'A visitor who is asked about nothing is asked once too often, and learns that the list is not true (GDPR, art. 5(1)(a)).',
  links: [LINKS.gdpr],
  mend: 'Take the purpose out, or declare what serves it.',
  find: ({ resolved: { purposes, services } }) =>
    purposes
      .map(({ id, required }, index) => ({ id, required, index }))
      .filter(({ id }) => !services.some((service) => service.purposes.includes(id)))
      .map(({ id, required, index }) => ({
        path: `purposes[${index}]`,
        subject: id,
        message: required
          ? `No service is under "${id}", so the list says that nothing is needed.`
          : `Visitors are asked about "${id}", but no service is under it.`,
      })),
};

/** Purposes that the library describes. */
const STANDARD = /^(necessary|functional|statistics|marketing)$/;

const noDescription: CheckRule = {
  id: 'no-description',
  level: 'warning',
  title: 'A purpose of the owner’s own says what it is',
  because: 'Consent is specific and informed (GDPR, art. 4(11)): a name alone is neither.',
  links: [LINKS.gdpr, LINKS.consent],
  mend: 'Add "description": what happens, in a sentence.',
  find: ({ resolved: { purposes } }) =>
    purposes
      .map(({ id, description }, index) => ({ id, description, index }))
      .filter(({ id, description }) => !description && !STANDARD.test(id))
      .map(({ id, index }) => ({
        path: `purposes[${index}]`,
        subject: id,
        message: `The purpose "${id}" is only named, not described.`,
      })),
};

const hostOfTwoPurposes: CheckRule = {
  id: 'host-of-two-purposes',
  level: 'warning',
  title: 'A host belongs to one purpose',
  because:
    'What is asked there is let through as soon as one of the services is allowed: nobody can tell from a request whose it was.',
  links: [],
  mend: 'Name the path too where the two differ, as in "www.example.com/maps"; else know that the one lets in the other.',
  find({ declaration, resolved }) {
    const users = new Map<string, number[]>();
    for (const [index, { hosts = [] }] of resolved.services.entries()) {
      for (const host of hosts) users.set(host, [...(users.get(host) ?? []), index]);
    }
    return [...users].flatMap(([host, indices]) => {
      const services = indices.map((index) => resolved.services[index] as ResolvedService);
      const purposes = new Set(services.map((each) => [...each.purposes].sort().join()));
      if (purposes.size < 2) return [];
      const statedAt = (index: number) => declaration.services[index]?.hosts?.indexOf(host) ?? -1;
      const own = indices.findLast((index) => statedAt(index) >= 0);
      const whose = services.map((each) => `${nameOf(each)} (${each.purposes.join(', ')})`);
      return [
        {
          path:
            own === undefined
              ? `services[${indices.at(-1)}].use`
              : `services[${own}].hosts[${statedAt(own)}]`,
          subject: host,
          // Where the owner has written none of it, there is little that the owner can do.
          level: own === undefined ? 'note' : 'warning',
          message: `The host ${host} is asked for more than one purpose: ${whose.join(', ')}.`,
        },
      ];
    });
  },
};

/** What services say of themselves. */
export const SERVICE_RULES = [
  noVendor,
  noVendorCountry,
  noCollects,
  noHosts,
  noStores,
  emptyPurpose,
  noDescription,
  hostOfTwoPurposes,
];
