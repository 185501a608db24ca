import { refusedBySignal } from '../consent/privacy-signal.js';
import { fillIn, type PlaceholderTexts, pickText, type Texts } from '../declaration/texts.js';
import type { Look, Wording } from './dialog-view.js';
import { isAmong } from './is-among.js';
import { purposeText } from './purpose-text.js';

/** What placeholders speak from. */
export interface PlaceholderWording extends Omit<Wording, 'words'> {
  readonly words: Pick<Wording['words'], 'country' | 'list'>;
  readonly texts: Texts & { readonly placeholder: PlaceholderTexts };
  readonly look?: Look;
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
  /** That Global Privacy Control is honoured, where it keeps off what the frame needs. */
  readonly privacy?: string | undefined;
}

/** Finds the words for one frame. */
export function placeholderWords(
  wording: PlaceholderWording,
  { ids, host, title }: HeldFrame,
): PlaceholderWords {
  const { declaration, language, texts, words } = wording;
  const { from, contacts, covers, alwaysAllow } = texts.placeholder;
  const list = (names: Iterable<string | undefined>) =>
    words.list([...new Set(names)].filter((each) => each !== undefined));
  const named = declaration.services.filter(({ id }) => ids.includes(id));
  const purposes = declaration.purposes.filter(({ id, required }) => !required && ids.includes(id));
  // Where only purposes are named, the address tells whose it is.
  const services = named[0]
    ? named
    : declaration.services.filter(({ hosts }) => isAmong(hosts, host)).slice(0, 1);
  const vendors = list(
    services.map(({ vendor = declaration.controller }) =>
      vendor.country ? `${vendor.name} (${words.country(vendor.country)})` : vendor.name,
    ),
  );
  const refused = refusedBySignal(declaration).filter(({ id }) =>
    [...ids, ...named.flatMap((each) => each.purposes)].includes(id),
  );
  const names = list(services.map(({ name }) => pickText(name, language)));
  return {
    title: title || names || host,
    privacy:
      refused[0] &&
      fillIn(texts.gpc, {
        purposes: list(refused.map((each) => purposeText(wording, each, 'name'))),
      }),
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
