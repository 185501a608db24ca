import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { followsPurposes } from './choice.js';
import type { ConsentRecord } from './consent-record.js';

/**
 * The cookie's value: `_v=1&_r=…&_t=…&_id=…&functional=0&statistics=1`, which every server can read
 * as a query string. Services are listed where they differ from their purposes, and where they are
 * granted for a purpose that only the catalogue knows: it is not there yet when the cookie is read.
 *
 * @param checked A hash of the declaration, kept so that it need not be checked again. May be empty.
 * @param isSignalled Whether the browser's signal against selling was there when it was answered:
 * the answer then stands in the face of it. It is kept of every declaration, so that a browser with
 * the signal is not looked into again at each visit.
 */
export function encodeRecord(
  { choice, id, decidedAt, revision }: ConsentRecord,
  { purposes, services }: ResolvedDeclaration,
  checked: string,
  isSignalled?: boolean,
): string {
  const listed = [
    ...purposes.filter(({ required }) => !required),
    ...services.filter(
      (service) =>
        choice[service.id] !== followsPurposes(service, choice) ||
        (choice[service.id] && service.stated?.purposes[0] === ''),
    ),
  ];
  const fields = [
    ['_v', 1],
    ['_r', revision],
    ['_t', Math.floor(decidedAt / 1000)],
    ['_id', id],
    ...(checked ? [['_c', checked]] : []),
    ...(isSignalled ? [['_gpc', 1]] : []),
    ...listed.map((each) => [each.id, choice[each.id] ? 1 : 0]),
  ];
  return fields.map((field) => field.join('=')).join('&');
}
