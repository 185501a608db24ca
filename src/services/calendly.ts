import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It lets visitors book a meeting without leaving the page; a link does so as well.',
  certainty: 'low',
  sources: [
    'tarteaucitron: calendly',
    'https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner',
  ],
  notes:
    'Inside its frame, Calendly asks about its own further cookies, unless "hide_gdpr_banner=1" stands in the address. Its list of cookies was not found.',
  example: {},
};

export const calendly = knownService({
  id: 'calendly',
  name: 'Calendly',
  purpose: 'functional',
  vendor: {
    name: 'Calendly, LLC',
    country: 'US',
    policy: 'https://calendly.com/legal/privacy-notice',
  },
  collects: 'forms',
  hosts: ['assets.calendly.com', 'calendly.com'],
  embeds: ['calendly.com'],
  stores: [
    {
      name: '_calendly_session',
      kind: 'cookie',
      lifetime: 'P21D',
      party: 'third',
      domain: '.calendly.com',
      why: 'session',
      uncertain: true,
    },
  ],
  options: {},
  load(_, { style, script }) {
    style('https://assets.calendly.com/assets/external/widget.css');
    script('https://assets.calendly.com/assets/external/widget.js');
  },
});
