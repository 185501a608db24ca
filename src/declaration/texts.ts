import type { Language, Text, TextsOverride } from './declaration.js';

/**
 * Every text of the dialog in one language. `{controller}`, `{purposes}`, `{parties}` and the like
 * are filled in where the text is shown.
 */
export interface Texts {
  readonly notice: {
    readonly title: string;
    /** `{controller}`, `{purposes}`, and `{parties}`: a sentence of its own, or nothing. */
    readonly body: string;
    /** How to change the answer later. `{preferences}`: their title. */
    readonly withdraw: string;
  };
  readonly preferences: {
    readonly title: string;
    readonly body: string;
    /** In place of a switch. */
    readonly alwaysOn: string;
    /** Beside a purpose's switch, when its services are answered differently. */
    readonly partlyOn: string;
    /** `{count}`: a number with its noun, by plural form of the language. */
    readonly services: Plural;
    /** Before the name of the authority. */
    readonly complaint: string;
    /** Before the version of the declaration. */
    readonly version: string;
  };
  readonly actions: {
    readonly accept: string;
    readonly reject: string;
    readonly choose: string;
    readonly save: string;
    readonly close: string;
    /** To a privacy policy: the controller's or a vendor's. */
    readonly policy: string;
  };
  /** `{count}` companies, as a whole sentence. */
  readonly parties: Plural;
  readonly purposes: {
    readonly [id in StandardPurpose]: { readonly name: string; readonly description: string };
  };
  readonly service: {
    readonly vendor: string;
    /** What the vendor is under the GDPR. */
    readonly roles: {
      readonly controller: string;
      readonly joint: string;
      readonly processor: string;
    };
    readonly subprocessors: string;
    readonly outsideEea: string;
    readonly yes: string;
    readonly no: string;
    readonly collects: string;
    readonly retention: string;
    readonly hosts: string;
    /** Above the table of what is stored, and in its place when nothing is. */
    readonly stores: string;
    readonly storesNothing: string;
    readonly kinds: {
      readonly [kind in 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache']: string;
    };
    /** A lifetime that ends with the browser session. */
    readonly untilClosed: string;
    /** A lifetime that ends only when the visitor deletes it. */
    readonly untilDeleted: string;
    /** `{lifetime}`. */
    readonly sliding: string;
    /** Whom it belongs to. */
    readonly first: string;
    readonly third: string;
  };
}

/**
 * What stands in the place of a held frame says. Few pages hold one, so these texts are a file of
 * their own in every language; the owner overrides them beside the others.
 */
export interface PlaceholderTexts {
  readonly placeholder: {
    /** `{vendor}`: the company, with its country. Left out when nobody knows the company. */
    readonly from: string;
    /** `{host}`. */
    readonly contacts: string;
    /** Where a purpose is granted: `{alwaysAllow}`, the button, and `{names}`, what it grants. */
    readonly covers: string;
    readonly loadOnce: string;
    readonly alwaysAllow: string;
  };
}

/** A text by plural form; `{count}` is filled in. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type StandardPurpose = 'necessary' | 'functional' | 'statistics' | 'marketing';

/** The text in `language`; where it is missing, in the first language it is written in. */
export function pickText(text: Text | undefined, language: Language): string | undefined {
  return typeof text === 'object' ? text[language] || Object.values(text)[0] : text;
}

/** The text with every `{name}` that `values` knows put in. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** `texts` with the owner's own words laid over, at any depth. */
export function overrideTexts<T extends object>(texts: T, override: TextsOverride | undefined): T {
  const merged = { ...texts } as Record<string, unknown>;
  for (const [key, value] of Object.entries(override ?? {})) {
    const own = merged[key];
    merged[key] =
      typeof value === 'object' && typeof own === 'object' && own
        ? overrideTexts(own, value)
        : value;
  }
  return merged as T;
}
