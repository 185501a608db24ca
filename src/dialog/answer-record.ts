import type { ConsentState } from '../consent/consent-state.js';
import type { Language } from '../declaration/language.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { revisionOf } from '../declaration/revision-of.js';

/**
 * What the visitor has answered, to what and when, for the visitor to keep: what an owner would have
 * to show as proof (GDPR, art. 7(1)).
 */
export function answerRecord(
  declaration: ResolvedDeclaration,
  language: Language,
  { id, decidedAt, source, choice, version }: ConsentState,
  host: string,
) {
  const { controller, purposes, services, cookie } = declaration;
  const answers = (asked: readonly { readonly id: string }[]) =>
    Object.fromEntries(asked.map(({ id }) => [id, choice[id]]));
  return {
    id,
    decidedAt: decidedAt && new Date(decidedAt).toISOString(),
    source,
    controller: controller.name,
    host,
    domain: cookie.domain,
    version,
    revision: revisionOf(declaration),
    language,
    globalPrivacyControl: navigator.globalPrivacyControl === true,
    purposes: answers(purposes),
    services: answers(services),
  };
}
