import type { Choice } from '../consent/choice.js';
import type { ConsentState } from '../consent/consent-state.js';
import { fillIn, type PageTexts, type Texts } from '../declaration/texts.js';
import type { Wording } from './dialog-view.js';
import { type Asked, purposeText } from './purpose-text.js';

/** What the declaration page speaks from. */
export interface PageWording extends Wording {
  readonly texts: Texts & { readonly page: PageTexts };
}

/** What the visitor has said about a purpose or a service, in a word or two. */
export function answerTo(
  { declaration, texts: { page, preferences } }: PageWording,
  { id, required }: Asked,
  choice: Choice,
): string {
  if (required) return preferences.alwaysOn;
  const isPartly = declaration.services.some(
    (service) => service.purposes[0] === id && choice[service.id] !== choice[id],
  );
  if (isPartly) return preferences.partlyOn;
  return choice[id] ? page.allowed : page.refused;
}

/** When the visitor has answered; that nobody has, otherwise. */
export const decisionInWords = (
  { texts: { page }, words }: PageWording,
  { decidedAt }: ConsentState,
): string =>
  decidedAt === undefined
    ? page.undecided
    : fillIn(page.decided, { date: words.date(new Date(decidedAt), true) });

/**
 * The whole answer as text to keep or to send: a line for each purpose, and for each service that is
 * answered differently.
 */
export function answerInWords(wording: PageWording, state: ConsentState, host: string): string {
  const { declaration, texts } = wording;
  const { controller, purposes, services, version } = declaration;
  const line = (asked: Asked) =>
    `${purposeText(wording, asked, 'name')}: ${answerTo(wording, asked, state.choice)}`;
  return [
    `${controller.name}, ${host}`,
    `${texts.page.title}, ${texts.preferences.version} ${version}`,
    decisionInWords(wording, state),
    `${texts.page.id}: ${state.id}`,
    ...purposes.flatMap((purpose) => [
      line(purpose),
      ...services
        .filter(
          ({ id, purposes }) =>
            purposes[0] === purpose.id && state.choice[id] !== state.choice[purpose.id],
        )
        .map((service) => `– ${line(service)}`),
    ]),
  ].join('\n');
}
