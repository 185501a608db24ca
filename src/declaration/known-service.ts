import type { Country, Host, Link, Stored, Subprocessor } from './declaration.js';
import type { CollectsWord, StandardPurpose, WhyWord } from './texts.js';

/** What an option of a service must be. */
export interface OptionShape {
  readonly type: 'text' | 'texts' | 'number' | 'truth';
  /** A regular expression for a text, or for each of several. */
  readonly pattern?: string;
  /** What is expected, in words: for the owner who got it wrong. */
  readonly expected: string;
  readonly required?: true;
}

export type OptionShapes = { readonly [name: string]: OptionShape };

interface OptionTypes {
  text: string;
  texts: readonly string[];
  number: number;
  truth: boolean;
}

/** The options that some shapes describe. */
export type OptionsOf<S extends OptionShapes> = {
  readonly [K in keyof S as S[K]['required'] extends true ? K : never]: OptionTypes[S[K]['type']];
} & {
  readonly [K in keyof S as S[K]['required'] extends true ? never : K]?:
    | OptionTypes[S[K]['type']]
    | undefined;
};

/** What is granted now of the standard purposes; one that is not declared is not. */
export interface Answers {
  readonly functional: boolean;
  readonly statistics: boolean;
  readonly marketing: boolean;
}

/** A function that a vendor's script leaves on the page, or reads a queue from. */
export type Command = (...words: unknown[]) => unknown;

/** A queue that a vendor's script reads from the page. */
export interface Queue {
  push(...entries: unknown[]): unknown;
}

/** What a service loads itself with. */
export interface VendorPage {
  /** The window: vendors leave their names there. */
  readonly globals: object;
  /** What is granted now. */
  readonly answers: Answers;
  /** Whether the visitor has ever answered. */
  readonly decided: boolean;
  /**
   * Puts a script of the vendor's into the page: `async`, and released by the gate as if it had
   * stood in the HTML.
   *
   * @param attributes Beside the address: an `id`, `data-*`, `crossorigin`.
   * @returns a promise that resolves once the script has run, and never if it does not.
   */
  script(address: string, attributes?: Readonly<Record<string, string>>): Promise<void>;
  /** Puts a style sheet into the page. */
  style(address: string): void;
}

/** How a vendor's script is told to stop, in the vendor's own words, and to go on. */
export interface VendorStop {
  /** Fits the id of the vendor's service, or a host that nobody else's scripts come from. */
  readonly own: RegExp;
  /**
   * Fits the other hosts of this script. Only where nothing more is sent after a stop: a service that
   * talks to anybody else may have more to stop.
   */
  readonly beside?: RegExp;
  /** Whether it can stop so that nothing more is sent, and the page need not be loaded again. */
  readonly inPlace?: true;
  /**
   * Stops it, or takes that back. What the vendor has not left on the page is not created.
   *
   * @param page The window.
   * @returns true when nothing that has run sends anything more, as far as this was a stop.
   */
  tell(page: object, granted: boolean): unknown;
}

/** One thing that a service of the catalogue stores. */
export interface KnownStored extends Omit<Stored, 'why'> {
  /** Which of our sentences says what for. */
  readonly why: WhyWord;
  /** Name or lifetime come from one weak source, or sources disagree. */
  readonly uncertain?: true;
}

/** The company behind a service of the catalogue. */
export interface KnownVendor extends Omit<Subprocessor, 'transfer'> {
  readonly country?: Country;
  readonly policy?: Link;
  readonly subprocessors?: readonly Omit<Subprocessor, 'transfer'>[];
}

/**
 * A service as the catalogue knows it: what the visitor is told, and how it loads and stops. What
 * is only for owners and tools stands beside it, in `About`.
 */
export interface KnownService<Id extends string = string, S extends OptionShapes = OptionShapes> {
  /** What `use` calls it. Lower-case words joined by "-". */
  readonly id: Id;
  /** Its own name; the same in every language. */
  readonly name: string;
  /** The purpose it serves unless the owner says otherwise. */
  readonly purpose: StandardPurpose;
  /** Undefined where it is software of the site itself. */
  readonly vendor?: KnownVendor;
  /** Which of our sentences says what it learns about the visitor. */
  readonly collects: CollectsWord;
  /** The hosts it is loaded from and talks to. Empty where it only stores. */
  readonly hosts: readonly Host[];
  /** Hosts that follow from its options: of a vendor that owners host themselves. */
  hostsFor?(options: OptionsOf<S>): readonly Host[];
  readonly stores: readonly KnownStored[];
  /** Hosts of the frames that show it: what `data-src` of a held frame begins with. */
  readonly embeds?: readonly Host[];
  /** Shapes of its options. Only with `load`. */
  readonly options?: S;
  /**
   * What a page may call before the vendor's script is there: `list` names arrays, `calls` names
   * functions, and objects with methods. Whoever calls before the grant is heard after it.
   */
  readonly queue?: { readonly list?: readonly string[]; readonly calls?: readonly string[] };
  /**
   * The name under which scripts look whether they must ask first: it says "optin" from the moment
   * our script runs.
   */
  readonly optIn?: string;
  /** The corner where a chat has its button; it may be loaded by a click then. */
  readonly corner?: 'bottom right' | 'bottom left';
  /** Guards forms, so that it may wait until the visitor enters one. */
  readonly guardsForms?: true;
  /**
   * Puts the vendor on the page, as the vendor's own snippet would: consent first, then its set-up,
   * then its script. Called once per grant, after the state has changed.
   */
  load?(options: OptionsOf<S>, page: VendorPage): void;
  /** Tells a vendor that is loaded what is granted now. Called at each change while it is. */
  signal?(answers: Answers, page: VendorPage): void;
  /** Opens what a click on our launcher has loaded. */
  open?(page: VendorPage): void;
  /** How it is told to stop. Without, it cannot be, and a withdrawal reloads the page. */
  readonly stop?: VendorStop;
}

/** What the owner and the tools are told about a service of the catalogue. */
export interface About {
  /** Why it has that purpose, in one sentence. */
  readonly because: string;
  /**
   * `high`: hosts and names agree in at least two independent sources, or were seen; `medium`: one
   * good source; `low`: a weak one.
   */
  readonly certainty: 'high' | 'medium' | 'low';
  /** Where the facts come from: addresses, or the name of a public database. */
  readonly sources: readonly string[];
  /** What else an owner should know. */
  readonly notes?: string;
  /** Options as they may look, every one that must be there included. Where it can be loaded. */
  readonly example?: { readonly [option: string]: unknown };
}

/** Gives back what it is given: its options are typed by their shapes. */
export const knownService = <const Id extends string, const S extends OptionShapes>(
  service: KnownService<Id, S>,
): KnownService<Id, S> => service;
