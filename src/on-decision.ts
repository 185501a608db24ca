import { acceptAll, type Choice, choose } from './consent/choice.js';
import type { ConsentRecord } from './consent/consent-record.js';
import { encodeRecord } from './consent/encode-record.js';
import { writeConsentCookie } from './consent/write-consent-cookie.js';
import { hash } from './declaration/hash.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import { revisionOf } from './declaration/revision-of.js';

/*
 * What only a decision needs, and a visitor who has decided long ago does not fetch: the check of
 * the declaration, the writing of the record, and the deletion of what has been stored.
 */
export { createDialogHost } from './create-dialog-host.js';
export { checkDeclaration } from './declaration/check-declaration.js';
export { describeMistake } from './describe-mistake.js';
export { deleteStored } from './gate/delete-stored.js';
export { tellVendors } from './services/tell-vendors.js';
export { acceptAll, choose, revisionOf };

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
  text: string,
): ConsentRecord {
  const revision = revisionOf(declaration);
  const record = { choice, id, decidedAt, revision };
  const word = text && hash(text + revision);
  writeConsentCookie(declaration, encodeRecord(record, declaration, word));
  return record;
}
