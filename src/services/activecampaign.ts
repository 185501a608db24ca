import { type About, type Command, knownService } from '../declaration/known-service.js';
import { callQueue } from './shared/call-queue.js';

export const about: About = {
  because: 'It links visits to named contacts, to whom e-mail is sent.',
  certainty: 'medium',
  sources: [
    'tarteaucitron: activecampaignvgo',
    'https://c15t.com/docs/integrations/activecampaign',
    'DuckDuckGo Tracker Radar 05f17e6: app-us1.com (hosts; prism_ of 30 days, seen)',
    'Open Cookie Database: Active Campaign',
  ],
  notes:
    'No cookie ac_enable_tracking was seen. Sources have prism_ both with the site and with ActiveCampaign.',
  example: { accountId: '123456789' },
};

interface ActiveCampaignPage {
  visitorGlobalObjectAlias?: string;
  vgo?: Command;
}

export const activecampaign = knownService({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  purpose: 'marketing',
  vendor: {
    name: 'ActiveCampaign, LLC',
    country: 'US',
    role: 'processor',
    policy: 'https://www.activecampaign.com/legal/privacy-policy',
  },
  collects: 'contacts',
  hosts: ['diffuser-cdn.app-us1.com', 'prism.app-us1.com', 'trackcmp.net'],
  stores: [
    { name: '/^prism_\\d+$/', kind: 'cookie', lifetime: 'P30D', why: 'contact' },
    {
      name: 'ac_enable_tracking',
      kind: 'cookie',
      lifetime: 'P30D',
      why: 'answer',
      uncertain: true,
    },
    {
      name: '/^prism_\\d+$/',
      kind: 'cookie',
      lifetime: 'P30D',
      party: 'third',
      domain: '.app-us1.com',
      why: 'contact',
      uncertain: true,
    },
  ],
  options: {
    accountId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of an ActiveCampaign account',
      required: true,
    },
  },
  queue: { calls: ['vgo'] },
  load({ accountId }, { globals, script }) {
    const page = globals as ActiveCampaignPage;
    const vgo = callQueue('q', { l: Date.now() });
    page.visitorGlobalObjectAlias = 'vgo';
    page.vgo = vgo;
    vgo('setTrackByDefault', true);
    vgo('setAccount', accountId);
    vgo('process');
    script('https://diffuser-cdn.app-us1.com/diffuser/diffuser.js');
  },
});
