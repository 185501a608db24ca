import type { ConsentStore } from './consent/consent-store.js';
import type { DialogHost } from './create-dialog-host.js';
import type { ResolvedDeclaration } from './declaration/resolved-declaration.js';
import type { Placeholders } from './dialog/mount-placeholders.js';
import type { GivenOptions } from './dialog-options.js';
import type { Gate } from './gate/gate.js';
import type { LoadedServices } from './loaded-services.js';

/** Whether a script that has run for these ids goes on after a withdrawal. */
export type GoesOn = (ids: readonly string[]) => boolean;

/** What has been composed, for those who act on it. */
export interface Context {
  readonly options: GivenOptions;
  /** The declaration as it was checked; the record will vouch for it. */
  readonly text: string | undefined;
  readonly declaration: ResolvedDeclaration;
  readonly store: ConsentStore;
  readonly gate: Gate;
  /** Ends everything. */
  readonly signal: AbortSignal;
  report(problem: unknown): void;
  /** Tells the other tabs that this one has changed the cookie. */
  announce(): void;
  /** Once something has been shown. */
  dialog?: DialogHost;
  /** What waits for the visitor to come near it, once something does. */
  nearby?: IntersectionObserver;
  /** Once a frame has been held. */
  placeholders?: Promise<Placeholders>;
  /** Once a service of the catalogue is in use: what has been loaded, by the service's id. */
  loaded?: LoadedServices;
}
