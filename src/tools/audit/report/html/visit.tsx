import type { Finding } from '../../../finding.js';
import type { AuditedVisit, Step } from '../../audit-result.js';
import { count, duration, formatNumber } from '../counts.js';
import { foldRequests, type HostRequests, type Subjects } from '../fold-requests.js';
import { harmlessLine } from '../harmless-text.js';
import { StoredTable } from './stored-table.js';
import { Timeline } from './timeline.js';
import { explainState, Found, Mark, Table, Told } from './words.js';

/** More hosts than these are counted. */
const MOST_HOSTS = 100;
/** More addresses of a host than these are counted. */
const MOST_ADDRESSES = 12;

const STEPS: Readonly<Record<string, string>> = {
  open: 'The page was opened',
  idle: 'Nothing was done for a while',
  scroll: 'The page was scrolled',
  Escape: 'Escape was pressed',
  reload: 'The page was loaded again',
  reject: 'Everything was refused',
  accept: 'Everything was accepted',
  choose: 'The preferences were opened',
  reopen: 'The preferences were opened again',
  save: 'The choice was saved',
  withdraw: 'Everything was withdrawn',
};

const tellStep = ({ name }: Step): string => STEPS[name] ?? harmlessLine(name);

const isPicture = (text: string | undefined): text is string =>
  !!text && /^[A-Za-z\d+/]+={0,2}$/.test(text);

/** Steps that look alike stand as one picture. */
function picturesOf(steps: readonly Step[]) {
  const pictures: { screenshot: string; first: number; last: number }[] = [];
  for (const [index, { screenshot }] of steps.entries()) {
    if (!isPicture(screenshot)) continue;
    const before = pictures.at(-1);
    if (before?.screenshot === screenshot && before.last === index - 1) before.last = index;
    else pictures.push({ screenshot, first: index, last: index });
  }
  return pictures;
}

function Pictures({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="pictures">
      {picturesOf(steps).map(({ screenshot, first, last }) => {
        const shown = steps.slice(first, last + 1);
        return (
          <li key={first}>
            <figure>
              <img
                src={`data:image/jpeg;base64,${screenshot}`}
                alt={`What the page looked like: ${shown.map(tellStep).join('. ')}.`}
              />
              <figcaption>
                {shown.map((step, index) => (
                  <span key={index}>
                    <b>{first + index + 1}</b> {tellStep(step)} <small>{duration(step.at)}</small>
                  </span>
                ))}
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ol>
  );
}

const PARTIES: Readonly<Record<HostRequests['kind'], string>> = {
  own: 'own site',
  third: 'third party',
  found: 'not allowed',
};

function Requests({ hosts }: { hosts: readonly HostRequests[] }) {
  const shown = hosts.slice(0, MOST_HOSTS);
  const rest = hosts.slice(MOST_HOSTS);
  return (
    <>
      <Table
        caption="Requests"
        columns={['Host', 'How many', 'Of what kind', 'First', 'Started by']}
        rows={shown.map(({ host, kind, requests, types, by }) => {
          const [first] = requests;
          const addresses = [...new Set(requests.map(({ url }) => url))];
          const unanswered = requests.filter(({ failed }) => failed).length;
          return [
            <>
              <Told text={host} most={120} /> <Mark kind={kind}>{PARTIES[kind]}</Mark>
              {kind !== 'own' && (
                <details>
                  <summary>{count(addresses.length, 'address', 'addresses')}</summary>
                  <ul>
                    {addresses.slice(0, MOST_ADDRESSES).map((address) => (
                      <li key={address}>
                        <Told text={address} />
                      </li>
                    ))}
                    {addresses.length > MOST_ADDRESSES && (
                      <li>and {formatNumber(addresses.length - MOST_ADDRESSES)} more</li>
                    )}
                  </ul>
                </details>
              )}
            </>,
            <>
              {formatNumber(requests.length)}
              {unanswered > 0 && <small> ({formatNumber(unanswered)} without an answer)</small>}
            </>,
            harmlessLine(types.join(', ')),
            <>
              at {duration(first?.at ?? 0)}{' '}
              <small>(step “{harmlessLine(first?.step ?? '')}”)</small>
            </>,
            <>
              {by[0] ? <Told text={by[0]} most={160} /> : 'the visitor'}
              {by.length > 1 && <small> and {formatNumber(by.length - 1)} more</small>}
            </>,
          ];
        })}
      />
      {rest.length > 0 && (
        <p>
          {count(
            rest.reduce((sum, { requests }) => sum + requests.length, 0),
            'more request',
          )}{' '}
          went to {count(rest.length, 'more host')}.
        </p>
      )}
    </>
  );
}

/** One page as one visitor met it. */
export function Visit({
  visit,
  anchor,
  subjects,
  findings,
  accepted,
  hasPictures,
}: {
  visit: AuditedVisit;
  anchor: string;
  subjects: Subjects;
  findings: readonly Finding[];
  accepted: readonly Finding[];
  hasPictures: boolean;
}) {
  const { state, steps, stored, took, failed } = visit;
  const hosts = foldRequests(visit, subjects);
  const third = hosts.filter(({ isOwn }) => !isOwn).length;
  const asked = hosts.reduce((sum, { requests }) => sum + requests.length, 0);
  return (
    <details class="visit">
      <summary>
        <h4>
          <Told text={state} most={80} />
        </h4>{' '}
        {failed && (
          <>
            <Mark kind="warning">not gone through</Mark>{' '}
          </>
        )}
        <Found findings={findings} accepted={accepted} isWhole={!failed} />
        <span class="facts">
          {count(asked, 'request')}, {count(third, 'third-party host')},{' '}
          {count(stored.cookies.length, 'cookie')}, {count(stored.keys.length, 'storage key')},{' '}
          {duration(took)}
        </span>
      </summary>
      <div id={anchor} class="visit-body">
        <p>{harmlessLine(explainState(state))}</p>
        {failed && (
          <p class="failed">
            It could not be gone through to its end, and what follows is a part:{' '}
            <Told text={failed} />
          </p>
        )}
        {!(hasPictures && steps.every(({ screenshot }) => isPicture(screenshot))) && (
          <ol>
            {steps.map((step, index) => (
              <li key={index}>
                {tellStep(step)} <small>{duration(step.at)}</small>
              </li>
            ))}
          </ol>
        )}
        {hasPictures ? (
          <Pictures steps={steps} />
        ) : (
          <p>Its pictures are left out, so that this file can still be opened with ease.</p>
        )}
        {hosts.length > 0 ? (
          <>
            <Timeline visit={visit} hosts={hosts} />
            <Requests hosts={hosts} />
          </>
        ) : (
          <p>Nothing was asked for.</p>
        )}
        <StoredTable visit={visit} subjects={subjects} />
      </div>
    </details>
  );
}
