import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

declare global {
  interface Window {
    dataLayer?: unknown[];
    /** What pages call Google's tags by. */
    gtag?: (...words: unknown[]) => void;
  }
}

/** Google's tags take commands only as an `arguments` object; a list in its place is passed over. */
function command(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: see above
  window.dataLayer?.push(arguments);
}

/** What grants each of Google's types. */
const PURPOSES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

/** Google's types, but the one that is always granted. */
export const GOOGLE_TYPES = Object.keys(PURPOSES);

function answers({ google }: ResolvedDeclaration, choice: Choice): Record<string, string> {
  const words: Record<string, string> = { security_storage: 'granted' };
  for (const [type, id] of Object.entries({ ...PURPOSES, ...google?.types })) {
    words[type] = choice[id] ? 'granted' : 'denied';
  }
  return words;
}

/**
 * Puts on the page what it tells Google's tags by, where the declaration knows of them: `dataLayer`
 * and `gtag`.
 */
export function prepareGoogle({ services }: ResolvedDeclaration): void {
  if (/googletagm|"google-/.test(JSON.stringify(services))) {
    window.dataLayer ??= [];
    window.gtag ??= command;
  }
}

/**
 * Makes everything denied by default, before any Google tag can ask. Does nothing where neither
 * the page nor the declaration knows `dataLayer`.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const denyByDefault = (declaration: ResolvedDeclaration): void =>
  command('consent', 'default', answers(declaration, {}));

/** Tells Google the choice, and then the triggers of a tag manager, which hear only events. */
export function tellGoogle(declaration: ResolvedDeclaration, choice: Choice): void {
  command('consent', 'update', answers(declaration, choice));
  window.dataLayer?.push({ event: 'samtykke_change', samtykke: choice });
}
