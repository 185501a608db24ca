import { type Choice, rejectAll } from '../consent/choice.js';
import { readRecord } from '../consent/consent-record.js';
import type { ConsentState } from '../consent/consent-state.js';
import { heedSignal } from '../consent/privacy-signal.js';
import { readCookie } from '../consent/visible-cookies.js';
import { completeDeclaration } from '../declaration/complete-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { revisionOf } from '../declaration/revision-of.js';
import { intercept } from './intercept.js';
import { createSeal, type Seal } from './seal.js';

/** The page's consent, which may not be complete yet. */
export interface EarlyConsent {
  readonly state?: ConsentState;
  scan?(root: ParentNode): void;
}

/**
 * Begins to refuse what a declaration with `intercept` or `seal` wants refused. Does not wait until
 * the declaration has been checked: until then, a record of this very revision is what counts.
 *
 * @param own Another origin that our own files come from.
 * @param signal Stops interception. A seal cannot be lifted.
 * @returns what seals the page for another choice.
 */
export function refuse(
  declaration: Declaration,
  consent: EarlyConsent,
  own?: string,
  signal?: AbortSignal,
): Seal {
  try {
    return begin(completeDeclaration(declaration), consent, own, signal);
  } catch {
    // One that is wrong is told of elsewhere, and grants nothing.
    const nothing = { ...declaration, purposes: [], services: [], cookie: { name: '', days: 0 } };
    return begin(nothing, consent, own, signal);
  }
}

function begin(
  declaration: ResolvedDeclaration,
  consent: EarlyConsent,
  own: string | undefined,
  signal: AbortSignal | undefined,
): Seal {
  const { cookie, seal, intercept: intercepts } = declaration;
  const stored = (): Choice => {
    const text = readCookie(cookie.name);
    const record = readRecord(text, declaration, revisionOf(declaration));
    const choice = record?.choice ?? rejectAll(declaration);
    return heedSignal(declaration, text, choice) ?? choice;
  };
  const before = stored();
  const choice = (): Choice => consent.state?.choice ?? before;
  if (intercepts) {
    intercept(
      declaration,
      { granted: (id) => !!choice()[id], scan: (element) => consent.scan?.(element) },
      signal,
    );
  }
  if (!seal) return ({ choice }) => choice;
  const sealFor = createSeal(declaration, stored, own);
  sealFor({ choice: choice() });
  return sealFor;
}
