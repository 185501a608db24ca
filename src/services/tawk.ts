import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It is a chat that visitors may want; the page works without.',
  certainty: 'high',
  sources: [
    'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    'https://developer.tawk.to/jsapi',
    'DuckDuckGo Tracker Radar 05f17e6: tawk.to (hosts, names and lifetimes, seen)',
    'tarteaucitron: tawkto',
  ],
  notes:
    'tawk.to’s help calls its cookie "tawk_uuid_…"; browsers were seen to store "twk_uuid_…". The older tawkUUID of va.tawk.to is gone since September 2022.',
  example: { propertyId: '0123456789abcdef01234567' },
};

interface TawkPage {
  Tawk_API?: { maximize?(): unknown; onLoad?(): unknown };
  Tawk_LoadStart?: Date;
}

export const tawk = knownService({
  id: 'tawk',
  name: 'tawk.to',
  purpose: 'functional',
  vendor: {
    name: 'tawk.to, Inc.',
    country: 'US',
    policy: 'https://www.tawk.to/privacy-policy/',
  },
  collects: 'chat',
  hosts: ['*.tawk.to'],
  stores: [
    { name: '/^ta?wk_uuid_/', kind: 'cookie', lifetime: 'P180D', why: 'visitor' },
    { name: 'twk_idm_key', kind: 'cookie', lifetime: 'session', why: 'chat' },
    { name: 'TawkConnectionTime', kind: 'cookie', lifetime: 'session', why: 'chat' },
    { name: 'twk_token_*', kind: 'local', why: 'chat' },
  ],
  options: {
    propertyId: {
      type: 'text',
      pattern: '^[0-9a-f]{24}$',
      expected: 'the 24 digits and letters of a property id',
      required: true,
    },
    widgetId: {
      type: 'text',
      pattern: '^[0-9a-z]+$',
      expected: 'the id of a widget: what stands last in its address',
    },
  },
  corner: 'bottom right',
  load({ propertyId, widgetId = 'default' }, { globals, script }) {
    const page = globals as TawkPage;
    page.Tawk_API ??= {};
    page.Tawk_LoadStart = new Date();
    script(`https://embed.tawk.to/${propertyId}/${widgetId}`, { crossorigin: '*' });
  },
  open({ globals }) {
    const page = globals as TawkPage;
    page.Tawk_API ??= {};
    const { maximize, onLoad } = page.Tawk_API;
    if (maximize) maximize();
    else {
      page.Tawk_API.onLoad = () => {
        onLoad?.();
        page.Tawk_API?.maximize?.();
      };
    }
  },
});
