import type { KnownService, VendorPage } from './declaration/known-service.js';

/** Our own button in the corner of a chat that is not loaded. */
export interface Launcher {
  remove(): void;
}

/** One service that has been put on the page. */
export interface Loaded {
  readonly known: KnownService;
  readonly page: VendorPage;
  /** What has been put into the page for it. */
  readonly elements: Element[];
  /** Whether a script of it has come and run. */
  hasRun?: boolean;
  /** Whether it has been told to stop, and did so where it stands. */
  hasStopped?: boolean;
}

/** What has been loaded, and the end of all that is being done. */
export interface LoadedServices {
  readonly services: Map<string, Loaded>;
  /** Ids of those that the visitor has started for this visit only. */
  readonly visit: Set<string>;
  /** Ids of the chats that the visitor has asked for, and that open once they are there. */
  readonly opening: Set<string>;
  /** Our own buttons in the corners of chats, by the service's id. */
  readonly launchers: Map<string, Promise<Launcher>>;
  work: Promise<void>;
  /** Whether Google's tags have been told what the owner wants them to know first. */
  isGoogleTold?: boolean;
  /** Whether the visitor has entered a form; undefined as long as nothing waits for that. */
  inForm?: boolean;
}
