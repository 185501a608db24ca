import type { Choice } from '../../consent/choice.js';
import { rejectAll } from '../../consent/choice.js';
import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import { revisionOf } from '../../declaration/revision-of.js';
import { CommandError } from '../command-error.js';
import { type CookieRule, type GrantedByCookie, grantedByCookie } from './granted-by-cookie.js';
import {
  type Header,
  listed,
  type PolicyOptions,
  policyHeaders,
  type Sources,
  sourcesFor,
} from './policy.js';

/** A server or a host that a policy is written down for. */
export interface ServerFormat {
  /** The same headers for every visitor. */
  fixed(headers: readonly Header[]): string;
  /** The headers that the visitor's cookie asks for; undefined where only fixed ones can be sent. */
  byCookie?(declaration: ResolvedDeclaration, options: PolicyOptions): string;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** What a configuration says of itself. */
const HEAD = (declaration: ResolvedDeclaration, file: string): string =>
  `# Content-Security-Policy by the visitor's answer, for revision ${revisionOf(declaration)} of the
# declaration: an answer to another revision counts as none. Write this anew when the declaration
# has changed. ${file}`;

/** What is let in whatever the visitor says. */
const required = (declaration: ResolvedDeclaration) =>
  sourcesFor(declaration, rejectAll(declaration));

/**
 * The headers with what a server puts in the place of each service's sources.
 *
 * @param variable What stands for the hosts of a service, or for its sockets.
 */
function headersWith(
  declaration: ResolvedDeclaration,
  options: PolicyOptions,
  granted: readonly GrantedByCookie[],
  variable: (name: string) => string,
): readonly Header[] {
  const always = required(declaration);
  const all = (kind: keyof Sources): string =>
    granted.map(({ id }) => variable(nameOf(kind, id))).join('');
  return policyHeaders(
    options,
    listed(always.hosts) + all('hosts'),
    listed(always.sockets) + all('sockets'),
  );
}

/** The name of a service's variable. */
const nameOf = (kind: keyof Sources, id: string): string =>
  `samtykke_${kind}_${id.replaceAll('-', '_')}`;

const nginxHeader = ([name, value]: Header): string =>
  `add_header ${name} ${quoted(value)} always;`;

const nginx: ServerFormat = {
  fixed: (headers) => headers.map(nginxHeader).join('\n'),
  byCookie(declaration, options) {
    const granted = grantedByCookie(declaration);
    const map = (name: string, rules: readonly CookieRule[], sources: readonly string[]): string =>
      `map $http_cookie $${name} {
    default "";
${rules.map((rule) => `    ${quoted(`~${rule.pattern}`)} ${quoted(rule.granted ? listed(sources) : '')};`).join('\n')}
}`;
    const maps = granted.flatMap(({ id, rules, sources: { hosts, sockets } }) => [
      map(nameOf('hosts', id), rules, hosts),
      map(nameOf('sockets', id), rules, sockets),
    ]);
    return `${HEAD(declaration, 'Within http { }:')}

${maps.join('\n')}

# Within server { }, and again in each location { } with an add_header of its own:
${headersWith(declaration, options, granted, (name) => `\${${name}}`)
  .map(nginxHeader)
  .join('\n')}
# No cache may give the answer for one visitor to another.
add_header Vary Cookie always;`;
  },
};

const apache: ServerFormat = {
  fixed: (headers) =>
    headers.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n'),
  byCookie(declaration, options) {
    const granted = grantedByCookie(declaration);
    const variables = granted.flatMap(({ id, rules, sources: { hosts, sockets } }) => {
      const name = nameOf('hosts', id).toUpperCase();
      const other = nameOf('sockets', id).toUpperCase();
      // Here the last that fits holds.
      return [...rules].reverse().map(({ pattern, granted }) => {
        const set = granted
          ? [`${name}=${listed(hosts)}`, `${other}=${listed(sockets)}`].map(quoted)
          : [`!${name}`, `!${other}`];
        return `SetEnvIf Cookie ${quoted(pattern)} ${set.join(' ')}`;
      });
    });
    const headers = headersWith(
      declaration,
      options,
      granted,
      (name) => `%{reqenv:${name.toUpperCase()}}`,
    );
    return `${HEAD(declaration, 'Within <VirtualHost>, or in .htaccess;')}
# with mod_setenvif and mod_headers.

${variables.join('\n')}

${headers.map(([name, value]) => `Header always set ${name} ${quoted(`expr=${value}`)}`).join('\n')}
# No cache may give the answer for one visitor to another.
Header always merge Vary Cookie`;
  },
};

const caddy: ServerFormat = {
  fixed: (headers) => headers.map(([name, value]) => `header ${name} ${quoted(value)}`).join('\n'),
  byCookie(declaration, options) {
    const granted = grantedByCookie(declaration);
    const maps = granted.map(({ id, rules, sources: { hosts, sockets } }) => {
      const given = (isGranted: boolean): string =>
        isGranted ? `${quoted(listed(hosts))} ${quoted(listed(sockets))}` : '"" ""';
      return `map {header.Cookie} {${nameOf('hosts', id)}} {${nameOf('sockets', id)}} {
	${rules.map((rule) => `${quoted(`~${rule.pattern}`)} ${given(rule.granted)}`).join('\n\t')}
	default "" ""
}`;
    });
    return `${HEAD(declaration, 'Within the block of the site:')}

${maps.join('\n')}
${headersWith(declaration, options, granted, (name) => `{${name}}`)
  .map(([name, value]) => `header ${name} ${quoted(value)}`)
  .join('\n')}
# No cache may give the answer for one visitor to another.
header +Vary Cookie`;
  },
};

const netlify: ServerFormat = {
  fixed: (headers) => `/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}`,
};

const vercelRule = (headers: readonly Header[], conditions: object = {}): object => ({
  source: '/(.*)',
  ...conditions,
  headers: headers.map(([key, value]) => ({ key, value })),
});
const vercelFile = (rules: readonly object[]): string =>
  JSON.stringify({ headers: rules }, null, 2);

/** Rules double with each purpose. */
const MOST_PURPOSES = 5;

const vercel: ServerFormat = {
  fixed: (headers) => vercelFile([vercelRule(headers)]),
  byCookie(declaration, options) {
    const { purposes, services, cookie } = declaration;
    const asking = services.filter(({ required, hosts = [] }) => !required && hosts[0]);
    const asked = purposes.filter(({ id }) => asking.some((each) => each.purposes.includes(id)));
    if (asked.length > MOST_PURPOSES) {
      throw new CommandError(
        `Vercel needs a rule for each combination of purposes, and ${asked.length} of them are too many.`,
        'Use --for all.',
      );
    }
    /** Granted, or one of its services alone: then its hosts are let in, and the library holds. */
    const condition = (id: string): object => {
      const ids = [
        id,
        ...asking.filter((each) => each.purposes.includes(id as never)).map((each) => each.id),
      ];
      return {
        type: 'cookie',
        key: cookie.name,
        value: `_v=1&_r=${revisionOf(declaration)}&.*&(${ids.join('|')})=1(&.*)?`,
      };
    };
    const combinations = Array.from({ length: 2 ** asked.length }, (_, bits) =>
      asked.filter((_, index) => bits & (2 ** index)).map(({ id }) => id as string),
    );
    const rules = combinations.map((ids) => {
      const choice: Choice = Object.fromEntries(
        services.map(({ id, required, purposes: own }) => [
          id,
          required ||
            own.every(
              (each) =>
                ids.includes(each) ||
                purposes.some((purpose) => purpose.required && purpose.id === each),
            ),
        ]),
      );
      const { hosts, sockets } = sourcesFor(declaration, choice);
      const missing = asked.filter(({ id }) => !ids.includes(id)).map(({ id }) => condition(id));
      return vercelRule(
        [...policyHeaders(options, listed(hosts), listed(sockets)), ['Vary', 'Cookie']],
        {
          ...(ids[0] && { has: ids.map(condition) }),
          ...(missing[0] && { missing }),
        },
      );
    });
    return vercelFile(rules);
  },
};

export const SERVER_FORMATS = { nginx, apache, caddy, netlify, vercel };
