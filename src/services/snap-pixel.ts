import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It recognises people who use Snapchat, to aim and measure advertising.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Snapchat, which gives "_scid" and "sc_at" a year',
    'c15t: snapchat-pixel',
    'tarteaucitron: snapchat',
  ],
  notes: 'Snap documents no way to stop it.',
  example: { pixelId: '00000000-0000-0000-0000-000000000000' },
};

interface SnapPage {
  snaptr?: Command;
}

export const snapPixel = knownService({
  id: 'snap-pixel',
  name: 'Snap Pixel',
  purpose: 'marketing',
  vendor: {
    name: 'Snap Group Limited',
    country: 'GB',
    policy: 'https://values.snap.com/privacy/privacy-policy',
    subprocessors: [{ name: 'Snap Inc.', country: 'US' }],
  },
  collects: 'advertising',
  hosts: ['sc-static.net', 'tr.snapchat.com'],
  stores: [
    { name: '_scid', kind: 'cookie', lifetime: 'P13M', why: 'advertising', uncertain: true },
    { name: '_scid_r', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '_sctr', kind: 'cookie', lifetime: 'P13M', why: 'advertising' },
    { name: '_schn', kind: 'cookie', lifetime: 'P1D', why: 'advertising' },
    {
      name: 'sc_at',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.snapchat.com',
      why: 'advertising',
      uncertain: true,
    },
    {
      name: 'X-AB',
      kind: 'cookie',
      lifetime: 'P1D',
      party: 'third',
      domain: 'sc-static.net',
      why: 'experiment',
    },
    { name: 'u_scsid', kind: 'session', why: 'session' },
    { name: 'u_sclid', kind: 'local', why: 'campaign' },
  ],
  options: {
    pixelId: {
      type: 'text',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      expected: 'a pixel id as "00000000-0000-0000-0000-000000000000"',
      required: true,
    },
  },
  queue: { calls: ['snaptr'] },
  load({ pixelId }, { globals, script }) {
    const page = globals as SnapPage;
    page.snaptr ??= callQueue('queue', {}, 'handleRequest');
    page.snaptr('init', pixelId);
    page.snaptr('track', 'PAGE_VIEW');
    script('https://sc-static.net/scevent.min.js');
  },
});
