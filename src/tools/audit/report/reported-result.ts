import type { AuditResult } from '../audit-result.js';
import type { Identity } from './identity.js';

/** A finding that the owner knows and has accepted. */
export interface AcceptedEntry extends Identity {
  /** The finding as it was told, for who reviews the file. */
  readonly message: string;
  /** ISO date on which it was accepted. */
  readonly since: string;
  /** The owner's own reason. */
  readonly why?: string;
}

/** What reports are made of. */
export interface ReportedResult extends AuditResult {
  /** What the baseline accepts though it is there no more. */
  readonly stale?: readonly AcceptedEntry[];
}
