import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { followsPurposes } from './choice.js';
import type { ConsentRecord } from './consent-record.js';

/**
 * The cookie's value: `_v=1&_r=…&_t=…&_id=…&functional=0&statistics=1`, which every server can read
 * as a query string. Services are listed where they differ from their purposes.
 *
 * @param checked A hash of the declaration, kept so that it need not be checked again. May be empty.
 */
export function encodeRecord(
  { choice, id, decidedAt, revision }: ConsentRecord,
  { purposes, services }: ResolvedDeclaration,
  checked: string,
): string {
  const listed = [
    ...purposes.filter(({ required }) => !required),
    ...services.filter((service) => choice[service.id] !== followsPurposes(service, choice)),
  ];
  const fields = [
    ['_v', 1],
    ['_r', revision],
    ['_t', Math.floor(decidedAt / 1000)],
    ['_id', id],
    ...(checked ? [['_c', checked]] : []),
    ...listed.map((each) => [each.id, choice[each.id] ? 1 : 0]),
  ];
  return fields.map((field) => field.join('=')).join('&');
}
