import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Rule } from '../../finding.js';
import { harmlessLine, shortened } from './harmless-text.js';
import { fingerprintOf } from './identity.js';
import { groupBy, inOrder } from './order.js';
import type { ReportedResult } from './reported-result.js';

/** How it is written. */
export interface SarifOptions {
  /** Folder that paths of files are told from: the root of the repository. */
  readonly root?: string;
  /**
   * Leaves out what the baseline has accepted. It is marked as suppressed, which GitHub does not
   * read: there, it would be an open alert.
   */
  readonly isNewOnly?: boolean;
}

/** Brackets before parentheses are links, also in plain text. */
const plain = (text: string): string =>
  shortened(harmlessLine(text), 2000).replace(/\\?\[/g, '\\[').replace(/\\?\]/g, '\\]');

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const isAddress = (source: string): boolean => /^https?:\/\//.test(source) && URL.canParse(source);

/** A file as the repository has it; by its whole address where it is outside. */
function fileLocation(file: string, root: string): PhysicalLocation['artifactLocation'] {
  const path = relative(root, resolve(file)).replaceAll('\\', '/');
  return path.startsWith('../') || isAbsolute(path)
    ? { uri: pathToFileURL(resolve(file)).href }
    : { uri: encodeURI(path), uriBaseId: '%SRCROOT%' };
}

/** Ids for the sites, so that a page can be named by its path. */
const siteIds = (findings: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map(
    [
      ...new Set(
        findings.flatMap(({ place: { page = '' } }) =>
          isAddress(page) ? new URL(page).origin : [],
        ),
      ),
    ].map((origin, index) => [origin, index ? `SITE${index + 1}` : 'SITE']),
  );

/** One thing that was found on one page, in whatever states. */
type Same = readonly [Finding, ...Finding[]];

const sameThings = (findings: readonly Finding[]): readonly Same[] => [
  ...(groupBy(findings, fingerprintOf) as ReadonlyMap<string, Same>).values(),
];

const describeRule = (rule: Rule): ReportingDescriptor => {
  const { id, level, title, because, links } = rule;
  const sources = links.filter(isAddress).map((link) => new URL(link).href);
  return {
    id,
    name: id.replace(/(?:^|[^a-z\d]+)([a-z\d])/gi, (_, first: string) => first.toUpperCase()),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(because || title) },
    help: {
      text: [sentence(title), sentence(because || title), ...sources].join('\n'),
      markdown: [
        `**${sentence(title)}**`,
        sentence(because || title),
        ...(sources.length ? [sources.map((link) => `- <${link}>`).join('\n')] : []),
      ].join('\n\n'),
    },
    ...(sources[0] && { helpUri: sources[0] }),
    defaultConfiguration: { level },
    properties: { tags: ['consent', 'privacy'], 'problem.severity': severityOf[level] },
  };
};

/** As GitHub calls them. */
const severityOf = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/**
 * SARIF 2.1.0, made so that GitHub's code scanning takes it. GitHub wants a file of the repository
 * for each result, and refuses the whole upload for one address of another scheme, wherever it
 * stands: so a finding is told at the declaration, and its page in the message.
 *
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 * @see https://github.com/github/codeql-action/issues/754
 */
export function toSarif(
  result: ReportedResult,
  { root = process.env.GITHUB_WORKSPACE ?? process.cwd(), isNewOnly = false }: SarifOptions = {},
): string {
  const { version, startedAt, took, declarations, isPartial, visits, ...rest } = inOrder(result);
  const accepted = isNewOnly ? [] : rest.accepted;
  const told = [...rest.findings, ...accepted];
  // Every rule that a result names stands among them.
  const known = new Map(rest.rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, level, message } of told) {
    if (!known.has(id)) known.set(id, { id, level, title: message, because: '', links: [] });
  }
  const rules = [...known.values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const sites = siteIds(told);

  const locate = ({ place: { file, line = 1, column, page } }: Finding): PhysicalLocation => {
    // Of several, nobody can say which is meant.
    const source = file ?? (declarations[1] ? undefined : declarations[0]?.source);
    if (source && !isAddress(source)) {
      return {
        artifactLocation: fileLocation(source, root) as { uri: string },
        region: file && column ? { startLine: line, startColumn: column } : { startLine: line },
      };
    }
    if (page && isAddress(page)) {
      const { origin, pathname } = new URL(page);
      // An empty path is not taken for one.
      const uri = pathname.replace(/^\/+/, '') || './';
      return {
        // A colon in the first part would be taken for a scheme.
        artifactLocation: {
          uri: uri.replace(/^[^/]*:/, './$&'),
          uriBaseId: sites.get(origin) as string,
        },
        region: { startLine: 1 },
      };
    }
    return { artifactLocation: { uri: './' }, region: { startLine: 1 } };
  };

  const tell = (same: Same, isAccepted: boolean): Result => {
    const [finding] = same;
    const { page } = finding.place;
    const states = [...new Set(same.flatMap(({ place }) => place.state ?? []))];
    const seen = [page, states.length && `(${states.join(', ')})`].filter(Boolean).join(' ');
    const location: Location = {
      physicalLocation: locate(finding),
      ...(page && {
        logicalLocations: [{ fullyQualifiedName: harmlessLine(page), kind: 'resource' }],
      }),
    };
    const fingerprint = fingerprintOf(finding);
    return {
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule) as number,
      level: finding.level,
      message: {
        text: [
          sentence(plain(finding.message)),
          ...(seen ? [`Seen on ${plain(seen)}.`] : []),
          ...(finding.mend ? [sentence(plain(finding.mend))] : []),
        ].join(' '),
      },
      locations: [location],
      // GitHub knows this one name. Left to itself, it takes the line, which many findings share.
      partialFingerprints: {
        primaryLocationLineHash: `${fingerprint}:1`,
        'samtykke/v1': fingerprint,
      },
      ...(result.stale && { baselineState: isAccepted ? 'unchanged' : 'new' }),
      ...(isAccepted && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'In the baseline.' }],
      }),
      properties: { subject: harmlessLine(finding.subject), states: states.map(harmlessLine) },
    };
  };

  const failed = visits.filter((visit) => visit.failed);
  const run: Run = {
    tool: {
      driver: {
        name: 'samtykke',
        // Not always a semantic one: it is told as it is.
        version,
        rules: rules.map(describeRule),
      },
    },
    automationDetails: { id: 'samtykke/audit/' },
    ...(sites.size && {
      originalUriBaseIds: Object.fromEntries(
        [...sites].map(([origin, id]) => [id, { uri: `${origin}/` }]),
      ),
    }),
    invocations: [
      {
        executionSuccessful: !isPartial && !failed.length,
        ...(!Number.isNaN(Date.parse(startedAt)) && {
          startTimeUtc: new Date(startedAt).toISOString(),
          endTimeUtc: new Date(Date.parse(startedAt) + took).toISOString(),
        }),
        toolExecutionNotifications: [
          ...failed.map(({ page, state, failed: why = '' }) => ({
            level: 'error' as const,
            message: { text: `${plain(page)} (${plain(state)}): ${sentence(plain(why))}` },
          })),
          ...(isPartial
            ? [{ level: 'warning' as const, message: { text: 'It was stopped before its end.' } }]
            : []),
        ],
      },
    ],
    results: [
      ...sameThings(rest.findings).map((same) => tell(same, false)),
      ...sameThings(accepted).map((same) => tell(same, true)),
    ],
    columnKind: 'utf16CodeUnits',
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
