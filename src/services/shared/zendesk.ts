import type { KnownStored, KnownVendor } from '../../declaration/known-service.js';

/** The company behind the chats; who runs a help centre stands in that service. */
export const ZENDESK = {
  name: 'Zendesk, Inc.',
  country: 'US',
  role: 'processor',
  policy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
} as const satisfies KnownVendor;

/** What either widget keeps in the browser. */
export const WIDGET_STORES = [
  { name: 'ZD-suid', kind: 'local', why: 'session' },
  { name: 'ZD-buid', kind: 'local', why: 'visitor' },
  { name: 'ZD-store', kind: 'local', why: 'chat' },
  { name: 'ZD-settings', kind: 'local', why: 'cache' },
  { name: 'ZD-widgetOpen', kind: 'local', why: 'settings' },
  { name: 'ZD-launcherLabelRemoved', kind: 'local', why: 'shown' },
  { name: 'ZD-zE_oauth', kind: 'local', why: 'login' },
] as const satisfies readonly KnownStored[];

/** Zendesk shows a key as a UUID. */
export const WIDGET_KEY = {
  type: 'text',
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  expected:
    'the key in the address of Zendesk’s snippet, as "01234567-89ab-cdef-0123-456789abcdef"',
  required: true,
} as const;
