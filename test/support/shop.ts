import type { Declaration } from '../../src/declaration/declaration.js';

/** A small shop to speak about: a log-in, statistics, two services for marketing, and fonts. */
export const SHOP = {
  version: '1.0',
  updated: '2026-11-21',
  controller: {
    name: 'Shop AS',
    country: 'NO',
    email: 'post@shop.example',
    policy: '/privacy',
    authority: 'datatilsynet',
  },
  languages: ['en', 'nb', 'sv'],
  purposes: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'statistics' },
    { id: 'marketing' },
  ],
  services: [
    {
      id: 'login',
      purpose: 'necessary',
      name: 'Log-in',
      stores: [{ name: 'shop_login', kind: 'cookie', lifetime: 'session' }],
    },
    { id: 'fonts', purpose: 'functional', name: 'Fonts', hosts: ['fonts.example'] },
    {
      id: 'counter',
      purpose: 'statistics',
      name: 'Counter',
      vendor: { name: 'Counter Inc.', country: 'US', policy: 'https://counter.example/privacy' },
      stores: [
        { name: '_shop_stats', kind: 'cookie', lifetime: 'P6M' },
        { name: '_shop_stats*', kind: 'local' },
        { name: 'shop-stats', kind: 'indexeddb' },
      ],
    },
    {
      id: 'pixel',
      purpose: 'marketing',
      name: 'Pixel',
      vendor: { name: 'Pixel Ltd', country: 'IE' },
      stores: [{ name: '/^_px_\\d+$/', kind: 'cookie', lifetime: 'P90D' }],
    },
    {
      id: 'video',
      purpose: ['statistics', 'marketing'],
      name: { en: 'Video', nb: 'Film' },
      vendor: { name: 'Video Inc.', country: 'US' },
    },
  ],
} as const satisfies Declaration;
