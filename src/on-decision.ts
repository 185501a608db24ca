import { acceptAll, type Change, type Choice, choose, rejectAll } from './consent/choice.js';
import type { ConsentRecord } from './consent/consent-record.js';
import type { Source } from './consent/consent-state.js';
import { encodeRecord } from './consent/encode-record.js';
import { heedSignal, isSignalled } from './consent/privacy-signal.js';
import { writeConsentCookie } from './consent/write-consent-cookie.js';
import type { Context } from './context.js';
import { createDialogHost } from './create-dialog-host.js';
import { hash } from './declaration/hash.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { revisionOf } from './declaration/revision-of.js';
import { describeMistake } from './describe-mistake.js';
import { deleteStored } from './gate/delete-stored.js';
import { tellVendors } from './services/tell-vendors.js';

/*
 * What only a decision needs, and a visitor who has decided long ago does not fetch: the check of
 * the declaration, the dialog's host, the writing of the record, vendors' own stops, and the deletion
 * of what has been stored.
 */
export { checkDeclaration } from './declaration/check-declaration.js';
export { describeMistake, heedSignal, revisionOf, tellVendors };

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

/** The answers that a program can give. */
export const answers = {
  acceptAll: (context: Context) => decide(context, 'program', acceptAll(context.declaration)),
  rejectAll: (context: Context) => decide(context, 'program', rejectAll(context.declaration)),
  choose(context: Context, given: Choice = {}) {
    const { declaration, store, report } = context;
    const { choice } = store.state;
    for (const id of Object.keys(given)) {
      if (!(id in choice)) describeMistake(id, choice).forEach(report);
    }
    decide(context, 'program', choose(declaration, choice, given));
  },
};

/** Deletes what the services that are not granted have stored. */
export const deleteLeftovers = ({ declaration, store, report }: Context): Promise<void> =>
  deleteStored(declaration, store.state.choice, report);

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
export function open(context: Context, layer: 'notice' | 'preferences' = 'notice'): void {
  context.dialog ??= createDialogHost({
    ...context,
    state: () => context.store.state,
    decide: (choice) => decide(context, 'dialog', choice),
  });
  context.dialog.show(layer);
}
