import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'Whoever logs in would be logged out on the next page without them.',
  certainty: 'high',
  sources: [
    'https://developer.wordpress.org/reference/functions/wp_set_auth_cookie/',
    'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
    'Open Cookie Database: WordPress',
  ],
  notes:
    'The login lasts until the browser is closed, or two weeks for those who tick "Remember me". What remembers settings and names stands in "wordpress-preferences". Cookies that begin with tk_ are Jetpack’s, which counts visitors: not WordPress’ own.',
};

export const wordpress = knownService({
  id: 'wordpress',
  name: 'WordPress',
  purpose: 'necessary',
  collects: 'site',
  hosts: [],
  stores: [
    {
      name: '/^wordpress_(sec_)?[0-9a-f]{32}$/',
      kind: 'cookie',
      lifetime: 'P14DT12H',
      why: 'login',
    },
    { name: '/^wordpress_logged_in_/', kind: 'cookie', lifetime: 'P14DT12H', why: 'login' },
    { name: 'wordpress_test_cookie', kind: 'cookie', lifetime: 'session', why: 'test' },
    { name: 'wp_lang', kind: 'cookie', lifetime: 'session', why: 'settings' },
    { name: '/^wp-postpass_/', kind: 'cookie', lifetime: 'P10D', why: 'login' },
  ],
});
