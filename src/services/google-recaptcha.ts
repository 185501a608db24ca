import { type About, knownService } from '../declaration/known-service.js';
import { GOOGLE } from './shared/vendors.js';
import { withQuery } from './shared/with-query.js';

export const about: About = {
  because:
    'It keeps robots out of forms, but it reads the browser and Google’s cookies to do so, which the French authority wants consent for.',
  certainty: 'medium',
  sources: [
    'https://developers.google.com/recaptcha/docs/faq',
    'https://developers.google.com/recaptcha/docs/loading',
    'https://cloud.google.com/recaptcha-enterprise/docs/faq',
    'Open Cookie Database: Google reCAPTCHA',
    'tarteaucitron: recaptcha',
  ],
  notes:
    'From www.recaptcha.net, Google’s other cookies do not come with it. Google is a processor since 2 April 2026, and its badge shall no longer point to Google’s own terms. The rc:: keys are known from declarations of other sites only.',
  example: { siteKey: '6LcXXXXXXXXXXXXX' },
};

interface Recaptcha {
  readonly execute?: unknown;
  readonly render?: unknown;
  ready?(callback: () => void): void;
  enterprise?: Recaptcha;
}

interface RecaptchaPage {
  ___grecaptcha_cfg?: { fns?: (() => void)[] };
  grecaptcha?: Recaptcha;
}

/** Google adds its own methods to this object, and runs what waits in `fns`. */
function readyOnly(page: RecaptchaPage): Recaptcha {
  return {
    ready(callback) {
      if (this.execute || this.render) return callback();
      page.___grecaptcha_cfg ??= {};
      page.___grecaptcha_cfg.fns ??= [];
      page.___grecaptcha_cfg.fns.push(callback);
    },
  };
}

export const googleRecaptcha = knownService({
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  purpose: 'functional',
  vendor: { ...GOOGLE, role: 'processor' },
  collects: 'robots',
  hosts: [
    'www.google.com/recaptcha/',
    'www.gstatic.com/recaptcha/',
    'www.recaptcha.net/recaptcha/',
  ],
  stores: [
    {
      name: '_GRECAPTCHA',
      kind: 'cookie',
      lifetime: 'P6M',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
    },
    {
      name: '_GRECAPTCHA',
      kind: 'cookie',
      lifetime: 'P6M',
      party: 'third',
      domain: 'www.recaptcha.net',
      why: 'robots',
    },
    {
      name: 'NID',
      kind: 'cookie',
      lifetime: 'P13M',
      party: 'third',
      domain: '.google.com',
      why: 'settings',
      uncertain: true,
    },
    { name: '_grecaptcha', kind: 'local', why: 'robots', uncertain: true },
    {
      name: 'rc::a',
      kind: 'local',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
      uncertain: true,
    },
    {
      name: 'rc::f',
      kind: 'local',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
      uncertain: true,
    },
    {
      name: 'rc::d-*',
      kind: 'local',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
      uncertain: true,
    },
    {
      name: 'rc::b',
      kind: 'session',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
      uncertain: true,
    },
    {
      name: 'rc::c',
      kind: 'session',
      party: 'third',
      domain: 'www.google.com',
      why: 'robots',
      uncertain: true,
    },
  ],
  guardsForms: true,
  options: {
    siteKey: {
      type: 'text',
      pattern: '^[\\w-]+$',
      expected: 'a site key of v3 or Enterprise; none for the checkbox of v2',
    },
    host: {
      type: 'text',
      pattern: '^www\\.(google\\.com|recaptcha\\.net)$',
      expected: '"www.google.com", the default, or "www.recaptcha.net"',
    },
    enterprise: { type: 'truth', expected: 'true for reCAPTCHA Enterprise' },
    onload: {
      type: 'text',
      pattern: '^[A-Za-z_$][\\w$]*$',
      expected: 'the name of a function to call once it has loaded',
    },
  },
  queue: { calls: ['grecaptcha'] },
  load({ siteKey, host = 'www.google.com', enterprise, onload }, { globals, script }) {
    const page = globals as RecaptchaPage;
    page.grecaptcha ??= enterprise ? {} : readyOnly(page);
    if (enterprise) page.grecaptcha.enterprise ??= readyOnly(page);
    script(
      withQuery(`https://${host}/recaptcha/${enterprise ? 'enterprise' : 'api'}.js`, {
        onload,
        render: siteKey,
      }),
    );
  },
});
