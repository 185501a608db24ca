import type { KnownService } from './declaration/known-service.js';

type Services = readonly KnownService[];

/**
 * Services that a page may call from its first line on, the others once our files have come: each
 * costs every visitor of every site some bytes.
 */
const AT_ONCE = [
  // In this order they compress best.
  'hubspot',
  'wp-consent-api',
  'matomo',
  'meta-pixel',
  'zendesk-messaging',
];

const namesOf = ({ queue: { calls = [], list = [] } = {}, optIn }: KnownService): string[] =>
  // Google's own are there wherever Google is.
  [...list, ...calls, ...(optIn ? [optIn] : [])].filter((name) => !/^(gtag|dataLayer)$/.test(name));

const queues = (services: Services): object =>
  Object.fromEntries(
    AT_ONCE.flatMap((id) => services.filter((each) => each.id === id)).map((each) => [
      each.id,
      namesOf(each)[0],
    ]),
  );

const queueNames = (services: Services): object =>
  Object.fromEntries(
    services.flatMap((each) => {
      const names = namesOf(each);
      return names[0] ? [[each.id, names]] : [];
    }),
  );

const storedNames = (services: Services): object =>
  Object.fromEntries(
    services.map(({ id, stores }) => [
      id,
      stores.filter(({ party }) => party !== 'third').map(({ name }) => name),
    ]),
  );

const hosts = (services: Services): object =>
  Object.fromEntries(
    services
      .filter((service) => service.hosts[0])
      .map(({ id, purpose, hosts }) => [id, [purpose, ...hosts]]),
  );

/**
 * What each virtual module says of some services; `src/virtual.d.ts` tells what it means. A site's own
 * script has the tables of its own services only.
 */
export const TABLES: { readonly [module: string]: (services: Services) => unknown } = {
  'virtual:service-ids': (services) => services.map(({ id }) => id),
  'virtual:queues': queues,
  'virtual:queue-names': queueNames,
  'virtual:stored-names': storedNames,
  'virtual:service-hosts': hosts,
};
