import type { ResolvedDeclaration } from '../../declaration/resolved-declaration.js';
import { revisionOf } from '../../declaration/revision-of.js';
import { type Sources, sourcesOf } from './policy.js';

/** Whether a service is granted where the `Cookie` header fits. */
export interface CookieRule {
  readonly pattern: string;
  readonly granted: boolean;
}

/** A service that a server lets in by the visitor's cookie. */
export interface GrantedByCookie {
  readonly id: string;
  /** The first that fits holds. Regular expressions that every engine reads alike. */
  readonly rules: readonly CookieRule[];
  readonly sources: Sources;
}

/**
 * Services that the visitor is asked about and that talk to somebody, each with what the cookie says
 * when they are granted: the record lists services only where they differ from their purposes. A
 * record of another revision fits nothing.
 */
export function grantedByCookie(declaration: ResolvedDeclaration): readonly GrantedByCookie[] {
  const { purposes, services, cookie } = declaration;
  const record = `(^|; ?)${cookie.name}=_v=1&_r=${revisionOf(declaration)}&[^;]*`;
  const says = (answers: readonly string[]): string =>
    `${record}${answers.map((each) => `&${each}`).join('(&[^;]*)?')}(&|;|$)`;
  return services.flatMap(({ id, required, hosts = [], purposes: own }) => {
    if (required || !hosts[0]) return [];
    // The record has them in the order of the declaration.
    const asked = purposes.filter((each) => !each.required && own.includes(each.id));
    const isDeclared = own.every((each) => purposes.some((purpose) => purpose.id === each));
    return {
      id,
      sources: sourcesOf(hosts),
      rules: [
        { pattern: says([`${id}=0`]), granted: false },
        { pattern: says([`${id}=1`]), granted: true },
        ...(isDeclared
          ? [{ pattern: says(asked.map((each) => `${each.id}=1`)), granted: true }]
          : []),
      ],
    };
  });
}
