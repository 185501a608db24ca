import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It finds out which companies visit, so that they can be contacted.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Leadfeeder (2 years)',
    'DuckDuckGo Tracker Radar 05f17e6: lfeeder.com (hosts; _lfa, mostly of one year, seen)',
    'Leadfeeder’s snippet in public code',
  ],
  example: { scriptId: 'XXXXXXXXXXXXXXXX' },
};

interface LeadfeederPage {
  ldfdr?: object;
}

export const leadfeeder = knownService({
  id: 'leadfeeder',
  name: 'Leadfeeder',
  purpose: 'marketing',
  vendor: {
    name: 'Dealfront Finland Oy',
    country: 'FI',
    policy: 'https://www.dealfront.com/privacy-notice/',
  },
  collects: 'companies',
  hosts: ['sc.lfeeder.com', 'tr.lfeeder.com', 'tr-rc.lfeeder.com'],
  stores: [
    { name: '_lfa', kind: 'cookie', lifetime: 'P2Y', why: 'visitor', uncertain: true },
    { name: '_lfa', kind: 'local', why: 'visitor' },
  ],
  options: {
    scriptId: {
      type: 'text',
      pattern: '^[A-Za-z0-9]+$',
      expected: 'what stands in your script’s address between "lftracker_v1_" and ".js"',
      required: true,
    },
  },
  load({ scriptId }, { globals, script }) {
    (globals as LeadfeederPage).ldfdr ??= {};
    script(`https://sc.lfeeder.com/lftracker_v1_${scriptId}.js`);
  },
});
