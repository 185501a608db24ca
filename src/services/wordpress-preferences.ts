import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It remembers a name for the next comment, and settings of those who are logged in.',
  certainty: 'high',
  sources: [
    'https://developer.wordpress.org/reference/functions/wp_set_comment_cookies/',
    'https://core.trac.wordpress.org/changeset/10084/trunk/wp-includes/functions.php',
    'Open Cookie Database: WordPress',
  ],
  notes:
    'The names are kept only for those who tick "Save my name": since WordPress 6.6 for a year, before for 347 days.',
};

export const wordpressPreferences = knownService({
  id: 'wordpress-preferences',
  name: 'WordPress preferences',
  purpose: 'functional',
  collects: 'site',
  hosts: [],
  stores: [
    {
      name: '/^comment_author(_email|_url)?_[0-9a-f]{32}$/',
      kind: 'cookie',
      lifetime: 'P1Y',
      why: 'form',
    },
    { name: '/^wp-settings-(time-)?\\d+$/', kind: 'cookie', lifetime: 'P1Y', why: 'settings' },
  ],
});
