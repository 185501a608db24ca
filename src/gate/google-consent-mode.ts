import type { Choice } from '../consent/choice.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/** Google's tags take commands only as an `arguments` object; a list in its place is passed over. */
function command(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: see above
  window.dataLayer?.push(arguments);
}

function answers({ marketing, statistics, functional }: Choice): Record<string, string> {
  const word = (granted: boolean | undefined): string => (granted ? 'granted' : 'denied');
  return {
    ad_storage: word(marketing),
    ad_user_data: word(marketing),
    ad_personalization: word(marketing),
    analytics_storage: word(statistics),
    functionality_storage: word(functional),
    personalization_storage: word(functional),
    security_storage: 'granted',
  };
}

/**
 * Makes everything denied by default, before any Google tag can ask. Does nothing where neither
 * the page nor the declaration knows `dataLayer`.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function denyByDefault({ services }: ResolvedDeclaration): void {
  if (/googletagmanager/.test(JSON.stringify(services))) window.dataLayer ??= [];
  command('consent', 'default', answers({}));
}

/** Tells Google the choice, and then the triggers of a tag manager, which hear only events. */
export function tellGoogle(choice: Choice): void {
  command('consent', 'update', answers(choice));
  window.dataLayer?.push({ event: 'samtykke_change', samtykke: choice });
}
