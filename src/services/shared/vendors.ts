import type { KnownVendor } from '../../declaration/known-service.js';

/** Companies that several services come from. */
export const GOOGLE = {
  name: 'Google Ireland Limited',
  country: 'IE',
  policy: 'https://policies.google.com/privacy',
  subprocessors: [{ name: 'Google LLC', country: 'US' }],
} as const satisfies KnownVendor;

export const META = {
  name: 'Meta Platforms Ireland Limited',
  country: 'IE',
  policy: 'https://www.facebook.com/privacy/policy/',
  subprocessors: [{ name: 'Meta Platforms, Inc.', country: 'US' }],
} as const satisfies KnownVendor;
