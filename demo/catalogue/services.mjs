import { readCatalogue } from '../../catalogue.mjs';

/** Options beside, or in the place of, the example's: where two services would ask for the same. */
const OPTIONS = {
  'zendesk-chat-classic': { key: 'fedcba98-7654-3210-fedc-ba9876543210' },
};

/**
 * What a service asks for when it loads, in order: it is loaded on a page that only writes down.
 *
 * @returns {string[]}
 */
function addressesOf(service, options) {
  const asked = [];
  service.load?.(options, {
    globals: Object.assign(new EventTarget(), { document: new EventTarget() }),
    decided: true,
    answers: { functional: true, statistics: true, marketing: true },
    script(address) {
      asked.push(address);
      return new Promise(() => {});
    },
    style: (address) => void asked.push(address),
  });
  return asked;
}

/**
 * Every service of the catalogue, with what the demo knows beside.
 *
 * @type {typeof import('./services.d.mts').services}
 */
export const services = (await readCatalogue()).map(({ service, about }) => {
  const options = service.load && { ...about.example, ...OPTIONS[service.id] };
  return {
    service,
    options,
    asks: addressesOf(service, options),
    hosts: [
      ...service.hosts,
      ...((options && service.hostsFor?.(options)) ?? []),
      ...(service.embeds ?? []),
    ],
  };
});

/** Whether a declared host, with the path it may have, is the host of an address, or covers it. */
export function covers(declared, host, path = '/') {
  const [name, ...rest] = declared.split('/');
  const isThere = name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
  return isThere && path.startsWith(`/${rest.join('/')}`);
}

/** The services that declare a host. */
export const servicesAt = (host) =>
  services.filter(({ hosts }) => hosts.some((declared) => covers(declared.split('/')[0], host)));

/** Some addresses have the time in them. */
const withoutTime = (address) => address.replace(/\/\d{13}\//, '/time/').replace(/#.*$/, '');

/**
 * The service that asks for `https://host/path?query` when it loads; where none does exactly, the
 * one whose host it is.
 */
export function serviceAsking(host, path, search) {
  const address = withoutTime(`https://${host}${path}${search}`);
  return (
    services.find(({ asks }) => asks.some((each) => withoutTime(each) === address)) ??
    services.find(({ hosts }) => hosts.some((declared) => covers(declared, host, path))) ??
    servicesAt(host)[0]
  );
}
