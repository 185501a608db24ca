import type { Language } from '../declaration/declaration.js';
import type { ResolvedDeclaration } from '../declaration/resolved-declaration.js';
import { fillIn, type PlaceholderTexts, pickText, type Texts } from '../declaration/texts.js';
import { purposeText } from './purpose-text.js';

/** What placeholders speak from. */
export interface PlaceholderWording {
  readonly declaration: ResolvedDeclaration;
  readonly language: Language;
  readonly texts: Texts & PlaceholderTexts;
}

/** What a held frame tells of itself. */
export interface HeldFrame {
  /** What it names in `data-consent`. */
  readonly ids: readonly string[];
  /** That would be contacted. */
  readonly host: string;
  readonly title: string;
}

/** What a placeholder says. */
export interface PlaceholderWords {
  /** What would be seen in its place. */
  readonly title: string;
  /** Who it comes from, whom loading it contacts, and what allowing it covers. */
  readonly paragraphs: readonly string[];
}

/** Whether a host is among those declared, which may have `*.` in front, and a port or a path. */
const isAmong = (hosts: readonly string[] | undefined, host: string): boolean =>
  !!hosts
    ?.map((each) => each.replace(/[:/].*/, ''))
    .some((each) => (each[0] === '*' ? host.endsWith(each.slice(1)) : host === each));

/** Finds the words for one frame. */
export function placeholderWords(
  wording: PlaceholderWording,
  { ids, host, title }: HeldFrame,
): PlaceholderWords {
  const { declaration, language, texts } = wording;
  const { from, contacts, covers, alwaysAllow } = texts.placeholder;
  const list = (names: Iterable<string | undefined>) =>
    new Intl.ListFormat(language).format([...new Set(names)].filter((each) => each !== undefined));
  const named = declaration.services.filter(({ id }) => ids.includes(id));
  const purposes = declaration.purposes.filter(({ id, required }) => !required && ids.includes(id));
  // Where only purposes are named, the address tells whose it is.
  const services = named[0]
    ? named
    : declaration.services.filter(({ hosts }) => isAmong(hosts, host)).slice(0, 1);
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const vendors = list(
    services.map(({ vendor = declaration.controller }) =>
      vendor.country ? `${vendor.name} (${countries.of(vendor.country)})` : vendor.name,
    ),
  );
  const names = list(services.map(({ name }) => pickText(name, language)));
  return {
    title: title || names || host,
    paragraphs: [
      [vendors && fillIn(from, { vendor: vendors }), host && fillIn(contacts, { host })]
        .join(' ')
        .trim(),
      purposes[0]
        ? fillIn(covers, {
            alwaysAllow,
            names: list([...purposes, ...named].map((each) => purposeText(wording, each, 'name'))),
          })
        : '',
    ],
  };
}
