import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It finds out which companies visit, so that they can be contacted.',
  certainty: 'medium',
  sources: [
    'tarteaucitron: leadinfo',
    'Open Cookie Database: Leadinfo',
    'DuckDuckGo Tracker Radar 05f17e6: leadinfo.net (hosts)',
  ],
  notes: 'It reads the browser’s local storage too, under names that we do not know.',
  example: { siteId: 'LI-0123456789ABC' },
};

interface LeadinfoPage {
  GlobalLeadinfoNamespace?: string[];
  leadinfo?: Command;
}

export const leadinfo = knownService({
  id: 'leadinfo',
  name: 'Leadinfo',
  purpose: 'marketing',
  vendor: {
    name: 'Leadinfo B.V.',
    country: 'NL',
    policy: 'https://www.leadinfo.com/en/privacy/',
  },
  collects: 'companies',
  hosts: ['*.leadinfo.net', '*.leadinfo.com'],
  stores: [
    { name: '/^_li_id(\\.|$)/', kind: 'cookie', lifetime: 'P2Y', why: 'visitor', uncertain: true },
    { name: '/^_li_ses(\\.|$)/', kind: 'cookie', lifetime: 'P1Y', why: 'session', uncertain: true },
  ],
  options: {
    siteId: {
      type: 'text',
      pattern: '^LI-[0-9A-Za-z]+$',
      expected: 'a site id as "LI-0123456789ABC"',
      required: true,
    },
  },
  queue: { calls: ['leadinfo'] },
  load({ siteId }, { globals, script }) {
    const page = globals as LeadinfoPage;
    page.GlobalLeadinfoNamespace ??= [];
    page.GlobalLeadinfoNamespace.push('leadinfo');
    page.leadinfo = callQueue('q', { t: siteId });
    script('https://cdn.leadinfo.net/ping.js');
  },
});
