import { createGrantHistory, type GrantHistory } from './consent/grant-history.js';
import type { Consent } from './consent-api.js';
import type { Stored } from './declaration/declaration.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { describeServices } from './describe-services.js';
import type { Finding } from './finding.js';
import { undeclaredStored } from './gate/undeclared-stored.js';
import { createHostJudge } from './mistakes-in-hosts.js';
import { mistakesInMarkup } from './mistakes-in-markup.js';

/** Milliseconds between two looks. Nothing tells a page what it writes to its own storage. */
const PAUSE = 1000;

const PLACES: Readonly<Record<Stored['kind'], string>> = {
  cookie: 'among the cookies',
  local: 'in localStorage',
  session: 'in sessionStorage',
  indexeddb: 'as a database',
  cache: 'as a cache',
};

const describeStored = ({ kind, name }: Stored): Finding => ({
  kind: 'undeclared-storage',
  what: name,
  message: `"${name}" is stored ${PLACES[kind]}, but no service declares it`,
});

/** What is required is not asked about, and has our own cookie at least. */
const emptyPurposes = ({ purposes, services }: ResolvedDeclaration): Finding[] =>
  purposes
    .filter(
      ({ id, required }) => !required && !services.some(({ purposes }) => purposes.includes(id)),
    )
    .map(({ id }) => ({
      kind: 'empty-purpose',
      what: id,
      message: `the visitor is asked about "${id}", but no service has that purpose`,
    }));

/** Looks at the page, and gives everything found so far, each thing once. */
type Look = () => Promise<readonly Finding[]>;

/** @param takeEntries Gives what has been asked since it was last called. */
function createLook(
  declaration: ResolvedDeclaration,
  history: GrantHistory,
  takeEntries: () => readonly PerformanceEntry[],
): Look {
  const hosts = createHostJudge(declaration, history);
  const found = new Map<string, Finding>();
  const add = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const { kind, what, message } = finding;
      // A host is told once, whatever it is asked for.
      const key = /host/.test(kind) ? `${kind} ${what}` : message;
      if (!found.has(key)) found.set(key, finding);
    }
  };
  return async () => {
    // Whose facts do not arrive has nothing to be found by; the loader tells of it.
    await describeServices(declaration, () => {});
    add(emptyPurposes(declaration));
    add(mistakesInMarkup(declaration));
    add(hosts.named());
    add(hosts.asked(takeEntries()));
    add((await undeclaredStored(declaration)).map(describeStored));
    return [...found.values()];
  };
}

const entriesSoFar = (): PerformanceEntry[] => performance.getEntriesByType('resource');

/** How to look at a page that is watched. */
const watched = new WeakMap<Consent, Look>();

/** Everything that can be found on the page now; and where it is watched, everything found so far. */
export function findMistakes(
  declaration: ResolvedDeclaration,
  consent: Consent,
): Promise<readonly Finding[]> {
  const look =
    watched.get(consent) ??
    createLook(declaration, createGrantHistory(consent.state), entriesSoFar);
  return look();
}

/** Tells each mistake once, those that come later too. */
export function watchForMistakes(
  declaration: ResolvedDeclaration,
  consent: Consent,
  report: (problem: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const history = createGrantHistory(consent.state);
  consent.subscribe(({ choice }) => history.add(choice), { signal });
  const entries = entriesSoFar();
  // The browser's own list ends after some hundred; what observes hears the rest too.
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'resource' });

  const look = createLook(declaration, history, () => [
    ...entries.splice(0),
    ...observer.takeRecords(),
  ]);
  const tell = async (): Promise<void> => {
    try {
      const findings = await look();
      if (!signal.aborted) for (const { message } of findings) report(message);
    } catch (error) {
      report(error);
    }
  };
  watched.set(consent, look);
  tell();
  const timer = setInterval(tell, PAUSE);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
    watched.delete(consent);
  });
}
