import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It shows forms to those who want to fill them in.',
  certainty: 'medium',
  sources: ['Open Cookie Database: Typeform', 'https://www.consentstack.io/vendors/typeform'],
  notes:
    'Where the form itself runs other services (Hotjar, Google Analytics), those come with it.',
  example: {},
};

const third = { kind: 'cookie', party: 'third', domain: '.typeform.com' } as const;

export const typeform = knownService({
  id: 'typeform',
  name: 'Typeform',
  purpose: 'functional',
  vendor: {
    name: 'Typeform SL',
    country: 'ES',
    policy: 'https://www.typeform.com/legal/privacy/',
  },
  collects: 'forms',
  hosts: ['*.typeform.com'],
  embeds: ['*.typeform.com'],
  stores: [
    { ...third, name: 'tf_respondent_cc', lifetime: 'P6M', why: 'form' },
    { ...third, name: 'attribution_user_id', lifetime: 'P1Y', why: 'campaign' },
    { ...third, name: '__cf_bm', lifetime: 'PT30M', why: 'robots' },
  ],
  options: {},
  load: (_, { script }) => void script('https://embed.typeform.com/next/embed.js'),
});
