import type { GrantHistory } from './consent/grant-history.js';
import { matchesHost } from './declaration/matches-host.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { Finding } from './finding.js';
import { isLive } from './gate/is-live.js';
import { elementsOf } from './mistakes-in-markup.js';
import { refusedByPolicy } from './refused-by-policy.js';

/** Milliseconds in which a vendor that has been withdrawn may still send what it has in hand. */
const GRACE = 2000;
/** Milliseconds by which a browser rounds its times, so that they tell less of the visitor. */
const ROUNDING = 100;

/** What waits for a grant, what loads by itself, and what only connects. */
const NAMING =
  '[data-consent],script[src],iframe[src],link[rel~=preconnect],link[rel~=dns-prefetch]';
const ADDRESSES = ['src', 'href', 'data', 'poster'];

const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What judges the hosts that a page asks. */
export interface HostJudge {
  /** Judges what the browser has asked. */
  asked(entries: readonly PerformanceEntry[]): Finding[];
  /** Judges what stands in the page. */
  named(): Finding[];
}

/** An address that asks somebody; undefined for `data:` and `blob:`, which ask nobody. */
function read(text: string): URL | undefined {
  try {
    const address = new URL(text, document.baseURI);
    return /^http/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a host is the site's own: that of the page, a subdomain of it, what shares the answer,
 * or the machine of who builds the site.
 */
function isOwn(hostname: string, domain = ''): boolean {
  const own = [location.hostname.replace(/^www\./, ''), domain.replace(/^\./, '')];
  return (
    hostname === location.hostname ||
    THIS_MACHINE.test(hostname) ||
    // Below a name without a dot lie those of strangers.
    own.some((name) => name.includes('.') && `.${hostname}`.endsWith(`.${name}`))
  );
}

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/** Whether a frame stands in the page that nothing holds; the visitor may load a held one once. */
const isLooseFrame = (address: string): boolean =>
  elementsOf('iframe:not([data-consent])').some(
    (frame) => withoutHash((frame as HTMLIFrameElement).src) === withoutHash(address),
  );

export function createHostJudge(
  { services, cookie, seal }: ResolvedDeclaration,
  history: GrantHistory,
): HostJudge {
  const isRefused = refusedByPolicy();
  /** @param between When it was asked. Undefined when it may not have been asked at all. */
  const judge = (text: string, between?: readonly [from: number, to: number]): Finding[] => {
    const address = read(text);
    if (!address) return [];
    const { hostname, origin, pathname } = address;
    const what = hostname;
    const shown = origin + pathname;
    const ids = services
      .filter(({ hosts = [] }) =>
        hosts.some(
          (host) =>
            matchesHost(host, address) &&
            // The page itself comes from its own host: only a part of that is a service's.
            (hostname !== location.hostname || /\/./.test(host)),
        ),
      )
      .map(({ id }) => id);
    if (!ids[0]) {
      const message = `the page asks ${shown}, which no service declares`;
      return isOwn(hostname, cookie.domain) ? [] : [{ kind: 'undeclared-host', what, message }];
    }
    if (!between || history.mayHaveBeenGranted(ids, ...between)) return [];
    const message = `the page asks ${shown}, although "${ids.join('" or "')}" is not granted: something loads it that is not held`;
    return [{ kind: 'leaking-host', what, message }];
  };

  const wasAsked = (entry: PerformanceEntry): Finding[] => {
    const { name, startTime, duration, initiatorType } = entry as PerformanceResourceTiming;
    // Chromium 156 lists what a policy has refused, and that it took no time, or hardly any. But for
    // frames: they take time, so that nobody can tell whether a seal has refused them.
    if (!duration || isRefused(name)) return [];
    const isExcused = initiatorType === 'iframe' && (seal || !isLooseFrame(name));
    const from = Math.max(0, startTime - GRACE);
    return judge(name, isExcused ? undefined : [from, startTime + ROUNDING]);
  };

  const stands = (element: Element): Finding[] => {
    const isHeld = element.matches('[data-consent]');
    if (!isHeld && element.matches('script') && !isLive(element)) return [];
    // A connection leaves no trace among what has been asked.
    const connects = !isHeld && element.matches('link');
    return ADDRESSES.flatMap((name) => [name, ...(isHeld ? [`data-${name}`] : [])])
      .map((name) => element.getAttribute(name))
      .filter((address) => address !== null)
      .flatMap((address) => judge(address, connects ? [0, performance.now()] : undefined));
  };

  return {
    asked: (entries) => entries.flatMap(wasAsked),
    named: () => elementsOf(NAMING).flatMap(stands),
  };
}
