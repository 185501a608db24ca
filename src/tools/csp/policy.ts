import { type Choice, choose, rejectAll } from '../../consent/choice.js';
import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import { readHost } from '../../strict/declared-host.js';

/** What a policy may be given beside the declaration. */
export interface PolicyOptions {
  /** Lets scripts run that carry it. */
  readonly nonce?: string | undefined;
  /** Other origins of the site itself. */
  readonly self?: readonly string[] | undefined;
  /** Lets inline styles stand. */
  readonly inlineStyles?: boolean | undefined;
  readonly reportOnly?: boolean | undefined;
  /** Address that browsers report to, in the old way and in the new. */
  readonly reportUri?: string | undefined;
  readonly reportTo?: string | undefined;
}

/** What a policy lets in beside the site itself, in words of a policy. */
export interface Sources {
  readonly hosts: readonly string[];
  /** The same for sockets: a host without a scheme is not one to every browser. */
  readonly sockets: readonly string[];
}

/** One line of the answer of a server. */
export type Header = readonly [name: string, value: string];

/** What a policy calls the hosts that a declaration names. */
export function sourcesOf(declared: readonly string[]): Sources {
  const hosts = declared.flatMap(readHost).flatMap(({ wild, name, port, path }) => {
    const host = (wild ? '*.' : '') + name + (port && `:${port}`);
    const place = host + path.replace(/[;,]/g, encodeURIComponent);
    // A path that does not end with "/" is one file to a policy, and what lies below it to us.
    return !path || path.endsWith('/') ? [place] : [place, `${place}/`];
  });
  const unique = [...new Set(hosts)];
  return { hosts: unique, sockets: unique.map((host) => `wss://${host}`) };
}

/** What is let in under a choice. */
export const sourcesFor = ({ services }: ResolvedDeclaration, choice: Choice): Sources =>
  sourcesOf(services.flatMap(({ id, hosts = [] }) => (choice[id] ? hosts : [])));

/** Sources as they follow others in a directive. */
export const listed = (sources: readonly string[]): string =>
  sources.map((each) => ` ${each}`).join('');

/**
 * The headers of a policy. A declaration says whom a service talks to, and not what it asks for
 * there: its hosts are let in for everything, as by the library's own seal.
 *
 * @param hosts Sources, each with a space before it, or what a server puts in their place.
 */
export function policyHeaders(
  { nonce, self = [], inlineStyles, reportOnly, reportUri, reportTo }: PolicyOptions,
  hosts: string,
  sockets: string,
): readonly Header[] {
  const own = `'self'${listed(self)}`;
  const directives = [
    // Pictures, fonts, films and frames are of no directive of their own.
    `default-src ${own} data: blob:${hosts}`,
    `script-src ${own}${nonce ? ` 'nonce-${nonce}'` : ''}${hosts}`,
    ...(inlineStyles ? [`style-src ${own} 'unsafe-inline'${hosts}`] : []),
    `connect-src ${own}${hosts}${sockets}`,
    // No worker comes from elsewhere; vendors make theirs out of text.
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    ...(reportUri ? [`report-uri ${reportUri}`] : []),
    ...(reportTo ? ['report-to samtykke'] : []),
  ];
  const name = `Content-Security-Policy${reportOnly ? '-Report-Only' : ''}`;
  return [
    ...(reportTo ? [['Reporting-Endpoints', `samtykke="${reportTo}"`] as const] : []),
    [name, directives.join('; ')],
  ];
}

/** A choice that a policy is printed for. */
export interface Case {
  /** "none", "all", or ids of purposes and services. */
  readonly for: string;
  readonly choice: Choice;
}

/** The choice that grants some ids, and what is required. */
export const caseFor = (
  declaration: ResolvedDeclaration,
  title: string,
  ids: readonly string[],
): Case => ({
  for: title,
  choice: choose(
    declaration,
    rejectAll(declaration),
    Object.fromEntries(ids.map((id) => [id, true])),
  ),
});
