import { renderToString } from 'preact-render-to-string';
import type { Finding } from '../../finding.js';
import { listOf } from '../../list-of.js';
import type { AuditedVisit } from '../audit-result.js';
import { count, countLevels, duration, levelsOf, pagesOf, statesOf } from './counts.js';
import { foldRequests, subjectsOf } from './fold-requests.js';
import { harmlessLine } from './harmless-text.js';
import { type AnchorOf, anchorOfRule, Findings } from './html/findings.js';
import css from './html/report.css?inline';
import { Visit } from './html/visit.js';
import { explainState, Found, LevelMark, Mark, Several, Table, Told } from './html/words.js';
import { groupBy, inOrder } from './order.js';
import type { ReportedResult } from './reported-result.js';
import { titleOf } from './title-of.js';

/** Characters of pictures that a browser still opens with ease, and a mail still takes. */
const MOST_PICTURES = 24_000_000;

const DATE = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

const tellDate = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? harmlessLine(iso) : `${DATE.format(new Date(iso))} UTC`;

const hostsOf = (pages: readonly string[]): string[] => [
  ...new Set(pages.map((page) => (URL.canParse(page) ? new URL(page).host : page))),
];

/** A visit with what was found in it. */
interface FoundVisit {
  readonly visit: AuditedVisit;
  readonly anchor: string;
  readonly findings: readonly Finding[];
  /** Those that the baseline has accepted: they were seen all the same. */
  readonly accepted: readonly Finding[];
}

const sizeOf = ({ steps }: AuditedVisit): number =>
  steps.reduce((sum, { screenshot = '' }) => sum + screenshot.length, 0);

/** Those whose pictures are shown: first those that something was found in, as long as there is room. */
function withPictures(visits: readonly FoundVisit[]): ReadonlySet<AuditedVisit> {
  const shown = new Set<AuditedVisit>();
  let room = MOST_PICTURES;
  for (const { visit } of visits.toSorted((a, b) => b.findings.length - a.findings.length)) {
    const size = sizeOf(visit);
    if (size > room) continue;
    room -= size;
    shown.add(visit);
  }
  return shown;
}

function Verdict({ result }: { result: ReportedResult }) {
  const { findings, visits, isPartial, accepted } = result;
  const known = levelsOf(accepted).length;
  const failed = visits.filter((visit) => visit.failed).length;
  const isWhole = !isPartial && !failed && visits.length > 0;
  const kind = findings.some(({ level }) => level === 'error')
    ? 'error'
    : findings.length || known || !isWhole
      ? 'warning'
      : 'holds';
  return (
    <div class={`verdict verdict-${kind}`}>
      <p class="verdict-word">
        {!visits.length
          ? 'No page was looked at.'
          : findings.length
            ? `${countLevels(findings)} found.`
            : `Nothing ${known ? 'new ' : ''}was found${isWhole ? '' : ' in what was looked at'}.`}
      </p>
      <p>
        {count(pagesOf(result).length, 'page')} of{' '}
        {hostsOf(pagesOf(result)).map((host, index) => (
          <>
            {index > 0 && ', '}
            <Told text={host} />
          </>
        ))}{' '}
        {pagesOf(result).length === 1 ? 'was' : 'were'} opened {count(visits.length, 'time')}, each
        time by a visitor of their own with nothing stored before:{' '}
        {listOf(statesOf(result).map(harmlessLine))}.
        {known > 0 &&
          ` ${count(known, 'finding')} ${known > 1 ? 'are' : 'is'} known and accepted by the owner.`}
      </p>
      {isPartial && (
        <p>
          <strong>The audit was stopped before its end.</strong> This is what had been seen by then.
        </p>
      )}
      {failed > 0 && (
        <p>
          <strong>{count(failed, 'visit')} could not be gone through to the end.</strong> They are
          named below.
        </p>
      )}
    </div>
  );
}

function Tested({ result }: { result: ReportedResult }) {
  const { startedAt, took, browser, version, declarations, tool, rules } = result;
  const pages = pagesOf(result);
  return (
    <dl class="tested">
      <dt>When</dt>
      <dd>
        {tellDate(startedAt)}, for {duration(took)}
      </dd>
      <dt>Browser</dt>
      <dd>
        <Told text={browser} />
      </dd>
      <dt>Program</dt>
      <dd>
        samtykke <Told text={version} />, {count(rules.length, 'rule')}
      </dd>
      <dt>Declaration</dt>
      <dd>
        {declarations.map(({ source, version }) => (
          <div key={source}>
            <Told text={source} />, version <Told text={version} />
          </div>
        ))}
        {!declarations[0] && 'none was given'}
      </dd>
      <dt>Consent tool</dt>
      <dd>{tool ? <Told text={tool} /> : 'none was recognised'}</dd>
      <dt>{pages.length === 1 ? 'Page' : 'Pages'}</dt>
      <dd>
        {pages.slice(0, 5).map((page, index) => (
          <>
            {index > 0 && <br />}
            <Told text={page} />
          </>
        ))}
        {pages.length > 5 && (
          <>
            <br />
            and {count(pages.length - 5, 'more page')}
          </>
        )}
      </dd>
    </dl>
  );
}

function States({ visits }: { visits: readonly FoundVisit[] }) {
  return (
    <Table
      caption="What was found, by what the visitor had answered"
      columns={[
        'Answer',
        'What the visitor does',
        'Third parties contacted',
        'Stored at the end',
        'Found',
      ]}
      rows={[...groupBy(visits, ({ visit }) => visit.state)].map(([state, own]) => {
        const findings = own.flatMap((each) => each.findings);
        const accepted = own.flatMap((each) => each.accepted);
        const third = new Set(
          own.flatMap(({ visit }) =>
            foldRequests(visit, subjectsOf(visit, [])).flatMap(({ isOwn, host }) =>
              isOwn ? [] : host,
            ),
          ),
        );
        const names = (key: 'cookies' | 'keys'): number =>
          new Set(own.flatMap(({ visit }) => visit.stored[key].map(({ name }) => name))).size;
        const failed = own.filter(({ visit }) => visit.failed).length;
        return [
          <Told text={state} most={80} />,
          harmlessLine(explainState(state)),
          third.size ? <Several names={[...third]} /> : 'none',
          listOf([
            ...(names('cookies') ? [count(names('cookies'), 'cookie')] : []),
            ...(names('keys') ? [count(names('keys'), 'storage key')] : []),
          ]) || 'nothing',
          <>
            <Found findings={findings} accepted={accepted} isWhole={failed < own.length} />
            {failed > 0 && (
              <>
                {' '}
                <Mark kind="warning">{count(failed, 'visit')} not gone through</Mark>
              </>
            )}
          </>,
        ];
      })}
    />
  );
}

/** "2 pages, 3 states". */
const tellPlaces = (findings: readonly Finding[]): string =>
  (['page', 'state'] as const)
    .flatMap((what) => {
      const amount = new Set(findings.flatMap(({ place }) => place[what] ?? [])).size;
      return amount ? count(amount, what) : [];
    })
    .join(', ') || 'the declaration';

function Overview({ result }: { result: ReportedResult }) {
  const { findings, rules } = result;
  return (
    <Table
      caption="Every rule that something was found by"
      columns={['Rule', 'Level', 'Where', 'About']}
      rows={[...groupBy(findings, ({ rule }) => rule)].map(([id, found], index) => {
        const subjects = [...new Set(found.map(({ subject }) => subject))];
        return [
          <a href={`#${anchorOfRule(index)}`}>{titleOf(rules, id)}</a>,
          <LevelMark level={(found[0] as Finding).level} />,
          tellPlaces(found),
          <Several names={subjects} />,
        ];
      })}
    />
  );
}

function Report({ result }: { result: ReportedResult }) {
  const { findings, accepted, stale = [], rules } = result;
  const placeOf = ({ place }: Finding): string => JSON.stringify([place.page, place.state]);
  const byPlace = groupBy(findings, placeOf);
  const acceptedByPlace = groupBy(accepted, placeOf);
  const visits: readonly FoundVisit[] = result.visits.map((visit, index) => ({
    visit,
    anchor: `visit-${index + 1}`,
    findings: byPlace.get(JSON.stringify([visit.page, visit.state])) ?? [],
    accepted: acceptedByPlace.get(JSON.stringify([visit.page, visit.state])) ?? [],
  }));
  const anchors = new Map(
    visits.map(({ visit, anchor }) => [JSON.stringify([visit.page, visit.state]), anchor]),
  );
  const anchorOf: AnchorOf = (page, state) => anchors.get(JSON.stringify([page, state]));
  const pictured = withPictures(visits);
  const quiet = rules.filter(
    ({ id }) => ![...findings, ...accepted].some(({ rule }) => rule === id),
  );
  const hosts = hostsOf(pagesOf(result)).map(harmlessLine);
  return (
    <body>
      <header>
        <p class="maker">Samtykke · consent audit</p>
        <h1>
          What {hosts.length ? <Told text={listOf(hosts.slice(0, 3))} most={160} /> : 'the site'}{' '}
          does before and after consent
        </h1>
      </header>
      <main>
        <section aria-labelledby="summary">
          <h2 id="summary">Summary</h2>
          <Verdict result={result} />
          <Tested result={result} />
          {visits.length > 0 && <States visits={visits} />}
          {findings.length > 0 && <Overview result={result} />}
        </section>

        {findings.length > 0 && (
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            <p>
              An <LevelMark level="error" /> is against the law or the declaration, a{' '}
              <LevelMark level="warning" /> is unwise, a <LevelMark level="note" /> is good to know.
              Each leads to what was seen.
            </p>
            <Findings findings={findings} rules={rules} anchorOf={anchorOf} />
          </section>
        )}

        {accepted.length > 0 && (
          <section aria-labelledby="accepted">
            <h2 id="accepted">Accepted findings</h2>
            <details>
              <summary>
                {count(levelsOf(accepted).length, 'finding')} that the owner knows of
              </summary>
              <Findings findings={accepted} rules={rules} anchorOf={anchorOf} hasAnchors={false} />
            </details>
          </section>
        )}
        {stale.length > 0 && (
          <section aria-labelledby="stale">
            <h2 id="stale">Accepted for nothing</h2>
            <p>The baseline accepts what is there no more:</p>
            <ul>
              {stale.map(({ rule, subject, page }) => (
                <li key={`${rule} ${subject} ${page}`}>
                  <code>
                    <Told text={rule} />
                  </code>
                  : <Told text={subject} /> <Told text={page} />
                </li>
              ))}
            </ul>
          </section>
        )}

        <section aria-labelledby="evidence">
          <h2 id="evidence">What was seen</h2>
          <p>
            Page by page, in each state: pictures, requests, and what lay on the visitor’s
            equipment.
          </p>
          {[...groupBy(visits, ({ visit }) => visit.page)].map(([page, own]) => (
            <section key={page} class="page">
              <h3>
                <Told text={page} />
              </h3>
              {own.map(({ visit, anchor, findings, accepted }) => (
                <Visit
                  key={anchor}
                  visit={visit}
                  anchor={anchor}
                  subjects={subjectsOf(visit, [...findings, ...accepted])}
                  findings={findings}
                  accepted={accepted}
                  hasPictures={pictured.has(visit)}
                />
              ))}
            </section>
          ))}
        </section>

        <section aria-labelledby="held">
          <h2 id="held">Rules that found nothing</h2>
          {quiet.length > 0 ? (
            <ul class="quiet">
              {quiet.map(({ id }) => (
                <li key={id}>
                  {titleOf(rules, id)} <code>{harmlessLine(id)}</code>
                </li>
              ))}
            </ul>
          ) : (
            <p>None.</p>
          )}
        </section>

        <section aria-labelledby="reach">
          <h2 id="reach">What this report can say</h2>
          <p>
            It tells what one browser saw, from one place, at the time that stands above. Pages that
            are not listed were not looked at, and a site may answer differently in another country,
            to a visitor who has logged in, or tomorrow. What happens on servers cannot be seen from
            a browser. The sources of each rule are named so that they can be read; the report is no
            legal advice.
          </p>
        </section>
      </main>
      <footer>
        <p>
          Made by samtykke <Told text={result.version} /> on {tellDate(result.startedAt)}. This file
          is whole by itself: opening it asks for nothing.
        </p>
      </footer>
    </body>
  );
}

/** One page that explains everything to whoever it is handed to, and asks for nothing by itself. */
export function toHtml(given: ReportedResult): string {
  const result = inOrder(given);
  const title = `Consent audit of ${listOf(hostsOf(pagesOf(result)).slice(0, 3).map(harmlessLine)) || 'a site'}, ${tellDate(result.startedAt)}`;
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {/* Whatever a hostile site may have got in here could not run and could not tell anybody. */}
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
      />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>,
  );
  // The style sheet is ours and may not be escaped; everything else is.
  return `<!doctype html>\n<html lang="en"><head>${head}<style>${css}</style></head>${renderToString(<Report result={result} />)}</html>\n`;
}
