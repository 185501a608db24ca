import type { Declaration } from '../../src/declaration/declaration.js';

/** A shop that states everything that can be stated. */
export const FULL_SHOP: Declaration = {
  $schema: 'https://shop.example/declaration.schema.json',
  version: '1.0',
  updated: '2026-11-21',
  controller: {
    name: 'Shop AS',
    address: 'Storgata 1, 0155 Oslo',
    country: 'NO',
    email: 'post@shop.example',
    phone: '+47 22 00 00 00',
    policy: '/privacy',
    authority: 'datatilsynet',
    dpo: { name: 'Kari', email: 'kari@shop.example', phone: '22 00 00 01' },
  },
  languages: ['en', 'nb', 'sv'],
  purposes: [
    { id: 'necessary', required: true },
    { id: 'chat', required: false, name: 'Chat', description: { en: 'Write to us', nb: 'Skriv' } },
  ],
  services: [
    {
      id: 'desk',
      purpose: ['chat'],
      name: { en: 'Desk', sv: 'Disk' },
      vendor: {
        name: 'Desk Inc.',
        country: 'US',
        role: 'processor',
        transfer: 'EU-US Data Privacy Framework',
        policy: 'https://desk.example/privacy',
        subprocessors: [{ name: 'Host Ltd', country: 'IE', policy: 'http://host.example/' }],
      },
      collects: 'IP address',
      retention: 'P1Y2M3W4DT5H6M7S',
      hosts: ['*.desk.example', 'cdn.example:8443/desk/'],
      stores: [
        {
          name: '/^desk_\\d+$/',
          kind: 'cookie',
          lifetime: 'P6M',
          sliding: true,
          party: 'third',
          domain: '.desk.example',
          path: '/chat',
          why: 'Keeps the conversation going',
        },
      ],
    },
  ],
  cookie: { name: 'shop-consent', domain: '.shop.example', days: 90 },
  texts: { en: { notice: { title: 'May we?' } } },
  onWithdraw: 'stay',
  deleteBeforeDecision: true,
  tagTimeout: 20,
};
