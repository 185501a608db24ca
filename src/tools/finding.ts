/** How bad it is: an `error` is against the law or the declaration, a `warning` is unwise. */
export type Level = 'error' | 'warning' | 'note';

/** The worst first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** For sorting: the worst first. */
export const compareLevels = (one: Finding, other: Finding): number =>
  LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);

/** Where something was found: in a file, or on a page in some state. */
export interface Place {
  /** Path of a file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** Path inside a declaration: `services[0].stores[1].lifetime`. */
  readonly path?: string;
  /** Address of a page. */
  readonly page?: string;
  /** What the visitor had answered there. */
  readonly state?: string;
}

/** What a rule says of one thing. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly level: Level;
  /** A sentence. */
  readonly message: string;
  /** How to mend it: a sentence. */
  readonly mend: string;
  readonly place: Place;
  /** Where else the same was seen. */
  readonly also?: readonly Place[];
  /**
   * What it is about, without where and when it was seen: a host, the name of a cookie. With the
   * rule, it says whether a finding of today is one of yesterday.
   */
  readonly subject: string;
}

/** What findings are told by. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** What has to hold: a sentence. */
  readonly title: string;
  /** Why, with the source. */
  readonly because: string;
  readonly links: readonly string[];
}
