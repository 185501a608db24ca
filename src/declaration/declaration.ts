import type { Language } from './language.js';

/** One text for every language, or one text per language. Always shown as text, never as HTML. */
export type Text = Filled | PerLanguage;

/** @minProperties 1 */
export type PerLanguage = { readonly [language in Language]?: Filled };

/** @minLength 1 */
export type Filled = string;

/**
 * Lower-case words joined by "-".
 *
 * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * An `http:` or `https:` address, or a path on this site that begins with "/".
 *
 * @pattern ^(https?:/)?/\S*$
 */
export type Link = string;

/** @pattern ^[^\s@]+@[^\s@]+$ */
export type Email = string;

/** @pattern ^[A-Z]{2}$ */
export type Country = string;

/**
 * A length of time in ISO 8601: "P6M" is six months, "PT30M" half an hour.
 *
 * @pattern ^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$
 */
export type Duration = string;

/**
 * What the owner of a site states once: who sets what on the visitor's equipment, and why.
 * Everything else is made from it.
 */
export interface Declaration {
  /** The address of the JSON Schema, for editors. Not read. */
  readonly $schema?: Filled;
  /** Raise it when the meaning changes: everyone is asked again. */
  readonly version: Filled;
  /**
   * The day of the last change, shown to the visitor: "2026-11-21".
   *
   * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
   */
  readonly updated?: string;
  /** Who answers for the site. */
  readonly controller: Controller;
  /**
   * The languages of the dialog. `<html lang>` picks among them; the first is used otherwise.
   *
   * @minItems 1
   * @default ["en"]
   */
  readonly languages?: readonly Language[];
  /**
   * What the visitor answers about. `necessary`, `functional`, `statistics` and `marketing` have
   * texts in every language; any other needs a `name`.
   *
   * @minItems 1
   */
  readonly purposes: readonly Purpose[];
  /**
   * Everything that stores, reads or receives something, third party or not.
   *
   * @minItems 1
   */
  readonly services: readonly (Service | UsedService)[];
  /** The one cookie that remembers the answer. */
  readonly cookie?: ConsentCookie;
  /** The owner's own words in place of ours, language by language. */
  readonly texts?: { readonly [language in Language]?: TextsOverride };
  /**
   * Why visitors have to answer before they can use the page: with it, the notice is modal in the
   * layout `center`, and says this. Leave it out unless you must: a page that cannot be read
   * without an answer does not get it freely (GDPR, art. 7(4)).
   */
  readonly modal?: Text;
  /**
   * What happens on a withdrawal when something that has run cannot be stopped: `reload` loads the
   * page again without it, `stay` leaves that to the owner.
   *
   * @default "reload"
   */
  readonly onWithdraw?: 'reload' | 'stay';
  /**
   * Deletes what optional services have stored even before the visitor has ever answered. For
   * sites that set cookies without asking in the past.
   *
   * @default false
   */
  readonly deleteBeforeDecision?: boolean;
  /**
   * Seconds that a tag which does not answer may hold up the tags after it.
   *
   * @minimum 1
   * @maximum 120
   * @default 10
   */
  readonly tagTimeout?: number;
  /**
   * Lets the browser itself refuse every host that is neither this site's own nor declared by a
   * service that is granted: a Content-Security-Policy is added as soon as the script runs. A grant
   * then reloads the page, since a policy cannot be lifted. Hosts of your own, a CDN say, must be
   * declared under a required purpose.
   *
   * @default false
   */
  readonly seal?: boolean;
  /**
   * Catches what stands live in the page, or is put in by others, and asks a declared host that is
   * not granted: for tags that nobody can edit. From the moment the script runs, as far as a page
   * can.
   *
   * @default false
   */
  readonly intercept?: boolean;
  /**
   * Consent tools that the site has used before: what their markup holds is held by us, and what
   * they have stored of a visitor's answer is taken over where it answers what is asked here and is
   * not older than an answer may be.
   */
  readonly compat?: readonly Compat[];
  /**
   * What those tools called a purpose or a service of this declaration: `{ "analytics":
   * "statistics" }`. Their usual names for the four standard purposes are known.
   */
  readonly aliases?: { readonly [name: string]: Id };
  /** What Google's tags are told: consent mode, version 2. */
  readonly google?: GoogleConsent;
}

/** A consent tool whose markup and cookie are understood. */
export type Compat = 'orestbida' | 'klaro' | 'cookiebot' | 'onetrust' | 'tarteaucitron';

/** The seven types of Google's consent mode. */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** What Google's tags are told, and when. What is Google's own is called as Google calls it. */
export interface GoogleConsent {
  /**
   * `basic`: Google's tags load when they are granted. `advanced`: what the catalogue loads from
   * Google loads before any answer, and sends without cookies what the visitor has not allowed: the
   * address, the browser, the time, of everybody. Ask a lawyer before.
   *
   * @default "basic"
   */
  readonly mode?: 'basic' | 'advanced';
  /**
   * Which purpose grants a type, where it is another than ours: marketing for the three `ad_`,
   * statistics for `analytics_storage`, functional for `functionality_storage` and
   * `personalization_storage`; `security_storage` is always granted.
   */
  readonly types?: { readonly [type in GoogleConsentType]?: Id };
  /**
   * Defaults for some regions. The most specific region wins; without any, all is denied everywhere
   * until the visitor has answered.
   */
  readonly regions?: readonly GoogleRegion[];
  /**
   * Milliseconds that Google's tags wait for the answer before they send.
   *
   * @minimum 0
   * @maximum 10000
   */
  readonly wait_for_update?: number;
  /** What else Google's tags are told before they load. */
  readonly set?: GoogleSettings;
}

export interface GoogleSettings {
  /** Takes the ids of clicks out of what is sent as long as `ad_storage` is denied. */
  readonly ads_data_redaction?: boolean;
  /** Carries ids of clicks and visits in the addresses of links as long as storage is denied. */
  readonly url_passthrough?: boolean;
}

/** What holds in some regions before any answer. A type that is not named is denied there. */
export interface GoogleRegion {
  /** @minItems 1 */
  readonly region: readonly Region[];
  readonly ad_storage?: GoogleWord;
  readonly ad_user_data?: GoogleWord;
  readonly ad_personalization?: GoogleWord;
  readonly analytics_storage?: GoogleWord;
  readonly functionality_storage?: GoogleWord;
  readonly personalization_storage?: GoogleWord;
  readonly security_storage?: GoogleWord;
}

export type GoogleWord = 'granted' | 'denied';

/**
 * A country, or a part of one, in ISO 3166-2: "NO", "US-CA".
 *
 * @pattern ^[A-Z]{2}(-[A-Z0-9]{1,3})?$
 */
export type Region = string;

/** Who answers for the site, and how to reach them. */
export interface Controller {
  readonly name: Filled;
  /** Postal address. */
  readonly address?: Filled;
  readonly country?: Country;
  readonly email?: Email;
  readonly phone?: Filled;
  /** The privacy policy. */
  readonly policy?: Link;
  /** Who takes complaints: `datatilsynet`, `imy`, `pts`, or the name of another authority. */
  readonly authority?: Filled;
  /** The data protection officer. */
  readonly dpo?: {
    readonly name?: Filled;
    readonly email?: Email;
    readonly phone?: Filled;
  };
}

/** One thing the visitor answers about. */
export interface Purpose {
  readonly id: Id;
  /**
   * Needed for what the visitor asked for, so not asked about.
   *
   * @default false
   */
  readonly required?: boolean;
  readonly name?: Text;
  readonly description?: Text;
  /**
   * Sells data, or shares them for advertising: the browser's signal against that, Global Privacy
   * Control, refuses it until the visitor says otherwise.
   *
   * @default true for `marketing`, false for any other
   */
  readonly sellsOrShares?: boolean;
}

/** One third party, or one part of the site itself, under a purpose. */
export interface Service {
  /** What `data-consent` and programs call it. Not the id of a purpose. */
  readonly id: Id;
  /** The purpose it serves; of several, all must be granted. */
  readonly purpose: Id | readonly [Id, ...Id[]];
  readonly name: Text;
  readonly vendor?: Vendor;
  /** What it learns about the visitor. */
  readonly collects?: Text;
  /** How long the vendor keeps what it collects. */
  readonly retention?: Duration;
  /** The hosts it is loaded from and talks to. */
  readonly hosts?: readonly Host[];
  /** What it stores in the browser. May be empty: Google Fonts receives the IP address only. */
  readonly stores?: readonly Stored[];
}

/**
 * A service of the catalogue. Without `options` it is described, and loaded by held markup; with
 * them it is loaded by us once it is granted.
 */
export interface UsedService extends Partial<Omit<Service, 'vendor' | 'hosts' | 'stores'>> {
  /** What the catalogue calls it. It is the `id` too, unless another is given. */
  readonly use: Id;
  /** What it is loaded with: each service has its own. `{}` where it needs none. */
  readonly options?: { readonly [option: string]: unknown };
  /**
   * When it loads once it is granted. `on-click` is for chats: a button stands in their corner, and
   * a click grants this one service. `on-focus` is for what guards forms: it waits until the visitor
   * enters one.
   *
   * @default at once
   */
  readonly load?: 'on-click' | 'on-focus';
  /** What differs from the catalogue. */
  readonly vendor?: Partial<Vendor>;
  /** Hosts beside those of the catalogue. */
  readonly hosts?: readonly Host[];
  /** What is stored beside what the catalogue knows; of the same name and kind, in its place. */
  readonly stores?: readonly Stored[];
}

/**
 * A host, without "https://"; "*." in front means its subdomains and not itself, as in a
 * Content-Security-Policy; a path may follow.
 *
 * @pattern ^(\*\.)?[^\s:/*]+(:\d+)?(/\S*)?$
 */
export type Host = string;

/** A company that handles data for a vendor. */
export interface Subprocessor {
  readonly name: Filled;
  readonly country?: Country;
  /** What it is under the GDPR. */
  readonly role?: 'controller' | 'joint' | 'processor';
  /** The ground for sending data out of the EEA, in words: "EU-US Data Privacy Framework". */
  readonly transfer?: Text;
  /** Its privacy policy. */
  readonly policy?: Link;
}

/** The company behind a service. */
export interface Vendor extends Subprocessor {
  /** Companies that handle the data for this vendor. */
  readonly subprocessors?: readonly Subprocessor[];
}

/** One thing that is stored in the browser. */
export interface Stored {
  /** The exact name, a name with `*` for any characters, or a regular expression between slashes. */
  readonly name: Filled;
  readonly kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
  /** `session`, or a length of time in ISO 8601. */
  readonly lifetime?: 'session' | Duration;
  /**
   * The lifetime starts anew on each visit.
   *
   * @default false
   */
  readonly sliding?: boolean;
  /**
   * Whether it belongs to this site or to another.
   *
   * @default "first"
   */
  readonly party?: 'first' | 'third';
  /** The domain of a cookie, where it is not the site's own. */
  readonly domain?: Filled;
  /**
   * The path of a cookie, where it is neither "/" nor a folder of the page.
   *
   * @pattern ^/
   */
  readonly path?: string;
  readonly why?: Text;
}

/** The cookie that remembers the answer. */
export interface ConsentCookie {
  /**
   * @pattern ^[A-Za-z0-9_-]+$
   * @default "samtykke"
   */
  readonly name?: string;
  /** ".example.com" shares one answer with every subdomain. The page's own host by default. */
  readonly domain?: Filled;
  /**
   * Days until the visitor is asked again, after a yes and a no alike.
   *
   * @minimum 1
   * @maximum 395
   * @default 182
   */
  readonly days?: number;
}

/** Some of the dialog's texts, at any depth. */
export interface TextsOverride {
  readonly [key: string]: string | TextsOverride;
}
