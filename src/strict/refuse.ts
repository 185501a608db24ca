import HOSTS from 'virtual:service-hosts';
import { type Choice, rejectAll } from '../consent/choice.js';
import { readRecord } from '../consent/consent-record.js';
import type { ConsentState } from '../consent/consent-state.js';
import { heedSignal } from '../consent/privacy-signal.js';
import { readCookie } from '../consent/visible-cookies.js';
import { startedForVisit } from '../consent/visit.js';
import { completeDeclaration } from '../declaration/complete-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { describeService } from '../declaration/describe-service.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { revisionOf } from '../declaration/revision-of.js';
import type { StandardPurpose } from '../declaration/texts.js';
import { intercept } from './intercept.js';
import { createSeal, type Seal } from './seal.js';

/** What a choice lets in, and the chats that the visitor has started for this visit. */
const withVisit = ({ services }: ResolvedDeclaration, choice: Choice): Choice => {
  const started = startedForVisit();
  const chats = services.filter(({ id, load }) => load === 'on-click' && started.includes(id));
  return { ...choice, ...Object.fromEntries(chats.map(({ id }) => [id, true])) };
};

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
    const resolved = completeDeclaration(declaration);
    for (const service of resolved.services) {
      const [purpose, ...hosts] = HOSTS[service.use ?? ''] ?? [];
      if (purpose) {
        // Its purpose and its hosts are all that is needed to refuse it.
        const facts = { purpose: purpose as StandardPurpose, hosts, stores: [] };
        describeService(service, resolved.purposes, facts);
      }
    }
    return begin(resolved, consent, own, signal);
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
  const choice = (): Choice => withVisit(declaration, consent.state?.choice ?? before);
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
  return (state) => sealFor({ ...state, choice: withVisit(declaration, state.choice) });
}
