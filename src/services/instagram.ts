import { type About, knownService } from '../declaration/known-service.js';
import { META } from './shared/vendors.js';

export const about: About = {
  because: 'Meta recognises who sees its posts on other sites, and uses that for advertising.',
  certainty: 'medium',
  sources: [
    'Open Cookie Database: Instagram, which gives 9 years where browsers allow 400 days',
    'tarteaucitron: instagram',
  ],
  notes: 'With options (none are required), its script turns the quotes on the page into posts.',
  example: {},
};

const third = { kind: 'cookie', party: 'third', domain: '.instagram.com' } as const;

export const instagram = knownService({
  id: 'instagram',
  name: 'Instagram',
  purpose: 'marketing',
  vendor: { ...META, policy: 'https://privacycenter.instagram.com/policy' },
  collects: 'embed',
  hosts: ['www.instagram.com', '*.cdninstagram.com'],
  embeds: ['www.instagram.com'],
  stores: [
    { ...third, name: 'ig_did', lifetime: 'P9Y', why: 'advertising', uncertain: true },
    { ...third, name: 'mid', lifetime: 'P9Y', why: 'advertising', uncertain: true },
    { ...third, name: 'csrftoken', lifetime: 'P1Y', why: 'security' },
    { ...third, name: 'datr', lifetime: 'P2Y', why: 'security' },
  ],
  options: {},
  load: (_, { script }) => void script('https://www.instagram.com/embed.js'),
});
