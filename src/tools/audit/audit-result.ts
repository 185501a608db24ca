import type { SeenRequest, Stored } from '../browser/seen.js';
import type { Finding, Rule } from '../finding.js';

/** One thing that the visitor did. */
export interface Step {
  /** "open", "idle", "scroll", "Escape", "reload", "reject", "accept", "save", "withdraw"… */
  readonly name: string;
  /** Milliseconds since the visit began. */
  readonly at: number;
  /** What the page looked like after it: JPEG in base64. */
  readonly screenshot?: string;
}

/** One page, as one visitor of their own met it. */
export interface AuditedVisit {
  /** Address of the page. */
  readonly page: string;
  /** "no choice", "reject", "accept", "only statistics", "withdraw". */
  readonly state: string;
  readonly steps: readonly Step[];
  readonly requests: readonly SeenRequest[];
  /** At the end of the visit. */
  readonly stored: Stored;
  /** Milliseconds. */
  readonly took: number;
  /** Why it could not be gone through to its end: a sentence. */
  readonly failed?: string;
}

/** Everything that an audit has seen and found. */
export interface AuditResult {
  /** Version of this program. */
  readonly version: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly took: number;
  /** Name and version of the browser. */
  readonly browser: string;
  /** Which consent tool answers were given to: "Samtykke", the name of another, or how it was told. */
  readonly tool: string | undefined;
  /** Those that the pages were held against. */
  readonly declarations: readonly { readonly source: string; readonly version: string }[];
  readonly visits: readonly AuditedVisit[];
  /** Every rule that was looked at, whether or not it found something. */
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  /** Findings that the baseline has accepted: told of, and no reason to fail. */
  readonly accepted: readonly Finding[];
  /** Whether it was stopped before its end. */
  readonly isPartial: boolean;
}
