import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It recognises visitors to compare versions of a page; each version works without it.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Visual Website Optimizer',
    'VWO’s synchronous SmartCode, as public code uses it',
  ],
  notes:
    'It comes after the page has been shown, so a change that it makes may be seen. No way to stop it could be verified. Sources disagree on the lifetimes of "_vwo_uuid", "_vwo_ds" and "_vwo_sn"; its keys are known from copies of its code only.',
  example: { accountId: '123456' },
};

export const vwo = knownService({
  id: 'vwo',
  name: 'VWO',
  purpose: 'statistics',
  vendor: {
    name: 'Wingify Software Private Limited',
    country: 'IN',
    role: 'processor',
    policy: 'https://vwo.com/privacy-policy/',
  },
  collects: 'experiments',
  hosts: ['dev.visualwebsiteoptimizer.com'],
  stores: [
    { name: '_vwo_uuid_v2', kind: 'cookie', lifetime: 'P1Y', why: 'experiment' },
    { name: '_vwo_uuid', kind: 'cookie', lifetime: 'P10Y', why: 'experiment', uncertain: true },
    { name: '_vwo_ds', kind: 'cookie', lifetime: 'P3M', why: 'visitor', uncertain: true },
    { name: '_vwo_sn', kind: 'cookie', lifetime: 'P1D', why: 'session', uncertain: true },
    { name: '_vis_opt_s', kind: 'cookie', lifetime: 'P100D', why: 'visitor' },
    { name: '_vis_opt_test_cookie', kind: 'cookie', lifetime: 'session', why: 'test' },
    { name: '/^_vis_opt_exp_/', kind: 'cookie', lifetime: 'P100D', why: 'experiment' },
    { name: '/^_vwo_\\d+_(config|settings)$/', kind: 'local', why: 'cache', uncertain: true },
  ],
  options: {
    accountId: {
      type: 'text',
      pattern: '^\\d+$',
      expected: 'the digits of an account id',
      required: true,
    },
  },
  queue: { list: ['VWO'] },
  load({ accountId }, { script }) {
    // Its server picks the tests of the page by the address it is asked from.
    script(`https://dev.visualwebsiteoptimizer.com/lib/${accountId}.js`, {
      id: 'vwoCode',
      referrerpolicy: 'no-referrer-when-downgrade',
    });
  },
});
