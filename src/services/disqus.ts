import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'It shows comments, and recognises readers across sites for advertising.',
  certainty: 'medium',
  sources: ['Open Cookie Database: Disqus', 'tarteaucitron: disqus'],
  notes: 'It belongs to Zeta Global.',
  example: { shortname: 'example' },
};

const third = { kind: 'cookie', party: 'third', domain: '.disqus.com', lifetime: 'P1Y' } as const;

export const disqus = knownService({
  id: 'disqus',
  name: 'Disqus',
  purpose: 'marketing',
  vendor: {
    name: 'Disqus, Inc.',
    country: 'US',
    policy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  },
  collects: 'advertising',
  hosts: ['disqus.com', '*.disqus.com', 'c.disquscdn.com'],
  stores: [
    { ...third, name: 'disqus_unique', why: 'visitor', uncertain: true },
    { ...third, name: '/^vglnk\\./', why: 'advertising' },
  ],
  options: {
    shortname: {
      type: 'text',
      pattern: '^[a-z0-9-]+$',
      expected: 'the short name of a site as Disqus calls it',
      required: true,
    },
  },
  load: ({ shortname }, { script }) =>
    void script(`https://${shortname}.disqus.com/embed.js`, { 'data-timestamp': `${Date.now()}` }),
});
