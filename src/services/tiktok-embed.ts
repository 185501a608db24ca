import { type About, knownService } from '../declaration/known-service.js';

export const about: About = {
  because: 'TikTok recognises who sees its videos on other sites, and uses that for advertising.',
  certainty: 'medium',
  sources: ['Open Cookie Database: TikTok', 'tarteaucitron: tiktokvideo'],
  notes:
    'With options (none are required), its script turns the quotes on the page into videos. It fetches parts of itself from *.ttwstatic.com, for which there is no documentation.',
  example: {},
};

const third = { kind: 'cookie', party: 'third', domain: '.tiktok.com' } as const;

export const tiktokEmbed = knownService({
  id: 'tiktok-embed',
  name: 'TikTok videos',
  purpose: 'marketing',
  vendor: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  },
  collects: 'embed',
  hosts: ['www.tiktok.com', '*.ttwstatic.com'],
  embeds: ['www.tiktok.com'],
  stores: [
    { ...third, name: 'ttwid', lifetime: 'P1Y', why: 'advertising' },
    { ...third, name: 'msToken', lifetime: 'P10D', why: 'advertising', uncertain: true },
  ],
  options: {},
  load: (_, { script }) => void script('https://www.tiktok.com/embed.js'),
});
