import { servicesAt } from './catalogue/services.mjs';

/**
 * The one table of addresses. The pages under `sites/` carry the real ones, so that they read as
 * pages to copy; on the way out each is replaced by a stand-in under `.localhost`, which browsers
 * take to this machine by themselves.
 */

const inprogAssets = 'sites/inprog';
const logIn = ['ABELINE_SID=demo-session; Path=/; SameSite=Lax'];
const wordpressTest = ['wordpress_test_cookie=WP%20Cookie%20check; Path=/; SameSite=Lax'];

/** @type {typeof import('./hosts.d.mts').sites} */
export const sites = {
  'inprog.no': {
    name: 'Inprog',
    folder: inprogAssets,
    pages: {
      '/': 'index.html',
      '/kontakt': 'kontakt.html',
      '/hjelp': 'hjelp.html',
      '/aktuelt': 'aktuelt.html',
      '/personvern': 'personvern.html',
    },
    cookies: { '/aktuelt': wordpressTest },
  },
  'elinn.no': {
    name: 'ELinn, log-in page',
    folder: inprogAssets,
    pages: { '/': 'elinn.html', '/personvern': 'personvern.html' },
    cookies: { '/': logIn },
  },
  'eldoc.no': {
    name: 'ELdoc, log-in page',
    folder: inprogAssets,
    pages: { '/': 'eldoc.html', '/personvern': 'personvern.html' },
    cookies: { '/': logIn },
  },
  'qrdoc.no': {
    name: 'QRdoc, log-in page',
    folder: inprogAssets,
    pages: { '/': 'qrdoc.html', '/personvern': 'personvern.html' },
    cookies: { '/': logIn },
  },
  'elinnweb.no': {
    name: 'ELinn Web, log-in page',
    folder: inprogAssets,
    pages: { '/': 'elinnweb.html', '/personvern': 'personvern.html' },
    cookies: { '/': logIn },
  },
  'attend.no': {
    name: 'Attend IT',
    folder: 'sites/attend',
    pages: {
      '/': 'index.html',
      '/om': 'om.html',
      '/personvern': 'personvern.html',
      '/en/': 'en/index.html',
      '/en/about': 'en/about.html',
      '/en/privacy': 'en/privacy.html',
    },
  },
  'infosoft.se': {
    name: 'Infosoft',
    folder: 'sites/infosoft',
    pages: { '/': 'index.html', '/kontakt': 'kontakt.html', '/integritet': 'integritet.html' },
  },
  'marketing.infosoft.se': {
    name: 'Infosoft, campaign page',
    folder: 'sites/infosoft',
    pages: { '/': 'marketing.html', '/integritet': 'integritet.html' },
  },
  'blogg.infosoft.se': {
    name: 'Infosoft, blog',
    folder: 'sites/infosoft',
    pages: { '/': 'blogg.html', '/integritet': 'integritet.html' },
    cookies: { '/': wordpressTest },
  },
  'csp.example': {
    name: 'A strict Content-Security-Policy',
    folder: 'csp',
    pages: { '/': 'index.html' },
  },
};

/**
 * One page with every service of the catalogue on it.
 *
 * @type {typeof import('./hosts.d.mts').catalogue}
 */
export const catalogue = { domain: 'catalogue.example', name: 'Every service of the catalogue' };

/**
 * The dialog as a part of five sites: `theme.css` is what an owner would paste.
 *
 * @type {typeof import('./hosts.d.mts').themes}
 */
export const themes = {
  'nordic.example': {
    name: 'A sober Nordic company',
    folder: 'themes/nordic',
    declaration: 'sites/attend',
    controller: controllerOf('Nordvik Revisjon AS', 'post@nordvik.example'),
  },
  'magazine.example': {
    name: 'A magazine',
    folder: 'themes/magazine',
    declaration: 'sites/infosoft',
    controller: controllerOf('Tidskriften Halvön', 'red@halvon.example', 'SE', 'imy'),
  },
  'product.example': {
    name: 'A technical product',
    folder: 'themes/product',
    declaration: 'csp',
    controller: controllerOf('Lodd', 'hello@lodd.example'),
  },
  'shop.example': {
    name: 'A friendly shop',
    folder: 'themes/shop',
    declaration: 'sites/inprog',
    controller: controllerOf('Rabarbra AS', 'hei@rabarbra.example'),
  },
  'authority.example': {
    name: 'A public authority',
    folder: 'themes/authority',
    declaration: 'sites/inprog',
    controller: controllerOf('Sundvik kommune', 'post@sundvik.example'),
  },
};

/** Who asks on a page of a theme; invented. */
function controllerOf(name, email, country = 'NO', authority = 'datatilsynet') {
  return { name, country, email, authority };
}

/**
 * The hosts of each vendor that has a stand-in.
 *
 * @type {typeof import('./hosts.d.mts').vendors}
 */
export const vendors = {
  Google: [
    'www.googletagmanager.com',
    'www.google-analytics.com',
    'region1.google-analytics.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'www.google.com',
    'www.gstatic.com',
    'fonts.googleapis.com',
    'fonts.gstatic.com',
  ],
  HubSpot: [
    'js.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.hsforms.net',
    'forms.hubspot.com',
    'track.hubspot.com',
  ],
  Meta: ['connect.facebook.net', 'www.facebook.com'],
  X: ['static.ads-twitter.com', 't.co', 'analytics.twitter.com'],
  LinkedIn: ['snap.licdn.com', 'px.ads.linkedin.com', 'www.linkedin.com'],
  Formilla: ['www.formilla.com'],
  Zendesk: ['static.zdassets.com', 'ekr.zdassets.com', 'inprog.zendesk.com'],
};

/** The vendor that answers on `host`, by its real name: of the table, or of the catalogue. */
export function vendorOf(host) {
  const known = Object.keys(vendors).find((vendor) => vendors[vendor]?.includes(host));
  const [other] = known ? [] : servicesAt(host);
  return known ?? other?.service.vendor?.name ?? other?.service.name;
}

const standIns = new Map([
  ...[...Object.keys({ ...sites, ...themes }), catalogue.domain].map(
    (domain) => /** @type {const} */ ([domain, standInSite(domain)]),
  ),
  ...Object.values(vendors)
    .flat()
    .map((host) => /** @type {const} */ ([host, `${host}.localhost`])),
]);
const realHosts = new Map([...standIns].map(([real, standIn]) => [standIn, real]));

/** The real host behind a `Host` header; undefined when the demo does not know it. */
export function realHost(hostHeader) {
  const standIn = hostHeader.replace(/:\d+$/, '').toLowerCase();
  const host = standIn.replace(/\.localhost$/, '');
  return realHosts.get(standIn) ?? (servicesAt(host)[0] && host);
}

/** `http://inprog.localhost:4400` for `inprog.no`. */
export function standInOrigin(host, port) {
  const isOther = !standIns.has(host) && servicesAt(host)[0];
  const standIn = host === 'localhost' ? host : isOther ? standInHost(host) : standIns.get(host);
  if (!standIn) throw new Error(`The demo has no stand-in for ${host}`);
  return `http://${standIn}:${port}`;
}

/** `.infosoft.localhost` for `.infosoft.se`. */
export function standInSite(domain) {
  return domain.replace(/\.[a-z]+$/, '.localhost');
}

/** `*.google-analytics.com.localhost` for `*.google-analytics.com`, with the path it may have. */
export function standInHost(host) {
  return host.replace(/^[^:/]+/, '$&.localhost');
}

const realAddress = new RegExp(
  `(https:)?//(${[...standIns.keys()].map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\\w:-]|\\.\\w)`,
  'g',
);

/** `text` with every known `https://` or `//` address replaced by its stand-in. */
export function rewriteAddresses(text, port) {
  return text.replace(realAddress, (_, scheme, host) => {
    const origin = standInOrigin(host, port);
    return scheme ? origin : origin.replace('http:', '');
  });
}
