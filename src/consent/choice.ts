import type { ResolvedDeclaration, ResolvedService } from '../declaration/resolved-declaration.js';

/** The visitor's answer for every purpose and every service. Absent means not granted. */
export type Choice = Readonly<Record<string, boolean>>;

/** What a decision changed: ids of purposes and services. */
export interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/** The part of a declaration that is answered about. */
export type Asked = Pick<ResolvedDeclaration, 'purposes' | 'services'>;

/** Whether a service is granted as long as nobody has answered about it alone. */
export const followsPurposes = ({ purposes }: ResolvedService, choice: Choice): boolean =>
  purposes.every((id) => choice[id]);

/**
 * The choice that some answers make. What is required is granted, what is not answered is not, and
 * a service that is not answered about follows its purposes.
 */
export function choiceOf(
  { purposes, services }: Asked,
  answer: (id: string) => boolean | undefined,
): Choice {
  // Without a prototype, what is not declared is not there, "constructor" included.
  const choice = { __proto__: null } as unknown as Record<string, boolean>;
  for (const { id, required } of purposes) choice[id] = required || !!answer(id);
  for (const service of services) {
    const { id, required } = service;
    choice[id] = required || (answer(id) ?? followsPurposes(service, choice));
  }
  return Object.freeze(choice);
}

/** No to every purpose that is not required. */
export const rejectAll = (asked: Asked): Choice => choiceOf(asked, () => undefined);

/** Yes to every purpose. */
export const acceptAll = (asked: Asked): Choice => choiceOf(asked, () => true);

/**
 * `choice` with `answers` laid over it. An answer to a purpose answers for its services too, unless
 * they are named beside it. Only `true` grants, and an id that is not declared changes nothing.
 */
export function choose(asked: Asked, choice: Choice, answers: Choice): Choice {
  const answered = (id: string): boolean => Object.hasOwn(answers, id);
  const following = new Set<string>(
    asked.services.filter(({ purposes }) => purposes.some(answered)).map(({ id }) => id),
  );
  return choiceOf(asked, (id) => {
    if (answered(id)) return answers[id] === true;
    return following.has(id) ? undefined : choice[id];
  });
}

/** Which purposes and services became granted, and which are granted no longer. */
export function changesBetween(before: Choice, after: Choice): Change {
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  return {
    granted: changed.filter((id) => after[id]),
    withdrawn: changed.filter((id) => before[id]),
  };
}
