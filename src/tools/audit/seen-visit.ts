import type { Stored } from '../browser/seen.js';
import type { AuditedVisit } from './audit-result.js';
import type { NoticeLook } from './in-page.js';

/** One rule of axe-core that does not hold. */
export interface Violation {
  readonly id: string;
  /** What has to hold. */
  readonly help: string;
  readonly link: string;
  /** Selectors of the elements. */
  readonly elements: readonly string[];
}

/** A visit with everything that rules look at. */
export interface SeenVisit {
  readonly visit: AuditedVisit;
  /** What the page's owner has registered: requests there are no findings. */
  readonly sites: ReadonlySet<string>;
  /** What lay on the visitor's equipment at any moment that was looked at, each as it lived longest. */
  readonly everStored: Stored;
  /** The first layer, when the page had been opened; undefined where none was there. */
  readonly notice: NoticeLook | undefined;
  /** Switches that were on when the second layer was opened first; undefined where it was not. */
  readonly ticked: readonly string[] | undefined;
  /** Why the page could not be used while the first layer stood, though it could afterwards. */
  readonly lock: string | undefined;
  /** Whether one press of the button was enough. Undefined where none was pressed. */
  readonly isAnswerTaken: boolean | undefined;
  /** Whether the first layer stood there again once the page had been reloaded after the answer. */
  readonly isAskedAgain: boolean | undefined;
  /** Whether there is a way back to the answer. */
  readonly canReopen: boolean | undefined;
  /** By axe-core; undefined where it was not asked. */
  readonly violations: readonly Violation[] | undefined;
}
