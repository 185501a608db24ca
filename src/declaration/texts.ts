import type { Text, TextsOverride } from './declaration.js';
import type { Language } from './language.js';

/**
 * The forms that a number makes a noun take, beside `other`. Forms that only fractions and millions
 * take are left out: what is counted here is whole.
 */
interface PluralForms {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many';
  bg: 'one';
  cs: 'one' | 'few';
  da: 'one';
  de: 'one';
  el: 'one';
  en: 'one';
  es: 'one';
  et: 'one';
  fi: 'one';
  fr: 'one';
  ga: 'one' | 'two' | 'few' | 'many';
  he: 'one' | 'two';
  hr: 'one' | 'few';
  hu: 'one';
  is: 'one';
  it: 'one';
  lt: 'one' | 'few';
  lv: 'zero' | 'one';
  mt: 'one' | 'two' | 'few' | 'many';
  nb: 'one';
  nl: 'one';
  nn: 'one';
  pl: 'one' | 'few' | 'many';
  pt: 'one';
  ro: 'one' | 'few';
  sk: 'one' | 'few';
  sl: 'one' | 'two' | 'few';
  sv: 'one';
  tr: 'one';
  uk: 'one' | 'few' | 'many';
}

/** A text by the form that a number makes it take; `{count}` is filled in. */
export type Plural<Form extends string = 'other'> = { readonly [form in Form | 'other']: string };

/**
 * Every text of the dialog in one language. `{controller}`, `{purposes}`, `{parties}` and the like
 * are filled in where the text is shown.
 */
export interface Texts<Form extends string = 'other'> {
  readonly notice: {
    readonly title: string;
    /** `{controller}`, `{purposes}`, and `{parties}`: a sentence of its own, or nothing. */
    readonly body: string;
    /** How to change the answer later. `{preferences}`: their title. */
    readonly withdraw: string;
  };
  /** That Global Privacy Control is honoured, and what therefore stays off: `{purposes}`. */
  readonly gpc: string;
  /** Read out once an answer has been kept. */
  readonly saved: string;
  readonly preferences: {
    readonly title: string;
    readonly body: string;
    /** Where the answer holds: on one host, `{site}`. */
    readonly scope: string;
    /** Where the answer holds: on `{site}` and all hosts under it. */
    readonly wideScope: string;
    /** In place of a switch. */
    readonly alwaysOn: string;
    /** Beside a purpose's switch, when its services are answered differently. */
    readonly partlyOn: string;
    /** `{count}`: a number with its noun. */
    readonly services: Plural<Form>;
    /** Opens what there is to know about a service. */
    readonly details: string;
    /** The label of the field that finds services by name, company or cookie. */
    readonly search: string;
    /** The label of the list of languages. */
    readonly language: string;
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
    /** Said of a link to screen readers, after its text. */
    readonly newTab: string;
  };
  /** `{count}` companies, as a whole sentence. */
  readonly parties: Plural<Form>;
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
    /** The heads of the table's columns. */
    readonly columns: {
      readonly name: string;
      readonly kind: string;
      readonly lifetime: string;
      readonly party: string;
      readonly why: string;
    };
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
  /** Where the declaration uses the catalogue: in a file of its own. */
  readonly services?: ServiceTexts;
}

/** What stands in the place of a held frame says. */
export interface PlaceholderTexts {
  /** `{vendor}`: the company, with its country. Left out when nobody knows the company. */
  readonly from: string;
  /** `{host}`. */
  readonly contacts: string;
  /** Where a purpose is granted: `{alwaysAllow}`, the button, and `{names}`, what it grants. */
  readonly covers: string;
  readonly loadOnce: string;
  readonly alwaysAllow: string;
}

/** What the declaration page says beside the texts of the dialog. */
export interface PageTexts {
  readonly title: string;
  /** `{date}`. */
  readonly updated: string;
  /** The heading of the visitor's own state. */
  readonly answer: string;
  readonly undecided: string;
  /** `{date}`, with the time of day. */
  readonly decided: string;
  /** The label of the random id of the answer. */
  readonly id: string;
  readonly allowed: string;
  readonly refused: string;
  readonly copy: string;
  /** Read out once the state is on the clipboard. */
  readonly copied: string;
  readonly download: string;
  readonly change: string;
  readonly withdraw: string;
  /** The heading above the controller's contact lines. */
  readonly controller: string;
  readonly email: string;
  readonly phone: string;
  /** The data protection officer. */
  readonly dpo: string;
}

/** What a service of the catalogue stores something for. */
export type WhyWord =
  | 'visitor'
  | 'session'
  | 'limit'
  | 'campaign'
  | 'advertising'
  | 'contact'
  | 'refusal'
  | 'answer'
  | 'chat'
  | 'settings'
  | 'robots'
  | 'security'
  | 'test'
  | 'login'
  | 'account'
  | 'experiment'
  | 'player'
  | 'buffer'
  | 'balance'
  | 'basket'
  | 'payment'
  | 'form'
  | 'recording'
  | 'shown'
  | 'cache'
  | 'unknown';

/** What a service of the catalogue learns about the visitor. */
export type CollectsWord =
  | 'connection'
  | 'visits'
  | 'anonymous'
  | 'recordings'
  | 'advertising'
  | 'contacts'
  | 'companies'
  | 'chat'
  | 'embed'
  | 'map'
  | 'robots'
  | 'payment'
  | 'errors'
  | 'forms'
  | 'experiments'
  | 'tags'
  | 'site';

/** What is said of services of the catalogue. */
export interface ServiceTexts {
  /** What something is stored for: a sentence each. */
  readonly why: { readonly [word in WhyWord]: string };
  /** What a service learns about the visitor: one or two sentences each. */
  readonly collects: { readonly [word in CollectsWord]: string };
  /** After a name or a lifetime that is not well known. */
  readonly uncertain: string;
  /** What stands in a vendor's corner until the visitor wants to chat. */
  readonly launcher: {
    readonly label: string;
    /** `{vendor}`: the company, with its country. */
    readonly contacts: string;
    readonly once: string;
    readonly always: string;
  };
}

/** The texts of the dialog in one language, with every form that its numbers ask for. */
export type TextsIn<In extends Language> = Texts<PluralForms[In]>;

/** What a language's file gives. */
export interface LanguageFile {
  readonly default: Texts;
  readonly placeholder: PlaceholderTexts;
  readonly page: PageTexts;
  readonly services: ServiceTexts;
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
