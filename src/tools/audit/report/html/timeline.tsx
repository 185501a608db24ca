import type { AuditedVisit } from '../../audit-result.js';
import { count, duration, formatNumber } from '../counts.js';
import type { HostKind, HostRequests } from '../fold-requests.js';
import { Told } from './words.js';

/** Parts that the time is divided into: two requests in one part are one stroke. */
const PARTS = 1000;

/** More hosts than these are one lane. */
const MOST_LANES = 24;

/** Parts between two numbers of steps that can still be told apart. */
const APART = 45;

/** Strokes at these moments, from the top to the bottom of a lane. */
const strokes = (times: readonly number[], end: number): string =>
  [...new Set(times.map((at) => Math.round((Math.min(Math.max(at, 0), end) / end) * PARTS)))]
    .toSorted((a, b) => a - b)
    .map((x) => `M${x} 0v20`)
    .join('');

const WORDS: Readonly<Record<HostKind, string>> = {
  found: 'not allowed',
  third: 'third party',
  own: 'own',
};

interface Lane {
  readonly label: string;
  readonly kind: HostKind;
  readonly amount: number;
  readonly times: readonly number[];
  readonly foundAt: readonly number[];
}

function lanesOf(hosts: readonly HostRequests[]): readonly Lane[] {
  const lanes = hosts.map(({ host, kind, requests, foundAt }) => ({
    label: host,
    kind,
    amount: requests.length,
    times: requests.map(({ at }) => at),
    foundAt,
  }));
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.splice(MOST_LANES - 1);
  const kind = rest[0]?.kind ?? 'own';
  return [
    ...lanes,
    {
      label: count(rest.length, 'more host'),
      kind,
      amount: rest.reduce((sum, { amount }) => sum + amount, 0),
      times: rest.flatMap(({ times }) => times),
      foundAt: rest.flatMap(({ foundAt }) => foundAt),
    },
  ];
}

/** Where the numbers of the steps stand: at their moment, or as near as they can be told apart. */
function placeNumbers(steps: AuditedVisit['steps'], end: number): readonly number[] {
  const places: number[] = [];
  for (const { at } of steps) {
    const wanted = Math.round((Math.min(at, end) / end) * PARTS);
    places.push(Math.max(wanted, (places.at(-1) ?? -APART) + APART));
  }
  // What was pushed out at the end pushes back.
  let limit = PARTS;
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.max(0, Math.min(places[index] as number, limit));
    limit = (places[index] as number) - APART;
  }
  return places;
}

/** When what was asked for; the table below it says the same. */
export function Timeline({
  visit,
  hosts,
}: {
  visit: AuditedVisit;
  hosts: readonly HostRequests[];
}) {
  const { steps, requests } = visit;
  const end = requests.reduce(
    (last, { at }) => Math.max(last, at),
    Math.max(visit.took, steps.at(-1)?.at ?? 0, 1),
  );
  const marks = strokes(
    steps.map(({ at }) => at),
    end,
  );
  const places = placeNumbers(steps, end);
  return (
    <figure class="timeline">
      <figcaption>
        Requests over {duration(end)}. A number is a step of the visitor, a stroke is a request.{' '}
        <span class="legend">
          <span class="legend-own">own site</span> <span class="legend-third">third party</span>{' '}
          <span class="legend-found">not allowed</span>
        </span>
      </figcaption>
      <div
        class="lanes"
        role="img"
        aria-label={`${count(requests.length, 'request')} to ${count(hosts.length, 'host')} over ${duration(end)}. The table of requests says the same in words.`}
      >
        <div class="lane lane-steps">
          <span />
          <span class="numbers">
            {places.map((place, index) => (
              <span key={index} style={`left:${place / (PARTS / 100)}%`}>
                {index + 1}
              </span>
            ))}
          </span>
        </div>
        {lanesOf(hosts).map(({ label, kind, amount, times, foundAt }) => (
          <div key={label} class={`lane lane-${kind}`}>
            <span class="lane-name">
              <Told text={label} most={80} />{' '}
              <small>
                {formatNumber(amount)}
                {kind !== 'own' && ` · ${WORDS[kind]}`}
              </small>
            </span>
            <svg viewBox={`0 0 ${PARTS} 20`} preserveAspectRatio="none" aria-hidden="true">
              <path class="stroke-step" d={marks} />
              <path
                class={kind === 'own' ? 'stroke-own' : 'stroke-third'}
                d={strokes(times, end)}
              />
              {foundAt.length > 0 && <path class="stroke-found" d={strokes(foundAt, end)} />}
            </svg>
          </div>
        ))}
      </div>
    </figure>
  );
}
