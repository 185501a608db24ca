import { chooseRules } from '../../choose-rules.js';
import { askedAgain } from './asked-again.js';
import type { AuditRule } from './audit-rule.js';
import { axe } from './axe.js';
import { focusStolen } from './focus-stolen.js';
import { leftAfterWithdrawal } from './left-after-withdrawal.js';
import { lifetimeTooShort } from './lifetime-too-short.js';
import { neverSeen } from './never-seen.js';
import { noFirstLayerReject } from './no-first-layer-reject.js';
import { noReopen } from './no-reopen.js';
import { noticeMissing } from './notice-missing.js';
import { pageLocked } from './page-locked.js';
import { preTicked } from './pre-ticked.js';
import { rejectNeedsMoreClicks } from './reject-needs-more-clicks.js';
import { requestBeforeConsent } from './request-before-consent.js';
import { storedAfterRefusal } from './stored-after-refusal.js';
import { storedBeforeConsent } from './stored-before-consent.js';
import { undeclaredCookie, undeclaredKey } from './undeclared-cookie.js';
import { undeclaredHost } from './undeclared-host.js';
import { unequalButtons } from './unequal-buttons.js';

/** Every rule, in the order that findings are told. */
export const EVERY_RULE: readonly AuditRule[] = [
  requestBeforeConsent,
  storedBeforeConsent,
  storedAfterRefusal,
  leftAfterWithdrawal,
  undeclaredHost,
  undeclaredCookie,
  undeclaredKey,
  lifetimeTooShort,
  neverSeen,
  noticeMissing,
  noFirstLayerReject,
  unequalButtons,
  preTicked,
  focusStolen,
  pageLocked,
  rejectNeedsMoreClicks,
  noReopen,
  askedAgain,
  axe,
];

const idsOf = (text?: string): readonly string[] | undefined =>
  text?.split(',').map((each) => each.trim());

/**
 * Picks the rules to look at.
 *
 * @param chosen Ids with commas between; all by default.
 * @param ignored Ids with commas between.
 * @throws {CommandError} when one is unknown.
 */
export const pickRules = (chosen?: string, ignored?: string): readonly AuditRule[] =>
  chooseRules('audit', EVERY_RULE, idsOf(chosen), idsOf(ignored));
