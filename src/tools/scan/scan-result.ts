import type { Declaration, Duration } from '../../declaration/declaration.js';

/** Whether the visitor had been asked and had said yes. Where nobody asked, all is before. */
export type When = 'before' | 'after';

/** A page that was looked at. */
export interface ScannedPage {
  /** Where it led to. */
  readonly url: string;
  readonly title: string;
  readonly status: number;
  /** Whether it became quiet in its time. */
  readonly isDone: boolean;
  /** Milliseconds. */
  readonly took: number;
  readonly requests: number;
}

/** Something that lies on the visitor's equipment. */
export interface ScannedStore {
  readonly kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
  /** With `*` for what is random in it. */
  readonly name: string;
  /** How many names are folded into this one. */
  readonly count: number;
  /** Of a cookie as in the jar, with a leading dot where subdomains get it; else the host. */
  readonly domain: string;
  readonly party: 'first' | 'third';
  /** Of cookies. */
  readonly path?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  /** Undefined where it stays until it is deleted. */
  readonly lifetime: 'session' | Duration | undefined;
  /** Of cookies: seconds, as they were asked for where that was seen. */
  readonly seconds?: number;
  /** Undefined where it was not seen to be set. */
  readonly how: 'header' | 'script' | undefined;
  /** Address of what set it. */
  readonly by: string | undefined;
  /** The page on which it was first seen. */
  readonly page: string;
  readonly when: When;
  /** The service that it is of, as the declaration calls it. */
  readonly service: string | undefined;
}

/** A host that was asked for something. */
export interface ScannedHost {
  readonly host: string;
  readonly party: 'first' | 'third';
  /** How often what kind of thing was asked for: "script", "image"… */
  readonly types: Readonly<Record<string, number>>;
  readonly count: number;
  /** Addresses of what started it, five at most. */
  readonly by: readonly string[];
  /** The page on which it was first asked. */
  readonly page: string;
  readonly when: When;
  /** The services that it is of, as the declaration calls them. */
  readonly services: readonly string[];
}

/** A service that was recognised, or has to be described. */
export interface ScannedService {
  /** As the declaration calls it. */
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** How it is known. */
  readonly from: 'samtykke' | 'catalogue' | 'database' | 'nothing';
  /** Of the catalogue: how well its facts are known, and from where. */
  readonly certainty?: 'high' | 'medium' | 'low';
  readonly sources?: readonly string[];
}

/** Something that could not be done, or that the owner should know. */
export interface Remark {
  readonly page: string;
  /** A sentence. */
  readonly message: string;
}

/** A lifetime that is not what was declared. */
export interface ChangedLifetime {
  readonly service: string;
  readonly kind: ScannedStore['kind'];
  readonly name: string;
  readonly declared: string | undefined;
  readonly seen: string;
  readonly is: 'longer' | 'shorter' | 'undeclared';
}

/** What a declaration says, beside what was seen. */
export interface Difference {
  /** What was seen and is not declared. */
  readonly added: {
    readonly services: readonly string[];
    readonly stores: readonly {
      readonly service: string;
      readonly kind: string;
      readonly name: string;
    }[];
    readonly hosts: readonly { readonly service: string; readonly host: string }[];
  };
  readonly lifetimes: readonly ChangedLifetime[];
  /** What was declared and not seen. It may stand behind a log-in, or wait for a click. */
  readonly notSeen: {
    readonly services: readonly string[];
    readonly stores: readonly {
      readonly service: string;
      readonly kind: string;
      readonly name: string;
    }[];
  };
}

/** Everything that a scan has seen. */
export interface ScanResult {
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly took: number;
  /** Name and version of the browser. */
  readonly browser: string;
  readonly pages: readonly ScannedPage[];
  /** How many pages are known and were not looked at. */
  readonly pagesLeft: number;
  readonly remarks: readonly Remark[];
  /** Whether a dialog asked for consent, and was accepted. */
  readonly isAccepted: boolean;
  readonly services: readonly ScannedService[];
  readonly stores: readonly ScannedStore[];
  readonly hosts: readonly ScannedHost[];
  /** With `--merge`. */
  readonly difference?: Difference;
  readonly declaration: Declaration;
  /** Whether it was stopped before its end. */
  readonly isPartial: boolean;
}
