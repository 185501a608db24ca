import { BUTTON_RULES } from './button-rules.js';
import { CONTROLLER_RULES } from './controller-rules.js';
import { LANGUAGE_RULES } from './language-rules.js';
import type { CheckRule } from './rule.js';
import { SERVICE_RULES } from './service-rules.js';
import { SETTING_RULES } from './setting-rules.js';
import { STORED_RULES } from './stored-rules.js';
import { TRACKER_RULES } from './tracker-rules.js';
import { TRANSFER_RULES } from './transfer-rules.js';
import { WORDING_RULES } from './wording-rules.js';

/** Every rule that a declaration is looked at by. */
export const CHECK_RULES: readonly CheckRule[] = [
  ...TRACKER_RULES,
  ...SETTING_RULES,
  ...WORDING_RULES,
  ...BUTTON_RULES,
  ...TRANSFER_RULES,
  ...STORED_RULES,
  ...SERVICE_RULES,
  ...CONTROLLER_RULES,
  ...LANGUAGE_RULES,
];
