export type { Change, Choice } from './consent/choice.js';
export type { ConsentState, Source } from './consent/consent-state.js';
export type { Consent, Listener } from './consent-api.js';
export { type ConsentOptions, createConsent, type IdOf } from './create-consent.js';
export type * from './declaration/declaration.js';
export { DeclarationError, type Problem } from './declaration/declaration-error.js';
export type { Texts } from './declaration/texts.js';
export type { Finding } from './finding.js';
