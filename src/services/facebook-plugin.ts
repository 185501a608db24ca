import { type About, knownService } from '../declaration/known-service.js';
import { META } from './shared/vendors.js';

export const about: About = {
  because:
    'Meta recognises people who are logged in to Facebook, and uses what they see for advertising.',
  certainty: 'high',
  sources: [
    'https://developers.facebook.com/docs/javascript/quickstart',
    'Open Cookie Database: Facebook',
    'tarteaucitron: facebook, facebookpost, facebooklikebox',
  ],
  notes:
    'Plugins that stand in the page as frames need no options. Like the pixel, its script comes from connect.facebook.net.',
  example: { version: 'v23.0' },
};

const third = { kind: 'cookie', party: 'third', domain: '.facebook.com' } as const;

export const facebookPlugin = knownService({
  id: 'facebook-plugin',
  name: 'Facebook plugins',
  purpose: 'marketing',
  vendor: META,
  collects: 'embed',
  hosts: ['connect.facebook.net', 'www.facebook.com/plugins'],
  embeds: ['www.facebook.com/plugins'],
  stores: [
    { ...third, name: 'datr', lifetime: 'P2Y', why: 'security' },
    { ...third, name: 'fr', lifetime: 'P90D', why: 'advertising' },
    { ...third, name: 'sb', lifetime: 'P2Y', why: 'account' },
    { ...third, name: 'c_user', lifetime: 'P90D', why: 'account' },
    { ...third, name: 'xs', lifetime: 'P90D', why: 'account' },
    { ...third, name: 'wd', lifetime: 'session', why: 'settings' },
  ],
  options: {
    version: {
      type: 'text',
      pattern: '^v\\d+\\.\\d+$',
      expected: 'a version of Meta’s Graph API as "v23.0"; each is dropped after about two years',
      required: true,
    },
    locale: {
      type: 'text',
      pattern: '^[a-z]{2,3}_[A-Z]{2}$',
      expected: 'a language and a country as "nb_NO"; "en_US" is the default',
    },
    appId: { type: 'text', pattern: '^\\d+$', expected: 'the digits of an app' },
  },
  load({ version, locale = 'en_US', appId }, { script }) {
    const app = appId ? `&appId=${appId}` : '';
    script(`https://connect.facebook.net/${locale}/sdk.js#xfbml=1&version=${version}${app}`, {
      id: 'facebook-jssdk',
      crossorigin: 'anonymous',
    });
  },
});
