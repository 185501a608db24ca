import type {
  Declaration,
  Purpose,
  Service,
  Stored,
  Text,
  UsedService,
} from '../../declaration/declaration.js';
import type { Language } from '../../declaration/language.js';
import { EVERY_LANGUAGE } from '../../every-language.js';
import { toFillIn } from '../to-fill-in.js';
import type { OwnNames, PlannedService, PlannedStore } from './plan-services.js';

/** One of our own sentences, in some languages. */
const inLanguages = (
  languages: readonly Language[],
  pick: (texts: (typeof EVERY_LANGUAGE)[Language]) => string,
): Text => {
  const [only] = languages;
  if (only && languages.length === 1) return pick(EVERY_LANGUAGE[only]);
  return Object.fromEntries(
    languages.map((language) => [language, pick(EVERY_LANGUAGE[language])]),
  ) as Text;
};

const inEnglish = (text: string, languages: readonly Language[]): Text =>
  languages.length === 1 && languages[0] === 'en' ? text : { en: text };

/** Between slashes, a name would be a regular expression. */
const declarable = (name: string): string =>
  /^\/.+\/$/.test(name) ? `/^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$/` : name;

/** How a store is declared that the catalogue does not declare. */
export function draftStored(
  { kind, name, lifetime, party, entry, seen: [{ domain, path }] }: PlannedStore,
  languages: readonly Language[],
): Stored {
  return {
    name: declarable(name),
    kind,
    ...(lifetime && { lifetime }),
    ...(party === 'third' && { party, domain }),
    ...(kind === 'cookie' && path && path !== '/' && { path }),
    why: entry?.description
      ? inEnglish(entry.description, languages)
      : toFillIn(`what "${name}" is for, and who reads it.`),
  };
}

/** What the answer itself is stored in. */
export const draftAnswer = (
  { cookie }: Pick<OwnNames, 'cookie'>,
  purpose: string,
  languages: readonly Language[],
  lifetime = 'P182D',
): Service => ({
  id: 'samtykke',
  purpose,
  name: inLanguages(languages, ({ page }) => page.answer),
  stores: [
    {
      name: cookie,
      kind: 'cookie',
      lifetime,
      why: inLanguages(languages, ({ services }) => services.why.answer),
    },
  ],
});

const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** How a service is declared that is not declared yet. */
export function draftService(
  service: PlannedService,
  purpose: string,
  languages: readonly Language[],
): Service | UsedService {
  const { from, id, name, known, entry, site, hosts } = service;
  const stores = service.stores
    .filter((store) => !store.known)
    .map((store) => draftStored(store, languages));
  if (known) {
    return {
      use: id,
      ...(purpose !== known.purpose && { purpose }),
      ...(hosts.length > 0 && { hosts }),
      ...(stores.length > 0 && { stores }),
    };
  }
  if (from === 'samtykke') {
    const [{ name: cookie = 'samtykke', lifetime } = {}] = service.stores.filter(
      ({ kind }) => kind === 'cookie',
    );
    return draftAnswer({ cookie }, purpose, languages, lifetime);
  }
  const vendor = entry?.controller
    ? { name: entry.controller, ...(isLink(entry.policy) && { policy: entry.policy }) }
    : site
      ? { name: toFillIn(`the company behind ${site}, and its country.`) }
      : undefined;
  return {
    id,
    purpose,
    name,
    ...(vendor && { vendor }),
    ...(site && { collects: toFillIn(`what ${site} learns about the visitor.`) }),
    ...(hosts.length > 0 && { hosts }),
    ...(stores.length > 0 && { stores }),
  };
}

const STANDARD = ['necessary', 'functional', 'statistics', 'marketing'];

/**
 * A declaration of everything that was seen. What only the owner knows says so; nothing is made up.
 *
 * @param languages Those of the pages; English where none is known.
 * @param today "2026-11-21".
 */
export function draftDeclaration(
  plan: readonly PlannedService[],
  languages: readonly Language[],
  today: string,
): Declaration {
  const spoken = languages.length ? languages : (['en'] as const);
  const services = plan.map((each) => draftService(each, each.purpose, spoken));
  // The library will set it as soon as it is there.
  if (!plan.some(({ from }) => from === 'samtykke')) {
    services.unshift(draftAnswer({ cookie: 'samtykke' }, 'necessary', spoken));
  }
  const cookie = plan
    .find(({ from }) => from === 'samtykke')
    ?.stores.find(({ kind }) => kind === 'cookie');
  const used = new Set(['necessary', ...plan.map(({ purpose }) => purpose)]);
  const purposes = STANDARD.filter((id) => used.has(id)).map(
    (id): Purpose => (id === 'necessary' ? { id, required: true } : { id }),
  );
  return {
    version: '1',
    updated: today,
    controller: { name: toFillIn('who answers for this site.') },
    languages: spoken,
    purposes,
    services,
    ...(cookie && cookie.name !== 'samtykke' && { cookie: { name: cookie.name } }),
  };
}
