import { type About, knownService } from '../declaration/known-service.js';
import { withQuery } from './shared/with-query.js';

export const about: About = {
  because: 'It keeps robots out of forms.',
  certainty: 'medium',
  sources: [
    'https://docs.hcaptcha.com/',
    'https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.HCaptchaConfig.html',
    'tarteaucitron: hcaptcha',
  ],
  notes:
    'The cookie is well known, but stands in no list that was found. Whether it may do without consent is disputed: declare it as functional to be on the safe side.',
  example: {},
};

export const hcaptcha = knownService({
  id: 'hcaptcha',
  name: 'hCaptcha',
  purpose: 'necessary',
  vendor: {
    name: 'Intuition Machines, Inc.',
    country: 'US',
    policy: 'https://www.hcaptcha.com/privacy',
  },
  collects: 'robots',
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  stores: [
    {
      name: 'hmt_id',
      kind: 'cookie',
      lifetime: 'P30D',
      party: 'third',
      domain: '.hcaptcha.com',
      why: 'robots',
      uncertain: true,
    },
  ],
  guardsForms: true,
  options: {
    onload: {
      type: 'text',
      pattern: '^[A-Za-z_$][\\w$]*$',
      expected: 'the name of a function to call once it has loaded',
    },
    render: {
      type: 'text',
      pattern: '^explicit$',
      expected: '"explicit", where the page calls hcaptcha.render itself',
    },
  },
  load: ({ onload, render }, { script }) =>
    void script(withQuery('https://js.hcaptcha.com/1/api.js', { onload, render })),
});
