import { acceptAll, type Change, type Choice, choose, rejectAll } from './consent/choice.js';
import type { ConsentRecord } from './consent/consent-record.js';
import type { Source } from './consent/consent-state.js';
import { encodeRecord } from './consent/encode-record.js';
import { heedSignal, isSignalled } from './consent/privacy-signal.js';
import { writeConsentCookie } from './consent/write-consent-cookie.js';
import type { Context } from './context.js';
import { createDialogHost } from './create-dialog-host.js';
import { checkDeclaration } from './declaration/check-declaration.js';
import { isObject } from './declaration/check-shape.js';
import { completeDeclaration } from './declaration/complete-declaration.js';
import { hash } from './declaration/hash.js';
import type { KnownService } from './declaration/known-service.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { revisionOf } from './declaration/revision-of.js';
import { describeMistake } from './describe-mistake.js';
import { describeServices } from './describe-services.js';
import { deleteStored } from './gate/delete-stored.js';
import { KNOWN_IDS, loadKnown } from './load-known.js';
import { tellVendors } from './tell-vendors.js';

/*
 * What only a decision needs, and a visitor who has decided long ago does not fetch: the check of
 * the declaration, the dialog's host, the writing of the record, vendors' own stops, and the deletion
 * of what has been stored.
 */
export { describeMistake, heedSignal, revisionOf, tellVendors };

/** Fetches what the catalogue knows about the services that a declaration uses, once each. */
function fetchKnown(input: unknown): Promise<readonly KnownService[]> {
  const services = isObject(input) && Array.isArray(input.services) ? input.services : [];
  const used = new Set(services.map((service) => (isObject(service) ? service.use : undefined)));
  return Promise.all(KNOWN_IDS.filter((id) => used.has(id)).map(loadKnown));
}

/**
 * Checks a declaration against the catalogue, and fills in what it leaves out.
 *
 * @throws {DeclarationError} with every mistake and its path; another error where what is known
 * about a service does not arrive.
 */
export async function resolveWithCatalogue(input: unknown): Promise<ResolvedDeclaration> {
  checkDeclaration(input, await fetchKnown(input), KNOWN_IDS);
  const declaration = completeDeclaration(input);
  await describeServices(declaration, (problem) => {
    throw problem;
  });
  return declaration;
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join(
    '',
  );

/** A choice, and the id and date of one that has been made before. */
interface Answer {
  readonly choice: Choice;
  readonly id?: string | undefined;
  /** Milliseconds since 1970. */
  readonly decidedAt?: number | undefined;
}

/** Writes a choice, under a new date and id, or a record again as it is. */
export function keepRecord(
  declaration: ResolvedDeclaration,
  { choice, id = newId(), decidedAt = Date.now() }: Answer,
  text = '',
): ConsentRecord {
  const revision = revisionOf(declaration);
  const record = { choice, id, decidedAt, revision };
  const word = text && hash(text + revision);
  writeConsentCookie(declaration, encodeRecord(record, declaration, word, isSignalled()));
  return record;
}

/** Writes a choice, tells the other tabs, and then everybody on this page. */
export function decide(
  { declaration, text, announce, store }: Context,
  source: Source,
  choice: Choice,
): void {
  const record = keepRecord(declaration, { choice }, text);
  announce();
  store.become(source, record);
}

/**
 * Acts once everything is known that the declaration says: at once where it is, and otherwise when
 * the catalogue's facts have come.
 */
function whenDescribed<Result>(
  { declaration, report }: Context,
  act: () => Result | Promise<Result>,
): Result | Promise<Result> {
  const isDescribed = declaration.services.every(({ use, known }) => !use || known);
  return isDescribed ? act() : describeServices(declaration, report).then(act);
}

/** An answer that a program can give. */
const answer =
  (choiceOf: (context: Context, given?: Choice) => Choice) =>
  (context: Context, given?: Choice): unknown =>
    whenDescribed(context, () => decide(context, 'program', choiceOf(context, given)));

/** The answers that a program can give. */
export const answers = {
  acceptAll: answer(({ declaration }) => acceptAll(declaration)),
  rejectAll: answer(({ declaration }) => rejectAll(declaration)),
  choose: answer(({ declaration, store, report }, given = {}) => {
    const { choice } = store.state;
    for (const id of Object.keys(given)) {
      if (!(id in choice)) describeMistake(id, choice).forEach(report);
    }
    return choose(declaration, choice, given);
  }),
};

/**
 * Deletes what the services that are not granted have stored; but not those that the visitor has
 * started for this visit.
 */
export const deleteLeftovers = (context: Context): unknown =>
  whenDescribed(context, () => {
    const { declaration, store, report, loaded } = context;
    const visit = [...(loaded?.visit ?? [])].map((id) => [id, true]);
    const choice = { ...store.state.choice, ...Object.fromEntries(visit) };
    return deleteStored(declaration, choice, report);
  });

/**
 * Deletes what is no longer granted, and reloads the page when a script that has run goes on.
 *
 * @param ran For each script that has run and is no longer granted, the ids that it names.
 * @param goesOn Whether such a script goes on; undefined when the vendors have not been told.
 */
export async function afterWithdrawal(
  context: Context,
  change: Change,
  ran: readonly (readonly string[])[],
  // In another tab the vendors are told only now: holding does not wait for a file.
  goesOn = tellVendors(context.declaration, context.store.state.choice, change),
): Promise<void> {
  const reload = ran.some(goesOn) && context.declaration.onWithdraw !== 'stay';
  await deleteLeftovers(context);
  if (reload) location.reload();
}

/** Shows a layer of the dialog. */
export const open = (context: Context, layer: 'notice' | 'preferences' = 'notice'): unknown =>
  whenDescribed(context, () => {
    context.dialog ??= createDialogHost({
      ...context,
      state: () => context.store.state,
      decide: (choice) => decide(context, 'dialog', choice),
    });
    context.dialog.show(layer);
  });
