import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'They hold a visit together and protect forms against abuse.',
  certainty: 'high',
  sources: [
    'Open Cookie Database',
    'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-age',
    'https://laravel.com/docs/session',
  ],
  notes:
    'Of PHP, Java, ASP.NET, Laravel, Django and Express, by their usual names. Servers may be set up for other names and times.',
};

export const serverSession = knownService({
  id: 'server-session',
  name: 'Session',
  purpose: 'necessary',
  collects: 'site',
  hosts: [],
  stores: [
    { name: 'PHPSESSID', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: 'JSESSIONID', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: 'ASP.NET_SessionId', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: '/^\\.AspNetCore\\.Session/', kind: 'cookie', lifetime: 'session', why: 'session' },
    {
      name: '/^\\.AspNetCore\\.Antiforgery/',
      kind: 'cookie',
      lifetime: 'session',
      why: 'security',
    },
    { name: 'laravel_session', kind: 'cookie', lifetime: 'PT2H', why: 'session' },
    { name: 'connect.sid', kind: 'cookie', lifetime: 'session', why: 'session' },
    { name: 'XSRF-TOKEN', kind: 'cookie', lifetime: 'PT2H', why: 'security', uncertain: true },
    { name: 'csrftoken', kind: 'cookie', lifetime: 'P1Y', why: 'security' },
  ],
});
