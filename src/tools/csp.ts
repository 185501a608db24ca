import { Command, Option } from 'commander';
import { CommandError } from './command-error.js';
import type { Case, PolicyOptions } from './csp/policy.js';
import { readUsableDeclaration } from './declaration-file.js';
import { style, styleErrors } from './terminal.js';

const FORMATS = ['header', 'meta', 'nginx', 'apache', 'caddy', 'netlify', 'vercel'] as const;

interface CspOptions extends PolicyOptions {
  readonly for?: string;
  readonly format: (typeof FORMATS)[number];
  readonly json?: true;
}

/** Keeps out of a policy what would end a directive in it. */
function checkWord(option: string, word: string | undefined): void {
  if (word === undefined || /^[^\s;,'"]+$/.test(word)) return;
  throw new CommandError(`${option} cannot be ${JSON.stringify(word)}: it would break the policy.`);
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const csp = new Command('csp')
  .description(
    'Prints the Content-Security-Policy for no consent, for each purpose alone and for all; for servers, a configuration that sends each visitor what they have granted.',
  )
  .argument('<declaration>', 'file or address of the declaration')
  .option('--for <ids>', 'one policy only: none, all, or purposes and services with commas between')
  .addOption(new Option('--format <format>', 'what it is for').choices(FORMATS).default('header'))
  .option('--nonce <value>', "let scripts run that carry it; what your server's template fills in")
  .option('--self <origin...>', 'other origins of the site itself, such as its CDN')
  .option('--inline-styles', 'let inline styles stand, which the widgets of many vendors set')
  .option('--report-only', 'refuse nothing, and report only')
  .option('--report-uri <address>', 'where browsers report to, in the old way')
  .option('--report-to <address>', 'where browsers report to, in the new way')
  .option('--json', 'print one JSON document')
  .addHelpText(
    'after',
    `
Examples:
  samtykke csp cookies.json --for statistics
  samtykke csp cookies.json --format nginx --nonce '$request_id'
  samtykke csp cookies.json --format meta --for all`,
  )
  .action(async (source: string, options: CspOptions) => {
    const { format, json, nonce, self = [], reportUri, reportTo, reportOnly } = options;
    checkWord('--nonce', nonce);
    for (const each of self) checkWord('--self', each);
    checkWord('--report-uri', reportUri);
    checkWord('--report-to', reportTo);
    if (format === 'meta' && (reportOnly || reportUri || reportTo)) {
      throw new CommandError(
        'A policy in a meta element can report nothing.',
        'Send it as a header.',
      );
    }
    const { resolved } = await readUsableDeclaration(source);
    const [{ acceptAll }, { revisionOf }, { nearestWord }, kit, { SERVER_FORMATS }] =
      await Promise.all([
        import('../consent/choice.js'),
        import('../declaration/revision-of.js'),
        import('../declaration/nearest-word.js'),
        import('./csp/policy.js'),
        import('./csp/server-configs.js'),
      ]);
    const { purposes, services, cookie } = resolved;

    const all: Case = { for: 'all', choice: acceptAll(resolved) };
    const caseOf = (title: string): Case => {
      if (title === 'all') return all;
      const ids = title === 'none' ? [] : title.split(',').map((each) => each.trim());
      const declared = [...purposes, ...services].map(({ id }) => id as string);
      for (const id of ids) {
        if (declared.includes(id)) continue;
        const nearest = nearestWord(id, [...declared, 'none', 'all']);
        throw new CommandError(
          `The declaration has no purpose and no service "${id}"${nearest ? `; did you mean "${nearest}"?` : '.'}`,
          `Its purposes: ${purposes.map(({ id }) => id).join(', ')}.`,
        );
      }
      return kit.caseFor(resolved, title, ids);
    };
    const headersOf = ({ choice }: Case) => {
      const { hosts, sockets } = kit.sourcesFor(resolved, choice);
      return kit.policyHeaders(options, kit.listed(hosts), kit.listed(sockets));
    };
    const cases = options.for
      ? [caseOf(options.for)]
      : [
          caseOf('none'),
          ...purposes.filter(({ required }) => !required).map(({ id }) => caseOf(id)),
          all,
        ];

    let text: string;
    if (format === 'header' || format === 'meta') {
      const isOne = cases.length === 1;
      text = cases
        .map((each) => {
          const head = each.for === 'none' ? 'no consent' : each.for;
          const lines = headersOf(each).map(([name, value]) =>
            format === 'header'
              ? `${name}: ${value}`
              : `<meta http-equiv="${name}" content="${attribute(value)}">`,
          );
          const comment = format === 'header' ? `# ${head}` : `<!-- ${head} -->`;
          return [...(isOne ? [] : [style.dim(comment)]), ...lines].join('\n');
        })
        .join('\n\n');
    } else {
      const server = SERVER_FORMATS[format];
      const chosen = options.for ? cases[0] : undefined;
      text =
        server.byCookie && !chosen
          ? server.byCookie(resolved, options)
          : server.fixed(headersOf(chosen ?? all));
      const tell = (remark: string): void => console.error(styleErrors.dim(remark));
      if (!chosen && !server.byCookie) {
        tell(
          'These files cannot look at a cookie. This is the policy for everything that can be granted: it refuses what nobody declares, and the library holds the rest.',
        );
      } else if (!chosen && !resolved.seal) {
        tell(
          'A page keeps the policy that it came with. With "seal": true in the declaration, it is loaded again when more is granted.',
        );
      }
    }
    if (!json) {
      console.log(text);
      return;
    }
    const policies = cases.map((each) => ({
      for: each.for,
      granted: Object.keys(each.choice).filter((id) => each.choice[id]),
      headers: Object.fromEntries(headersOf(each)),
    }));
    console.log(
      JSON.stringify(
        { cookie: cookie.name, revision: revisionOf(resolved), format, text, policies },
        null,
        2,
      ),
    );
  });
