import { Hono } from 'hono';
import { covers, serviceAsking, servicesAt } from '../catalogue/services.mjs';
import { standInOrigin, vendorOf } from '../hosts.mjs';
import { browserScript, embedPage, pixel, vendorCookie } from './answers.mjs';
import { storeCookie } from './browser-storage.mjs';

const SECONDS = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, H: 3600, m: 60, S: 1 };

/** A name that a pattern fits, where it cannot be read off the pattern. */
const EXAMPLES = {
  '/^_gat(_|$)/': '_gat',
  '/^__utm[abctvxz]+$/': '__utma',
  '/^_gcl_(aw|gb|gs|dc|ag|ha|gf)$/': '_gcl_aw',
  '/^_gac_(gb_)?/': '_gac_demo',
  '/^FPGCL(AW|GB|DC|GS)$/': 'FPGCLAW',
  '/^_ga_[A-Z0-9]+$/': '_ga_DEMO',
  '/^_pk_id[._]/': '_pk_id.1.demo',
  '/^_pk_ses[._]/': '_pk_ses.1.demo',
  '/^_pk_ref[._]/': '_pk_ref.1.demo',
  '/^_pk_cvar[._]/': '_pk_cvar.1.demo',
  '/^_pk_hsr[._]/': '_pk_hsr.1.demo',
  '/^AMP_[0-9A-Za-z]{10}$/': 'AMP_0123456789',
  '/^AMP_(TLD)?TEST/': 'AMP_TEST',
  '/^_li_id(\\.|$)/': '_li_id.demo',
  '/^_li_ses(\\.|$)/': '_li_ses.demo',
  '/^ta?wk_uuid_/': 'twk_uuid_demo',
  '/^ttcsid(_|$)/': 'ttcsid',
  '/^crisp-client(\\/|%2F)session/': 'crisp-client%2Fsession%2Fdemo',
  '/^crisp-client(\\/|%2F)socket/': 'crisp-client%2Fsocket%2Fdemo',
  '/^(Offline)?AttnGrabberClosedcs/': 'AttnGrabberClosedcsdemo',
  '/^_hj(ClosedSurveyInvites|DonePolls|MinimizedPolls|ShownFeedbackMessage)$/': '_hjDonePolls',
  '/^_hjIncludedIn(Pageview|Session)Sample/': '_hjIncludedInPageviewSample',
  '/^ssupp\\.(barclicked|chatid|group|message|opened|unread)$/': 'ssupp.chatid',
  '/^_vwo_\\d+_(config|settings)$/': '_vwo_1_config',
};

/** A name as a vendor may store it under a declared one. */
export function exampleName(name) {
  const [, source] = /^\/(.+)\/$/.exec(name) ?? [];
  if (!source) return name.replaceAll('*', 'demo');
  return (
    EXAMPLES[name] ??
    source
      .replace(/^\^|\$$/g, '')
      .replaceAll('\\d+', '1')
      .replaceAll('.+', 'demo')
      .replaceAll('\\.', '.')
      .replace(/_$/, '_demo')
  );
}

/** `PT30M` in seconds; undefined until the browser is closed. */
function secondsIn(lifetime) {
  if (!lifetime || lifetime === 'session') return undefined;
  const [date = '', time = ''] = lifetime.slice(1).split('T');
  const parts = [
    ...date.matchAll(/(\d+)([YMWD])/g),
    ...time.replace('M', 'm').matchAll(/(\d+)(\w)/g),
  ];
  return parts.reduce((sum, [, count, unit]) => sum + count * SECONDS[unit], 0);
}

const SILENT = new Set(['refusal', 'answer']);

/**
 * What a service stores under this site's name. Not what stands for a visitor's no: nobody has said
 * it, and other scripts would hear it.
 */
export const storedBy = ({ stores }) =>
  stores
    .filter(({ party, why }) => party !== 'third' && !SILENT.has(why))
    .map(({ kind, name, lifetime }) => ({
      kind,
      name: exampleName(name),
      seconds: secondsIn(lifetime),
    }));

/** Another host of the service's, where it has one that it names: what its script tells. */
function otherHost(hosts, host) {
  const other = hosts.find((declared) => !covers(declared.split('/')[0], host)) ?? hosts.at(-1);
  return other?.replace('*', 'in').replace(/\/$/, '');
}

/** What the services of a host store on that host's own site. */
const cookiesOf = (host) =>
  servicesAt(host).flatMap(({ service }) =>
    service.stores
      .filter(
        ({ party, kind, domain }) =>
          party === 'third' &&
          kind === 'cookie' &&
          `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`),
      )
      .map(({ name, domain, lifetime }) =>
        vendorCookie(exampleName(name), 'demo', domain, secondsIn(lifetime)),
      ),
  );

/**
 * Every service that has no stand-in of its own: what it stores and whom it asks is what the
 * catalogue says.
 *
 * @param {() => number} port
 */
export function anyService(port) {
  return new Hono().all('/:host/*', (context, next) => {
    const host = context.req.param('host');
    if (!vendorOf(host) || !servicesAt(host)[0]) return next();
    const { pathname, search } = new URL(context.req.url);
    const wanted = context.req.header('sec-fetch-dest') ?? '';
    if (wanted === 'style' || pathname.endsWith('.css')) {
      return context.body('', 200, { 'content-type': 'text/css' });
    }
    if (/frame|document/.test(wanted)) {
      const { name } = serviceAsking(host, pathname, search).service;
      return embedPage(name, `<p>Stand-in for ${name}.</p>`, cookiesOf(host));
    }
    if (wanted !== 'script' && !/\.js(\.gz)?$/.test(pathname)) return pixel(cookiesOf(host));
    const { service, hosts } = serviceAsking(host, pathname, search);
    const other = otherHost(hosts, host);
    return browserScript(behave, {
      id: service.id,
      names: [...(service.queue?.list ?? []), ...(service.queue?.calls ?? [])],
      stored: storedBy(service),
      beacon: other && standInOrigin(other.split('/')[0], port()) + other.replace(/^[^/]+/, ''),
      storeCookie,
    });
  });
}

/** Runs in the page. Hears what waits and what comes, stores what is declared, and tells its host. */
function behave({ id, names, stored, beacon, storeCookie }) {
  window.told ??= {};
  if (window.told[id]) return;
  window.told[id] = [];
  const hear = (entry) => {
    const isList =
      Array.isArray(entry) || Object.prototype.toString.call(entry) === '[object Arguments]';
    window.told[id].push(isList ? [...entry] : entry);
  };
  for (const name of names) {
    const found = window[name];
    // A list, with methods or without, or a function with a list of its calls.
    const list = [found, ...Object.values(found ?? {})].find(Array.isArray);
    if (!list) continue;
    list.forEach(hear);
    const push = list.push;
    list.push = (...entries) => {
      entries.forEach(hear);
      return push.apply(list, entries);
    };
  }
  const keepers = { local: localStorage, session: sessionStorage };
  for (const { kind, name, seconds } of stored) {
    if (kind === 'cookie') storeCookie(name, 'demo', seconds);
    else keepers[kind]?.setItem(name, 'demo');
  }
  if (beacon) new Image().src = `${beacon}?demo=${id}`;
  dispatchEvent(new CustomEvent('vendor', { detail: id }));
}
